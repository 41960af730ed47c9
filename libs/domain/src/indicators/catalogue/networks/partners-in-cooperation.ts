import { leftOut, place } from '../../counted.js';
import type { BreakdownSql, Indicator, NameSource, SqlGiven, SqlSpan } from '../../indicator.js';
import { active } from './active-cooperations.js';

/**
 * The organisations that take part in cooperations of the span as `party`, each once: a department is its organisation,
 * and a partner that is in the register of companies too is that company.
 */
const parties = (span: SqlSpan): string => `(
  select coalesce(o.id, root.id) as id, case when o.id is null then 'partner' else 'company' end as kind,
    coalesce(o.name, root.name) as title, min(c.starts_on) as on_day, o.id as company_id, o.name as company_name,
    min(coalesce(root.sector, 'company')) as sector, o.municipality_code
  from (
    select cp.cooperation_id, cp.partner_id, null::uuid as company_id from cooperation_partners cp
    union all
    select cc.cooperation_id, null, cc.company_id from cooperation_companies cc
  ) member
  join cooperations c on c.id = member.cooperation_id and c.deleted_at is null and ${active('c', span)}
  left join partners p on p.id = member.partner_id and p.deleted_at is null
  left join partners whole on whole.id = p.parent_id and whole.deleted_at is null
  left join lateral (select (coalesce(whole, p)).*) root on root.id is not null
  left join companies o on o.deleted_at is null and (o.id = member.company_id or o.business_id = root.business_id)
  where coalesce(o.id, root.id) is not null
  group by 1, 2, 3, 5, 6, 8
) party`;

const by = (key: (given: SqlGiven) => string, names: NameSource): BreakdownSql => ({
  adds: true,
  names,
  sql: (span, given) => `select ${key(given)} as key, count(*)::int as value from ${parties(span)} group by 1`,
});

/** 3.5.b Kumppanien määrä. */
export const partnersInCooperation: Indicator = {
  key: '3.5.b',
  kind: 'span',
  unit: 'count',
  adds: false,
  parts: [{ key: 'companies', unit: 'count' }],
  figure: (span) => `select count(*)::int as value, count(party.company_id)::int as "companies" from ${parties(span)}`,
  records: (span) => `
    select party.kind, party.id, party.id as row_id, party.title, party.on_day, party.company_id, party.company_name
    from ${parties(span)}`,
  breakdowns: {
    sector: by(() => 'party.sector', 'partners.sector'),
    place: by((given) => place('party.municipality_code', given), 'indicators.place'),
  },
  leftOutOf: (span) =>
    leftOut(
      { in_bin: 'gone.deleted_at is not null' },
      `(
        select distinct p.id, p.deleted_at from cooperations c join cooperation_partners cp on cp.cooperation_id = c.id
        join partners p on p.id = cp.partner_id where c.deleted_at is null and ${active('c', span)}
        union
        select distinct o.id, o.deleted_at from cooperations c join cooperation_companies cc on cc.cooperation_id = c.id
        join companies o on o.id = cc.company_id where c.deleted_at is null and ${active('c', span)}
      ) gone`,
    ),
};
