/** Responsibilities that passed from one colleague to another: one's own, or everybody's for who may see them. */
import { Link } from '@tanstack/react-router';
import { ArrowRightLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { DataTable, LoadMore, type Column } from '../../ui/data-table.js';
import { LinkButton } from '../../ui/link-button.js';
import { PageHeader } from '../../ui/page-header.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { HandoverStateTag, countOf, useSpanWords } from './handover-words.js';
import { useHandovers, type HandoverRow } from './handovers.api.js';

export function HandoversListPage(): ReactNode {
  const { t } = useTexts();
  const add = (
    <LinkButton to="/handovers/new" variant="primary" icon={<ArrowRightLeft />}>
      {t('handovers.new')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title={t('handovers.title')}
        above={<Link to="/follow-ups">{t('follow-ups.title')}</Link>}
        actions={add}
      />
      <Rows />
    </>
  );
}

function Rows(): ReactNode {
  const { t } = useTexts();
  const spanOf = useSpanWords();
  const list = useHandovers();
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  if (list.items.length === 0) return <EmptyState>{t('handovers.empty')}</EmptyState>;
  const columns: Column<HandoverRow>[] = [
    {
      key: 'people',
      header: t('handovers.column.people'),
      cell: ({ from, to }) => t('handovers.fromTo', { from: from.name, to: to.name }),
    },
    { key: 'when', header: t('handovers.column.when'), cell: spanOf },
    { key: 'count', header: t('handovers.column.count'), align: 'end', cell: (row) => countOf(row) },
    { key: 'state', header: t('handovers.column.state'), cell: ({ state }) => <HandoverStateTag state={state} /> },
  ];
  return (
    <>
      <DataTable
        label={t('handovers.title')}
        columns={columns}
        rows={list.items}
        rowKey={({ id }) => id}
        rowLink={({ id }) => ({ to: '/handovers/$id', params: { id } })}
        isRefreshing={list.isRefreshing}
      />
      <LoadMore list={list} />
    </>
  );
}
