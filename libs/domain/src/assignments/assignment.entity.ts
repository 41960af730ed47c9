import type { OwnedKind } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { OutboxMail } from '../platform/index.js';
import { User } from '../users/index.js';

/** Something that somebody gave to somebody else to look after. */
@Entity({ name: 'assignments' })
export class Assignment {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => User)
  @Column({ type: 'uuid' })
  userId: string;
  @ForeignKey(() => User)
  @Column({ type: 'uuid' })
  byId: string;
  @Column({ type: 'text' }) kind: OwnedKind;
  @Column({ type: 'uuid' }) objectId: string;
  /** Null when the receiver wants no such mails. */
  @ForeignKey(() => OutboxMail, { onDelete: 'SET NULL' })
  @Column({ type: 'uuid', nullable: true })
  mailId: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) assignedAt: Date;
}
