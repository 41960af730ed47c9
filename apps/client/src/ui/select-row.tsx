/** The box before a row that chooses it, and the one over them all. */
import type { ReactNode } from 'react';
import { useTexts } from '../texts/texts-provider.js';
import styles from './data-table.module.css';

export interface RowSelection<Row> {
  /** What the row is called, for the name of its box. */
  readonly nameOf: (row: Row) => string;
  readonly isSelected: (row: Row) => boolean;
  /** `isStretch`: with Shift, everything between this and the one before. */
  readonly onToggle: (row: Row, isStretch: boolean) => void;
  readonly onToggleLoaded: () => void;
}

interface SelectRowProps<Row> {
  readonly selection: RowSelection<Row>;
  readonly row: Row;
}

export function SelectRow<Row>({ selection, row }: SelectRowProps<Row>): ReactNode {
  const { t } = useTexts();
  return (
    <td role="cell" className={styles.select}>
      <label className={styles.box}>
        <input
          type="checkbox"
          aria-label={t('lists.select.row', { name: selection.nameOf(row) })}
          checked={selection.isSelected(row)}
          onChange={(event) => selection.onToggle(row, (event.nativeEvent as MouseEvent).shiftKey)}
        />
      </label>
    </td>
  );
}

interface SelectLoadedProps<Row> {
  readonly selection: RowSelection<Row>;
  readonly rows: readonly Row[];
}

export function SelectLoaded<Row>({ selection, rows }: SelectLoadedProps<Row>): ReactNode {
  const { t } = useTexts();
  const chosen = rows.filter((row) => selection.isSelected(row)).length;
  return (
    <th role="columnheader" scope="col" className={`${styles.header} ${styles.select}`}>
      <label className={styles.box}>
        <input
          type="checkbox"
          aria-label={t('lists.select.loaded')}
          checked={chosen > 0 && chosen === rows.length}
          ref={(box) => {
            if (box !== null) box.indeterminate = chosen > 0 && chosen < rows.length;
          }}
          onChange={selection.onToggleLoaded}
        />
      </label>
    </th>
  );
}
