import type { IdeaOutcome, InitiativeMaker, Language, ModerationState } from '@elinvoima/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Initiative } from '../initiatives/index.js';
import { User } from '../users/index.js';
import { IdeaCampaign } from './idea-campaign.entity.js';
import { IdeaParticipant } from './idea-participant.entity.js';

/** Alike ideas under one heading; a group may stand on the ballot in their place. */
@Entity({ name: 'idea_groups' })
export class IdeaGroup {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => IdeaCampaign)
  @Column({ type: 'uuid' })
  campaignId: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text', nullable: true }) summary: string | null;
  @Column({ type: 'boolean', default: false }) onBallot: boolean;
  @Column({ type: 'integer', default: 0 }) position: number;
}

/** One idea of a campaign; in a challenge a deed. It is public once somebody of the municipality has read it. */
@Entity({ name: 'ideas' })
export class Idea {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => IdeaCampaign)
  @Column({ type: 'uuid' })
  campaignId: string;
  /** 1, 2, 3 … in its campaign: the last part of its public address. */
  @Column({ type: 'integer' }) number: number;
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'text' }) text: string;
  @Column({ type: 'text' }) makerKind: InitiativeMaker;
  @Column({ type: 'text', nullable: true }) makerName: string | null;
  /** Never shown to the public. */
  @Column({ type: 'text', nullable: true }) makerEmail: string | null;
  @Column({ type: 'text', default: 'fi' }) language: Language;
  @Column({ type: 'integer', nullable: true }) costEur: number | null;
  /** Who is challenged to do the next deed. */
  @Column({ type: 'text', nullable: true }) challenged: string | null;
  @Column({ type: 'date', nullable: true }) doneOn: string | null;
  @Column({ type: 'date' }) receivedOn: string;
  @Column({ type: 'text', default: 'waiting' }) state: ModerationState;
  @Column({ type: 'text', nullable: true }) hiddenReason: string | null;
  @ForeignKey(() => IdeaGroup)
  @Column({ type: 'uuid', nullable: true })
  groupId: string | null;
  @Column({ type: 'boolean', default: false }) onBallot: boolean;
  @Column({ type: 'text', nullable: true }) outcome: IdeaOutcome | null;
  @Column({ type: 'text', nullable: true }) outcomeReason: string | null;
  /** The initiative it became when it was taken up. */
  @ForeignKey(() => Initiative)
  @Column({ type: 'uuid', nullable: true })
  initiativeId: string | null;
  @ForeignKey(() => IdeaParticipant)
  @Column({ type: 'uuid', nullable: true })
  participantId: string | null;
  @Column({ type: 'uuid', nullable: true }) submissionId: string | null;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) updatedAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) deletedAt: Date | null;
}

/** What somebody wrote under an idea. Public once read, as the idea is. */
@Entity({ name: 'idea_comments' })
export class IdeaComment {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => Idea)
  @Column({ type: 'uuid' })
  ideaId: string;
  @Column({ type: 'text' }) text: string;
  @Column({ type: 'text', nullable: true }) makerName: string | null;
  @Column({ type: 'text', default: 'waiting' }) state: ModerationState;
  @ForeignKey(() => IdeaParticipant)
  @Column({ type: 'uuid', nullable: true })
  participantId: string | null;
  @Column({ type: 'uuid', nullable: true }) submissionId: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
}

/** A participant's support of an idea. */
@Entity({ name: 'idea_supports' })
export class IdeaSupport {
  @ForeignKey(() => Idea)
  @PrimaryColumn({ type: 'uuid' })
  ideaId: string;
  @ForeignKey(() => IdeaParticipant)
  @PrimaryColumn({ type: 'uuid' })
  participantId: string;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
}

/** A participant's vote for an idea or a group of them. */
@Entity({ name: 'idea_votes' })
export class IdeaVote {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => IdeaCampaign)
  @Column({ type: 'uuid' })
  campaignId: string;
  @ForeignKey(() => IdeaParticipant)
  @Column({ type: 'uuid' })
  participantId: string;
  @ForeignKey(() => Idea)
  @Column({ type: 'uuid', nullable: true })
  ideaId: string | null;
  @ForeignKey(() => IdeaGroup)
  @Column({ type: 'uuid', nullable: true })
  groupId: string | null;
}
