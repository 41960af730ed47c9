import { permissionsOf, type Language, type OwnedKind, type Role } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Database, Outbox, type Actor, type Changes } from '../platform/index.js';
import { ownedRecords } from './owned-records.js';

/** So long a mail waits for more of the same, so that ten things handed over one by one are one mail. */
const gatheredSeconds = 60;

/** Tells people what others have given them to look after; never what they took themselves. */
@Injectable()
export class Assignments {
  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Called by every service whose records have an owner, with the changes it also gives the trail, inside its transaction.
   * Who may not open the record gets no mail of it. Changes that name no new owner, and deeds of the system or of people without an account, tell nobody.
   */
  async tell(actor: Actor, kind: OwnedKind, objectId: string, changes: Changes): Promise<void> {
    const ownerId = changes['ownerId']?.[1];
    if (actor.kind !== 'user' || actor.id === null || typeof ownerId !== 'string') return;
    if (ownerId.toLowerCase() === actor.id) return;
    const [receiver] = await this.db.query<{
      id: string;
      email: string;
      language: Language;
      role: Role;
      wanted: boolean;
    }>(
      `select u.id, u.email, u.language, u.role, coalesce(s.assignment_mails, true) as wanted
       from users u left join personal_settings s on s.user_id = u.id where u.id = $1 and u.disabled_at is null`,
      [ownerId],
    );
    if (receiver === undefined) return;
    const mayOpen = permissionsOf(receiver.role).has(ownedRecords[kind].permission);
    const mailId = receiver.wanted && mayOpen ? await this.mailFor(receiver, actor.id) : null;
    await this.db.query(
      'insert into assignments (user_id, by_id, kind, object_id, mail_id) values ($1, $2, $3, $4, $5)',
      [receiver.id, actor.id, kind, objectId, mailId],
    );
  }

  /** The mail that still waits for more, held until the deed is done, or a new one. */
  private async mailFor(
    { id, email, language }: { id: string; email: string; language: Language },
    byId: string,
  ): Promise<string> {
    const [waiting] = await this.db.query<{ id: string }>(
      `select id from outbox_mails
       where template = 'assignments' and state = 'queued' and leaves_after > now()
         and reference ->> 'userId' = $1 and reference ->> 'byId' = $2
       order by created_at desc limit 1 for update`,
      [id, byId],
    );
    if (waiting !== undefined) return waiting.id;
    return this.outbox.put('assignments', { userId: id, byId }, email, language, { afterSeconds: gatheredSeconds });
  }
}
