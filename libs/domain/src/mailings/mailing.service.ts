import { letterLanguage, writtenLanguages, type Language } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import {
  Conflict,
  Database,
  NotFound,
  Outbox,
  RuleBroken,
  changesOf,
  createdFrom,
  demandColleague,
  demandLiving,
  findLiving,
  moveToBin,
  takeFromBin,
  updateVersioned,
  type Actor,
} from '../platform/index.js';
import { checkGroup } from '../recipients/index.js';
import { Mailing } from './mailing.entity.js';

/** What people fill in. `undefined` leaves a field; the texts and the group are replaced whole. */
export type MailingInput = Partial<
  Pick<Mailing, 'kind' | 'subject' | 'text' | 'group' | 'eventId' | 'perMinute' | 'archived'>
>;

/** Letters while they are written. Sending them is `SendMailing`'s. */
@Injectable()
export class MailingService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  async create(actor: Actor, fields: MailingInput): Promise<string> {
    return this.db.transaction(async () => {
      await this.check(fields);
      const { identifiers } = await this.db.repository(Mailing).insert({ ...fields, createdBy: actor.id });
      const id = String(identifiers[0]?.['id']);
      await this.audit.record(actor, 'create', { kind: 'mailing', id }, createdFrom(fields));
      return id;
    });
  }

  /** What has been sent is only put away, never rewritten. Throws `Conflict` for any other change of it. */
  async update(actor: Actor, id: string, expected: number, fields: MailingInput): Promise<void> {
    await this.db.transaction(async () => {
      const mailing = await findLiving(this.db, Mailing, id);
      const { archived: _archived, ...rest } = fields;
      if (mailing.state !== 'draft' && Object.values(rest).some((value) => value !== undefined))
        throw new Conflict('mailing-not-draft');
      await this.check(fields);
      await updateVersioned(this.db, Mailing, id, expected, fields);
      await this.audit.record(actor, 'update', { kind: 'mailing', id }, changesOf(mailing, fields));
    });
  }

  /** Throws `Conflict` for one that is on its way: stop it first. */
  async remove(actor: Actor, id: string, expected: number): Promise<void> {
    await this.db.transaction(async () => {
      const { state } = await findLiving(this.db, Mailing, id);
      if (state === 'scheduled' || state === 'sending' || state === 'paused') throw new Conflict('mailing-state');
      await moveToBin(this.db, Mailing, id, expected);
      await this.audit.record(actor, 'delete', { kind: 'mailing', id });
    });
  }

  async restore(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      await takeFromBin(this.db, Mailing, id);
      await this.audit.record(actor, 'restore', { kind: 'mailing', id });
    });
  }

  /** Sends it as it stands to the one who asks, and to nobody else. */
  async test(actor: Actor, id: string, wanted: Language): Promise<{ to: string }> {
    return this.db.transaction(async () => {
      const mailing = await findLiving(this.db, Mailing, id);
      const language = letterLanguage(writtenLanguages(mailing.subject, mailing.text), wanted);
      if (language === null) throw RuleBroken.at('/subject', 'mailing-empty');
      const [user] = await this.db.query<{ email: string }>('select email from users where id = $1', [actor.id]);
      if (user === undefined) throw new NotFound();
      await this.outbox.put('mailing-test', { mailingId: id }, user.email, language);
      await this.audit.record(actor, 'test', { kind: 'mailing', id }, { language: [null, language] });
      return { to: user.email };
    });
  }

  private async check({ group, eventId }: MailingInput): Promise<void> {
    if (group !== undefined) {
      checkGroup(group);
      await demandColleague(this.db, '/group/ownerId', group.ownerId);
    }
    await demandLiving(this.db, 'events', [{ pointer: '/eventId', id: eventId }], 'unknown-reference');
  }
}
