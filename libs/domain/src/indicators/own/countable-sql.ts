import type { Breakdown, LeftOutReason, RecordKind } from '@elinvoima/contracts';
import type { Countable, FieldOf, OwnKind } from '../../programme/index.js';
import type { NameSource, SqlSpan } from '../indicator.js';

/**
 * How a field is compared. `value` is SQL over the record `x`; where a record may have several (its topics, its companies),
 * `among` is the FROM and WHERE of them. `ofCompany` fields speak of the company `c`.
 */
export interface FieldSql {
  value: string;
  among?: string;
  ofCompany?: true;
}

/**
 * How one kind of record is counted. Every alias is given here: the record is `x`, its company `c`. A day of the span is
 * bound by reading it, so each is read only where it is used.
 */
interface CountableBy<Field extends string> {
  kind: RecordKind;
  /** FROM of the records; a stock takes the stage that each stood in when the span ended. */
  from: (kind: OwnKind, span: SqlSpan) => string;
  /** Of the time asked for. */
  placed: (kind: OwnKind, span: SqlSpan) => string;
  /** Why a record of the time is not counted: it has the first reason that holds. */
  leftOut: Partial<Record<LeftOutReason, string>>;
  id: string;
  rowId: string;
  title: string;
  day: string;
  companyId: string;
  companyName: string;
  fields: Readonly<Record<Field, FieldSql>>;
  breakdowns: Partial<Record<Breakdown, { field: Field; names: NameSource }>>;
  /** FROM and WHERE of the companies `c` of a record, where companies can be counted. */
  companies?: string;
  /** FROM and WHERE of the people `p` who were there, where participants can be counted. */
  participants?: string;
}

/** The SQL of a countable: every field that a programme's file may name has its own. */
export type CountableSql<Of extends Countable> = CountableBy<FieldOf<Of>>;

/** The same with its fields by any name, as a definition has them: it was read against the same vocabulary. */
export type OpenCountableSql = Omit<CountableBy<string>, 'fields'> & {
  fields: Readonly<Record<string, FieldSql | undefined>>;
};

/** What does not hang on the fields. */
export type CountableRecord = Omit<CountableBy<string>, 'fields' | 'breakdowns'>;
