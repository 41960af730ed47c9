import { leftOut, shareOf, within } from '../../../counted.js';
import type { Indicator, SqlGiven, SqlSpan } from '../../../indicator.js';
import { answeredOn, countable, leftOutReasons, received, recordsOf } from './counted-initiative.js';

/** The promised day itself is still in time. */
const promiseIsPast = (given: SqlGiven): string =>
  `i.answer_due_on < (${given.now()} at time zone 'Europe/Helsinki')::date`;

/** Taken back before anybody answered: no answer is owed. */
const needsNone = `i.state = 'withdrawn' and ${answeredOn} is null`;

const counted = (span: SqlSpan, given: SqlGiven): string =>
  `${received(span)} and ${promiseIsPast(given)} and not (${needsNone})`;

const inTime = `${answeredOn} <= i.answer_due_on`;
const share = shareOf(`count(*) filter (where ${inTime})`);

/** 3.4.c Vastatut aloitteet. */
export const answeredInitiatives: Indicator = {
  key: '3.4.c',
  kind: 'flow',
  unit: 'percent',
  adds: false,
  parts: [
    { key: 'due', unit: 'count' },
    { key: 'inTime', unit: 'count' },
    { key: 'late', unit: 'count' },
    { key: 'unanswered', unit: 'count' },
  ],
  figure: (span, given) => `
    select
      ${share} as value,
      count(*)::int as "due",
      count(*) filter (where ${inTime})::int as "inTime",
      count(*) filter (where ${answeredOn} > i.answer_due_on)::int as "late",
      count(*) filter (where ${answeredOn} is null)::int as "unanswered"
    from initiatives i
    where ${counted(span, given)}`,
  records: recordsOf(counted),
  breakdowns: {
    maker: {
      adds: false,
      names: 'initiatives.maker',
      sql: (span, given) => `
        select i.maker_kind as key, ${share} as value
        from initiatives i
        where ${counted(span, given)}
        group by 1`,
    },
  },
  leftOutOf: (span, given) =>
    leftOut(
      {
        ...leftOutReasons,
        withdrawn: `${countable} and ${needsNone}`,
        waiting: `${countable} and not (${promiseIsPast(given)})`,
      },
      `initiatives i where ${within('i.received_on', span)}`,
    ),
};
