/** The rows of a list with views, in each of its states. */
import { useState, type ReactNode } from 'react';
import type { KeysetList } from '../api/keyset-list.js';
import { DataTable, LoadMore, type Column, type RowLink, type RowSelection } from '../ui/data-table.js';
import { ErrorState, Skeleton } from '../ui/states.js';
import { Loosen } from './loosen.js';
import type { ListPage } from './use-list-page.js';
import type { Selection } from './use-selection.js';

export interface ListRowsProps<Row extends { readonly id: string }> {
  readonly page: ListPage;
  readonly label: string;
  readonly list: KeysetList<Row>;
  readonly columns: readonly Column<Row>[];
  /** What a row is called where it is chosen. */
  readonly nameOf: (row: Row) => string;
  readonly rowLink: (row: Row) => RowLink;
  readonly currentKey?: string | undefined;
  readonly sort: string;
  readonly onSort: (sort: string) => void;
  /** Undefined for whom no row can be chosen. */
  readonly selection: Selection | undefined;
  readonly countWithout: (key: string, signal: AbortSignal) => Promise<number>;
  /** What is said when there is nothing at all. */
  readonly empty: ReactNode;
}

export function ListRows<Row extends { readonly id: string }>(props: ListRowsProps<Row>): ReactNode {
  const { page, label, list, columns, nameOf, rowLink, currentKey, sort, onSort, selection, countWithout, empty } =
    props;
  const [isWhole, setWhole] = useState(false);
  const rows: RowSelection<Row> | undefined = selection && {
    nameOf,
    isSelected: ({ id }) => selection.has(id),
    onToggle: ({ id }, isStretch) => selection.toggle(id, isStretch),
    onToggleLoaded: selection.toggleLoaded,
  };
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending || !page.isSettled) return <Skeleton />;
  if (list.items.length === 0)
    return page.pieces.length > 0 ? (
      <Loosen
        pieces={page.pieces}
        queryKey={JSON.stringify([page.list, page.filter])}
        countWithout={countWithout}
        onRemove={page.remove}
      />
    ) : (
      empty
    );
  return (
    <>
      <DataTable
        label={label}
        columns={columns}
        rows={list.items}
        rowKey={({ id }) => id}
        rowLink={rowLink}
        currentKey={currentKey}
        sort={sort}
        onSort={onSort}
        isRefreshing={list.isRefreshing}
        total={list.total}
        isWhole={isWhole}
        isOneLine
        {...(rows && { selection: rows })}
      />
      <LoadMore list={list} isEndless onWhole={() => setWhole(true)} />
    </>
  );
}
