import type { CooperationScope, CooperationState, Day, Period } from '@elinvoima/contracts';
import {
  Conditions,
  NotFound,
  likeLiteral,
  listPage,
  type Database,
  type Page,
  type PageRequest,
} from '../platform/index.js';
import { cooperationState, isAssessmentDue, isIdle } from './cooperation-state.js';

export interface CooperationFilter {
  /** Part of the name, or of the name of a partner or company in it. */
  q?: string;
  /** Where it is on the day asked for. */
  state?: CooperationState;
  /** Active on at least one day of the period. */
  period?: Period;
  theme?: string;
  scope?: CooperationScope;
  /** Its effect waits for an assessment on the day asked for. */
  assessmentDue?: boolean;
  /** Active, but nothing done together for twelve months on the day asked for. */
  idle?: boolean;
  ownerId?: string;
  partnerId?: string;
  companyId?: string;
}

interface Named {
  id: string;
  name: string;
}

interface StoredCooperation {
  id: string;
  name: string;
  theme: string | null;
  startsOn: Day;
  endsOn: Day | null;
  hasAgreement: boolean;
  scope: CooperationScope | null;
  primaryFactor: string;
  owner: Named | null;
  partners: Named[];
  companies: Named[];
  /** Day of the newest complete interaction or held event linked to it. */
  lastActivityOn: Day | null;
  /** The newest assessment of its effect. */
  lastAssessment: { score: number; partnerScore: number | null; assessedOn: Day } | null;
  updatedAt: Date;
  version: number;
}

/** A cooperation as a list shows it on a day. */
export interface CooperationRow extends StoredCooperation {
  state: CooperationState;
  /** Active, but nothing done together for twelve months. */
  idle: boolean;
  /** Active and not assessed for twelve months, or ended and not assessed since. */
  assessmentDue: boolean;
}

export interface CooperationDetails extends CooperationRow {
  purpose: string | null;
  agreementFrom: Day | null;
  agreementUntil: Day | null;
  agreementNumber: string | null;
  agreementUrl: string | null;
  jobs: number | null;
  employers: number | null;
  /** Whom to ask about what. */
  contacts: (Named & { theme: string })[];
  /** What was done together, the newest first. */
  activity: { kind: 'interaction' | 'event'; id: string; title: string; day: Day }[];
  secondaryFactors: string[];
  groups: string[];
  memberCount: number | null;
  chair: string | null;
  fundingEur: number | null;
  newServices: number | null;
  initiatives: Named[];
  measures: Named[];
  createdAt: Date;
}

/** SQL: the day of the newest complete interaction or held event of cooperation `k`; null when there is none. */
const lastActivity = `greatest(
    (select max(i.occurred_on) from interactions i
     where i.cooperation_id = k.id and i.status = 'complete' and i.deleted_at is null and i.duplicate_of_id is null),
    (select max(e.starts_on) from events e where e.cooperation_id = k.id and e.status = 'held' and e.deleted_at is null)
  )`;

const columns = `k.id, k.name, k.theme, k.starts_on::text as "startsOn", k.ends_on::text as "endsOn", k.has_agreement as "hasAgreement", k.scope,
  k.primary_factor as "primaryFactor", case when u.id is not null then jsonb_build_object('id', u.id, 'name', u.name) end as owner,
  (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name) order by p.name collate "fi-x-icu"), '[]')
   from cooperation_partners kp join partners p on p.id = kp.partner_id where kp.cooperation_id = k.id) as partners,
  (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name) order by c.name collate "fi-x-icu"), '[]')
   from cooperation_companies kc join companies c on c.id = kc.company_id where kc.cooperation_id = k.id) as companies,
  ${lastActivity}::text as "lastActivityOn",
  (select jsonb_build_object('score', a.score, 'partnerScore', a.partner_score, 'assessedOn', a.assessed_on)
   from impact_assessments a where a.subject_kind = 'cooperation' and a.subject_id = k.id and a.deleted_at is null
   order by a.assessed_on desc, a.id desc limit 1) as "lastAssessment", k.updated_at as "updatedAt", k.version`;

const resulting = (link: string, column: string, table: string): string => `(
  select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'name', r.title) order by r.title collate "fi-x-icu"), '[]')
  from ${link} kr join ${table} r on r.id = kr.${column} and r.deleted_at is null where kr.cooperation_id = k.id)`;

const from = 'cooperations k left join users u on u.id = k.owner_id';

const on = <T extends StoredCooperation>(cooperation: T, day: Day) => ({
  ...cooperation,
  state: cooperationState(cooperation, day),
  idle: isIdle(cooperation, day),
  assessmentDue: isAssessmentDue(
    { ...cooperation, lastAssessedOn: cooperation.lastAssessment?.assessedOn ?? null },
    day,
  ),
});

/** `isIdle` of cooperation `k` as SQL. */
export const idleOn = (day: string): string => `(
  ${day}::date between k.starts_on and coalesce(k.ends_on, 'infinity')
  and k.starts_on <= ${day}::date - interval '12 months'
  and coalesce(${lastActivity} <= ${day}::date - interval '12 months', true))`;

