import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Contact } from '../contacts/index.js';
import { User } from '../users/index.js';

export const invitationSubjects = ['follow_up', 'interaction'] as const;
export type InvitationSubject = (typeof invitationSubjects)[number];

/** An invitation into calendars, from a promise or a planned meeting; at most one living of each. */
@Entity({ name: 'calendar_invitations' })
export class CalendarInvitation {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'text' }) subjectKind: InvitationSubject;
  @Column({ type: 'uuid' }) subjectId: string;
  @ForeignKey(() => User)
  @Column({ type: 'uuid' })
  organiserId: string;
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'timestamptz' }) startsAt: Date;
  @Column({ type: 'timestamptz' }) endsAt: Date;
  @Column({ type: 'text', nullable: true }) place: string | null;
  @Column({ type: 'text', nullable: true }) message: string | null;
  /** Grows with every change that is sent out. */
  @Column({ type: 'integer', default: 0 }) sequence: number;
  @Column({ type: 'timestamptz', nullable: true }) cancelledAt: Date | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @Column({ type: 'timestamptz', default: () => 'now()' }) updatedAt: Date;
}

/** Who gets it: a colleague, or somebody outside. */
@Entity({ name: 'calendar_invitees' })
export class CalendarInvitee {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => CalendarInvitation, { onDelete: 'CASCADE' })
  @Column({ type: 'uuid' })
  invitationId: string;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  userId: string | null;
  @ForeignKey(() => Contact)
  @Column({ type: 'uuid', nullable: true })
  contactId: string | null;
  /** Taken off the list: gets the cancellation, and nothing after it. */
  @Column({ type: 'timestamptz', nullable: true }) removedAt: Date | null;
}
