import type { Question } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../../users/index.js';

/** A question that several surveys ask by the same key, so that their answers make one series. */
@Entity({ name: 'survey_bank_questions' })
export class SurveyBankQuestion {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'text' }) key: string;
  /** As it is put into a survey: without a condition and a section, which are the survey's. */
  @Column({ type: 'jsonb' }) question: Question;
  /** No longer offered; surveys that ask it keep it. */
  @Column({ type: 'boolean', default: false }) archived: boolean;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) updatedAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) deletedAt: Date | null;
}
