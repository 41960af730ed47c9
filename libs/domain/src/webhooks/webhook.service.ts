import { webhookOverlapHours, type WebhookEvent } from '@elinvoima/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import {
  CONFIG,
  Clock,
  Conflict,
  Database,
  NotFound,
  RuleBroken,
  Stale,
  addressFault,
  changesOf,
  createdFrom,
  sealText,
  type Actor,
  type Config,
} from '../platform/index.js';
import { newWebhookSecret, webhookPlace } from './signature.js';
import { WebhookDelivery } from './webhook-delivery.entity.js';
import { Webhook } from './webhook.entity.js';

export interface WebhookInput {
  url: string;
  events: WebhookEvent[];
}

/** A secret as it is told once: to whoever asked for it. */
export interface IssuedSecret {
  id: string;
  secret: string;
}

const hourMilliseconds = 3_600_000;

/** Addresses of other systems: added, changed, tried and taken away by an administrator. */
@Injectable()
export class WebhookService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async create(actor: Actor, input: WebhookInput): Promise<IssuedSecret> {
    this.check(input.url);
    return this.db.transaction(async () => {
      const { id } = await this.db.one<{ id: string }>('select uuidv7() as id');
      const secret = newWebhookSecret();
      await this.db
        .repository(Webhook)
        .insert({ ...input, id, secret: this.sealed(id, secret), createdBy: actor.id, createdAt: this.clock.now() });
      await this.audit.record(actor, 'create', { kind: 'webhook', id }, createdFrom(trail(input)));
      return { id, secret };
    });
  }

  /** Switching it on again forgets what has failed; what still waits is sent. */
  async update(
    actor: Actor,
    id: string,
    expected: number,
    { isDisabled, ...input }: Partial<WebhookInput> & { isDisabled?: boolean },
  ): Promise<void> {
    if (input.url !== undefined) this.check(input.url);
    await this.db.transaction(async () => {
      const before = await this.taken(id);
      if (before.version !== expected) throw new Stale({ id, version: before.version });
      const disabledAt = isDisabled === undefined ? before.disabledAt : isDisabled ? this.clock.now() : null;
      await this.db.query(
        `update webhooks set url = $2, events = $3, disabled_at = $4, gave_up = gave_up and $4::timestamptz is not null,
           failures = case when $4::timestamptz is null and disabled_at is not null then 0 else failures end,
           version = version + 1, updated_at = now() where id = $1`,
        [id, input.url ?? before.url, input.events ?? before.events, disabledAt],
      );
      const changes = changesOf<object>(trail(before), { ...trail(input), disabledAt });
      await this.audit.record(actor, 'update', { kind: 'webhook', id }, changes);
    });
  }

  /** Gone with its deliveries: its secret is not kept. */
  async remove(actor: Actor, id: string, expected: number): Promise<void> {
    await this.db.transaction(async () => {
      const before = await this.taken(id);
      if (before.version !== expected) throw new Stale({ id, version: before.version });
      await this.db.query('delete from webhooks where id = $1', [id]);
      await this.audit.record(actor, 'delete', { kind: 'webhook', id });
    });
  }

  /** A new secret; the one before signs beside it for a day. */
  async rotateSecret(actor: Actor, id: string): Promise<IssuedSecret> {
    return this.db.transaction(async () => {
      const before = await this.taken(id);
      const secret = newWebhookSecret();
      const until = new Date(this.clock.now().getTime() + webhookOverlapHours * hourMilliseconds);
      await this.db.query(
        `update webhooks set secret = $2, previous_secret = $3, previous_until = $4, version = version + 1, updated_at = now() where id = $1`,
        [id, this.sealed(id, secret), before.secret, until],
      );
      await this.audit.record(actor, 'rotate', { kind: 'webhook', id }, { previousUntil: [null, until] });
      return { id, secret };
    });
  }

  /** Sends a message that says nothing, to see whether it is taken. */
  async test(actor: Actor, id: string): Promise<string> {
    return this.db.transaction(async () => {
      const webhook = await this.taken(id);
      if (webhook.disabledAt !== null) throw new Conflict('webhook-disabled');
      const now = this.clock.now();
      const { identifiers } = await this.db
        .repository(WebhookDelivery)
        .insert({ webhookId: id, event: 'test', happenedAt: now, nextAt: now });
      await this.audit.record(actor, 'test', { kind: 'webhook', id });
      return String(identifiers[0]?.['id']);
    });
  }

  /** Once more from the beginning, under the same id. */
  async resend(actor: Actor, webhookId: string, deliveryId: string): Promise<void> {
    await this.db.transaction(async () => {
      const webhook = await this.taken(webhookId);
      if (webhook.disabledAt !== null) throw new Conflict('webhook-disabled');
      const sent = await this.db.query(
        `update webhook_deliveries set state = 'queued', attempt = 0, next_at = $3, finished_at = null
         where id = $1 and webhook_id = $2 and (state in ('delivered', 'failed') or (state = 'queued' and attempt > 0)) returning id`,
        [deliveryId, webhookId, this.clock.now()],
      );
      if (sent.length === 0) {
        const known = await this.db.repository(WebhookDelivery).existsBy({ id: deliveryId, webhookId });
        throw known ? new Conflict('delivery-under-way') : new NotFound();
      }
      await this.audit.record(actor, 'resend', { kind: 'webhook', id: webhookId }, { delivery: [null, deliveryId] });
    });
  }

  private async taken(id: string): Promise<Webhook> {
    const webhook = await this.db
      .repository(Webhook)
      .createQueryBuilder('w')
      .setLock('pessimistic_write')
      .where('w.id = :id', { id })
      .getOne();
    if (webhook === null) throw new NotFound();
    return webhook;
  }

  private sealed(id: string, secret: string): Buffer {
    return sealText(this.config, 'webhook-secret', webhookPlace(id), secret);
  }

  private check(url: string): void {
    const code = addressFault(url, { anywhere: this.config.webhooksAnywhere });
    if (code !== null) throw RuleBroken.at('/url', code);
  }
}

/** For the trail: where to, without what may be a secret of the receiver's in its path. */
const trail = ({ url, events }: Partial<WebhookInput>): { host?: string; events?: WebhookEvent[] } => ({
  ...(url !== undefined && { host: new URL(url).host }),
  ...(events !== undefined && { events }),
});
