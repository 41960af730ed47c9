import type { PlanDocumentKind } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../users/index.js';

/** A proposal, statement or opinion sent to the regional council in preparing the regional plan. It holds proposals. */
@Entity({ name: 'plan_documents' })
export class PlanDocument {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'text' }) kind: PlanDocumentKind;
  @Column({ type: 'date' }) sentOn: string;
  @Column({ type: 'text' }) recipient: string;
  @Column({ type: 'text', nullable: true }) registerNumber: string | null;
  /** Who sent it when it was not the municipality: a company’s own opinion is not the municipality’s. */
  @Column({ type: 'text', nullable: true }) sender: string | null;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) updatedAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) deletedAt: Date | null;
}
