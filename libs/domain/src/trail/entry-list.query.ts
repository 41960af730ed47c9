import type { TrailAction, TrailKind } from '@elinvoima/contracts';
import { visibleEnquiry } from '../enquiries/index.js';
import { Malformed, type Actor, type Changes, type Database, type Page } from '../platform/index.js';
import { changesInWords, idsIn, rightInWords, type ChangeInWords } from './entry-words.js';
import { isUndoable } from './undoable-fields.js';

export interface EntryFilter {
  actorId?: string | undefined;
  /** A session or an API key. */
  viaId?: string | undefined;
  kind?: string | undefined;
  id?: string | undefined;
  action?: string | undefined;
  from?: Date | undefined;
  to?: Date | undefined;
  /** Changes alone: who looked at it is for the readers of the whole trail. */
  changesOnly?: boolean;
}

export interface EntryRow {
  seq: string;
  at: Date;
  actorKind: 'user' | 'system' | 'public';
  actor: { id: string; name: string } | null;
  viaKind: 'session' | 'api-key' | null;
  viaId: string | null;
  action: TrailAction;
  kind: TrailKind;
  id: string | null;
  /** The record's name, where the reader may know it. */
  title: string | null;
  permission: string | null;
  /** The right in the reader’s words. */
  right: string | null;
  changes: (ChangeInWords & { mayUndo: boolean })[];
}

type Found = Omit<EntryRow, 'changes' | 'right'> & { changes: Changes; isKnown: boolean };

/** What is told of a case is for its circle, whoever reads the trail; the same for what else speaks of a case. */
const known = (actor: Actor): string => `case
    when e.object_kind = 'enquiry' then exists (select from enquiries q where q.id = e.object_id and ${visibleEnquiry('q', actor)})
    when e.object_kind in ('case_task', 'site_proposal', 'reservation', 'enquiry_message') then ${String(actor.permissions.has('enquiries.confidential'))}
    when e.object_kind = 'needs_assessment' then ${String(actor.permissions.has('needs-assessments.confidential'))}
    else true end`;

const cursorOf = (seq: string): string => Buffer.from(seq).toString('base64url');

function seqOf(cursor: string): string {
  const seq = Buffer.from(cursor, 'base64url').toString('utf8');
  if (!/^\d{1,18}$/.test(seq)) throw new Malformed('cursor-invalid');
  return seq;
}

/** The trail, the newest first. Two statements. */
export async function listEntries(
  db: Database,
  actor: Actor,
  filter: EntryFilter,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<Page<EntryRow>> {
  const values: unknown[] = [];
  const bind = (value: unknown, type: string): string => `$${values.push(value)}::${type}`;
  const conditions = [
    filter.actorId !== undefined && `e.actor_id = ${bind(filter.actorId, 'uuid')}`,
    filter.viaId !== undefined && `e.via_id = ${bind(filter.viaId, 'uuid')}`,
    filter.kind !== undefined && `e.object_kind = ${bind(filter.kind, 'text')}`,
    filter.id !== undefined && `e.object_id = ${bind(filter.id, 'uuid')}`,
    filter.action !== undefined && `e.action = ${bind(filter.action, 'text')}`,
    filter.from !== undefined && `e.at >= ${bind(filter.from, 'timestamptz')}`,
    filter.to !== undefined && `e.at < ${bind(filter.to, 'timestamptz')}`,
    filter.changesOnly === true && `e.action not in ('view', 'export', 'download')`,
    cursor !== undefined && `e.seq < ${bind(seqOf(cursor), 'bigint')}`,
  ].filter((condition) => condition !== false);
  const rows = await db.query<Found>(
    `select e.seq, e.at, e.actor_kind as "actorKind", e.via_kind as "viaKind", e.via_id as "viaId", e.action,
       e.object_kind as kind, e.object_id as id, e.permission, e.changes, ${known(actor)} as "isKnown",
       case when u.id is not null then jsonb_build_object('id', u.id, 'name', u.name) end as actor,
       case when ${known(actor)} then coalesce(s.title, person.name) end as title
     from audit_entries e
     left join users u on u.id = e.actor_id
     left join users person on e.object_kind = 'user' and person.id = e.object_id
     left join search_entries s on s.kind = e.object_kind and s.id = e.object_id
     where ${conditions.length === 0 ? 'true' : conditions.join(' and ')}
     order by e.seq desc limit ${bind(limit + 1, 'int')}`,
    values,
  );
  const page = rows.slice(0, limit);
  const names = await namesOf(db, actor, [...new Set(page.flatMap(({ changes }) => idsIn(changes)))]);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    items: page.map(({ isKnown, changes, ...entry }) => ({
      ...entry,
      right: rightInWords(actor.language, entry.permission),
      changes: changesInWords(actor.language, entry.kind, changes, names, !isKnown).map((change) => ({
        ...change,
        mayUndo: isKnown && entry.action === 'update' && isUndoable(actor, entry.kind, change.field),
      })),
    })),
    nextCursor: last === undefined ? null : cursorOf(last.seq),
  };
}

/** Of colleagues and companies, for who may read them; other ids stay ids. */
async function namesOf(db: Database, actor: Actor, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.query<{ id: string; name: string }>(
    `select id, name from users where id = any($1::uuid[]) and $2
     union all select id, name from companies where id = any($1::uuid[]) and $3
     union all select id, name from partners where id = any($1::uuid[]) and $4`,
    [
      ids,
      actor.permissions.has('users.names'),
      actor.permissions.has('companies.read'),
      actor.permissions.has('partners.read'),
    ],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
