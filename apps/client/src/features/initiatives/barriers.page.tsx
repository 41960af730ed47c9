/** What hinders companies' growth, by how often initiatives tell of it, and what is done about it. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { recordPath } from '../../routing/record-path.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DataTable, type Column } from '../../ui/data-table.js';
import { Tag } from '../../ui/marks.js';
import { PageHeader } from '../../ui/page-header.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { barriersQuery, type Barriers } from './initiatives.api.js';

type Row = Barriers['items'][number];

export function BarriersPage(): ReactNode {
  const { t } = useTexts();
  return (
    <>
      <PageHeader
        title={t('initiatives.barriers')}
        above={<Link to="/initiatives">{t('initiatives.title')}</Link>}
        facts={t('initiatives.barriers.intro')}
      />
      <BarrierRows />
    </>
  );
}

function BarrierRows(): ReactNode {
  const { t, formats } = useTexts();
  const { data, error, refetch } = useQuery(barriersQuery);
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton />;
  if (data.items.length === 0) return <EmptyState>{t('initiatives.barriers.empty')}</EmptyState>;
  const columns: Column<Row>[] = [
    {
      key: 'barrier',
      header: t('initiatives.field.barrier'),
      cell: ({ barrier }) => t(`initiatives.barrier.${barrier}`),
    },
    {
      key: 'initiatives',
      header: t('initiatives.title'),
      cell: (row) => formats.number(row.initiatives),
      align: 'end',
    },
    {
      key: 'companies',
      header: t('initiatives.barriers.companies'),
      cell: (row) => formats.number(row.companies),
      align: 'end',
    },
    {
      key: 'measures',
      header: t('initiatives.measures'),
      cell: ({ measures }) =>
        measures.length === 0
          ? t('initiatives.barriers.noMeasure')
          : measures.map(({ id, title, stage }) => (
              <div key={id}>
                <Link to={recordPath('measures', id)}>{title}</Link> <Tag>{t(`measures.stage.${stage}`)}</Tag>
              </div>
            )),
    },
  ];
  return (
    <DataTable
      label={t('initiatives.barriers')}
      columns={columns}
      rows={data.items}
      rowKey={({ barrier }) => barrier}
      rowLink={({ barrier }) => ({ to: '/initiatives', search: { barrier } })}
    />
  );
}
