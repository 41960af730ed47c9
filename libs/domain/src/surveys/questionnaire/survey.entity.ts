import type { SurveyDefinition, SurveyKind, SurveyStatus } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../../users/index.js';

/** A questionnaire that the municipality sends to companies. What was sent stays in its versions. */
@Entity({ name: 'surveys' })
export class Survey {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'text' }) key: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text', default: 'wave' }) kind: SurveyKind;
  @Column({ type: 'text', default: 'draft' }) status: SurveyStatus;
  /** The questionnaire as it is being edited. */
  @Column({ type: 'jsonb' }) draft: SurveyDefinition;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) updatedAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) deletedAt: Date | null;
}
