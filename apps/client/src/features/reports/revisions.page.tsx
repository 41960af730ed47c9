/** The records that have changed a closed period's figures since: what they are, and what each does to the count. */
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { usePeriodWords } from '../../figures/use-period-words.js';
import { pathOfRecord } from '../../routing/record-path.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DataTable, LoadMore, type Column } from '../../ui/data-table.js';
import { Tag } from '../../ui/marks.js';
import { PageHeader } from '../../ui/page-header.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { useRevisedRecords, type RevisedRecord } from './reports.api.js';

const route = getRouteApi('/shell/reports/$period/revisions');

type Row = RevisedRecord & { readonly place: number };

export function RevisionsPage(): ReactNode {
  const { t } = useTexts();
  const words = usePeriodWords();
  const { period } = route.useParams();
  const { key, revision } = route.useSearch();
  const facts = [words(period), key, revision && t(`reports.revision.${revision}`)];
  return (
    <>
      <PageHeader
        title={t('reports.revisions')}
        above={
          <Link to="/reports" search={{ period }}>
            {t('reports.one')}
          </Link>
        }
        facts={facts.filter(Boolean).join(' · ')}
      />
      <Records />
    </>
  );
}

function Records(): ReactNode {
  const { t, formats } = useTexts();
  const { period } = route.useParams();
  const search = route.useSearch();
  const list = useRevisedRecords(period, search);
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  if (list.items.length === 0) return <EmptyState>{t('reports.noRevisions')}</EmptyState>;
  const columns: Column<Row>[] = [
    {
      key: 'title',
      header: t('indicators.record.title'),
      cell: (record) => {
        const to = pathOfRecord(record);
        const title = record.title ?? t('reports.goneRecord');
        return record.isInBin || to === undefined ? (
          <>
            {title} {record.isInBin && <Tag>{t('reports.inBin')}</Tag>}
          </>
        ) : (
          <Link to={to}>{title}</Link>
        );
      },
    },
    { key: 'kind', header: t('indicators.record.kind'), cell: ({ kind }) => t(`shell.kind.${kind}`), show: 'wide' },
    { key: 'figure', header: t('indicators.one'), cell: (record) => record.key, show: 'wide', width: '90px' },
    { key: 'revision', header: t('reports.revisions'), cell: (record) => t(`reports.revision.${record.revision}`) },
    {
      key: 'effect',
      header: t('reports.column.effect'),
      cell: ({ effect }) => formats.number(effect, { signDisplay: 'exceptZero' }),
      align: 'end',
      width: '110px',
    },
  ];
  return (
    <>
      <DataTable
        label={t('reports.revisions')}
        columns={columns}
        rows={list.items.map((record, place) => ({ ...record, place }))}
        rowKey={({ id, place }) => `${place} ${id}`}
        isRefreshing={list.isRefreshing}
      />
      <LoadMore list={list} />
    </>
  );
}
