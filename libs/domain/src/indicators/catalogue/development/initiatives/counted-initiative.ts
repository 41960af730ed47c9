/**
 * Which initiatives count: development initiatives, not in the bin, not merged into another. What was declined counts as
 * received all the same.
 */
import { within } from '../../../counted.js';
import type { BreakdownSql, NameSource, SqlGiven, SqlOfSpan, SqlSpan } from '../../../indicator.js';

/** Every reason but the days: what a figure of initiatives may hold. */
export const countable = `i.kind = 'development' and i.deleted_at is null and i.duplicate_of_id is null`;

export const received = (span: SqlSpan): string => `${countable} and ${within('i.received_on', span)}`;

export const ofFactor = (given: SqlGiven): string => `i.primary_factor = ${given.factor()}`;

/** The day of the reply to the maker. Who gave no name is answered when the answer is published. */
export const answeredOn = `case when i.anonymous and not i.answer_published then null else i.answered_on end`;

/** Why those received in the span stay out, the first reason of each. */
export const leftOutReasons = {
  in_bin: 'i.deleted_at is not null',
  duplicate: 'i.duplicate_of_id is not null',
  other_kind: `i.kind <> 'development'`,
} as const;

/** One row for each initiative, with the company that made it. */
export const recordsOf =
  (counted: SqlOfSpan): SqlOfSpan =>
  (span, given) => `
    select 'initiative' as kind, i.id, i.id as row_id, i.title, i.received_on as on_day, c.id as company_id, c.name as company_name
    from initiatives i left join companies c on c.id = i.company_id and c.deleted_at is null
    where ${counted(span, given)}`;

const by =
  (counted: SqlOfSpan) =>
  (key: string, names: NameSource): BreakdownSql => ({
    adds: true,
    names,
    sql: (span, given) => `
      select ${key} as key, count(*)::int as value
      from initiatives i
      where ${counted(span, given)}
      group by 1`,
  });

/** By whom they were made, how they came, what they are about and where they are today. */
export const breakdownsOf = (counted: SqlOfSpan) => {
  const split = by(counted);
  return {
    maker: split('i.maker_kind', 'initiatives.maker'),
    channel: split('i.channel', 'initiatives.channel'),
    theme: split('i.theme', 'initiatives.theme'),
    state: split('i.state', 'initiatives.state'),
  };
};

export const byFactor = (counted: SqlOfSpan): BreakdownSql => by(counted)('i.primary_factor', 'factors');
