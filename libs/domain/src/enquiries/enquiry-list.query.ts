import {
  dayOf,
  daysBetween,
  isUnfinishedEnquiry,
  type ConfidentialityFilter,
  type ConfidentialityGround,
  type Day,
  type DecisionMakerKind,
  type EnquiryChannel,
  type EnquiryKind,
  type EnquiryLostReason,
  type EnquiryStage,
  type Several,
} from '@elinvoima/contracts';
import {
  Conditions,
  NotFound,
  personOf,
  likeLiteral,
  listPage,
  inUtc,
  type Actor,
  type Database,
  type ListQuery,
  type Page,
  type PageRequest,
} from '../platform/index.js';
import {
  answerClock,
  answerPromise,
  dueSoonEnquiry,
  ended,
  lateEnquiry,
  type AnswerPromise,
  type DueSoon,
} from './answer-clock.query.js';
import type { Requirement } from './enquiry.entity.js';
import { visibleEnquiry } from './visible-enquiry.js';

export interface EnquiryFilter {
  /** Part of the title, or of the name of the company, contact or asker. */
  q?: string;
  stage?: Several<EnquiryStage>;
  kind?: Several<EnquiryKind>;
  ownerId?: Several<string>;
  companyId?: string;
  /** Neither lost nor come to its end. */
  open?: boolean;
  /** Nobody has answered yet. */
  unanswered?: boolean;
  /** Waits for a first answer whose promise is past now; what was told no moment is late when it was received before the other. */
  late?: { now: Date; receivedBefore: Date };
  /** Waits for a first answer whose promise passes soon. */
  dueSoon?: DueSoon;
  /** Longer at its stage than is meant, on this local day. */
  overPromiseOn?: Day;
  confidentiality?: ConfidentialityFilter;
}

interface Named {
  id: string;
  name: string;
}

interface StoredEnquiry {
  id: string;
  title: string;
  kind: EnquiryKind;
  channel: EnquiryChannel;
  stage: EnquiryStage;
  stageSince: Date;
  company: Named | null;
  contact: Named | null;
  /** Somebody in no register of ours yet. */
  asker: { name: string; email: string | null; phone: string | null } | null;
  requirement: Requirement;
  receivedAt: Date;
  firstAnsweredAt: Date | null;
  owner: Named | null;
  nextStep: string | null;
  nextStepOn: Day | null;
  likelihood: number | null;
  confidential: boolean;
  /** The longest days that are meant for the stage; null: no promise. */
  promisedDays: number | null;
  updatedAt: Date;
  version: number;
}

export interface EnquiryRow extends StoredEnquiry {
  /** Whole local days since it came to its stage. */
  daysInStage: number;
  /** When a first answer is due by the promise; null once it is given or the enquiry has ended without. */
  answerDueAt: Date | null;
  /** Working hours that are left until then, negative when past; null as above. */
  answerHoursLeft: number | null;
}

export interface EnquiryDetails extends EnquiryRow {
  /** The logged interaction that is the first answer, where the reader may know of it; null also when marked by hand. */
  firstAnswer: Named | null;
  caseNumber: string | null;
  lostReason: string | null;
  lostCode: EnquiryLostReason | null;
  decisionMakerKind: DecisionMakerKind | null;
  decisionMaker: string | null;
  meetingOn: Day | null;
  decidedOn: Day | null;
  decision: string | null;
  confidentiality: {
    ground: ConfidentialityGround | null;
    words: string | null;
    markedBy: string | null;
    markedAt: Date | null;
    until: Day | null;
    reviewOn: Day | null;
  };
  circle: Named[];
  disqualified: (Named & { ground: string | null })[];
  /** The newest first. */
  oralNotes: { id: string; text: string; toldBy: string | null; toldOn: Day; recordedBy: string | null }[];
  primaryFactor: string;
  createdAt: Date;
  /** The newest first, each with the days it lasted (the present one: until now). */
  history: { stage: EnquiryStage; reason: string | null; since: Date; days: number; recordedBy: string | null }[];
}

