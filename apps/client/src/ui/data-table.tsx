/**
 * Records in rows: a table where there is room, on the phone a list with the first column as each row's name. The roles
 * are written out, because some engines drop a table's meaning when CSS changes its look.
 */
import { Link, type LinkProps } from '@tanstack/react-router';
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import type { KeysetList } from '../api/keyset-list.js';
import { useTexts } from '../texts/texts-provider.js';
import { Button } from './button.js';
import styles from './data-table.module.css';

export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** The API's name of this order, as in `sort=-updatedAt`; without it the header is not a button. */
  readonly sort?: string;
  /** Numbers stand at the end with tabular figures. */
  readonly align?: 'start' | 'end';
  /** `wide` shows the column only where there is room; `noLabel` leaves its header out of the phone's list. */
  readonly show?: 'always' | 'wide';
  readonly noLabel?: boolean;
  /** A CSS width, for columns of known size. */
  readonly width?: string;
}

/** Props of the router's Link to the page of a row. */
export type RowLink = Pick<LinkProps, 'to' | 'params' | 'search'>;

export interface DataTableProps<Row> {
  /** What the table holds; read out by a screen reader. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** The whole row leads there; the link itself is in the first column. */
  readonly rowLink?: (row: Row) => RowLink;
  /** The row that is open in the side panel. */
  readonly currentKey?: string | undefined;
  readonly sort?: string | undefined;
  readonly onSort?: (sort: string) => void;
  /** Old rows stay, dimmed, while new ones are read. */
  readonly isRefreshing?: boolean;
}

export function DataTable<Row>(props: DataTableProps<Row>): ReactNode {
  const { label, columns, rows, rowKey, rowLink, currentKey, sort, onSort, isRefreshing = false } = props;
  return (
    <div className={styles.frame} aria-busy={isRefreshing}>
      <table role="table" className={styles.table} aria-label={label}>
        <thead role="rowgroup" className={styles.head}>
          <tr role="row">
            {columns.map((column) => (
              <HeaderCell key={column.key} column={column} sort={sort} {...(onSort && { onSort })} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => {
            const key = rowKey(row);
            const link = rowLink?.(row);
            return (
              <tr
                role="row"
                key={key}
                className={styles.row}
                data-link={link ? true : undefined}
                data-current={key === currentKey || undefined}
              >
                {columns.map((column, index) => (
                  <td
                    role="cell"
                    key={column.key}
                    className={styles.cell}
                    data-align={column.align}
                    data-show={column.show}
                    data-label={index === 0 || column.noLabel ? undefined : column.header}
                  >
                    {index === 0 && link ? (
                      <Link
                        {...(link as LinkProps)}
                        className={styles.link ?? ''}
                        aria-current={key === currentKey ? 'true' : undefined}
                      >
                        {column.cell(row)}
                      </Link>
                    ) : (
                      column.cell(row)
                    )}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

interface HeaderCellProps<Row> {
  readonly column: Column<Row>;
  readonly sort: string | undefined;
  readonly onSort?: (sort: string) => void;
}

function HeaderCell<Row>({ column, sort, onSort }: HeaderCellProps<Row>): ReactNode {
  const isUp = column.sort !== undefined && sort === column.sort;
  const isDown = column.sort !== undefined && sort === `-${column.sort}`;
  const Arrow = isDown ? ArrowDown : ArrowUp;
  return (
    <th
      role="columnheader"
      scope="col"
      className={styles.header}
      data-align={column.align}
      data-show={column.show}
      style={column.width ? { width: column.width } : undefined}
      aria-sort={isUp ? 'ascending' : isDown ? 'descending' : undefined}
    >
      {column.sort !== undefined && onSort ? (
        <button
          type="button"
          className={styles.sort}
          onClick={() => onSort(isUp ? `-${column.sort}` : (column.sort ?? ''))}
        >
          {column.header}
          <Arrow aria-hidden size={14} data-on={isUp || isDown || undefined} />
        </button>
      ) : (
        column.header
      )}
    </th>
  );
}

/** Under a keyset list: how much is in sight, and the way to the rest. */
export function LoadMore({ list }: { readonly list: KeysetList<unknown> }): ReactNode {
  const { t } = useTexts();
  const shown = list.items.length;
  if (shown === 0) return null;
  return (
    <div className={styles.more}>
      <span role="status" className={styles.count}>
        {list.total !== undefined && list.total > shown
          ? t('ui.table.shown', { shown, total: list.total })
          : !list.hasMore && t('ui.table.shownAll', { count: shown })}
      </span>
      {list.hasMore && (
        <Button onPress={list.loadMore} isPending={list.isLoadingMore}>
          {t('shell.action.showMore')}
        </Button>
      )}
    </div>
  );
}
