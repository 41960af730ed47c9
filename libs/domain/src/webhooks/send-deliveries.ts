import { webhookDaysKept, webhookMostFailures, webhookRetrySeconds, type Language } from '@elinvoima/contracts';
import { Inject, Injectable } from '@nestjs/common';
import {
  CONFIG,
  Clock,
  Database,
  OutgoingFault,
  Outbox,
  sendOutgoing,
  unsealText,
  type Config,
} from '../platform/index.js';
import { signedHeaders, webhookPlace } from './signature.js';

interface Claimed {
  id: string;
  webhookId: string;
  attempt: number;
  event: string;
  kind: string | null;
  objectId: string | null;
  happenedAt: Date;
  url: string;
  secret: Buffer;
  /** Null once its time is over. */
  previousSecret: Buffer | null;
}

interface Outcome {
  status: number | null;
  /** Null when it was taken. */
  problem: string | null;
}

/** Sent side by side; one that is slow holds up only those of its own lot. */
const lot = 8;
/** A worker that has died leaves its claims; no try takes longer than this. */
const leaseSeconds = 60;

/** Sends what waits, and decides what becomes of what was not taken. At least once: the receiver knows a repeat by its id. */
@Injectable()
export class SendDeliveries {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Answers how many tries were made. */
  async run(): Promise<number> {
    let tries = 0;
    for (;;) {
      const claimed = await this.claim();
      await Promise.all(claimed.map(async (delivery) => this.settle(delivery, await this.attempt(delivery))));
      tries += claimed.length;
      if (claimed.length < lot) return tries;
    }
  }

  /** Deliveries are no archive. */
  async forget(): Promise<void> {
    await this.db.query(
      `delete from webhook_deliveries where created_at < $1::timestamptz - make_interval(days => $2)`,
      [this.clock.now(), webhookDaysKept],
    );
  }

  private claim(): Promise<Claimed[]> {
    return this.db.query(
      `with due as (
         select d.id from webhook_deliveries d join webhooks w on w.id = d.webhook_id
         where w.disabled_at is null and ((d.state = 'queued' and d.next_at <= $1)
           or (d.state = 'sending' and d.claimed_at < $1::timestamptz - make_interval(secs => $2)))
         order by d.next_at, d.id limit ${lot} for update of d skip locked)
       update webhook_deliveries d set state = 'sending', attempt = d.attempt + 1, claimed_at = $1
       from due, webhooks w where d.id = due.id and w.id = d.webhook_id
       returning d.id, d.webhook_id as "webhookId", d.attempt, d.event, d.object_kind as kind, d.object_id as "objectId",
         d.happened_at as "happenedAt", w.url, w.secret, case when w.previous_until > $1 then w.previous_secret end as "previousSecret"`,
      [this.clock.now(), leaseSeconds],
    );
  }

  private async attempt(delivery: Claimed): Promise<Outcome> {
    const { id, event, kind, objectId, happenedAt, webhookId, url, secret, previousSecret } = delivery;
    const body = JSON.stringify({
      type: event,
      timestamp: happenedAt.toISOString(),
      data: kind === null ? {} : { kind, id: objectId },
    });
    const secrets = [secret, previousSecret].filter((sealed) => sealed !== null);
    try {
      const opened = secrets.map((sealed) =>
        unsealText(this.config, 'webhook-secret', webhookPlace(webhookId), sealed),
      );
      const headers = {
        'content-type': 'application/json; charset=utf-8',
        'user-agent': 'Elinvoima-Webhooks',
        ...signedHeaders(opened, id, this.clock.now(), body),
      };
      const { status } = await sendOutgoing(
        { method: 'POST', url, headers, body },
        { anywhere: this.config.webhooksAnywhere },
      );
      return { status, problem: status >= 200 && status < 300 ? null : 'status' };
    } catch (error) {
      return { status: null, problem: error instanceof OutgoingFault ? error.word : 'unexpected' };
    }
  }

  /** Only while the claim is still this try's: one that was overtaken changes nothing. */
  private async settle({ id, webhookId, attempt }: Claimed, { status, problem }: Outcome): Promise<void> {
    const now = this.clock.now();
    const wait = webhookRetrySeconds[attempt - 1];
    const state = problem === null ? 'delivered' : wait === undefined ? 'failed' : 'queued';
    await this.db.transaction(async () => {
      const held = await this.db.query(
        `update webhook_deliveries set state = $3, status = $4, problem = $5, next_at = $6, finished_at = $7
         where id = $1 and attempt = $2 and state = 'sending' returning id`,
        [
          id,
          attempt,
          state,
          status,
          problem,
          new Date(now.getTime() + (wait ?? 0) * 1000),
          state === 'queued' ? null : now,
        ],
      );
      if (held.length === 0 || state === 'queued') return;
      if (state === 'delivered') {
        await this.db.query('update webhooks set failures = 0 where id = $1 and failures > 0', [webhookId]);
        return;
      }
      const [webhook] = await this.db.query<{ failures: number }>(
        'update webhooks set failures = failures + 1 where id = $1 and disabled_at is null returning failures',
        [webhookId],
      );
      if (webhook !== undefined && webhook.failures >= webhookMostFailures) await this.giveUp(webhookId, now);
    });
  }

  private async giveUp(webhookId: string, now: Date): Promise<void> {
    await this.db.query(
      'update webhooks set disabled_at = $2, gave_up = true, version = version + 1, updated_at = now() where id = $1',
      [webhookId, now],
    );
    const administrators = await this.db.query<{ email: string; language: Language }>(
      `select email, language from users where role = 'administrator' and disabled_at is null and (password_hash is not null or has_identity) order by id`,
    );
    for (const { email, language } of administrators)
      await this.outbox.put('webhook-gave-up', { webhookId }, email, language);
  }
}
