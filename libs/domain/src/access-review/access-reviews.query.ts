import type { AccessDecision, AccessReviewState, ConfidentialKind, Day, Role } from '@elinvoima/contracts';
import {
  Conditions,
  NotFound,
  listPage,
  type Database,
  type ListQuery,
  type Page,
  type PageRequest,
} from '../platform/index.js';

interface Person {
  id: string;
  name: string;
}

export interface AccessReviewView {
  id: string;
  year: number;
  state: AccessReviewState;
  lines: number;
  decided: number;
  removed: number;
  changed: number;
  openedAt: Date;
  openedBy: Person | null;
  completedAt: Date | null;
  completedBy: Person | null;
}

export interface AccessLineView {
  id: string;
  user: Person & { email: string };
  role: Role;
  unit: string | null;
  circles: number;
  assessments: number | null;
  opens: ConfidentialKind[] | null;
  keys: string[];
  lastSignedInAt: Date | null;
  twoStep: boolean;
  decision: AccessDecision | null;
  newRole: Role | null;
  reason: string | null;
  decidedAt: Date | null;
  decidedBy: Person | null;
  version: number;
}

const person = (id: string): string =>
  `(select jsonb_build_object('id', p.id, 'name', p.name) from users p where p.id = ${id})`;
const count = (what: string): string =>
  `(select count(*)::int from access_review_lines l where l.review_id = r.id${what})`;

const reviewColumns = `r.id, r.year, r.state, ${count('')} as lines, ${count(' and l.decision is not null')} as decided,
  ${count(` and l.decision = 'remove'`)} as removed, ${count(` and l.decision = 'change_role'`)} as changed,
  r.opened_at as "openedAt", ${person('r.opened_by')} as "openedBy",
  r.completed_at as "completedAt", ${person('r.completed_by')} as "completedBy"`;

/** One page of reviews, the latest year first. */
export function listAccessReviews(db: Database, page: PageRequest): Promise<Page<AccessReviewView>> {
  return listPage<AccessReviewView>(
    db,
    {
      select: reviewColumns,
      from: 'access_reviews r',
      where: new Conditions(),
      id: 'r.id',
      sorts: { year: { expression: 'r.year', type: 'integer' } },
      defaultSort: '-year',
    },
    page,
  );
}

/** Of the yearly review: when the last one was completed, and the one that is open. `due` when none was within twelve months. */
export interface AccessReviewDue {
  lastCompletedOn: Day | null;
  openId: string | null;
  due: boolean;
}

export const accessReviewDue = (db: Database, today: Day): Promise<AccessReviewDue> =>
  db.one(
    `select last.day::text as "lastCompletedOn", (select id from access_reviews where state = 'open') as "openId",
       coalesce(last.day <= ($1::date - interval '12 months'), true) as due
     from (select max(completed_at at time zone 'Europe/Helsinki')::date as day from access_reviews) last`,
    [today],
  );

export async function accessReview(db: Database, id: string): Promise<AccessReviewView> {
  const [row] = await db.query<AccessReviewView>(`select ${reviewColumns} from access_reviews r where r.id = $1`, [id]);
  if (row === undefined) throw new NotFound();
  return row;
}

const lineSource = (where: Conditions): ListQuery => ({
  select: `l.id, jsonb_build_object('id', u.id, 'name', u.name, 'email', u.email) as user, l.role, l.unit, l.circles,
    l.assessments, l.opens, l.keys,
    l.last_signed_in_at as "lastSignedInAt", l.two_step as "twoStep", l.decision, l.new_role as "newRole", l.reason,
    l.decided_at as "decidedAt", ${person('l.decided_by')} as "decidedBy", l.version`,
  from: 'access_review_lines l join users u on u.id = l.user_id',
  where,
  id: 'l.id',
  sorts: { name: { expression: 'u.name collate "fi-x-icu"', type: 'text' } },
  defaultSort: 'name',
});

/** The lines of a review, by name. */
export const linesOfReview = (reviewId: string): ListQuery =>
  lineSource(new Conditions().addIf(reviewId, (p) => `l.review_id = ${p}`));

export function listAccessLines(
  db: Database,
  reviewId: string,
  filter: { undecided?: boolean },
  page: PageRequest,
): Promise<Page<AccessLineView>> {
  const lines = linesOfReview(reviewId);
  if (filter.undecided !== undefined) lines.where.add(`l.decision is ${filter.undecided ? '' : 'not '}null`);
  return listPage<AccessLineView>(db, lines, page);
}

export async function accessLine(db: Database, id: string): Promise<AccessLineView> {
  const where = new Conditions().addIf(id, (p) => `l.id = ${p}`);
  const { items } = await listPage<AccessLineView>(db, lineSource(where), { limit: 1 });
  const [row] = items;
  if (row === undefined) throw new NotFound();
  return row;
}
