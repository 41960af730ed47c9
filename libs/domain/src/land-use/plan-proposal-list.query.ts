import type { Day, PlanDocumentKind, ProposalOutcome } from '@elinvoima/contracts';
import {
  Conditions,
  NotFound,
  likeLiteral,
  listPage,
  type Database,
  type Page,
  type PageRequest,
} from '../platform/index.js';

export interface PlanProposalFilter {
  /** Part of the proposal's text, or of the document's title. */
  q?: string;
  outcome?: ProposalOutcome;
  theme?: string;
  kind?: PlanDocumentKind;
  documentId?: string;
}

interface DocumentOfProposal {
  id: string;
  title: string;
  kind: PlanDocumentKind;
  sentOn: Day;
  recipient: string;
  registerNumber: string | null;
  /** Null: the municipality itself. */
  sender: string | null;
  version: number;
}

export interface PlanProposalRow {
  id: string;
  theme: string | null;
  text: string;
  outcome: ProposalOutcome;
  /** The day from which it has had this outcome; null while nobody has answered. */
  outcomeSince: Day | null;
  document: DocumentOfProposal;
  updatedAt: Date;
  version: number;
}

/** The page of proposals; of documents only the number, since a document is in the list through its proposals. */
export interface PlanProposalPage extends Page<PlanProposalRow> {
  documentTotal?: number;
}

export interface PlanProposalDetails extends PlanProposalRow {
  createdAt: Date;
  /** The newest first. */
  outcomes: { outcome: ProposalOutcome; since: Day; recordedAt: Date; recordedBy: string | null }[];
}

export interface PlanDocumentDetails extends DocumentOfProposal {
  createdAt: Date;
  updatedAt: Date;
  /** In the order of their entry. */
  proposals: Omit<PlanProposalRow, 'document'>[];
}

const ofProposal = `p.id, p.theme, p.text, p.outcome,
  (select s.since::text from plan_proposal_outcomes s where s.proposal_id = p.id
   order by s.since desc, s.recorded_at desc, s.id desc limit 1) as "outcomeSince",
  p.updated_at as "updatedAt", p.version`;

const ofDocument = `d.id, d.title, d.kind, d.sent_on::text as "sentOn", d.recipient, d.register_number as "registerNumber", d.sender, d.version`;

const columns = `${ofProposal}, jsonb_build_object('id', d.id, 'title', d.title, 'kind', d.kind, 'sentOn', d.sent_on,
  'recipient', d.recipient, 'registerNumber', d.register_number, 'sender', d.sender, 'version', d.version) as document`;

const from = 'plan_proposals p join plan_documents d on d.id = p.document_id and d.deleted_at is null';

function matching(filter: PlanProposalFilter): Conditions {
  return new Conditions()
    .add('p.deleted_at is null')
    .addIf(
      filter.q ? `%${likeLiteral(filter.q.trim().toLowerCase())}%` : undefined,
      (q) => `lower(p.text) like ${q} or lower(d.title) like ${q} or lower(p.theme) like ${q}`,
    )
    .addIf(filter.outcome, (p) => `p.outcome = ${p}`)
    .addIf(filter.theme, (p) => `p.theme = ${p}`)
    .addIf(filter.kind, (p) => `d.kind = ${p}`)
    .addIf(filter.documentId, (p) => `p.document_id = ${p}::uuid`);
}

/** One page of proposals, each with its document. One statement; three with the totals. */
export async function listPlanProposals(
  db: Database,
  filter: PlanProposalFilter,
  page: PageRequest,
): Promise<PlanProposalPage> {
  const proposals = await listPage<PlanProposalRow>(
    db,
    {
      select: columns,
      from,
      where: matching(filter),
      id: 'p.id',
      sorts: {
        sentOn: { expression: 'd.sent_on', type: 'date' },
        updatedAt: { expression: 'p.updated_at', type: 'timestamptz' },
      },
      defaultSort: '-sentOn',
    },
    page,
  );
  if (!page.withTotal) return proposals;
  const where = matching(filter);
  const { documents } = await db.one<{ documents: number }>(
    `select count(distinct p.document_id)::int as documents from ${from} where ${String(where)}`,
    where.parameters,
  );
  return { ...proposals, documentTotal: documents };
}

/** One proposal with its dated outcomes. Two statements by key; `NotFound` also for what lies in the bin. */
export async function planProposalDetails(db: Database, id: string): Promise<PlanProposalDetails> {
  const [proposal] = await db.query<Omit<PlanProposalDetails, 'outcomes'>>(
    `select ${columns}, p.created_at as "createdAt" from ${from} where p.id = $1 and p.deleted_at is null`,
    [id],
  );
  if (proposal === undefined) throw new NotFound();
  const outcomes = await db.query<PlanProposalDetails['outcomes'][number]>(
    `select s.outcome, s.since::text as since, s.recorded_at as "recordedAt", u.name as "recordedBy"
     from plan_proposal_outcomes s left join users u on u.id = s.recorded_by
     where s.proposal_id = $1 order by s.since desc, s.recorded_at desc, s.id desc`,
    [id],
  );
  return { ...proposal, outcomes };
}

/** One document with its proposals. Two statements by key; `NotFound` also for what lies in the bin. */
export async function planDocumentDetails(db: Database, id: string): Promise<PlanDocumentDetails> {
  const [document] = await db.query<Omit<PlanDocumentDetails, 'proposals'>>(
    `select ${ofDocument}, d.created_at as "createdAt", d.updated_at as "updatedAt"
     from plan_documents d where d.id = $1 and d.deleted_at is null`,
    [id],
  );
  if (document === undefined) throw new NotFound();
  const proposals = await db.query<PlanDocumentDetails['proposals'][number]>(
    `select ${ofProposal} from plan_proposals p where p.document_id = $1 and p.deleted_at is null order by p.id`,
    [id],
  );
  return { ...document, proposals };
}
