import { countedInteraction, heldEvent, leftOut } from '../../counted.js';
import type { BreakdownSql, Indicator, NameSource, SqlSpan } from '../../indicator.js';

/** On at least one day of the span. */
export const active = (c: string, { firstDay, dayAfter }: SqlSpan): string =>
  `${c}.starts_on < ${dayAfter} and (${c}.ends_on is null or ${c}.ends_on >= ${firstDay})`;

/** Cooperations as `c` that were active on at least one day of the span, whatever their factor. */
export const activeCooperations = (span: SqlSpan): string =>
  `cooperations c where c.deleted_at is null and ${active('c', span)}`;

/** Begun over a year before the span's end, and nothing done together in that year: counted, but flagged. */
const idle = ({ dayAfter }: SqlSpan): string => {
  const year: SqlSpan = { firstDay: `(${dayAfter} - interval '12 months')`, dayAfter };
  return `(
    c.starts_on < ${year.firstDay}
    and not exists (select from interactions i where i.cooperation_id = c.id and ${countedInteraction('i', year)})
    and not exists (select from events e where e.cooperation_id = c.id and ${heldEvent('e', year)})
  )`;
};

const begun = ({ firstDay }: SqlSpan): string => `c.starts_on >= ${firstDay}`;
const ended = ({ dayAfter }: SqlSpan): string => `c.ends_on is not null and c.ends_on < ${dayAfter}`;

const by = (key: (span: SqlSpan) => string, names: NameSource): BreakdownSql => ({
  adds: true,
  names,
  sql: (span) => `select ${key(span)} as key, count(*)::int as value from ${activeCooperations(span)} group by 1`,
});

/** 3.5.a Yhteistyön määrä. */
export const cooperationsActive: Indicator = {
  key: '3.5.a',
  kind: 'span',
  unit: 'count',
  adds: false,
  parts: [
    { key: 'begun', unit: 'count' },
    { key: 'ended', unit: 'count' },
    { key: 'idle', unit: 'count' },
  ],
  figure: (span) => `
    select count(*)::int as value,
      count(*) filter (where ${begun(span)})::int as "begun",
      count(*) filter (where ${ended(span)})::int as "ended",
      count(*) filter (where ${idle(span)})::int as "idle"
    from ${activeCooperations(span)}`,
  records: (span) => `
    select 'cooperation' as kind, c.id, c.id as row_id, c.name as title, c.starts_on as on_day,
      null::uuid as company_id, null::text as company_name
    from ${activeCooperations(span)}`,
  breakdowns: {
    // Once in each sector that takes part; one whose partners all lie in the bin is unknown.
    sector: {
      adds: false,
      names: 'partners.sector',
      sql: (span) => `
        select party.key, count(distinct c.id)::int as value
        from (select * from ${activeCooperations(span)}) c
        left join lateral (
          select p.sector as key from cooperation_partners cp join partners p on p.id = cp.partner_id and p.deleted_at is null
          where cp.cooperation_id = c.id
          union
          select 'company' from cooperation_companies cc join companies o on o.id = cc.company_id and o.deleted_at is null
          where cc.cooperation_id = c.id
        ) party on true
        group by 1`,
    },
    scope: by(() => 'c.scope', 'cooperations.scope'),
    theme: by(() => 'c.theme', 'cooperations.theme'),
    agreement: by(() => `case when c.has_agreement then 'made' else 'none' end`, 'cooperations.agreementState'),
    state: by(
      (span) => `case when ${ended(span)} then 'ended' when ${begun(span)} then 'begun' else 'ongoing' end`,
      'cooperations.course',
    ),
  },
  leftOutOf: (span) => leftOut({ in_bin: 'c.deleted_at is not null' }, `cooperations c where ${active('c', span)}`),
};
