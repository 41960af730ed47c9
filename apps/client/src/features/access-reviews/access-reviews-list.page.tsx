/** The yearly reviews of access: what has been gone through, and the way to begin this year's. */
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { DataTable, LoadMore, type Column } from '../../ui/data-table.js';
import { Tag } from '../../ui/marks.js';
import { PageHeader } from '../../ui/page-header.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { showToast } from '../../ui/toast.js';
import { collection, openReview, useAccessReviews, type AccessReview } from './access-reviews.api.js';

export function AccessReviewsPage(): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const navigate = useNavigate();
  const open = useSave(collection, openReview, ({ id }) => {
    showToast({ text: t('access-reviews.opened') });
    void navigate({ to: '/access-reviews/$id', params: { id } });
  });
  return (
    <>
      <PageHeader
        title={t('access-reviews.title')}
        above={<Link to="/users">{t('users.title')}</Link>}
        actions={
          may('users.write') && (
            <Button
              variant="primary"
              isPending={open.isPending}
              onPress={() =>
                open.mutate(undefined, { onError: ({ message }) => showToast({ text: message, tone: 'red' }) })
              }
            >
              {t('access-reviews.open')}
            </Button>
          )
        }
      />
      <p>{t('access-reviews.intro')}</p>
      <Reviews />
    </>
  );
}

function Reviews(): ReactNode {
  const { t, formats } = useTexts();
  const list = useAccessReviews();
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  if (list.items.length === 0) return <EmptyState>{t('access-reviews.empty')}</EmptyState>;
  const columns: Column<AccessReview>[] = [
    { key: 'year', header: t('access-reviews.field.year'), cell: ({ year }) => String(year) },
    {
      key: 'state',
      header: t('access-reviews.field.state'),
      cell: ({ state }) => (
        <Tag tone={state === 'completed' ? 'green' : 'amber'}>{t(`access-reviews.state.${state}`)}</Tag>
      ),
      noLabel: true,
    },
    {
      key: 'progress',
      header: t('access-reviews.progress'),
      cell: ({ decided, lines }) => t('access-reviews.progressWords', { decided, lines }),
    },
    {
      key: 'completedAt',
      header: t('access-reviews.field.decidedAt'),
      cell: ({ completedAt }) => completedAt && formats.day(completedAt),
    },
  ];
  return (
    <>
      <DataTable
        label={t('access-reviews.title')}
        columns={columns}
        rows={list.items}
        rowKey={({ id }) => id}
        rowLink={({ id }) => ({ to: '/access-reviews/$id', params: { id } })}
        isRefreshing={list.isRefreshing}
      />
      <LoadMore list={list} />
    </>
  );
}
