import { dayOf, type Language, type LocalText } from '@elinvoima/contracts';
import {
  Conditions,
  NotFound,
  RuleBroken,
  keyedHash,
  listPage,
  theMunicipality,
  type Actor,
  type Database,
  type Page,
  type PageRequest,
} from '../../platform/index.js';
import { wantsContact } from '../results/new-feedback.query.js';
import { commentGate, commentsFrom, handledBy, isComment, readerOf, type CommentGate } from './comment-gate.query.js';
import { openingWords, personalMarks, type PersonalMark } from './personal-marks.js';
import { suggestionsFor } from './suggest-for-page.js';
import type { ThemeSuggestion } from './theme-suggestions.js';

export const commentReviewStates = ['new', 'checked', 'redacted'] as const;
export type CommentReviewState = (typeof commentReviewStates)[number];

/** One at a time: two together could leave one answer, and with it its writer. */
export interface CommentFilter {
  themeId?: string;
  questionKey?: string;
  state?: CommentReviewState;
  /** Without any theme. */
  untagged?: boolean;
  /** Chosen as examples. */
  quoted?: boolean;
}

interface Named {
  id: string;
  name: string;
}

interface StoredComment {
  /** Tells nothing of the answer, and two of one answer do not have it in common. */
  id: string;
  questionKey: string;
  text: string;
  language: Language;
  /** The quarter it was written in, `2026-Q4`: never the day. */
  quarter: string;
  state: CommentReviewState;
  quoted: boolean;
  /** What the reader has seen: given back with what is decided of it. */
  fingerprint: string;
  themeIds: string[];
  /** Of named surveys only. */
  responseId: string | null;
  company: Named | null;
  contact: Named | null;
  wantsContact: boolean;
}

export interface CommentRow extends StoredComment {
  question: LocalText | null;
  /** What a person should look at before others read it; empty when somebody has looked. */
  marks: PersonalMark[];
  suggestions: ThemeSuggestion[];
}

/** The keys of this installation by which comments are named, and shuffled for one reader on one day. */
export interface CommentKeys {
  naming: string;
  order: string;
}

export const commentKeys = (secretKey: string, actor: Actor, now: Date): CommentKeys => ({
  naming: keyedHash(secretKey, 'survey-comment', '').toString('hex'),
  order: keyedHash(secretKey, 'survey-comment-order', `${readerOf(actor)}\0${dayOf(now)}`).toString('hex'),
});

/** SQL: an answer `a` under a key, as a uuid of version 8 (made by one's own rule). */
export const commentIdUnder = (key: string): string =>
  `overlay(overlay(md5(${key}::text || a.response_id::text || ':' || a.question_key) placing '8' from 13) placing '8' from 17)::uuid`;

const columns = (naming: string): string => `${commentIdUnder(naming)} as id, a.question_key as "questionKey",
  a.value_text as text, r.language, to_char(r.submitted_on, 'YYYY"-Q"Q') as quarter, coalesce(x.state, 'new') as state,
  coalesce(x.quoted, false) as quoted, md5(a.value_text) as fingerprint,
  array(select t.theme_id from survey_comment_themes t where t.response_id = a.response_id and t.question_key = a.question_key order by 1) as "themeIds",
  case when r.invitation_id is not null then r.id end as "responseId",
  (select jsonb_build_object('id', c.id, 'name', c.name) from companies c where c.id = r.company_id and c.deleted_at is null) as company,
  (select jsonb_build_object('id', p.id, 'name', p.first_name || ' ' || p.last_name) from contacts p where p.id = i.contact_id and p.deleted_at is null) as contact,
  r.invitation_id is not null and ${wantsContact} as "wantsContact"`;

/**
 * One page of a wave's open answers in an order that is the reader's own of that day: neither time nor sender shows through it.
 * Nothing of what the gate withholds, and not what followed a case that the reader handled. Statements do not grow with rows.
 */
