import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Programme } from './programme.entity.js';

/** A vitality factor (elinvoimatekijä) of a programme: its name, its measures in the council's words, its indicators. */
@Entity({ name: 'programme_factors' })
export class ProgrammeFactor {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => Programme, { onDelete: 'CASCADE' })
  @Column({ type: 'uuid' })
  programmeId: string;
  /** `F1`…: what records name as their primary factor. */
  @Column({ type: 'text' }) code: string;
  @Column({ type: 'integer' }) position: number;
  /** The chapter's number in the programme, e.g. 3.1. */
  @Column({ type: 'text' }) number: string;
  @Column({ type: 'text' }) nameFi: string;
  @Column({ type: 'text' }) nameSv: string;
  @Column({ type: 'text' }) nameEn: string;
  @Column({ type: 'text', array: true, default: '{}' }) measures: string[];
  @Column({ type: 'text', nullable: true }) measuredBy: string | null;
  @Column({ type: 'text', array: true, default: '{}' }) indicatorKeys: string[];
}
