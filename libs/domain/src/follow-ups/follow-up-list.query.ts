import type { Day, FollowUpState, Several } from '@elinvoima/contracts';
import {
  Conditions,
  NotFound,
  listPage,
  type Actor,
  type Database,
  type ListQuery,
  type Page,
  type PageRequest,
} from '../platform/index.js';
import { readsOnlyOwnFollowUps } from './follow-up.service.js';
import {
  isAboutCompany,
  mayKnowFollowUp,
  subjectCompanies,
  subjectTitle,
  type FollowUpSubjectKind,
} from './follow-up-subjects.js';

export interface FollowUpFilter {
  ownerId?: Several<string>;
  /** `late` are the open ones whose day has passed. */
  state?: Several<FollowUpState>;
  subjectKind?: FollowUpSubjectKind;
  subjectId?: string;
  /** About this company, itself or through an interaction, an enquiry, a referral … */
  companyId?: string;
  /** First and last due day, both included. */
  dueFrom?: string;
  dueTo?: string;
}

export interface FollowUpRow {
  id: string;
  title: string;
  dueOn: string;
  state: FollowUpState;
  owner: { id: string; name: string };
  subject: { kind: FollowUpSubjectKind; id: string; title: string };
  /** The companies that the subject is about. */
  companies: { id: string; name: string }[];
  doneAt: Date | null;
  doneBy: { id: string; name: string } | null;
  updatedAt: Date;
  version: number;
}

/** `today` is a placeholder or literal of the local day. */
const columns = (
  today: string,
  actor: Actor,
): string => `f.id, f.title, f.due_on::text as "dueOn", f.done_at as "doneAt", f.updated_at as "updatedAt", f.version,
  case when f.done_at is not null then 'done' when f.due_on < ${today}::date then 'late' else 'open' end as state,
  (select jsonb_build_object('id', u.id, 'name', u.name) from users u where u.id = f.owner_id) as owner,
  (select jsonb_build_object('id', u.id, 'name', u.name) from users u where u.id = f.done_by) as "doneBy",
  jsonb_build_object('kind', f.subject_kind, 'id', f.subject_id, 'title', coalesce(${subjectTitle(actor)}, '')) as subject,
  ${subjectCompanies(actor)} as companies`;

/** The promises that a filter finds. `today` is the local day that "late" is told by. */
export function followUpListSource(actor: Actor, today: Day, filter: FollowUpFilter): ListQuery {
  const where = new Conditions().add('f.deleted_at is null').add(mayKnowFollowUp(actor));
  const onlyOf = readsOnlyOwnFollowUps(actor);
  where
    .addEither(filter.state, (state, bind) => {
      if (state === 'done') return 'f.done_at is not null';
      return state === 'late' ? `f.done_at is null and f.due_on < ${bind(today)}::date` : 'f.done_at is null';
    })
    .addIf(onlyOf, (p) => `f.owner_id = ${p}::uuid`)
    .addAny(filter.ownerId, (is) => `f.owner_id ${is}`, 'uuid')
    .addIf(filter.subjectKind, (p) => `f.subject_kind = ${p}`)
    .addIf(filter.subjectId, (p) => `f.subject_id = ${p}::uuid`)
    .addIf(filter.companyId, (p) => isAboutCompany(`${p}::uuid`))
    .addIf(filter.dueFrom, (p) => `f.due_on >= ${p}::date`)
    .addIf(filter.dueTo, (p) => `f.due_on <= ${p}::date`);
  return {
    select: columns(`'${today}'`, actor),
    from: 'follow_ups f',
    where,
    id: 'f.id',
    sorts: { dueOn: { expression: 'f.due_on', type: 'date' } },
    defaultSort: 'dueOn',
  };
}

/** One page of promises, the most pressing first. One statement, two with a total. */
export const listFollowUps = (
  db: Database,
  actor: Actor,
  today: Day,
  filter: FollowUpFilter,
  page: PageRequest,
): Promise<Page<FollowUpRow>> => listPage<FollowUpRow>(db, followUpListSource(actor, today, filter), page);

/** One promise with its subject. One statement; `NotFound` also for what lies in the bin, or is not the actor's to know. */
export async function followUpDetails(db: Database, actor: Actor, today: Day, id: string): Promise<FollowUpRow> {
  const [row] = await db.query<FollowUpRow>(
    `select ${columns('$2', actor)} from follow_ups f where f.id = $1 and f.deleted_at is null and ${mayKnowFollowUp(actor)} and ($3::uuid is null or f.owner_id = $3)`,
    [id, today, readsOnlyOwnFollowUps(actor)],
  );
  if (row === undefined) throw new NotFound();
  return row;
}

const mostOpen = 500;

/**
 * The open promises of one person, and those about any of these companies that the reader may see.
 * The most pressing first, at most five hundred. One statement.
 */
export function openPromises(
  db: Database,
  actor: Actor,
  today: Day,
  { ownerId, companyIds }: { ownerId: string; companyIds: readonly string[] },
): Promise<FollowUpRow[]> {
  return db.query(
    `select * from (
       select ${columns('$1', actor)} from follow_ups f
       where f.deleted_at is null and f.done_at is null and ${mayKnowFollowUp(actor)} and ($2::uuid is null or f.owner_id = $2)
     ) open
     where open.owner ->> 'id' = $3
       or exists (select 1 from jsonb_array_elements(open.companies) about where (about ->> 'id')::uuid = any($4::uuid[]))
     order by open."dueOn", open.id limit ${mostOpen}`,
    [today, readsOnlyOwnFollowUps(actor), ownerId, companyIds],
  );
}
