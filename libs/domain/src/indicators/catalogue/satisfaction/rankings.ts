import { editionBefore, placesGained } from '../../../rankings/index.js';
import type { Figure, Indicator, SqlSpan } from '../../indicator.js';

/** Came out before the span ended. */
const known = ({ dayAfter }: SqlSpan, scope: 'national' | 'regional'): string =>
  `r.deleted_at is null and r.scope = '${scope}' and r.edition_on < ${dayAfter}`;

/** The newest edition that tells our place; of two of one day the municipalities' own before those of sub-regions. */
const newest = (span: SqlSpan, scope: 'national' | 'regional'): string => `
  select r.*
  from external_rankings r
  where ${known(span, scope)} and r.rank is not null
  order by r.edition_on desc, r.level = 'municipality' desc, r.edition desc, lower(r.survey), r.id
  limit 1`;

/** Better, the same or worse than in the edition before; nothing to say where the two cannot be compared. */
function lightOfPlace({ value, gained }: Figure, byTarget: string): 'green' | 'amber' | 'red' | 'none' {
  if (value === null) return 'none';
  if (value === 1 || byTarget === 'green') return 'green';
  if (gained === null || gained === undefined) return 'none';
  return gained > 0 ? 'green' : gained === 0 ? 'amber' : 'red';
}

/** T.f Sijoitus yritysmittauksissa: the newest national place known when the span ended. */
export const rankings: Indicator = {
  key: 'T.f',
  kind: 'index',
  unit: 'rank',
  adds: false,
  typedIn: true,
  parts: [
    { key: 'compared', unit: 'count' },
    { key: 'before', unit: 'rank' },
    { key: 'gained', unit: 'number' },
    { key: 'cameOut', unit: 'day' },
    { key: 'regional', unit: 'rank' },
    { key: 'regionalCompared', unit: 'count' },
  ],
  figure: (span) => `
    select n.rank as value, n.compared as "compared", b.rank as "before", ${placesGained('n', 'b')} as "gained",
      to_char(n.edition_on, 'YYYYMMDD')::int as "cameOut",
      g.rank as "regional", g.compared as "regionalCompared"
    from (select) always
    left join lateral (${newest(span, 'national')}) n on true
    left join lateral ${editionBefore('n')} b on true
    left join lateral (${newest(span, 'regional')}) g on true`,
  // All the editions that were known then: a place is read beside those before it.
  records: (span) => `
    select 'external_ranking' as kind, r.id, r.id as row_id,
      r.survey || ' ' || r.edition || coalesce(': ' || r.rank || coalesce('/' || r.compared, ''), '') as title,
      r.edition_on as on_day, null::uuid as company_id, null::text as company_name
    from external_rankings r
    where ${known(span, 'national')} or ${known(span, 'regional')}`,
  breakdowns: {},
  // Editions newer than the one told that say nothing of us.
  leftOutOf: (span) => `
    select 'not_published' as reason, count(*)::int as value
    from external_rankings r
    where ${known(span, 'national')} and r.rank is null
      and r.edition_on >= coalesce((select n.edition_on from (${newest(span, 'national')}) n), '-infinity')`,
  judge: (figure, _previous, byTarget) => lightOfPlace(figure, byTarget),
  // A smaller number is a better place: "rising" is what people say of it.
  trend: ({ gained }) =>
    gained === null || gained === undefined ? null : gained > 0 ? 'up' : gained < 0 ? 'down' : 'flat',
};
