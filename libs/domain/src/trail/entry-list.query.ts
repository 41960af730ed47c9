import type { TrailAction, TrailKind } from '@elinvoima/contracts';
import { Malformed, type Actor, type Changes, type Database, type Page } from '../platform/index.js';
import { binding, entryConditions, mayBeTold, titleOf, type EntryFilter } from './entry-filter.js';
import { changesInWords, idsIn, rightInWords, type ChangeInWords } from './entry-words.js';
import { recordsOfPerson } from './records-of-person.js';
import { isUndoable } from './undoable-fields.js';

export interface ListedEntries extends EntryFilter {
  /** A contact: entries about their card and about the records that hold them. */
  personId?: string | undefined;
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

const cursorOf = (seq: string): string => Buffer.from(seq).toString('base64url');

function seqOf(cursor: string): string {
  const seq = Buffer.from(cursor, 'base64url').toString('utf8');
  if (!/^\d{1,18}$/.test(seq)) throw new Malformed('cursor-invalid');
  return seq;
}

/** The trail, the newest first. Two statements, of a person five. */
export async function listEntries(
  db: Database,
  actor: Actor,
  { personId, ...filter }: ListedEntries,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<Page<EntryRow>> {
  const values: unknown[] = [];
  const bind = binding(values);
  const conditions = entryConditions(filter, bind);
  if (cursor !== undefined) {
    const seq = bind(seqOf(cursor), 'bigint');
    conditions.push(`(e.at, e.seq) < ((select last.at from audit_entries last where last.seq = ${seq}), ${seq})`);
  }
  const most = bind(limit + 1, 'int');
  const where = conditions.length === 0 ? 'true' : conditions.join(' and ');
  const newest = `order by e.at desc, e.seq desc limit ${most}`;
  let page = `select e.seq from audit_entries e where ${where} ${newest}`;
  if (personId !== undefined) {
    const { kinds, ids } = await recordsOfPerson(db, personId);
    // Of each record no more than a page, by its own index alone: whose records are many costs no walk through the whole trail.
    page = `select e.seq from unnest(${bind(kinds, 'text[]')}, ${bind(ids, 'uuid[]')}) as r (kind, id) cross join lateral (
        select e.at, e.seq from audit_entries e where e.object_kind = r.kind and e.object_id = r.id and ${where} ${newest}) e ${newest}`;
  }
  const rows = await db.query<Found>(
    `select e.seq, e.at, e.actor_kind as "actorKind", e.via_kind as "viaKind", e.via_id as "viaId", e.action,
       e.object_kind as kind, e.object_id as id, e.permission, e.changes, ${mayBeTold(actor)} as "isKnown",
       case when u.id is not null then jsonb_build_object('id', u.id, 'name', u.name) end as actor,
       ${titleOf(actor, 'e.object_kind', 'e.object_id')} as title
     from (${page}) page join audit_entries e using (seq)
     left join users u on u.id = e.actor_id
     order by e.at desc, e.seq desc`,
    values,
  );
  const shown = rows.slice(0, limit);
  const names = await namesOf(db, actor, [...new Set(shown.flatMap(({ changes }) => idsIn(changes)))]);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    items: shown.map(({ isKnown, changes, ...entry }) => ({
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
