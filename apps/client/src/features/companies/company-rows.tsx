/** The rows of the companies list, in each of its states. */
import type { FilterPiece, ListColumn } from '@elinvoima/contracts';
import type { ReactNode } from 'react';
import { Loosen } from '../../lists/loosen.js';
import type { Selection } from '../../lists/use-selection.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DataTable, LoadMore, type RowSelection } from '../../ui/data-table.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { countCompanies, type CompanyRow, type useCompanies } from './companies.api.js';
import type { CompaniesFilter } from './companies-search.js';
import { useCompanyColumns } from './company-columns.js';

export interface CompanyRowsProps {
  readonly list: ReturnType<typeof useCompanies>;
  /** Whether it is known in which view the list opens. */
  readonly isSettled: boolean;
  readonly filter: CompaniesFilter;
  readonly pieces: readonly FilterPiece[];
  readonly onRemove: (key: string) => void;
  readonly add: ReactNode;
  readonly columns: readonly ListColumn[];
  readonly sort: string;
  readonly onSort: (sort: string) => void;
  readonly selection: Selection | undefined;
  readonly isWhole: boolean;
  readonly onWhole: () => void;
}

export function CompanyRows(props: CompanyRowsProps): ReactNode {
  const { list, isSettled, filter, pieces, onRemove, add, sort, onSort, selection, isWhole, onWhole } = props;
  const { t } = useTexts();
  const columns = useCompanyColumns(props.columns);
  const rows: RowSelection<CompanyRow> | undefined = selection && {
    nameOf: ({ name }) => name,
    isSelected: ({ id }) => selection.has(id),
    onToggle: ({ id }, isStretch) => selection.toggle(id, isStretch),
    onToggleLoaded: selection.toggleLoaded,
  };
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending || !isSettled) return <Skeleton />;
  if (list.items.length === 0)
    return pieces.length > 0 ? (
      <Loosen
        pieces={pieces}
        queryKey={JSON.stringify(filter)}
        countWithout={(key, signal) => countCompanies({ ...filter, [key]: undefined }, signal)}
        onRemove={onRemove}
      />
    ) : (
      <EmptyState action={add}>{t('companies.empty')}</EmptyState>
    );
  return (
    <>
      <DataTable
        label={t('companies.title')}
        columns={columns}
        rows={list.items}
        rowKey={({ id }) => id}
        rowLink={({ id }) => ({ to: '/companies/$id', params: { id } })}
        sort={sort}
        onSort={onSort}
        isRefreshing={list.isRefreshing}
        total={list.total}
        isWhole={isWhole}
        {...(rows && { selection: rows })}
      />
      <LoadMore list={list} isEndless onWhole={onWhole} />
    </>
  );
}
