import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A municipality's vitality programme (elinvoimaohjelma) for one council term, loaded from its file. */
@Entity({ name: 'programmes' })
export class Programme {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'text' }) code: string;
  @Column({ type: 'text' }) nameFi: string;
  @Column({ type: 'text' }) nameSv: string;
  @Column({ type: 'text' }) nameEn: string;
  @Column({ type: 'date' }) validFrom: string;
  /** The first day it no longer holds; null until a newer one replaces it. */
  @Column({ type: 'date', nullable: true }) validUntil: string | null;
  /** Working hours within which a person promises to answer an enquiry. */
  @Column({ type: 'integer', default: 8 }) firstAnswerHours: number;
  /** Days within which an initiative is promised an answer. */
  @Column({ type: 'integer', default: 30 }) initiativeAnswerDays: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) loadedAt: Date;
}
