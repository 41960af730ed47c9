import { Injectable } from '@nestjs/common';
import type { TrailAction, TrailKind } from '@elinvoima/contracts';
import { Database, type Actor, type Changes } from '../platform/index.js';
import { isContentless, isLocked } from './contentless-fields.js';
import { keysOf, lock } from './subject-keys.js';

interface Entry {
  id: string | null;
  changes: Changes;
}

/** Writes the trail. Always called inside the transaction of the deed itself. */
@Injectable()
export class Audit {
  constructor(private readonly db: Database) {}

  async record(
    actor: Actor,
    action: TrailAction,
    object: { kind: TrailKind; id: string | null },
    changes: Changes = {},
  ): Promise<void> {
    await this.write(actor, action, object.kind, [{ id: object.id, changes }]);
  }

  /** Many records of a kind, each with changes of its own: an entry each, one statement. */
  async recordEach(
    actor: Actor,
    action: TrailAction,
    kind: TrailKind,
    entries: readonly { id: string; changes: Changes }[],
  ): Promise<void> {
    if (entries.length > 0) await this.write(actor, action, kind, entries);
  }

  /** The same change of many records of a kind: an entry each, one statement. */
  async recordMany(
    actor: Actor,
    action: TrailAction,
    kind: TrailKind,
    ids: readonly string[],
    changes: Changes,
  ): Promise<void> {
    await this.recordEach(
      actor,
      action,
      kind,
      ids.map((id) => ({ id, changes })),
    );
  }

  private async write(actor: Actor, action: TrailAction, kind: TrailKind, entries: readonly Entry[]): Promise<void> {
    const lockedOf = await this.locked(action, kind, entries);
    await this.db.query(
      `insert into audit_entries (actor_kind, actor_id, via_kind, via_id, action, object_kind, object_id, changes, locked)
       select $1, $2, $3, $4, $5, $6, e.id, e.changes::jsonb, e.locked::jsonb
       from unnest($7::uuid[], $8::text[], $9::text[]) with ordinality as e (id, changes, locked, n) order by e.n`,
      [
        actor.kind,
        actor.id,
        actor.via?.kind ?? null,
        actor.via?.id ?? null,
        action,
        kind,
        entries.map(({ id }) => id),
        entries.map(({ changes }) => JSON.stringify(withoutContent(changes))),
        entries.map((entry) => lockedOf(entry)),
      ],
    );
  }

  private async locked(
    action: TrailAction,
    kind: TrailKind,
    entries: readonly Entry[],
  ): Promise<(entry: Entry) => string | null> {
    const fieldsOf = ({ changes }: Entry) => Object.keys(changes).filter((field) => isLocked(action, kind, field));
    const about = entries.flatMap((entry) => (entry.id !== null && fieldsOf(entry).length > 0 ? [entry.id] : []));
    if (about.length === 0) return () => null;
    const keys = await keysOf(this.db, kind, about);
    return (entry) => {
      const key = entry.id === null ? undefined : keys.get(entry.id);
      const fields = fieldsOf(entry);
      if (key === undefined || fields.length === 0) return null;
      return JSON.stringify(
        Object.fromEntries(
          fields.map((field) => [field, lock(key, `${kind} ${entry.id} ${field}`, entry.changes[field])]),
        ),
      );
    };
  }
}

const withoutContent = (changes: Changes): Changes =>
  Object.fromEntries(
    Object.entries(changes).map(([field, change]) => [field, isContentless(field) ? ['…', '…'] : change]),
  );
