import type { ConsentKind, ConsentState } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Contact } from '../contacts/index.js';

/** A consent or an objection as it was given or taken back; the database writes it whatever the door. */
@Entity({ name: 'consent_changes' })
export class ConsentChange {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => Contact)
  @Column({ type: 'uuid' })
  contactId: string;
  @Column({ type: 'text' }) kind: ConsentKind;
  @Column({ type: 'text' }) state: ConsentState;
  @Column({ type: 'text', nullable: true }) source: string | null;
  @Column({ type: 'date', nullable: true }) onDay: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) recordedAt: Date;
}
