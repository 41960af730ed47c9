import type { Permission, RecordKind } from '@elinvoima/contracts';
import { visibleEnquiry } from '../enquiries/index.js';
import type { Actor, Database } from '../platform/index.js';

/** Where it is written which companies a record is about: a table that joins them, by its columns. */
interface Link {
  table: string;
  subject: string;
  company: string;
}

/** The kinds of record that a promise may hang on, the words that name one, and the companies it is about. */
const subjects = {
  company: {
    table: 'companies',
    title: 's.name',
    companies: { table: 'companies', subject: 'id', company: 'id' },
    permission: 'companies.read',
  },
  contact: {
    table: 'contacts',
    title: `s.first_name || ' ' || s.last_name`,
    companies: { table: 'contact_roles', subject: 'contact_id', company: 'company_id' },
    permission: 'contacts.read',
  },
  partner: { table: 'partners', title: 's.name', companies: null, permission: 'partners.read' },
  interaction: {
    table: 'interactions',
    title: 's.subject',
    companies: { table: 'interaction_companies', subject: 'interaction_id', company: 'company_id' },
    permission: 'interactions.read',
  },
  event: { table: 'events', title: 's.title', companies: null, permission: 'events.read' },
  cooperation: {
    table: 'cooperations',
    title: 's.name',
    companies: { table: 'cooperation_companies', subject: 'cooperation_id', company: 'company_id' },
    permission: 'cooperations.read',
  },
  measure: { table: 'measures', title: 's.title', companies: null, permission: 'measures.read' },
  yearly_task: { table: 'yearly_tasks', title: 's.title', companies: null, permission: 'yearly-tasks.read' },
  project: { table: 'projects', title: 's.title', companies: null, permission: 'measures.read' },
  enquiry: {
    table: 'enquiries',
    title: 's.title',
    companies: { table: 'enquiries', subject: 'id', company: 'company_id' },
    permission: 'enquiries.read',
  },
  referral: {
    table: 'referrals',
    title: 's.need',
    companies: { table: 'referrals', subject: 'id', company: 'company_id' },
    permission: 'referrals.read',
  },
  feedback: {
    table: 'feedback',
    title: 'left(s.text, 120)',
    companies: { table: 'feedback', subject: 'id', company: 'company_id' },
    permission: 'feedback.read',
  },
  initiative: {
    table: 'initiatives',
    title: 's.title',
    companies: { table: 'initiatives', subject: 'id', company: 'company_id' },
    permission: 'initiatives.read',
  },
} as const satisfies Partial<
  Record<RecordKind, { table: string; title: string; companies: Link | null; permission: Permission }>
>;

export type FollowUpSubjectKind = keyof typeof subjects;

export const followUpSubjectKinds = Object.keys(subjects) as FollowUpSubjectKind[];

/** SQL: whether the subject `s` of that kind is there for the reader; a confidential enquiry is not for everybody. */
const there = (kind: FollowUpSubjectKind, actor: Actor): string =>
  kind === 'enquiry' ? visibleEnquiry('s', actor) : 'true';

const perKind = (
  piece: (subject: (typeof subjects)[FollowUpSubjectKind], kind: FollowUpSubjectKind) => string | null,
): string =>
  followUpSubjectKinds
    .map((kind) => ({ kind, sql: piece(subjects[kind], kind) }))
    .filter(({ sql }) => sql !== null)
    .map(({ kind, sql }) => `when '${kind}' then (${sql})`)
    .join(' ');

/** SQL: the words that name the subject of follow-up `f`; null when its record is gone for good, or is not the reader's to know. */
export const subjectTitle = (actor: Actor): string =>
  `case f.subject_kind ${perKind(({ table, title }, kind) => `select ${title} from ${table} s where s.id = f.subject_id and ${there(kind, actor)}`)} end`;

/** SQL: the living companies that the subject of follow-up `f` is about, as `[{id, name}]`. */
export const subjectCompanies = (actor: Actor): string =>
  `coalesce(case f.subject_kind ${perKind(({ companies }, kind) =>
    companies === null
      ? null
      : `select jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name) order by c.name collate "fi-x-icu")
       from companies c where c.deleted_at is null
         and c.id in (select s.${companies.company} from ${companies.table} s where s.${companies.subject} = f.subject_id and ${there(kind, actor)})`,
  )} end, '[]')`;

/**
 * SQL: whether the follow-up in alias `f` may be told of: one that hangs on an enquiry which the reader may not know of is told to its owner
 * only, without its subject.
 */
export const mayKnowFollowUp = (actor: Actor, f = 'f'): string => {
  const visible = visibleEnquiry('s', actor);
  if (visible === 'true') return 'true';
  const own = actor.id === null ? 'false' : `${f}.owner_id = '${actor.id}'`;
  return `(${f}.subject_kind <> 'enquiry' or ${own} or exists (select 1 from enquiries s where s.id = ${f}.subject_id and ${visible}))`;
};

/**
 * SQL: whether follow-up `f` is about the company, itself or through an interaction, an enquiry, …; a contact's promises are the
 * person's own. `company` is a placeholder or literal of its id.
 */
export const isAboutCompany = (company: string): string =>
  followUpSubjectKinds
    .map((kind) => ({ kind, link: subjects[kind].companies }))
    .filter(({ kind, link }) => kind !== 'contact' && link !== null)
    .map(
      ({ kind, link }) =>
        link &&
        `(f.subject_kind = '${kind}' and f.subject_id in (select ${link.subject} from ${link.table} where ${link.company} = ${company}))`,
    )
    .join(' or ');

/** Whether there is such a living record that the actor may know of; to others it is as if there were none. */
export async function subjectIsThere(
  db: Database,
  actor: Actor,
  kind: FollowUpSubjectKind,
  id: string,
): Promise<boolean> {
  const { table, permission } = subjects[kind];
  const [found] = await db.query(`select 1 from ${table} where id = $1 and deleted_at is null`, [id]);
  if (found === undefined) return false;
  if (kind === 'enquiry') {
    const seen = await db.query(`select 1 from enquiries s where s.id = $1 and ${visibleEnquiry('s', actor)}`, [id]);
    return seen.length > 0;
  }
  if (actor.kind === 'system' || actor.permissions.has(permission)) return true;
  if (kind !== 'interaction' || !actor.permissions.has('interactions.write-own')) return false;
  const [own] = await db.query('select 1 from interaction_staff where interaction_id = $1 and user_id = $2', [
    id,
    actor.id,
  ]);
  return own !== undefined;
}
