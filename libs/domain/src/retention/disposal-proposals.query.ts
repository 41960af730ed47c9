import type {
  Day,
  DisposableKind,
  DisposalItemState,
  DisposalProposalState,
  DisposalSkip,
  RetentionClass,
  RetentionDeed,
} from '@elinvoima/contracts';
import { visibleEnquiry } from '../enquiries/index.js';
import {
  Conditions,
  NotFound,
  listPage,
  type Actor,
  type Database,
  type Page,
  type PageRequest,
} from '../platform/index.js';

export interface DisposalProposalRow {
  id: string;
  asOf: Day;
  state: DisposalProposalState;
  items: number;
  done: number;
  skipped: number;
  createdAt: Date;
  createdBy: { id: string; name: string } | null;
  approvedAt: Date | null;
  approvedBy: string | null;
  withdrawnAt: Date | null;
  withdrawnBy: string | null;
  finishedAt: Date | null;
}

export interface DisposalClassCount {
  recordClass: RetentionClass;
  taskClass: string;
  deed: RetentionDeed;
  ruleVersion: number;
  confirmed: boolean;
  items: number;
  done: number;
  skipped: number;
}

export interface DisposalProposalDetails extends DisposalProposalRow {
  classes: DisposalClassCount[];
}

const columns = `p.id, p.as_of::text as "asOf", p.state, c.items, c.done, c.skipped, p.created_at as "createdAt",
  case when m.id is not null then jsonb_build_object('id', m.id, 'name', m.name) end as "createdBy",
  p.approved_at as "approvedAt", a.name as "approvedBy", p.withdrawn_at as "withdrawnAt", w.name as "withdrawnBy",
  p.finished_at as "finishedAt"`;
const from = `disposal_proposals p left join users m on m.id = p.created_by left join users a on a.id = p.approved_by
  left join users w on w.id = p.withdrawn_by
  cross join lateral (select count(*)::int as items, count(*) filter (where i.state = 'done')::int as done,
    count(*) filter (where i.state = 'skipped')::int as skipped from disposal_items i where i.proposal_id = p.id) c`;

/** Newest first. */
export const listDisposalProposals = (db: Database, page: PageRequest): Promise<Page<DisposalProposalRow>> =>
  listPage<DisposalProposalRow>(
    db,
    {
      select: columns,
      from,
      where: new Conditions(),
      id: 'p.id',
      sorts: { createdAt: { expression: 'p.created_at', type: 'timestamptz' } },
      defaultSort: '-createdAt',
    },
    page,
  );

/** One proposal with its counts by class. Two statements. */
export async function disposalProposal(db: Database, id: string): Promise<DisposalProposalDetails> {
  const [proposal] = await db.query<DisposalProposalRow>(`select ${columns} from ${from} where p.id = $1`, [id]);
  if (proposal === undefined) throw new NotFound();
  const classes = await db.query<DisposalClassCount>(
    `select r.record_class as "recordClass", r.task_class as "taskClass", r.deed, r.version as "ruleVersion", r.confirmed,
       count(*)::int as items, count(*) filter (where i.state = 'done')::int as done,
       count(*) filter (where i.state = 'skipped')::int as skipped
     from disposal_items i join retention_rules r on r.id = i.rule_id where i.proposal_id = $1 group by r.id order by items desc, r.record_class`,
    [id],
  );
  return { ...proposal, classes };
}

/** Throws `NotFound` for one that is not there. */
export async function demandDisposalProposal(db: Database, id: string): Promise<void> {
  const found = await db.query('select id from disposal_proposals where id = $1', [id]);
  if (found.length === 0) throw new NotFound();
}

export interface DisposalItemRow {
  id: string;
  recordClass: RetentionClass;
  recordKind: DisposableKind;
  recordId: string;
  /** What it is called now; null for who may not know, and when it is gone. */
  title: string | null;
  /** The record whose page shows it; null when none does. */
  opens: { kind: string; id: string } | null;
  momentOn: Day;
  dueOn: Day;
  deed: RetentionDeed;
  state: DisposalItemState;
  reason: DisposalSkip | null;
}

export interface DisposalItemFilter {
  recordClass?: RetentionClass;
  state?: DisposalItemState;
}

/** SQL: what a listed record is called, by those who may read it. */
function titleFor(actor: Actor): string {
  const may = (permission: Parameters<Actor['permissions']['has']>[0], sql: string) =>
    actor.permissions.has(permission) ? sql : 'null';
  return `case i.record_kind
    when 'interaction' then ${may('interactions.read', '(select x.subject from interactions x where x.id = i.record_id)')}
    when 'enquiry' then (select x.title from enquiries x where x.id = i.record_id and ${visibleEnquiry('x', actor)})
    when 'initiative' then ${may('initiatives.read', '(select x.title from initiatives x where x.id = i.record_id)')}
    when 'needs_assessment' then ${may(
      'needs-assessments.read',
      '(select c.name from needs_assessments x join companies c on c.id = x.company_id where x.id = i.record_id)',
    )}
    when 'referral' then ${may('referrals.read', '(select x.need from referrals x where x.id = i.record_id)')}
    when 'feedback' then ${may('feedback.read', '(select left(x.text, 120) from feedback x where x.id = i.record_id)')}
    when 'cooperation' then ${may('cooperations.read', '(select x.name from cooperations x where x.id = i.record_id)')}
    when 'contact' then ${may('contacts.read', `(select x.first_name || ' ' || x.last_name from contacts x where x.id = i.record_id)`)}
    when 'information_request' then ${may(
      'information-requests.read',
      `(select x.number || '/' || x.year from information_requests x where x.id = i.record_id)`,
    )}
    end`;
}

/** What is on the list, the oldest first. */
export function listDisposalItems(
  db: Database,
  actor: Actor,
  proposalId: string,
  { recordClass, state }: DisposalItemFilter,
  page: PageRequest,
): Promise<Page<DisposalItemRow>> {
  return listPage<DisposalItemRow>(
    db,
    {
      select: `i.id, i.record_class as "recordClass", i.record_kind as "recordKind", i.record_id as "recordId", ${titleFor(actor)} as title,
        case when i.record_class = 'bin' or i.state = 'done' and r.deed = 'destroy' then null
          when i.record_kind = 'follow_up' then (select jsonb_build_object('kind', x.subject_kind, 'id', x.subject_id) from follow_ups x where x.id = i.record_id)
          else jsonb_build_object('kind', i.record_kind, 'id', i.record_id) end as opens,
        i.moment_on::text as "momentOn", i.due_on::text as "dueOn", r.deed, i.state, i.reason`,
      from: 'disposal_items i join retention_rules r on r.id = i.rule_id',
      where: new Conditions()
        .add((bind) => `i.proposal_id = ${bind(proposalId)}::uuid`)
        .addIf(recordClass, (p) => `i.record_class = ${p}`)
        .addIf(state, (p) => `i.state = ${p}`),
      id: 'i.id',
      sorts: { momentOn: { expression: 'i.moment_on', type: 'date' } },
      defaultSort: 'momentOn',
    },
    page,
  );
}
