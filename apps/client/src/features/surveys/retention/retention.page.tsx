/** What will be erased of ended surveys, and when: a dry run of what happens by itself at night. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { answer, api, type Schema } from '../../../api/client.js';
import { useKeysetList } from '../../../api/keyset-list.js';
import { useTexts } from '../../../texts/texts-provider.js';
import { Button } from '../../../ui/button.js';
import { DataTable, LoadMore, type Column } from '../../../ui/data-table.js';
import { ConfirmDialog } from '../../../ui/dialog.js';
import { Tag } from '../../../ui/marks.js';
import { PageHeader } from '../../../ui/page-header.js';
import { EmptyState, ErrorState, Skeleton } from '../../../ui/states.js';
import { showToast } from '../../../ui/toast.js';

type RetentionRow = Schema<'SurveyRetentionDto'>;

export function RetentionPage(): ReactNode {
  const { t } = useTexts();
  const columns = useColumns();
  const list = useKeysetList<RetentionRow>(['survey-retention', 'list'], (cursor, signal) =>
    answer(api.GET('/api/survey-retention', { params: { query: { cursor, withTotal: true } }, signal })),
  );
  return (
    <>
      <PageHeader
        title={t('survey-anonymity.retention.title')}
        above={<Link to="/surveys">{t('surveys.title')}</Link>}
        actions={list.items.some(({ due }) => due) && <EraseNow />}
      />
      <p>{t('survey-anonymity.retention.intro')}</p>
      {list.error ? (
        <ErrorState error={list.error} onRetry={list.retry} />
      ) : list.isPending ? (
        <Skeleton />
      ) : list.items.length === 0 ? (
        <EmptyState>{t('survey-anonymity.retention.empty')}</EmptyState>
      ) : (
        <>
          <DataTable
            label={t('survey-anonymity.retention.title')}
            columns={columns}
            rows={list.items}
            rowKey={({ id }) => id}
            rowLink={({ id }) => ({ to: '/surveys/waves/$waveId', params: { waveId: id } })}
            isRefreshing={list.isRefreshing}
          />
          <LoadMore list={list} />
        </>
      )}
    </>
  );
}

function EraseNow(): ReactNode {
  const { t } = useTexts();
  const queryClient = useQueryClient();
  const [isAsked, setAsked] = useState(false);
  const erase = useMutation({
    mutationFn: () => answer<Schema<'SurveyErasedDto'>>(api.POST('/api/survey-retention/run')),
    onSuccess: async ({ waves }) => {
      setAsked(false);
      showToast({ text: t('survey-anonymity.retention.done', { waves }) });
      await queryClient.invalidateQueries({ queryKey: ['survey-retention'] });
    },
    onError: (failure) => showToast({ text: failure.message, tone: 'red' }),
  });
  return (
    <>
      <Button variant="danger" onPress={() => setAsked(true)}>
        {t('survey-anonymity.retention.run')}
      </Button>
      <ConfirmDialog
        title={t('survey-anonymity.retention.run')}
        isOpen={isAsked}
        onClose={() => setAsked(false)}
        onConfirm={() => erase.mutate()}
        confirmLabel={t('survey-anonymity.retention.run')}
        isDanger
        isPending={erase.isPending}
      >
        {t('survey-anonymity.retention.confirm')}
      </ConfirmDialog>
    </>
  );
}

function useColumns(): Column<RetentionRow>[] {
  const { t, formats } = useTexts();
  const number = (key: 'answers' | 'texts' | 'invitations', show?: 'wide'): Column<RetentionRow> => ({
    key,
    header: t(`survey-anonymity.retention.${key}`),
    align: 'end',
    ...(show === undefined ? {} : { show }),
    cell: (row) => formats.number(row[key]),
  });
  return [
    {
      key: 'name',
      header: t('survey-anonymity.retention.round'),
      cell: ({ name }) => name,
    },
    {
      key: 'anonymous',
      header: t('surveys.make.answersAre'),
      show: 'wide',
      cell: ({ anonymous }) => t(anonymous ? 'surveys.field.anonymous' : 'surveys.field.named'),
    },
    {
      key: 'endedOn',
      header: t('survey-anonymity.retention.ended'),
      align: 'end',
      show: 'wide',
      cell: ({ endedOn }) => formats.day(endedOn),
    },
    number('answers'),
    number('texts', 'wide'),
    number('invitations', 'wide'),
    {
      key: 'dueOn',
      header: t('survey-anonymity.retention.due'),
      align: 'end',
      cell: ({ due, dueOn }) =>
        due ? <Tag tone="amber">{t('survey-anonymity.retention.tonight')}</Tag> : formats.day(dueOn),
    },
  ];
}
