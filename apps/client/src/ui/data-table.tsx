/**
 * Records in rows: a table where there is room, on the phone a list with the first column as each row's name. The roles
 * are written out, because some engines drop a table's meaning when CSS changes its look. Above some hundreds of rows only
 * those near the window are drawn; how many there are, and which each is, is said to a screen reader all the same.
 */
import { Link, type LinkProps } from '@tanstack/react-router';
import { lazy, Suspense, type ReactNode } from 'react';
import { HeaderCell } from './data-table-header.js';
import styles from './data-table.module.css';
import { useRowKeys } from './row-keys.js';
import { SelectRow, SelectLoaded, type RowSelection } from './select-row.js';
import type { Column } from './table-column.js';

export { LoadMore } from './load-more.js';
export type { RowSelection } from './select-row.js';
export type { Column } from './table-column.js';

/** Few pages need it: it comes when a list has grown. */
const VirtualRows = lazy(async () => ({ default: (await import('./virtual-rows.js')).VirtualRows }));
const mostDrawn = 500;

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
  /** Rows can be chosen: a box before each, and X on the row that has the focus. */
  readonly selection?: RowSelection<Row>;
  /** How many rows there are, loaded or not. */
  readonly total?: number | undefined;
  /** Every row is drawn, however many: for finding in the page and for printing. */
  readonly isWhole?: boolean;
  /** Where there is room each row is one line; what does not fit is read by pointing at it. */
  readonly isOneLine?: boolean;
}

/** With more columns than this the words would be cut to nothing: then they go to a second line. */
const mostOnOneLine = 8;

export function DataTable<Row>(props: DataTableProps<Row>): ReactNode {
  const { label, columns, rows, rowKey, sort, onSort, isRefreshing = false, selection, total, isWhole = false } = props;
  const drawn = (row: Row, index: number, measure?: (element: HTMLTableRowElement | null) => void) => (
    <TableRow key={rowKey(row)} table={props} row={row} index={index} {...(measure && { measure })} />
  );
  const plain = <tbody role="rowgroup">{rows.map((row, index) => drawn(row, index))}</tbody>;
  const isOneLine = props.isOneLine === true && columns.length <= mostOnOneLine;
  const element = useRowKeys(selection && toggleAt);
  const isLong = rows.length > mostDrawn && !isWhole;
  return (
    <div className={styles.frame} aria-busy={isRefreshing}>
      <table
        role="table"
        className={styles.table}
        aria-label={label}
        aria-rowcount={total === undefined ? undefined : total + 1}
        data-selectable={selection !== undefined || undefined}
        data-one-line={isOneLine || undefined}
        ref={element}
      >
        <thead role="rowgroup" className={styles.head}>
          <tr role="row" aria-rowindex={total === undefined ? undefined : 1}>
            {selection && <SelectLoaded selection={selection} rows={rows} />}
            {columns.map((column) => (
              <HeaderCell key={column.key} column={column} sort={sort} {...(onSort && { onSort })} />
            ))}
          </tr>
        </thead>
        {isLong ? (
          <Suspense fallback={plain}>
            <VirtualRows
              count={rows.length}
              columns={columns.length + (selection === undefined ? 0 : 1)}
              draw={(index, measure) => {
                const row = rows[index];
                return row === undefined ? null : drawn(row, index, measure);
              }}
            />
          </Suspense>
        ) : (
          plain
        )}
      </table>
    </div>
  );

  function toggleAt(index: number, isStretch: boolean): void {
    const row = rows[index];
    if (row !== undefined) selection?.onToggle(row, isStretch);
  }
}

interface TableRowProps<Row> {
  readonly table: DataTableProps<Row>;
  readonly row: Row;
  readonly index: number;
  readonly measure?: (element: HTMLTableRowElement | null) => void;
}

function TableRow<Row>({ table, row, index, measure }: TableRowProps<Row>): ReactNode {
  const { columns, rowKey, rowLink, currentKey, selection, total } = table;
  const key = rowKey(row);
  const link = rowLink?.(row);
  return (
    <tr
      role="row"
      ref={measure}
      className={styles.row}
      data-index={index}
      data-link={link ? true : undefined}
      data-current={key === currentKey || undefined}
      data-selected={selection?.isSelected(row) || undefined}
      aria-rowindex={total === undefined ? undefined : index + 2}
      aria-selected={selection?.isSelected(row)}
    >
      {selection && <SelectRow selection={selection} row={row} />}
      {columns.map((column, place) => {
        const content = column.cell(row);
        return (
          <td
            role="cell"
            title={table.isOneLine && typeof content === 'string' ? content : undefined}
            key={column.key}
            className={styles.cell}
            data-first={place === 0 || undefined}
            data-align={column.align}
            data-show={column.show}
            data-label={place === 0 || column.noLabel ? undefined : column.header}
          >
            {place === 0 && link ? (
              <Link
                {...(link as LinkProps)}
                className={styles.link ?? ''}
                data-row-link=""
                aria-current={key === currentKey ? 'true' : undefined}
              >
                {content}
              </Link>
            ) : (
              content
            )}
          </td>
        );
      })}
    </tr>
  );
}
