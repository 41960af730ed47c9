import {
  addMonths,
  dayOf,
  severalOf,
  sizeClasses,
  sizeGroupOf,
  type CompanyKind,
  type CompanySituation,
  type Day,
  type IndustryGroup,
  type MetWithinMonths,
  type NeedsFlag,
  type Several,
  type SizeGroup,
} from '@elinvoima/contracts';
import type { Conditions } from '../platform/index.js';
import { industryGroup } from './industry-group.js';
import { lastMetOnOf } from './last-met.js';
import { needsFlagOn } from './needs-flags.js';

/** What narrows the companies beyond their own plain fields. Spans are counted back from `today`, so that a kept view stays true. */
export interface CompanyNarrowing {
  situation?: Several<CompanySituation>;
  kind?: Several<CompanyKind>;
  industryGroup?: Several<IndustryGroup>;
  sizeGroup?: Several<SizeGroup>;
  /** Nobody of the municipality answers for it. */
  unowned?: boolean;
  /** Nobody has met it for this long; never met ones too. */
  notMetMonths?: MetWithinMonths;
  metMonths?: MetWithinMonths;
  /** Last met on this day or later, or earlier; never met ones are in neither. */
  lastMetFrom?: Day;
  lastMetTo?: Day;
  neverMet?: boolean;
  /** Somebody has promised something about it, and it is not done. */
  openFollowUp?: boolean;
  /** What its newest needs assessment says. */
  need?: Several<NeedsFlag>;
  /** Registered this month or, when the register does not know it, entered this month. */
  newThisMonth?: boolean;
  /** The local day; today unless told. */
  today?: Day;
}

/** SQL: the companies met between two days; from one end only when the other is null. Reads the meetings of those days once. */
const metBetween = (from: string | null): string => {
  const since = (column: string) => (from === null ? '' : `and ${column} >= ${from}::date`);
  return `select ic.company_id from interaction_companies ic join interactions i on i.id = ic.interaction_id
    where i.status = 'complete' and i.deleted_at is null and i.duplicate_of_id is null ${since('i.occurred_on')}
    union all
    select a.company_id from event_attendances a join events e on e.id = a.event_id
    where a.present and a.company_id is not null and e.status = 'held' and e.deleted_at is null ${since('e.starts_on')}`;
};

const openPromise = `exists (
  select 1 from follow_ups f where f.subject_kind = 'company' and f.subject_id = c.id and f.done_at is null and f.deleted_at is null
) or exists (
  select 1 from interaction_companies ic join follow_ups f on f.subject_kind = 'interaction' and f.subject_id = ic.interaction_id
  where ic.company_id = c.id and f.done_at is null and f.deleted_at is null
)`;

const newSince = (day: string): string => `coalesce(
  (select r.registered_on from company_register_records r where r.company_id = c.id),
  (c.created_at at time zone 'Europe/Helsinki')::date) >= ${day}::date`;

export function companyConditions(where: Conditions, filter: CompanyNarrowing): void {
  const today = filter.today ?? dayOf(new Date());
  const before = (months: MetWithinMonths | undefined) =>
    months === undefined ? undefined : addMonths(today, -Number(months));
  const groups = severalOf(filter.sizeGroup);
  const sizes = sizeClasses.filter((size) => groups.some((group) => sizeGroupOf(size) === group));
  where
    .addAny(filter.situation, (is) => `c.situation ${is}`)
    .addAny(filter.kind, (is) => `c.kind ${is}`)
    .addAny(filter.industryGroup, (is) => `${industryGroup('c.industry_code')} ${is}`)
    .addIf(groups.length === 0 ? undefined : sizes, (p) => `c.size_class = any(${p}::text[])`)
    .addIf(before(filter.notMetMonths), (p) => `c.id not in (${metBetween(p)})`)
    .addIf(before(filter.metMonths), (p) => `c.id in (${metBetween(p)})`)
    .addIf(filter.lastMetFrom, (p) => `c.id in (${metBetween(p)})`)
    .addIf(filter.lastMetTo, (p) => `${lastMetOnOf('c.id')}::date <= ${p}::date`)
    .addIf(filter.newThisMonth ? `${today.slice(0, 7)}-01` : undefined, newSince);
  where.addEither(filter.need, (need, bind) => needsFlagOn(need, 'c.id', bind(today)));
  if (filter.unowned) where.add('c.owner_id is null');
  if (filter.neverMet) where.add(`c.id not in (${metBetween(null)})`);
  if (filter.openFollowUp) where.add(openPromise);
}
