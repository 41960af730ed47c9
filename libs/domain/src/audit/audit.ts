import { Injectable } from '@nestjs/common';
import { Database, type Actor, type Changes } from '../platform/index.js';

/** Fields whose content is a person's or a secret's: the trail says that they changed, not what they held. */
export const contentlessFields: readonly string[] = [
  'firstName',
  'lastName',
  'email',
  'phone',
  'notes',
  'askerName',
  'askerEmail',
  'askerPhone',
  'passwordHash',
  'answers',
  'chair',
  'makerName',
  'makerEmail',
  'makerOrganisation',
  'giverName',
  'personName',
  'supporterName',
  'text',
  'answer',
  'answerText',
  'need',
  'contact',
  'onlineLink',
  'recipientEmail',
  'contactName',
  'mailingConsentSource',
];
const contentless = new Set(contentlessFields);

/** Writes the trail. Always called inside the transaction of the deed itself. */
@Injectable()
export class Audit {
  constructor(private readonly db: Database) {}

  async record(
    actor: Actor,
    action: string,
    object: { kind: string; id: string | null },
    changes: Changes = {},
  ): Promise<void> {
    await this.db.query(
      'insert into audit_entries (actor_kind, actor_id, action, object_kind, object_id, changes) values ($1, $2, $3, $4, $5, $6)',
      [actor.kind, actor.id, action, object.kind, object.id, JSON.stringify(withoutContent(changes))],
    );
  }

  /** Many records of a kind, each with changes of its own: an entry each, one statement. */
  async recordEach(
    actor: Actor,
    action: string,
    kind: string,
    entries: readonly { id: string; changes: Changes }[],
  ): Promise<void> {
    if (entries.length === 0) return;
    await this.db.query(
      `insert into audit_entries (actor_kind, actor_id, action, object_kind, object_id, changes)
       select $1, $2, $3, $4, e.id, e.changes::jsonb from unnest($5::uuid[], $6::text[]) as e (id, changes)`,
      [
        actor.kind,
        actor.id,
        action,
        kind,
        entries.map(({ id }) => id),
        entries.map(({ changes }) => JSON.stringify(withoutContent(changes))),
      ],
    );
  }

  /** The same change of many records of a kind: an entry each, one statement. */
  async recordMany(
    actor: Actor,
    action: string,
    kind: string,
    ids: readonly string[],
    changes: Changes,
  ): Promise<void> {
    if (ids.length === 0) return;
    await this.db.query(
      `insert into audit_entries (actor_kind, actor_id, action, object_kind, object_id, changes)
       select $1, $2, $3, $4, id, $6 from unnest($5::uuid[]) as id`,
      [actor.kind, actor.id, action, kind, ids, JSON.stringify(withoutContent(changes))],
    );
  }
}

const withoutContent = (changes: Changes): Changes =>
  Object.fromEntries(
    Object.entries(changes).map(([field, change]) => [field, contentless.has(field) ? ['…', '…'] : change]),
  );
