import { addMonths, type AftercareOutcome, type Day, type EnquiryStage, type Period } from '@elinvoima/contracts';
import { visibleEnquiry } from '../enquiries/index.js';
import type { Actor, Database } from '../platform/index.js';
import { agreedOn } from './agreed-on.js';
import { countable, sumsOf, type Figures, type Sums } from './promise-sums.js';

export interface AftercareCase {
  id: string;
  title: string;
  company: { id: string; name: string } | null;
  stage: EnquiryStage;
  agreedOn: Day;
  promised: Figures;
  builtBy: Day | null;
  /** The newest known of each. */
  found: Figures;
  checkedOn: Day | null;
  outcome: AftercareOutcome | null;
  nextLookOn: Day | null;
  late: boolean;
}

export interface UnmetObligation {
  site: { id: string; name: string };
  obligation: string | null;
  dueOn: Day;
  past: boolean;
}

export interface AftercareSummary {
  period: string;
  /** Agreed in the period, also those that the reader does not see. */
  total: number;
  /** Of those that the reader sees alone, where the outcomes of the others would tell of few. */
  outcomesWithheld: boolean;
  byOutcome: { open: number; realised: number; partly: number; notRealised: number };
  sums: Sums;
  /** Those that the reader may know of; the longest agreed first. */
  cases: AftercareCase[];
  hidden: number;
  /** Null to those who may not read sites. */
  obligations: UnmetObligation[] | null;
  cohort: Cohort;
}

/** Of what was received in the period, how many have reached each stage by today. */
export interface Cohort {
  received: number;
  reached: { stage: EnquiryStage; count: number }[];
  lost: number;
  notRealised: number;
}

/** So far ahead a building obligation is told. */
const obligationMonthsAhead = 12;

/** Promise against outcome of what was agreed in a period. Three statements; `today` is the local day. */
export async function aftercareSummary(
  db: Database,
  actor: Actor,
  period: Period,
  today: Day,
): Promise<AftercareSummary> {
  const all = await db.query<AftercareCase & { sees: boolean }>(
    `select * from (
       select q.id, q.title, q.stage, ${agreedOn('q.id')}::text as "agreedOn", ${visibleEnquiry('q', actor)} as sees,
         case when c.id is not null then jsonb_build_object('id', c.id, 'name', c.name) end as company,
         jsonb_build_object('jobs', p.jobs, 'investment', p.investment, 'builtArea', p.built_area) as promised,
         p.built_by::text as "builtBy",
         jsonb_build_object('jobs', ${newest('jobs')}, 'investment', ${newest('investment')}, 'builtArea', ${newest('built_area')}) as found,
         (select max(k.checked_on)::text from outcome_checks k where k.enquiry_id = q.id) as "checkedOn",
         case when q.stage = 'realised' and ${newest('outcome')} = 'partly' then 'partly' when q.stage <> 'agreed' then q.stage end as outcome,
         look.due_on::text as "nextLookOn", coalesce(look.due_on < $3::date, false) as late
       from enquiries q
       left join companies c on c.id = q.company_id
       left join lateral (
         select * from enquiry_commitments p where p.enquiry_id = q.id order by p.recorded_at desc, p.id desc limit 1
       ) p on true
       left join lateral (
         select min(f.due_on) as due_on from aftercare_follow_ups a
         join follow_ups f on f.id = a.follow_up_id and f.done_at is null and f.deleted_at is null
         where a.enquiry_id = q.id
       ) look on true
       where q.deleted_at is null and q.stage in ('agreed', 'realised', 'not_realised')
     ) agreed where "agreedOn" between $1 and $2 order by "agreedOn", id`,
    [period.firstDay, period.lastDay, today],
  );
  const cases = all.filter(({ sees }) => sees).map(({ sees: _, ...each }) => each);
  const counts = countsUnseen(period);
  const told = countable(all, counts, ({ outcome }) => outcome ?? 'open');
  const outcomes = (outcome: AftercareOutcome | null): number => told.filter((each) => each.outcome === outcome).length;
  return {
    period: period.code,
    total: all.length,
    outcomesWithheld: told.length < all.length,
    byOutcome: {
      open: outcomes(null),
      realised: outcomes('realised'),
      partly: outcomes('partly'),
      notRealised: outcomes('not_realised'),
    },
    sums: sumsOf(all, counts),
    cases,
    hidden: all.length - cases.length,
    obligations: actor.permissions.has('sites.read') ? await unmetObligations(db, today) : null,
    cohort: await cohortOf(db, period),
  };
}

/**
 * Whether a period's figures count what the reader may not know of: a part of a year taken from the year would tell of the few
 * in the other parts, and a year from its council term of those in the other years. So only years do.
 */
const countsUnseen = ({ kind }: Period): boolean => kind === 'year';

/** The newest known value of a column of the checks; what a later look did not tell stays as it was found. */
const newest = (column: string): string =>
  `(select k.${column} from outcome_checks k where k.enquiry_id = q.id and k.${column} is not null
    order by k.checked_on desc, k.recorded_at desc, k.id desc limit 1)`;

/** Sites that must be built on, and are not known to be, when the day is near or past. */
function unmetObligations(db: Database, today: Day): Promise<UnmetObligation[]> {
  return db.query(
    `select jsonb_build_object('id', s.id, 'name', s.name) as site, s.building_obligation as obligation,
       s.building_obligation_on::text as "dueOn", s.building_obligation_on < $1::date as past
     from sites s
     where s.deleted_at is null and s.building_obligation_met_on is null and s.building_obligation_on <= $2::date
       and s.status in ('sold', 'leased', 'in_use')
     order by s.building_obligation_on, s.id limit 100`,
    [today, addMonths(today, obligationMonthsAhead)],
  );
}

/** The stages in the order of the work; who has reached a later one has come past the earlier. */
const way = [
  'received',
  'needs_assessed',
  'proposed',
  'visited',
  'negotiating',
  'in_decision',
  'agreed',
  'realised',
] as const satisfies readonly EnquiryStage[];

async function cohortOf(db: Database, period: Period): Promise<Cohort> {
  const { lost, notRealised, furthest } = await db.one<{ lost: number; notRealised: number; furthest: number[] }>(
    `with received as (
       select q.stage, greatest(1, array_position($3::text[], q.stage),
         case when q.stage = 'not_realised' then array_position($3::text[], 'agreed') end,
         (select max(array_position($3::text[], h.stage)) from enquiry_stages h
          where h.enquiry_id = q.id and (h.stage <> 'realised' or q.stage = 'realised'))) as furthest
       from enquiries q where q.deleted_at is null and q.received_on between $1 and $2
     )
     select count(*) filter (where stage = 'lost')::int as lost, count(*) filter (where stage = 'not_realised')::int as "notRealised",
       coalesce(array_agg(furthest::int), '{}') as furthest
     from received`,
    [period.firstDay, period.lastDay, way],
  );
  return {
    received: furthest.length,
    reached: way.map((stage, place) => ({ stage, count: furthest.filter((reached) => reached > place).length })),
    lost,
    notRealised,
  };
}
