/** The line of a list's own actions: its views, its columns, and what else is done to exactly what is seen. */
import type { ListFilterValues, ListKind } from '@elinvoima/contracts';
import type { ReactNode } from 'react';
import { ExportButton } from '../exports/export-button.js';
import { useTexts } from '../texts/texts-provider.js';
import styles from './lists.module.css';

/** What is seen: what a file of it would hold. */
export interface SeenList {
  readonly list: ListKind;
  readonly filter: ListFilterValues;
  readonly sort: string | undefined;
  /** Keys of the columns in their order. */
  readonly columns: readonly string[];
  readonly total: number | undefined;
}

export interface ListActionsProps {
  readonly seen: SeenList;
  readonly children?: ReactNode;
}

export function ListActions({ seen, children }: ListActionsProps): ReactNode {
  const { t } = useTexts();
  return (
    <div role="group" className={styles.actions} aria-label={t('lists.actions')}>
      {children}
      <ExportButton list={seen.list} filter={seen.filter} columns={seen.columns} sort={seen.sort} />
    </div>
  );
}
