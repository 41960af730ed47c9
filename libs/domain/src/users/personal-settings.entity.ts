import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from './user.entity.js';

/** What a person has chosen about mails and the calendar. Without a row the defaults hold. */
@Entity({ name: 'personal_settings' })
export class PersonalSettings {
  @ForeignKey(() => User, { onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'uuid' })
  userId: string;
  /** The morning's mail of what is late, due and waiting. */
  @Column({ type: 'boolean', default: true }) digestMails: boolean;
  /** A mail when somebody else hands one something. */
  @Column({ type: 'boolean', default: true }) assignmentMails: boolean;
  @Column({ type: 'boolean', default: true }) calendarCompanyNames: boolean;
  /** Counts the addresses of the calendar feed: only the newest one lives. */
  @Column({ type: 'integer', default: 1 }) calendarGeneration: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) updatedAt: Date;
}
