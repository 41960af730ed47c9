/**
 * Which records count (counting rules): complete, not in the bin, not marked as the duplicate of another, not cancelled.
 * Days are local days, compared with a half-open span.
 */
import type { LeftOutReason } from '@elinvoima/contracts';
import type { SqlGiven, SqlSpan } from './indicator.js';

export { industryGroup } from '../companies/index.js';

export const within = (day: string, { firstDay, dayAfter }: SqlSpan): string =>
  `${day} >= ${firstDay} and ${day} < ${dayAfter}`;

export const countedInteraction = (i: string, span: SqlSpan): string =>
  `${i}.status = 'complete' and ${i}.deleted_at is null and ${i}.duplicate_of_id is null and ${within(`${i}.occurred_on`, span)}`;

/**
 * Six decimals: more than any page shows, and the same however the sum was added up. Nothing is rounded further on the way
 * to the light; who shows a figure rounds it.
 */
export const exactEnough = (value: string): string => `round((${value})::numeric, 6)::float8`;

/** `part` of `whole` in per cent; of nothing there is no share. */
export const shareOf = (part: string, whole = 'count(*)'): string =>
  exactEnough(`100.0 * ${part} / nullif(${whole}, 0)`);

/** An event that was held; without a span: ever. */
export const heldEvent = (e: string, span?: SqlSpan): string =>
  `${e}.status = 'held' and ${e}.deleted_at is null${span ? ` and ${within(`${e}.starts_on`, span)}` : ''}`;

/** Own municipality, rest of its region, elsewhere; null where nobody knows. */
export const place = (municipalityCode: string, given: SqlGiven): string => `case
  when ${municipalityCode} is null then null
  when ${municipalityCode} = ${given.municipality()} then 'here'
  when ${municipalityCode} = any(${given.region()}) then 'region'
  else 'elsewhere'
end`;

/** How many records stay out and why: each has the first reason whose condition holds, and is no row when none does. */
export const leftOut = (reasons: Partial<Record<LeftOutReason, string>>, from: string): string => `
  select left_out.reason, count(*)::int as value
  from (
    select case ${Object.entries(reasons)
      .map(([reason, condition]) => `when ${condition} then '${reason}'`)
      .join(' ')} end as reason
    from ${from}
  ) left_out
  where left_out.reason is not null
  group by left_out.reason`;

/** The companies of an interaction as one text, for the list of records. */
export const namesOfCompanies = (interaction: string): string => `(
  select string_agg(c.name, ', ' order by c.name)
  from interaction_companies ic join companies c on c.id = ic.company_id and c.deleted_at is null
  where ic.interaction_id = ${interaction}
)`;
