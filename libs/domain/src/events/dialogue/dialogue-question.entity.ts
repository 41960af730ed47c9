import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Company } from '../../companies/index.js';
import { User } from '../../users/index.js';
import { Event } from '../event.entity.js';

/** A question about the procurement and the answer that everybody gets. Who asked is never published. */
@Entity({ name: 'dialogue_questions' })
export class DialogueQuestion {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => Event)
  @Column({ type: 'uuid' })
  eventId: string;
  @ForeignKey(() => Company)
  @Column({ type: 'uuid', nullable: true })
  companyId: string | null;
  @Column({ type: 'text' }) question: string;
  @Column({ type: 'text', nullable: true }) answer: string | null;
  @Column({ type: 'timestamptz', nullable: true }) publishedAt: Date | null;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) updatedAt: Date;
}
