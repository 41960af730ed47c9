import type { RankingLevel, RankingScope } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../users/index.js';

/** Where the municipality (or its sub-region) stands in one edition of a survey that somebody else makes. */
@Entity({ name: 'external_rankings' })
export class ExternalRanking {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'text' }) survey: string;
  @Column({ type: 'text', nullable: true }) publisher: string | null;
  /** The year in the edition's name. */
  @Column({ type: 'integer' }) edition: number;
  /** The day it came out: from then on it is the newest known. */
  @Column({ type: 'date' }) editionOn: string;
  @Column({ type: 'text' }) scope: RankingScope;
  @Column({ type: 'text' }) level: RankingLevel;
  /** Null: the edition does not tell our place. */
  @Column({ type: 'integer', nullable: true }) rank: number | null;
  @Column({ type: 'integer', nullable: true }) compared: number | null;
  /** The group that was compared; '' when all were. Ranks of two groups are not comparable. */
  @Column({ type: 'text', default: '' }) class: string;
  @Column({ type: 'text', nullable: true }) link: string | null;
  @Column({ type: 'text', nullable: true }) note: string | null;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) updatedAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) deletedAt: Date | null;
}
