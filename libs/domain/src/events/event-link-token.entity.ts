import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { EventInvitation } from './event-invitation.entity.js';
import { EventRegistration } from './event-registration.entity.js';

export type EventLinkPurpose = 'cancel' | 'invitation';

/** A link in a mail, kept as a hash; each opens one thing and nothing else. */
@Entity({ name: 'event_link_tokens' })
export class EventLinkToken {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @Column({ type: 'text' }) purpose: EventLinkPurpose;
  @ForeignKey(() => EventRegistration)
  @Column({ type: 'uuid', nullable: true })
  registrationId: string | null;
  @ForeignKey(() => EventInvitation)
  @Column({ type: 'uuid', nullable: true })
  invitationId: string | null;
  @Column({ type: 'bytea' }) tokenHash: Buffer;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
}
