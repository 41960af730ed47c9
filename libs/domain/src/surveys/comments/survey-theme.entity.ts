import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../../users/index.js';

/** What open answers speak of, in the municipality's own words: a small list that people keep. */
@Entity({ name: 'survey_themes' })
export class SurveyTheme {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'text' }) nameFi: string;
  @Column({ type: 'text', nullable: true }) nameSv: string | null;
  @Column({ type: 'text', nullable: true }) nameEn: string | null;
  /** Words of any language by which an answer is taken to speak of it before anybody has tagged one. */
  @Column({ type: 'text', array: true, default: '{}' }) words: string[];
  @Column({ type: 'timestamptz', nullable: true }) archivedAt: Date | null;
  /** What its answers were moved under. */
  @ForeignKey(() => SurveyTheme)
  @Column({ type: 'uuid', nullable: true })
  mergedIntoId: string | null;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) updatedAt: Date;
}
