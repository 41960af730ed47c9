import { countedInteraction, industryGroup } from '../counted.js';
import type { Indicator, SqlOfSpan, SqlSpan } from '../indicator.js';

/** One row per company of a counted interaction. */
const contacts = (span: SqlSpan): string => `
  interactions i
  join interaction_companies ic on ic.interaction_id = i.id
  join companies c on c.id = ic.company_id and c.deleted_at is null
  where ${countedInteraction('i', span)}`;

const by =
  (attribute: string): SqlOfSpan =>
  (span) => `
    select ${attribute} as key, count(*)::int as value
    from ${contacts(span)}
    group by 1`;

/** 3.1.d2 Yrityskontaktit. */
export const companyContacts: Indicator = {
  key: '3.1.d2',
  kind: 'flow',
  unit: 'count',
  adds: true,
  parts: [],
  figure: (span) => `
    select count(*)::int as value
    from ${contacts(span)}`,
  records: (span) => `
    select 'interaction' as kind, i.id, md5(i.id::text || c.id::text)::uuid as row_id, i.subject as title, i.occurred_on as on_day,
      c.id as company_id, c.name as company_name
    from ${contacts(span)}`,
  breakdowns: {
    type: { adds: true, names: 'interactions.type', sql: by('i.type') },
    industry: { adds: true, names: 'companies.industryGroup', sql: by(industryGroup('c.industry_code')) },
    size: { adds: true, names: 'companies.sizeClass', sql: by('c.size_class') },
    postalCode: { adds: true, names: 'as-written', sql: by('c.postal_code') },
  },
};
