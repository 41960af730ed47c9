import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The writer's own words of a report, while its period is open: a summary, and some lines for each factor. */
@Entity({ name: 'report_texts' })
export class ReportText {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'text' }) period: string;
  @Column({ type: 'text', nullable: true }) summary: string | null;
  /** By the factor's code. */
  @Column({ type: 'jsonb', default: '{}' }) factors: Record<string, string>;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) updatedAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) deletedAt: Date | null;
}
