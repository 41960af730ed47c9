import { countedInteraction, industryGroup, leftOut, place, within } from '../../counted.js';
import type { Indicator, SqlGiven, SqlOfSpan, SqlSpan } from '../../indicator.js';
import { contactsByMonth } from '../../rolled-up/months.js';

/** One row per company of a counted interaction. */
const contacts = (span: SqlSpan): string => `
  interactions i
  join interaction_companies ic on ic.interaction_id = i.id
  join companies c on c.id = ic.company_id and c.deleted_at is null
  where ${countedInteraction('i', span)}`;

const by =
  (attribute: string | ((given: SqlGiven) => string)): SqlOfSpan =>
  (span, given) => `
    select ${typeof attribute === 'string' ? attribute : attribute(given)} as key, count(*)::int as value
    from ${contacts(span)}
    group by 1`;

/** 3.1.d2 Yrityskontaktit. */
export const companyContacts: Indicator = {
  key: '3.1.d2',
  kind: 'flow',
  unit: 'count',
  adds: true,
  parts: [{ key: 'here', unit: 'count' }],
  figure: (span, given) => `
    select coalesce(sum(met.interactions), 0)::int as value,
      coalesce(sum(met.interactions) filter (where c.municipality_code = ${given.municipality()}), 0)::int as "here"
    from (${contactsByMonth(span)}) met
    join companies c on c.id = met.company_id and c.deleted_at is null`,
  records: (span) => `
    select 'interaction' as kind, i.id, md5(i.id::text || c.id::text)::uuid as row_id, i.subject as title, i.occurred_on as on_day,
      c.id as company_id, c.name as company_name
    from ${contacts(span)}`,
  breakdowns: {
    type: { adds: true, names: 'interactions.type', sql: by('i.type') },
    direction: { adds: true, names: 'interactions.direction', sql: by('i.direction') },
    place: { adds: true, names: 'indicators.place', sql: by((given) => place('c.municipality_code', given)) },
    industry: { adds: true, names: 'companies.industryGroup', sql: by(industryGroup('c.industry_code')) },
    size: { adds: true, names: 'companies.sizeClass', sql: by('c.size_class') },
    postalCode: { adds: true, names: 'as-written', sql: by('c.postal_code') },
  },
  leftOutOf: (span) =>
    leftOut(
      {
        in_bin: 'i.deleted_at is not null',
        draft: `i.status = 'draft'`,
        cancelled: `i.status = 'cancelled'`,
        duplicate: 'i.duplicate_of_id is not null',
        without_company: 'ic.company_id is null',
        company_in_bin: 'c.deleted_at is not null',
      },
      `interactions i
      left join interaction_companies ic on ic.interaction_id = i.id
      left join companies c on c.id = ic.company_id
      where ${within('i.occurred_on', span)}`,
    ),
};