const columns = `q.id, q.title, q.kind, q.channel, q.stage,
  coalesce((select max(s.since) from enquiry_stages s where s.enquiry_id = q.id), q.received_at) as "stageSince",
  case when c.id is not null then jsonb_build_object('id', c.id, 'name', c.name) end as company,
  case when p.id is not null then jsonb_build_object('id', p.id, 'name', p.first_name || ' ' || p.last_name) end as contact,
  case when q.asker_name is not null then jsonb_build_object('name', q.asker_name, 'email', q.asker_email, 'phone', q.asker_phone) end as asker,
  q.requirement, q.received_at as "receivedAt", q.first_answered_at as "firstAnsweredAt",
  case when u.id is not null then jsonb_build_object('id', u.id, 'name', u.name) end as owner,
  q.next_step as "nextStep", q.next_step_on::text as "nextStepOn", q.likelihood, q.confidential,
  (select sp.days from enquiry_stage_promises sp where sp.stage = q.stage) as "promisedDays", q.updated_at as "updatedAt", q.version`;

/** What only the page of one shows. */
const caseColumns = `q.lost_code as "lostCode", q.decision_maker_kind as "decisionMakerKind", q.decision_maker as "decisionMaker",
  q.meeting_on::text as "meetingOn", q.decided_on::text as "decidedOn", q.decision,
  jsonb_build_object('ground', q.confidential_ground, 'words', q.confidential_words,
    'markedBy', (select m.name from users m where m.id = q.confidential_by), 'markedAt', ${inUtc('q.confidential_at')},
    'until', q.confidential_until, 'reviewOn', q.confidential_review_on) as confidentiality,
  (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'name', m.name) order by m.name), '[]')
   from enquiry_circle k join users m on m.id = k.user_id where k.enquiry_id = q.id) as circle,
  (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'name', m.name, 'ground', k.ground) order by m.name), '[]')
   from enquiry_disqualifications k join users m on m.id = k.user_id where k.enquiry_id = q.id) as disqualified,
  (select coalesce(jsonb_agg(jsonb_build_object('id', k.id, 'text', k.text, 'toldBy', k.told_by, 'toldOn', k.told_on, 'recordedBy', m.name)
     order by k.told_on desc, k.id desc), '[]')
   from enquiry_oral_notes k left join users m on m.id = k.recorded_by where k.enquiry_id = q.id) as "oralNotes"`;

const from = `enquiries q left join companies c on c.id = q.company_id left join contacts p on p.id = q.contact_id
  left join users u on u.id = q.owner_id`;

const localDays = (since: Date, until: Date): number => Math.max(0, daysBetween(dayOf(since), dayOf(until)));

const noClock = { answerDueAt: null, answerHoursLeft: null };

/** As `openUnanswered` says it in SQL. */
const waits = ({ firstAnsweredAt, stage }: StoredEnquiry): boolean =>
  firstAnsweredAt === null && isUnfinishedEnquiry(stage) && stage !== 'agreed';

const told = <Row extends StoredEnquiry & AnswerPromise>({ hours, promisedAnswerAt, ...enquiry }: Row, now: Date) => ({
  ...enquiry,
  daysInStage: localDays(enquiry.stageSince, now),
  ...(waits(enquiry) ? answerClock({ receivedAt: enquiry.receivedAt, promisedAnswerAt, hours }, now) : noClock),
});

