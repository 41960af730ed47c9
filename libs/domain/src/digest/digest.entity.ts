import type { Day } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../users/index.js';
import type { DigestContent } from './digest-content.query.js';

/** The morning's mail of a person and day, and which records it told of. */
@Entity({ name: 'digests' })
export class Digest {
  @ForeignKey(() => User, { onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid' })
  userId: string;
  @PrimaryColumn({ type: 'date' }) day: Day;
  @Column({ type: 'jsonb' }) content: DigestContent;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
}
