import { countedInteraction } from '../../counted.js';
import type { Indicator, SqlSpan } from '../../indicator.js';
import { interactionsOf } from '../../rolled-up/months.js';
import { breakdownsOfInteractions, interactionsLeftOut, recordsOfInteractions } from './interactions.js';

const counted = (span: SqlSpan): string => `i.type = 'visit' and ${countedInteraction('i', span)}`;

/** 3.1.e Yrityskäynnit. */
export const companyVisits: Indicator = {
  key: '3.1.e',
  kind: 'flow',
  unit: 'count',
  adds: true,
  parts: [{ key: 'here', unit: 'count' }],
  figure: (span, given) => interactionsOf(span, given, 'visit'),
  records: recordsOfInteractions(counted),
  breakdowns: breakdownsOfInteractions(counted),
  leftOutOf: interactionsLeftOut(`i.type = 'visit'`),
};
