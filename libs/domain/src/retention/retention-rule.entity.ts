import type { RetentionClass, RetentionDeed, RetentionMoment } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { User } from '../users/index.js';

/** How long a class is kept and what becomes of it then. A change is a new row; the highest version holds. */
@Entity({ name: 'retention_rules' })
@Unique(['recordClass', 'version'])
export class RetentionRule {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'text' }) recordClass: RetentionClass;
  @Column({ type: 'integer' }) version: number;
  /** Of the municipality's classification, 14 01 00 say. */
  @Column({ type: 'text' }) taskClass: string;
  @Column({ type: 'text' }) moment: RetentionMoment;
  /** Null: for good, or counted elsewhere. */
  @Column({ type: 'integer', nullable: true }) months: number | null;
  @Column({ type: 'text' }) deed: RetentionDeed;
  @Column({ type: 'text' }) ground: string;
  /** Somebody in the municipality has said yes to it. */
  @Column({ type: 'boolean' }) confirmed: boolean;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;
}
