import { Inject, Injectable } from '@nestjs/common';
import { InteractionService, loggedTheSameDay, readsOnlyOwn, type SameDayInteraction } from '../interactions/index.js';
import { CONFIG, Clock, Database, keyedHash, type Actor, type Config } from '../platform/index.js';
import { guessParties, ownDomain, type Guess } from './guess-parties.js';
import { readMail } from './read-mail.js';

/** What one may want to know of a mail that was taken in. */
export const mailWarnings = ['attachments', 'identity-code', 'no-date', 'empty', 'nobody'] as const;
export type MailWarning = (typeof mailWarnings)[number];

export interface TakenMail {
  /** The draft; of a mail that had been taken in before, the interaction of that time. */
  interactionId: string;
  isRepeated: boolean;
  isForwarded: boolean;
  guesses: Guess[];
  /** Logged already of the same day and company: of one matter, a day is one interaction. */
  sameDay: SameDayInteraction[];
  warnings: MailWarning[];
}

/** A mail becomes a draft of an interaction, with its people and company guessed. Somebody looks at it before it counts. */
@Injectable()
export class MailIn {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly interactions: InteractionService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Throws `Malformed` for what is no mail. The same mail twice makes one draft. */
  async take(actor: Actor, content: Uint8Array, untitled: string): Promise<TakenMail> {
    const isOurs = await this.ourAddresses(actor);
    const mail = await readMail(content, isOurs);
    const inbound = !isOurs(mail.from.address);
    const others = (inbound ? [mail.from] : mail.to).filter(({ address }) => !isOurs(address));
    const now = this.clock.now();
    const occurredAt = mail.date !== null && mail.date <= now ? mail.date : now;
    const messageHash = mail.messageId === null ? null : keyedHash(this.config.hashKey, 'message-id', mail.messageId);
    return this.db.transaction(async () => {
      const guesses = await guessParties(this.db, others, mail.text);
      const of = (kind: Guess['kind']) => guesses.filter((guess) => guess.kind === kind).map(({ id }) => id);
      const companyIds = of('company');
      const known = messageHash === null ? null : await this.takenBefore(actor, messageHash);
      const interactionId =
        known ??
        (
          await this.interactions.create(actor, {
            type: 'email',
            status: 'draft',
            direction: inbound ? 'inbound' : 'outbound',
            occurredAt,
            subject: mail.subject || untitled,
            notes: mail.notes || null,
            companyIds,
            contactIds: of('contact'),
            partnerIds: of('partner'),
          })
        ).id;
      if (known === null && messageHash !== null)
        await this.db.query(
          'insert into interaction_messages (interaction_id, message_hash) values ($1, $2) on conflict do nothing',
          [interactionId, messageHash],
        );
      const sameDay = await loggedTheSameDay(this.db, { type: 'email', occurredAt, companyIds }, readsOnlyOwn(actor));
      return {
        interactionId,
        isRepeated: known !== null,
        isForwarded: mail.forwarded,
        guesses,
        sameDay: sameDay.filter(({ id }) => id !== interactionId),
        warnings: mailWarnings.filter(
          (warning) =>
            ({
              attachments: mail.attachments > 0,
              'identity-code': mail.blotted > 0,
              'no-date': mail.date === null || mail.date > now,
              empty: mail.notes === '',
              nobody: guesses.length === 0,
            })[warning],
        ),
      };
    });
  }

  /** The living interaction that was made of the same mail, where this person may know of it. Waits for a take at the same time. */
  private async takenBefore(actor: Actor, messageHash: Buffer): Promise<string | null> {
    await this.db.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [messageHash.toString('hex')]);
    const [found] = await this.db.query<{ id: string }>(
      `select i.id from interaction_messages m join interactions i on i.id = m.interaction_id
       where m.message_hash = $1 and i.deleted_at is null
         and ($2::uuid is null or exists (select 1 from interaction_staff s where s.interaction_id = i.id and s.user_id = $2))
       limit 1`,
      [messageHash, readsOnlyOwn(actor)],
    );
    return found?.id ?? null;
  }

  /** Colleagues' addresses, and everything of the municipality's own domain. */
  private async ourAddresses(actor: Actor): Promise<(address: string) => boolean> {
    const users = await this.db.query<{ id: string; email: string }>('select id, lower(email) as email from users');
    const addresses = new Set(users.map(({ email }) => email));
    const own = users.find(({ id }) => id === actor.id)?.email;
    const domain = own === undefined ? null : ownDomain(own);
    return (address) => addresses.has(address) || (domain !== null && ownDomain(address) === domain);
  }
}
