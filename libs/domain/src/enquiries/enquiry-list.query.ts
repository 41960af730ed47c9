import {
  dayOf,
  daysBetween,
  type Day,
  type EnquiryChannel,
  type EnquiryKind,
  type EnquiryStage,
} from '@elinvoima/contracts';
import {
  Conditions,
  NotFound,
  likeLiteral,
  listPage,
  type Actor,
  type Database,
  type ListQuery,
  type Page,
  type PageRequest,
} from '../platform/index.js';
import type { Requirement } from './enquiry.entity.js';
import { visibleEnquiry } from './visible-enquiry.js';

export interface EnquiryFilter {
  /** Part of the title, or of the name of the company, contact or asker. */
  q?: string;
  stage?: EnquiryStage;
  kind?: EnquiryKind;
  ownerId?: string;
  companyId?: string;
  /** Neither lost nor come to its end. */
  open?: boolean;
  /** Nobody has answered yet. */
  unanswered?: boolean;
  /** Open, unanswered, and received before this moment: the promise of a first answer is past. */
  lateSince?: Date;
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
  updatedAt: Date;
  version: number;
}

export interface EnquiryRow extends StoredEnquiry {
  /** Whole local days since it came to its stage. */
  daysInStage: number;
}

export interface EnquiryDetails extends EnquiryRow {
  caseNumber: string | null;
  lostReason: string | null;
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
  q.next_step as "nextStep", q.next_step_on::text as "nextStepOn", q.likelihood, q.updated_at as "updatedAt", q.version`;

const from = `enquiries q left join companies c on c.id = q.company_id left join contacts p on p.id = q.contact_id
  left join users u on u.id = q.owner_id`;

/** SQL: the stages at which nothing more comes. */
const ended = `('lost', 'realised', 'not_realised')`;

const localDays = (since: Date, until: Date): number => Math.max(0, daysBetween(dayOf(since), dayOf(until)));

/** SQL: nobody has answered in person an enquiry `q` that came before a moment and has not come to its end. */
export const lateEnquiry = (since: string): string =>
  `q.first_answered_at is null and q.received_at < ${since}::timestamptz and q.stage not in ${ended}`;

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
    .addIf(filter.stage, (stage) => `q.stage = ${stage}`)
    .addIf(filter.kind, (kind) => `q.kind = ${kind}`)
    .addIf(filter.ownerId, (owner) => `q.owner_id = ${owner}::uuid`)
    .addIf(filter.companyId, (company) => `q.company_id = ${company}::uuid`);
  if (filter.open !== undefined) where.add(`q.stage ${filter.open ? 'not in' : 'in'} ${ended}`);
  where.addIf(filter.lateSince, lateEnquiry);
  if (filter.unanswered !== undefined) where.add(`q.first_answered_at is ${filter.unanswered ? 'null' : 'not null'}`);
  return {
    select: columns,
    from,
    where,
    id: 'q.id',
    sorts: {
      receivedAt: { expression: 'q.received_at', type: 'timestamptz' },
      updatedAt: { expression: 'q.updated_at', type: 'timestamptz' },
      title: { expression: 'q.title collate "fi-x-icu"', type: 'text' },
      nextStepOn: { expression: `coalesce(q.next_step_on, 'infinity')`, type: 'date' },
    },
    defaultSort: '-receivedAt',
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
  const stored = await listPage<StoredEnquiry>(db, enquiryListSource(actor, filter), page);
  return {
    ...stored,
    items: stored.items.map((enquiry) => ({ ...enquiry, daysInStage: localDays(enquiry.stageSince, now) })),
  };
}

/** One enquiry with the history of its stages. Two statements by key; `NotFound` also for what lies in the bin or is not the actor's to know. */
export async function enquiryDetails(db: Database, actor: Actor, id: string, now: Date): Promise<EnquiryDetails> {
  const [enquiry] = await db.query<Omit<EnquiryDetails, 'daysInStage' | 'history'>>(
    `select ${columns}, q.case_number as "caseNumber", q.lost_reason as "lostReason", q.primary_factor as "primaryFactor",
       q.created_at as "createdAt"
     from ${from} where q.id = $1 and q.deleted_at is null and ${visibleEnquiry('q', actor)}`,
    [id],
  );
  if (enquiry === undefined) throw new NotFound();
  const changes = await db.query<Omit<EnquiryDetails['history'][number], 'days'>>(
    `select s.stage, s.reason, s.since, u.name as "recordedBy"
     from enquiry_stages s left join users u on u.id = s.recorded_by
     where s.enquiry_id = $1 order by s.since desc, s.id desc`,
    [id],
  );
  return {
    ...enquiry,
    daysInStage: localDays(enquiry.stageSince, now),
    history: changes.map((change, index) => ({
      ...change,
      days: localDays(change.since, changes[index - 1]?.since ?? now),
    })),
  };
}
