import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Contact } from '../contacts/index.js';
import { IdeaCampaign } from './idea-campaign.entity.js';

/** A contact who was asked to take part, with a link of their own. */
@Entity({ name: 'idea_campaign_invitations' })
export class IdeaCampaignInvitation {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => IdeaCampaign)
  @Column({ type: 'uuid' })
  campaignId: string;
  @ForeignKey(() => Contact)
  @Column({ type: 'uuid' })
  contactId: string;
  /** Null until the mail leaves. */
  @Column({ type: 'bytea', nullable: true }) tokenHash: Buffer | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) invitedAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) visitedAt: Date | null;
}

/** Somebody who wrote, supported or voted: a person without a name here, told from others by a key in their browser. */
@Entity({ name: 'idea_participants' })
export class IdeaParticipant {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => IdeaCampaign)
  @Column({ type: 'uuid' })
  campaignId: string;
  @ForeignKey(() => IdeaCampaignInvitation)
  @Column({ type: 'uuid', nullable: true })
  invitationId: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
}

/** A key of a participant's browser, as its hash; an invited person may have several. */
@Entity({ name: 'idea_participant_keys' })
export class IdeaParticipantKey {
  @ForeignKey(() => IdeaCampaign)
  @PrimaryColumn({ type: 'uuid' })
  campaignId: string;
  @PrimaryColumn({ type: 'bytea' }) keyHash: Buffer;
  @ForeignKey(() => IdeaParticipant)
  @Column({ type: 'uuid' })
  participantId: string;
}
