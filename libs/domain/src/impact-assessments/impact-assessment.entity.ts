import type { AssessedKind } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../users/index.js';

/** What effect a land-use project or a cooperation is seen to have: the rubric 0–3, its day, its assessor, its evidence. */
@Entity({ name: 'impact_assessments' })
export class ImpactAssessment {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'text' }) subjectKind: AssessedKind;
  @Column({ type: 'uuid' }) subjectId: string;
  @Column({ type: 'date' }) assessedOn: string;
  @Column({ type: 'integer' }) score: number;
  @Column({ type: 'text', nullable: true }) evidence: string | null;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  assessorId: string | null;
  /** The partner's own score, if asked: beside ours, never averaged with it. */
  @Column({ type: 'integer', nullable: true }) partnerScore: number | null;
  @Column({ type: 'text', nullable: true }) partnerName: string | null;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) updatedAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) deletedAt: Date | null;
}
