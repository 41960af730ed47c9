import type { TableKind } from '@elinvoima/domain/imports';

/** The tables of which people have tens of thousands of rows. */
export type MeasuredKind = Exclude<TableKind, 'sites'>;