/** `isAssessmentDue` of cooperation `k` as SQL. */
export const assessmentDueOn = (day: string): string => `coalesce((
  select case
    when k.starts_on > ${day}::date then false
    when k.ends_on < ${day}::date
      then k.ends_on > ${day}::date - interval '12 months' and coalesce(max(a.assessed_on) < k.ends_on, true)
    else k.starts_on <= ${day}::date - interval '12 months'
      and coalesce(max(a.assessed_on) <= ${day}::date - interval '12 months', true)
  end
  from impact_assessments a
  where a.subject_kind = 'cooperation' and a.subject_id = k.id and a.deleted_at is null
), false)`;

/** One page of cooperations as they stand on a day. One statement, two with a total. */
export async function listCooperations(
  db: Database,
  filter: CooperationFilter,
  page: PageRequest,
  day: Day,
): Promise<Page<CooperationRow>> {
  const where = new Conditions()
    .add('k.deleted_at is null')
    .addIf(
      filter.q ? `%${likeLiteral(filter.q.trim().toLowerCase())}%` : undefined,
      (p) => `lower(k.name) like ${p}
        or exists (select 1 from cooperation_partners kp join partners o on o.id = kp.partner_id where kp.cooperation_id = k.id and lower(o.name) like ${p})
        or exists (select 1 from cooperation_companies kc join companies c on c.id = kc.company_id where kc.cooperation_id = k.id and lower(c.name) like ${p})`,
    )
    .addIf(filter.theme, (p) => `k.theme = ${p}`)
    .addIf(filter.scope, (p) => `k.scope = ${p}`)
    .addIf(filter.ownerId, (p) => `k.owner_id = ${p}::uuid`)
    .addIf(
      filter.partnerId,
      (p) =>
        `exists (select 1 from cooperation_partners kp where kp.cooperation_id = k.id and kp.partner_id = ${p}::uuid)`,
    )
    .addIf(
      filter.companyId,
      (p) =>
        `exists (select 1 from cooperation_companies kc where kc.cooperation_id = k.id and kc.company_id = ${p}::uuid)`,
    );
  const { state, period, assessmentDue, idle } = filter;
  if (idle !== undefined) where.add((bind) => `${idleOn(bind(day))} = ${bind(idle)}`);
  if (assessmentDue !== undefined) where.add((bind) => `${assessmentDueOn(bind(day))} = ${bind(assessmentDue)}`);
  if (period !== undefined)
    where.add(
      (bind) =>
        `k.starts_on < ${bind(period.dayAfter)}::date and (k.ends_on is null or k.ends_on >= ${bind(period.firstDay)}::date)`,
    );
  if (state === 'upcoming') where.add((bind) => `k.starts_on > ${bind(day)}::date`);
  if (state === 'ended') where.add((bind) => `k.ends_on < ${bind(day)}::date`);
  if (state === 'active')
    where.add((bind) => `${bind(day)}::date between k.starts_on and coalesce(k.ends_on, 'infinity')`);
  const stored = await listPage<StoredCooperation>(
    db,
    {
      select: columns,
      from,
      where,
      id: 'k.id',
      sorts: {
        name: { expression: 'k.name collate "fi-x-icu"', type: 'text' },
        startsOn: { expression: 'k.starts_on', type: 'date' },
        updatedAt: { expression: 'k.updated_at', type: 'timestamptz' },
      },
      defaultSort: 'name',
    },
    page,
  );
  return { ...stored, items: stored.items.map((cooperation) => on(cooperation, day)) };
}

/** One cooperation as it stands on a day. One statement; `NotFound` also for what lies in the bin. */
export async function cooperationDetails(db: Database, id: string, day: Day): Promise<CooperationDetails> {
  const [cooperation] = await db.query<StoredCooperation & Omit<CooperationDetails, keyof CooperationRow>>(
    `select ${columns}, k.purpose, k.agreement_from::text as "agreementFrom", k.agreement_until::text as "agreementUntil",
       k.secondary_factors as "secondaryFactors", k.groups, k.member_count as "memberCount", k.chair,
       k.agreement_number as "agreementNumber", k.agreement_url as "agreementUrl", k.jobs, k.employers,
       (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.first_name || ' ' || p.last_name, 'theme', kt.theme)
          order by kt.theme collate "fi-x-icu", p.last_name), '[]')
        from cooperation_contacts kt join contacts p on p.id = kt.contact_id and p.deleted_at is null
        where kt.cooperation_id = k.id) as contacts,
       (select coalesce(jsonb_agg(to_jsonb(done) order by done.day desc, done.id desc), '[]') from (
          select 'interaction' as kind, i.id, i.subject as title, i.occurred_on as day from interactions i
          where i.cooperation_id = k.id and i.status = 'complete' and i.deleted_at is null and i.duplicate_of_id is null
          union all
          select 'event', e.id, e.title, e.starts_on from events e
          where e.cooperation_id = k.id and e.status = 'held' and e.deleted_at is null
          order by day desc, id desc limit 20
        ) done) as activity,
       k.funding_eur as "fundingEur", k.new_services as "newServices",
       ${resulting('cooperation_initiatives', 'initiative_id', 'initiatives')} as initiatives,
       ${resulting('cooperation_measures', 'measure_id', 'measures')} as measures,
       k.created_at as "createdAt"
     from ${from} where k.id = $1 and k.deleted_at is null`,
    [id],
  );
  if (cooperation === undefined) throw new NotFound();
  return on(cooperation, day);
}
