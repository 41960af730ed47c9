import { countedInteraction } from '../../counted.js';
import type { Indicator, SqlSpan } from '../../indicator.js';
import {
  breakdownsOfInteractions,
  interactionsLeftOut,
  recordsOfInteractions,
  withOwnCompany,
} from './interactions.js';

const counted = (span: SqlSpan): string => `i.type = 'visit' and ${countedInteraction('i', span)}`;

/** 3.1.e Yrityskäynnit. */
export const companyVisits: Indicator = {
  key: '3.1.e',
  kind: 'flow',
  unit: 'count',
  adds: true,
  parts: [{ key: 'here', unit: 'count' }],
  figure: (span, given) => `
    select count(*)::int as value, count(*) filter (where ${withOwnCompany(given)})::int as "here"
    from interactions i
    where ${counted(span)}`,
  records: recordsOfInteractions(counted),
  breakdowns: breakdownsOfInteractions(counted),
  leftOutOf: interactionsLeftOut(`i.type = 'visit'`),
};
