import type { FactorKind } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Programme } from './programme.entity.js';

/** A vitality factor (elinvoimatekijä) of a programme, or a general group of indicators beside the factors. */
@Entity({ name: 'programme_factors' })
export class ProgrammeFactor {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => Programme, { onDelete: 'CASCADE' })
  @Column({ type: 'uuid' })
  programmeId: string;
  /** `F1`…: what records name as their primary factor; the code of a general group is never one. */
  @Column({ type: 'text' }) code: string;
  @Column({ type: 'text', default: 'factor' }) kind: FactorKind;
  @Column({ type: 'integer' }) position: number;
  /** The chapter's number in the programme, e.g. 3.1. */
  @Column({ type: 'text' }) number: string;
  @Column({ type: 'text' }) nameFi: string;
  @Column({ type: 'text' }) nameSv: string;
  @Column({ type: 'text' }) nameEn: string;
  @Column({ type: 'text', nullable: true }) measuredBy: string | null;
  /** If there were only one indicator, this would be it. */
  @Column({ type: 'text', nullable: true }) headlineIndicator: string | null;
  @Column({ type: 'text', array: true, default: '{}' }) indicatorKeys: string[];
}
