/** A column of a table of records. */
import type { ReactNode } from 'react';

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
