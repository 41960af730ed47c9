import { countedInteraction, industryGroup, leftOut, namesOfCompanies, place, within } from '../../counted.js';
import type { Breakdowns, Indicator, SqlGiven, SqlOfSpan, SqlSpan } from '../../indicator.js';
import { interactionsOf } from '../../rolled-up/months.js';

/** All that counts as interaction; visits narrow it. */
type Narrowed = (span: SqlSpan) => string;

/** Three companies in one meeting: once in the total, once in the row of each value that they differ in. */
const byCompany =
  (counted: Narrowed, attribute: string | ((given: SqlGiven) => string)): SqlOfSpan =>
  (span, given) => `
    select ${typeof attribute === 'string' ? attribute : attribute(given)} as key, count(distinct i.id)::int as value
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
    direction: {
      adds: true,
      names: 'interactions.direction',
      sql: (span) => `
        select i.direction as key, count(*)::int as value
        from interactions i
        where ${counted(span)}
        group by i.direction`,
    },
    unit: {
      adds: false,
      names: 'as-written',
      sql: (span) => `
        select u.unit as key, count(distinct i.id)::int as value
        from interactions i
        left join interaction_staff s on s.interaction_id = i.id
        left join users u on u.id = s.user_id
        where ${counted(span)}
        group by u.unit`,
    },
    place: {
      adds: false,
      names: 'indicators.place',
      sql: byCompany(counted, (given) => place('c.municipality_code', given)),
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

export const interactionsLeftOut =
  (among: string): SqlOfSpan =>
  (span) =>
    leftOut(
      {
        in_bin: 'i.deleted_at is not null',
        draft: `i.status = 'draft'`,
        cancelled: `i.status = 'cancelled'`,
        duplicate: 'i.duplicate_of_id is not null',
      },
      `interactions i where ${among} and ${within('i.occurred_on', span)}`,
    );

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
  parts: [{ key: 'here', unit: 'count' }],
  figure: (span, given) => interactionsOf(span, given),
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
  leftOutOf: interactionsLeftOut('true'),
};
