import type { InteractionDirection, InteractionStatus, InteractionType } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Cooperation } from '../cooperations/index.js';
import { User } from '../users/index.js';

/** A two-way contact (vuorovaikutus) between the municipality and companies, people or partners outside it: a call, a visit, a message. */
@Entity({ name: 'interactions' })
export class Interaction {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'text' }) type: InteractionType;
  @Column({ type: 'text', default: 'complete' }) status: InteractionStatus;
  @Column({ type: 'text', nullable: true }) direction: InteractionDirection | null;
  @Column({ type: 'timestamptz' }) occurredAt: Date;
  /** The local day, which decides the period; the database derives it. */
  @Column({
    type: 'date',
    generatedType: 'STORED',
    asExpression: `(occurred_at at time zone 'Europe/Helsinki')::date`,
  })
  occurredOn: string;
  @Column({ type: 'integer', nullable: true }) durationMinutes: number | null;
  @Column({ type: 'text' }) subject: string;
  @Column({ type: 'text', nullable: true }) notes: string | null;
  /** Codes of the municipality's list, or words of one's own. */
  @Column({ type: 'text', array: true, default: '{}' }) topics: string[];
  /** Why something more than twelve months old was logged only then. */
  @Column({ type: 'text', nullable: true }) backdatedReason: string | null;
  @Column({ type: 'text', default: 'F1' }) primaryFactor: string;
  @ForeignKey(() => Cooperation)
  @Column({ type: 'uuid', nullable: true })
  cooperationId: string | null;
  @ForeignKey(() => Interaction)
  @Column({ type: 'uuid', nullable: true })
  duplicateOfId: string | null;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) updatedAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) deletedAt: Date | null;
}
