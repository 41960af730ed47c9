/** Mails that were to leave: a list, and beside it the one being read. */
import { outboxStates, type OutboxState } from '@elinvoima/contracts';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMay, useSession } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DataTable, LoadMore, type Column } from '../../ui/data-table.js';
import { FilterBar } from '../../ui/filter-bar.js';
import { LinkButton } from '../../ui/link-button.js';
import { Tag, type Tone } from '../../ui/marks.js';
import { Notice } from '../../ui/notice.js';
import { PageHeader } from '../../ui/page-header.js';
import { Select } from '../../ui/select.js';
import { SplitView } from '../../ui/side-panel.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { MailPanel } from './mail-panel.js';
import { useOutbox, type OutboxMail } from './outbox.api.js';
import styles from './outbox.module.css';
import type { OutboxSearch } from './outbox-search.js';

const route = getRouteApi('/shell/outbox');

export function OutboxPage(): ReactNode {
  const { t } = useTexts();
  const { installation } = useSession();
  const may = useMay();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = useOutbox(search.state);
  const narrow = (change: OutboxSearch) =>
    void navigate({ search: (known) => ({ ...known, ...change }), replace: true });
  const open = list.items.find(({ id }) => id === search.mail);
  return (
    <SplitView
      isOpen={open !== undefined}
      panel={open && <MailPanel mail={open} onClose={() => narrow({ mail: undefined })} />}
      list={
        <>
          <PageHeader
            title={t('outbox.title')}
            facts={list.total !== undefined && t('outbox.count', { count: list.total })}
            actions={may('mailings.send') && <LinkButton to="/suppressions">{t('suppressions.title')}</LinkButton>}
          />
          {!installation.mailLeaves && (
            <div className={styles.notice}>
              <Notice tone="info">{t('outbox.noSmtp')}</Notice>
            </div>
          )}
          <FilterBar
            filters={
              search.state
                ? [
                    {
                      key: 'state',
                      sentence: t('outbox.filter', { value: t(`outbox.state.${search.state}`) }),
                      onRemove: () => narrow({ state: undefined }),
                    },
                  ]
                : []
            }
          >
            <Select
              label={t('outbox.field.state')}
              options={outboxStates.map((value) => ({ value, label: t(`outbox.state.${value}`) }))}
              value={search.state ?? null}
              onChange={(state) => narrow({ state })}
              placeholder={t('shell.value.all')}
              onClear={() => narrow({ state: undefined })}
            />
          </FilterBar>
          <MailRows list={list} search={search} />
        </>
      }
    />
  );
}

export const mailTone = (state: OutboxState): Tone =>
  state === 'sent' ? 'green' : state === 'failed' ? 'red' : state === 'uncertain' ? 'amber' : 'neutral';

interface MailRowsProps {
  readonly list: ReturnType<typeof useOutbox>;
  readonly search: OutboxSearch;
}

function MailRows({ list, search }: MailRowsProps): ReactNode {
  const { t, formats } = useTexts();
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  if (list.items.length === 0)
    return <EmptyState>{t(search.state === undefined ? 'outbox.empty' : 'shell.state.noMatches')}</EmptyState>;
  const columns: Column<OutboxMail>[] = [
    { key: 'subject', header: t('outbox.subject'), cell: ({ subject }) => subject },
    { key: 'to', header: t('outbox.to'), cell: ({ to }) => to, noLabel: true },
    {
      key: 'state',
      header: t('outbox.field.state'),
      cell: ({ state }) => <Tag tone={mailTone(state)}>{t(`outbox.state.${state}`)}</Tag>,
      noLabel: true,
    },
    { key: 'at', header: t('outbox.at'), cell: ({ createdAt }) => formats.dayAndTime(createdAt), show: 'wide' },
  ];
  return (
    <>
      <DataTable
        label={t('outbox.title')}
        columns={columns}
        rows={list.items}
        rowKey={({ id }) => id}
        rowLink={({ id }) => ({ to: '/outbox', search: { ...search, mail: id } })}
        currentKey={search.mail}
        isRefreshing={list.isRefreshing}
      />
      <LoadMore list={list} />
    </>
  );
}
