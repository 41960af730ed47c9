import { leftOut, within } from '../../../counted.js';
import type { Indicator } from '../../../indicator.js';
import { breakdownsOf, byFactor, leftOutReasons, received, recordsOf } from './counted-initiative.js';

/** 3.4.a Uudet kehitysaloitteet: of every factor, so that 3.3.a and 3.6.a are part of it. */
export const allInitiatives: Indicator = {
  key: '3.4.a',
  kind: 'flow',
  unit: 'count',
  adds: true,
  parts: [{ key: 'legal', unit: 'count' }],
  figure: (span) => `
    select count(*)::int as value, count(*) filter (where i.legal)::int as "legal"
    from initiatives i
    where ${received(span)}`,
  records: recordsOf(received),
  breakdowns: { factor: byFactor(received), ...breakdownsOf(received) },
  leftOutOf: (span) => leftOut(leftOutReasons, `initiatives i where ${within('i.received_on', span)}`),
};
