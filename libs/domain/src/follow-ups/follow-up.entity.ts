import type { RecordKind } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../users/index.js';

/** A promise (seurantatehtävä) with an owner and a day, hanging on a record of any kind. */
@Entity({ name: 'follow_ups' })
export class FollowUp {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'date' }) dueOn: string;
  @ForeignKey(() => User)
  @Column({ type: 'uuid' })
  ownerId: string;
  @Column({ type: 'text' }) subjectKind: RecordKind;
  @Column({ type: 'uuid' }) subjectId: string;
  @Column({ type: 'timestamptz', nullable: true }) doneAt: Date | null;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  doneBy: string | null;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) updatedAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) deletedAt: Date | null;
}
