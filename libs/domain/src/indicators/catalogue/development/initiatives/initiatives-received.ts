import { leftOut, within } from '../../../counted.js';
import type { Indicator, SqlGiven, SqlSpan } from '../../../indicator.js';
import { breakdownsOf, leftOutReasons, ofFactor, received, recordsOf } from './counted-initiative.js';

const counted = (span: SqlSpan, given: SqlGiven): string => `${received(span)} and ${ofFactor(given)}`;

/** Initiatives of one factor by the day they came: 3.3.a and 3.6.a, and 3.4.b for those whose factor is initiatives itself. */
export const initiativesReceived = (key: '3.3.a' | '3.6.a' | '3.4.b'): Indicator => ({
  key,
  kind: 'flow',
  unit: 'count',
  adds: true,
  parts: [],
  figure: (span, given) => `
    select count(*)::int as value
    from initiatives i
    where ${counted(span, given)}`,
  records: recordsOf(counted),
  breakdowns: breakdownsOf(counted),
  leftOutOf: (span, given) =>
    leftOut(leftOutReasons, `initiatives i where ${within('i.received_on', span)} and ${ofFactor(given)}`),
});
