import { countedInteraction, industryGroup, namesOfCompanies } from '../counted.js';
import type { Breakdowns, Indicator, SqlOfSpan, SqlSpan } from '../indicator.js';

/** All that counts as interaction; visits narrow it. */
type Narrowed = (span: SqlSpan) => string;

/** Three companies in one meeting: once in the total, once in the row of each value that they differ in. */
const byCompany =
  (counted: Narrowed, attribute: string): SqlOfSpan =>
  (span) => `
    select ${attribute} as key, count(distinct i.id)::int as value
    from interactions i
    left join interaction_companies ic on ic.interaction_id = i.id
    left join companies c on c.id = ic.company_id and c.deleted_at is null
    where ${counted(span)}
    group by 1`;

export function breakdownsOfInteractions(counted: Narrowed): Breakdowns {
  return {
    topic: {
      adds: false,
      names: 'topics',
      sql: (span) => `
        select topic.code as key, count(distinct i.id)::int as value
        from interactions i
        left join lateral unnest(i.topics) as topic (code) on true
        where ${counted(span)}
        group by topic.code`,
    },
    industry: {
      adds: false,
      names: 'companies.industryGroup',
      sql: byCompany(counted, industryGroup('c.industry_code')),
    },
    size: { adds: false, names: 'companies.sizeClass', sql: byCompany(counted, 'c.size_class') },
    postalCode: { adds: false, names: 'as-written', sql: byCompany(counted, 'c.postal_code') },
  };
}

export const recordsOfInteractions =
  (counted: Narrowed): SqlOfSpan =>
  (span) => `
    select 'interaction' as kind, i.id, i.id as row_id, i.subject as title, i.occurred_on as on_day,
      null::uuid as company_id, ${namesOfCompanies('i.id')} as company_name
    from interactions i
    where ${counted(span)}`;

const counted: Narrowed = (span) => countedInteraction('i', span);

/** 3.1.d Vuorovaikutuksen määrä. */
export const interactions: Indicator = {
  key: '3.1.d',
  kind: 'flow',
  unit: 'count',
  adds: true,
  parts: [],
  figure: (span) => `
    select count(*)::int as value
    from interactions i
    where ${counted(span)}`,
  records: recordsOfInteractions(counted),
  breakdowns: {
    type: {
      adds: true,
      names: 'interactions.type',
      sql: (span) => `
        select i.type as key, count(*)::int as value
        from interactions i
        where ${counted(span)}
        group by i.type`,
    },
    ...breakdownsOfInteractions(counted),
  },
};
