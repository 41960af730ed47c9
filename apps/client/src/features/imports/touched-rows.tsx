/** Which rows keep an import from being taken back, and why: their records are to be looked at one by one. */
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { DataTable, LoadMore, type Column } from '../../ui/data-table.js';
import { Section } from '../../ui/section.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { RecordLink } from './record-link.js';
import { useTouchedRows, type Import, type TouchedRow } from './imports.api.js';

export function TouchedRows({ taken }: { readonly taken: Import }): ReactNode {
  const { t, formats } = useTexts();
  const list = useTouchedRows(taken.id);
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton lines={2} />;
  if (list.items.length === 0) return null;
  const columns: Column<TouchedRow>[] = [
    {
      key: 'title',
      header: t('companies.field.name'),
      cell: ({ recordId, title }) => <RecordLink kind={taken.kind} id={recordId} title={title ?? '–'} />,
    },
    { key: 'n', header: t('import-file.row'), cell: ({ n }) => formats.number(n), width: '6em', show: 'wide' },
    { key: 'why', header: t('import-file.why'), cell: ({ reason }) => reason, noLabel: true },
  ];
  return (
    <Section title={t('import-file.touched')}>
      <DataTable
        label={t('import-file.touched')}
        columns={columns}
        rows={list.items}
        rowKey={({ n }) => String(n)}
        isRefreshing={list.isRefreshing}
      />
      <LoadMore list={list} />
    </Section>
  );
}
