/**
 * Where in the database a person may stand, and what becomes of it there. Package, erasure and the public notice are made
 * of this table; a spec compares it with the schema, so that a new column of words says of itself whose it is or fails.
 */

/** As whom somebody stands in a table. */
export type DataSubject =
  | 'contact'
  | 'recipient'
  | 'registration'
  | 'asker'
  | 'initiator'
  | 'supporter'
  | 'commenter'
  | 'giver'
  | 'referred'
  | 'respondent'
  | 'partner_contact'
  | 'staff';

/** `null` and `replace` take what stands there; `keep` leaves it and says why. */
export type Deed = 'null' | 'replace' | 'keep';

/** Rows that are about one person and nobody else. */
export interface PersonTable {
  table: string;
  whose: DataSubject;
  /** SQL over `t`: which rows are theirs. `$1` ids of the contact and of those merged into it, `$2` lower-case addresses. */
  found: string;
  /** Columns of words that hold the person's data. */
  columns: Readonly<Record<string, Deed>>;
  /** What besides stands in the package, by the name it has there: SQL over `t`. */
  tells?: Readonly<Record<string, string>>;
  /** The whole row goes. */
  isDeleted?: boolean;
  /** What does not go, and why: a key of `privacy.why.*`. */
  stays?: string;
  /** Not told in the package, and why. */
  isUntold?: string;
}

/** Words in which anybody may be named: searched by name, address and number, and a person decides. */
export type WordColumns = Readonly<Record<string, readonly string[]>>;

/** Columns with no person's data in them, or with data that live and die otherwise: `table` → columns and reason. */
export type OtherColumns = Readonly<Record<string, readonly { columns: readonly string[]; why: string }[]>>;
