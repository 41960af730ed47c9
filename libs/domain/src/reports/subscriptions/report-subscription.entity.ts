import type { PeriodKind } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../../users/index.js';

/** Somebody who is told by mail when a period of a kind has ended and its report can be read. */
@Entity({ name: 'report_subscriptions' })
export class ReportSubscription {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => User)
  @Column({ type: 'uuid' })
  userId: string;
  @Column({ type: 'text' }) periodKind: PeriodKind;
  /** The last period that a mail has told of. */
  @Column({ type: 'text' }) toldOf: string;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;
}
