import type { Indicator, SqlSpan } from '../../indicator.js';
import {
  announcedBy,
  breakdownsOfPlans,
  leftOutAtEnd,
  livingAtEnd,
  phasesAndAges,
  planRecord,
  plansAtEnd,
} from './plans.js';

const planned = `at_end.stage = 'planned'`;

const counted = (span: SqlSpan): string => `${plansAtEnd(span)} where ${livingAtEnd(span)} and ${planned}`;

/** 3.2.c Suunnitteilla olevat kaavahankkeet: in the zoning programme, not announced yet. */
export const plansPlanned: Indicator = {
  key: '3.2.c',
  kind: 'stock',
  unit: 'count',
  adds: false,
  parts: [],
  figure: (span) => `select count(*)::int as value from ${counted(span)}`,
  records: (span) => `select ${planRecord('at_end.since')} from ${counted(span)}`,
  breakdowns: { ...breakdownsOfPlans(counted), age: phasesAndAges(counted).age },
  leftOutOf: (span) => leftOutAtEnd(span, planned, `not ${announcedBy(span)}`),
};
