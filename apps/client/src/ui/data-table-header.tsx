/** A column's name over its cells: a button where the list can be sorted by it. */
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './data-table.module.css';
import type { Column } from './table-column.js';

interface HeaderCellProps<Row> {
  readonly column: Column<Row>;
  readonly sort: string | undefined;
  readonly onSort?: (sort: string) => void;
}

export function HeaderCell<Row>({ column, sort, onSort }: HeaderCellProps<Row>): ReactNode {
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
