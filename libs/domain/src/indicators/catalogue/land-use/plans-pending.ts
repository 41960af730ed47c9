import type { Indicator, SqlSpan } from '../../indicator.js';
import {
  announcedBy,
  breakdownsOfPlans,
  leftOutAtEnd,
  livingAtEnd,
  pendingAtEnd,
  phasesAndAges,
  planRecord,
  plansAtEnd,
} from './plans.js';

const counted = (span: SqlSpan): string => `${plansAtEnd(span)} where ${livingAtEnd(span)} and ${pendingAtEnd}`;

/** 3.2.b Vireillä olevat kaavahankkeet. Suspended ones and those approved but not in force are told apart. */
export const plansPending: Indicator = {
  key: '3.2.b',
  kind: 'stock',
  unit: 'count',
  adds: false,
  parts: [
    { key: 'suspended', unit: 'count' },
    { key: 'approvedNotInForce', unit: 'count' },
  ],
  figure: (span) => `
    select
      count(*) filter (where ${pendingAtEnd})::int as value,
      count(*) filter (where at_end.stage = 'suspended' and ${announcedBy(span)})::int as "suspended",
      count(*) filter (where at_end.stage = 'approved')::int as "approvedNotInForce"
    from ${plansAtEnd(span)}
    where ${livingAtEnd(span)}`,
  records: (span) => `select ${planRecord('at_end.since')} from ${counted(span)}`,
  breakdowns: { ...breakdownsOfPlans(counted), ...phasesAndAges(counted, 'initiated') },
  leftOutOf: (span) => leftOutAtEnd(span, pendingAtEnd, announcedBy(span)),
};
