import type { MergeKind, MergeMove } from '@elinvoima/contracts';

interface OfRecord {
  /** What the column names. */
  of: MergeKind;
  table: string;
  column: string;
}

/** The rows come along: they point to the surviving record. */
export interface Moved extends OfRecord {
  rule: 'move';
  /** What people count them as, and (SQL over `theirs`) which record of it; its own id unless told. */
  as: MergeMove;
  counts?: string;
  /** The table's primary key. */
  key?: readonly string[];
  /** Which rows name such a record, where a column may name several kinds. Bare column names. */
  when?: string;
  /**
   * When the survivor has a row that is equal in these columns, there can be only one. SQL conditions may stand beside them,
   * over `mine` (the survivor's row) and `theirs`.
   */
  once?: { same: readonly string[]; if?: string; twin: 'remove' | 'stay'; take?: Readonly<Record<string, string>> };
}

/** Ids inside a JSON document: the members named hold one id or a list of them. */
export interface MovedInLists extends OfRecord {
  rule: 'move-in-lists';
  lists: readonly string[];
}

/** The row goes on naming the merged record, which stays in the bin and leads to the surviving one. */
export interface Kept extends OfRecord {
  rule: 'keep';
  why: string;
}

/** The database counts it anew by itself. */
export interface Derived extends OfRecord {
  rule: 'derived';
  by: string;
}

export type Relation = Moved | MovedInLists | Kept | Derived;

export const nameOf = ({ table, column }: Pick<Relation, 'table' | 'column'>): string => `${table}.${column}`;
