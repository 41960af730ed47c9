import type { RectificationRequester } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Contact } from '../contacts/index.js';
import { User } from '../users/index.js';

/** What was corrected, at whose request, and who was told (articles 16 and 19). */
@Entity({ name: 'rectifications' })
export class Rectification {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => Contact)
  @Column({ type: 'uuid' })
  contactId: string;
  @Column({ type: 'text' }) what: string;
  @Column({ type: 'date' }) correctedOn: string;
  @Column({ type: 'text' }) requestedBy: RectificationRequester;
  @Column({ type: 'text', nullable: true }) told: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) recordedAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  recordedBy: string | null;
}
