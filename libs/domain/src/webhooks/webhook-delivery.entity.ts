import type { WebhookDeliveryState, WebhookEvent } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Webhook } from './webhook.entity.js';

/** One message to one receiver, with its tries. */
@Entity({ name: 'webhook_deliveries' })
export class WebhookDelivery {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => Webhook)
  @Column({ type: 'uuid' })
  webhookId: string;
  @Column({ type: 'bigint', nullable: true }) seq: string | null;
  @Column({ type: 'text' }) event: WebhookEvent | 'test';
  @Column({ type: 'text', nullable: true }) objectKind: string | null;
  @Column({ type: 'uuid', nullable: true }) objectId: string | null;
  @Column({ type: 'timestamptz' }) happenedAt: Date;
  @Column({ type: 'text', default: 'queued' }) state: WebhookDeliveryState;
  @Column({ type: 'integer', default: 0 }) attempt: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) nextAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) claimedAt: Date | null;
  @Column({ type: 'integer', nullable: true }) status: number | null;
  @Column({ type: 'text', nullable: true }) problem: string | null;
  @Column({ type: 'timestamptz', nullable: true }) finishedAt: Date | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
}