/** The enquiries that a filter finds. */
export function enquiryListSource(actor: Actor, filter: EnquiryFilter): ListQuery {
  const where = new Conditions()
    .add('q.deleted_at is null')
    .add(visibleEnquiry('q', actor))
    .addIf(
      filter.q ? `%${likeLiteral(filter.q.trim().toLowerCase())}%` : undefined,
      (
        pattern,
      ) => `lower(q.title) like ${pattern} or lower(c.name) like ${pattern} or lower(q.asker_name) like ${pattern}
        or lower(p.first_name || ' ' || p.last_name) like ${pattern}`,
    )
    .addAny(filter.stage, (is) => `q.stage ${is}`)
    .addAny(filter.kind, (is) => `q.kind ${is}`)
    .addAny(filter.ownerId, (is) => `q.owner_id ${is}`, 'uuid')
    .addIf(filter.companyId, (company) => `q.company_id = ${company}::uuid`);
  if (filter.open !== undefined) where.add(`q.stage ${filter.open ? 'not in' : 'in'} ${ended}`);
  const { late, dueSoon } = filter;
  if (late !== undefined) where.add((bind) => lateEnquiry(bind(late.now), bind(late.receivedBefore)));
  if (dueSoon !== undefined) where.add((bind) => dueSoonEnquiry(bind, dueSoon));
  where.addIf(
    filter.overPromiseOn,
    (day) => `exists (select 1 from enquiry_stage_promises sp where sp.stage = q.stage
      and ${day}::date - (coalesce((select max(s.since) from enquiry_stages s where s.enquiry_id = q.id), q.received_at) at time zone 'Europe/Helsinki')::date > sp.days)`,
  );
  if (filter.confidentiality !== undefined && filter.confidentiality !== 'all')
    where.add(filter.confidentiality === 'confidential' ? 'q.confidential' : 'not q.confidential');
  if (filter.unanswered !== undefined) where.add(`q.first_answered_at is ${filter.unanswered ? 'null' : 'not null'}`);
  return {
    // Files tell it in words.
    select: `${columns}, case when q.confidential then 'confidential' else 'open' end as "confidentialityMark"`,
    from,
    where,
    id: 'q.id',
    sorts: {
      receivedAt: { expression: 'q.received_at', type: 'timestamptz' },
      updatedAt: { expression: 'q.updated_at', type: 'timestamptz' },
      title: { expression: 'q.title collate "fi-x-icu"', type: 'text' },
      nextStepOn: { expression: `coalesce(q.next_step_on, 'infinity')`, type: 'date' },
    },
    // The hours that are promised rarely change, so the first to come is the first due.
    defaultSort: filter.unanswered || dueSoon || late ? 'receivedAt' : '-receivedAt',
  };
}

/** One page of enquiries with their days in stage. One statement, two with a total. */
export async function listEnquiries(
  db: Database,
  actor: Actor,
  filter: EnquiryFilter,
  page: PageRequest,
  now: Date,
): Promise<Page<EnquiryRow>> {
  const source = enquiryListSource(actor, filter);
  const stored = await listPage<StoredEnquiry & AnswerPromise>(
    db,
    { ...source, select: `${columns}, ${answerPromise(now)}` },
    page,
  );
  return { ...stored, items: stored.items.map((enquiry) => told(enquiry, now)) };
}

/** Of `q`; $2: whose interactions alone are seen, null: everybody's. */
const firstAnswer = `(select jsonb_build_object('id', i.id, 'name', i.subject)
  from enquiry_interactions l join interactions i on i.id = l.interaction_id
  where l.enquiry_id = q.id and l.is_first_answer and ($2::uuid is null
    or exists (select from interaction_staff w where w.interaction_id = i.id and w.user_id = $2::uuid))) as "firstAnswer"`;

const seesAllInteractions = ({ kind, permissions }: Actor): boolean =>
  kind === 'system' || permissions.has('interactions.read');

/** One enquiry with the history of its stages. Two statements by key; `NotFound` also for what lies in the bin or is not the actor's to know. */
export async function enquiryDetails(db: Database, actor: Actor, id: string, now: Date): Promise<EnquiryDetails> {
  const [enquiry] = await db.query<
    Omit<EnquiryDetails, 'daysInStage' | 'history' | 'answerDueAt' | 'answerHoursLeft'> & AnswerPromise
  >(
    `select ${columns}, ${answerPromise(now)}, ${caseColumns}, ${firstAnswer}, q.case_number as "caseNumber", q.lost_reason as "lostReason", q.primary_factor as "primaryFactor",
       q.created_at as "createdAt"
     from ${from} where q.id = $1 and q.deleted_at is null and ${visibleEnquiry('q', actor)}`,
    [id, seesAllInteractions(actor) ? null : (personOf(actor) ?? id)],
  );
  if (enquiry === undefined) throw new NotFound();
  const changes = await db.query<Omit<EnquiryDetails['history'][number], 'days'>>(
    `select s.stage, s.reason, s.since, u.name as "recordedBy"
     from enquiry_stages s left join users u on u.id = s.recorded_by
     where s.enquiry_id = $1 order by s.since desc, s.id desc`,
    [id],
  );
  return {
    ...told(enquiry, now),
    history: changes.map((change, index) => ({
      ...change,
      days: localDays(change.since, changes[index - 1]?.since ?? now),
    })),
  };
}
