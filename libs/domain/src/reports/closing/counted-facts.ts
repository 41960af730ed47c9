import type { RecordKind } from '@elinvoima/contracts';

/**
 * What of a record its figures count, beside its day and company: a change of anything else (a note, a title) is no revision.
 * Nor is what a record lives through later: a measure that goes on, a cooperation that ends, an initiative that is answered.
 * `r` is the row of the indicator's records.
 */
const factsOf: Partial<Record<RecordKind, string>> = {
  interaction: `(
    select concat_ws('/', i.type, i.direction, i.topics::text,
      case when r.company_id is null then (
        select string_agg(ic.company_id::text, ',' order by ic.company_id) from interaction_companies ic where ic.interaction_id = i.id
      ) end)
    from interactions i where i.id = r.id)`,
  event: `(select concat_ws('/', e.kind, e.theme) from events e where e.id = r.id)`,
  cooperation: `(select concat_ws('/', c.theme, c.primary_factor) from cooperations c where c.id = r.id)`,
  measure: `(select m.primary_factor from measures m where m.id = r.id)`,
  project: `(select p.primary_factor from projects p where p.id = r.id)`,
  initiative: `(select concat_ws('/', i.primary_factor, i.kind, i.maker_kind, i.channel, i.theme) from initiatives i where i.id = r.id)`,
  series_value: `(select concat_ws('/', v.value, v.provisional) from series_values v where v.id = r.id)`,
  external_ranking: `(select concat_ws('/', x.rank, x.compared, x.class) from external_rankings x where x.id = r.id)`,
  enquiry: `(select concat_ws('/', e.received_at, e.first_answered_at, e.kind) from enquiries e where e.id = r.id)`,
};

/** Sixteen bytes over the counted facts of the row `r` of an indicator's records. A company is reached or it is not: it has none. */
export const fingerprint = `md5(concat_ws('|',
  case when r.kind <> 'company' then r.on_day end,
  r.company_id,
  case r.kind ${Object.entries(factsOf)
    .map(([kind, facts]) => `when '${kind}' then ${facts}`)
    .join(' ')} end
))::uuid`;

const ownTables: Partial<Record<RecordKind, string>> = { feedback: 'feedback', target: 'indicator_targets' };

/** Where the records of each kind live. */
export function tableOf(kind: RecordKind): string {
  const own = ownTables[kind];
  if (own !== undefined) return own;
  if (/[^aeiou]y$/.test(kind)) return `${kind.slice(0, -1)}ies`;
  return kind.endsWith('s') ? kind : `${kind}s`;
}