export async function listComments(
  db: Database,
  secretKey: string,
  actor: Actor,
  now: Date,
  waveId: string,
  filter: CommentFilter,
  { limit, cursor, withTotal }: PageRequest,
): Promise<Page<CommentRow>> {
  const given = Object.entries(filter).filter(([, value]) => value !== undefined && value !== false);
  if (given.length > 1) throw RuleBroken.at(`/${given[1]?.[0] ?? ''}`, 'survey-one-filter');
  const gate = await commentGate(db, now, waveId);
  if (gate.state !== 'shown') return { items: [], nextCursor: null, ...(withTotal ? { total: 0 } : {}) };
  const keys = commentKeys(secretKey, actor, now);
  const where = new Conditions();
  const [naming, order] = [where.bind(keys.naming), where.bind(keys.order)];
  where
    // Binds the keys also for the total, which names and orders nothing.
    .add(`${naming}::text is not null and ${order}::text is not null`)
    .add((bind) => `r.wave_id = ${bind(waveId)}::uuid and ${isComment}`)
    .add((bind) => `${handledBy(bind(readerOf(actor)))} is not true`)
    .addIf(filter.questionKey, (key) => `a.question_key = ${key}`)
    .addIf(filter.state, (state) => `coalesce(x.state, 'new') = ${state}`)
    .addIf(
      filter.themeId,
      (id) =>
        `exists (select 1 from survey_comment_themes t where t.response_id = a.response_id and t.question_key = a.question_key and t.theme_id = ${id}::uuid)`,
    );
  if (filter.quoted) where.add('x.quoted');
  if (filter.untagged)
    where.add(
      `not exists (select 1 from survey_comment_themes t where t.response_id = a.response_id and t.question_key = a.question_key)`,
    );
  const page = await listPage<StoredComment>(
    db,
    {
      select: columns(naming),
      from: commentsFrom,
      where,
      id: commentIdUnder(naming),
      sorts: { shuffled: { expression: `${commentIdUnder(order)}::text`, type: 'text' } },
      defaultSort: 'shuffled',
    },
    { limit, withTotal, ...(cursor === undefined ? {} : { cursor }) },
  );
  return { ...page, items: await described(db, gate, page.items) };
}

/** One open answer as the list shows it; `NotFound` for what the list would not. */
export async function commentDetails(
  db: Database,
  secretKey: string,
  actor: Actor,
  now: Date,
  waveId: string,
  id: string,
): Promise<CommentRow> {
  const gate = await commentGate(db, now, waveId);
  const [stored] =
    gate.state === 'shown'
      ? await db.query<StoredComment>(
          `select ${columns('$1')} from ${commentsFrom}
           where r.wave_id = $2 and ${isComment} and ${commentIdUnder('$1')} = $3 and ${handledBy('$4')} is not true`,
          [commentKeys(secretKey, actor, now).naming, waveId, id, readerOf(actor)],
        )
      : [];
  const [row] = stored === undefined ? [] : await described(db, gate, [stored]);
  if (row === undefined) throw new NotFound();
  return row;
}

async function described(
  db: Database,
  { questions }: CommentGate,
  comments: readonly StoredComment[],
): Promise<CommentRow[]> {
  if (comments.length === 0) return [];
  const suggestions = await suggestionsFor(db, comments);
  const known = await knownPeople(db, comments);
  return comments.map((comment, at) => ({
    ...comment,
    question: questions.find(({ key }) => key === comment.questionKey)?.text ?? null,
    marks: comment.state === 'new' ? personalMarks(comment.text, known) : [],
    suggestions: (suggestions[at] ?? []).filter(({ themeId }) => !comment.themeIds.includes(themeId)),
  }));
}

/** Which of the words that begin sentences are names in our registers, as far as a name's beginning tells; two statements. */
async function knownPeople(
  db: Database,
  comments: readonly StoredComment[],
): Promise<{ names: ReadonlySet<string>; places: string[] }> {
  const words = comments
    .filter(({ state }) => state === 'new')
    .flatMap(({ text }) => openingWords(text))
    .map((word) => word.toLowerCase());
  const rows = await db.query<{ word: string }>(
    `with names as (
       select lower(first_name) as name from contacts union select lower(last_name) from contacts
       union select lower(part) from users, regexp_split_to_table(users.name, '\\s+') as part
     )
     select distinct word from unnest($1::text[]) as word
     where exists (select 1 from names where name = word
       or (length(name) >= 5 and starts_with(word, left(name, length(name) - 2)) and length(word) <= length(name) + 4))`,
    [[...new Set(words)]],
  );
  const { nameFi, nameSv } = await theMunicipality(db);
  return { names: new Set(rows.map(({ word }) => word)), places: [nameFi, nameSv] };
}
