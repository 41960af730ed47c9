import { dayOf, type Day, type IdeaOutcome, type ModerationState } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { InitiativeService } from '../initiatives/index.js';
import {
  Clock,
  Conflict,
  Database,
  NotFound,
  RuleBroken,
  changesOf,
  createdFrom,
  findLiving,
  moveToBin,
  takeFromBin,
  updateVersioned,
  type Actor,
  type Changes,
} from '../platform/index.js';
import { IdeaCampaignService } from './idea-campaign.service.js';
import { IdeaCampaign } from './idea-campaign.entity.js';
import { insertIdea } from './insert-idea.js';
import { Idea, IdeaComment, IdeaGroup } from './idea.entity.js';

/** What staff may put right in an idea: its words stay the maker's, but names of others and phone numbers go. */
export type IdeaInput = Partial<
  Pick<Idea, 'title' | 'text' | 'makerName' | 'costEur' | 'challenged' | 'doneOn' | 'groupId' | 'onBallot'>
>;

export type NewIdea = Pick<Idea, 'title' | 'text' | 'makerKind'> &
  Partial<Pick<Idea, 'makerName' | 'makerEmail' | 'costEur' | 'challenged' | 'doneOn' | 'receivedOn'>>;

/** What the municipality does with ideas and comments: reads, shows, hides, groups, judges, and takes up. */
@Injectable()
export class ModerateIdeas {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly campaigns: IdeaCampaignService,
    private readonly initiatives: InitiativeService,
  ) {}

  /** Types in an idea that came on paper, by phone or at a workshop: read already, so public at once. */
  async add(actor: Actor, campaignId: string, idea: NewIdea): Promise<string> {
    return this.db.transaction(async () => {
      const campaign = await findLiving(this.db, IdeaCampaign, campaignId);
      const { receivedOn = this.today() } = idea;
      if (receivedOn > this.today()) throw RuleBroken.at('/receivedOn', 'day-in-the-future');
      const fields = { ...idea, receivedOn, state: 'published' as const, createdBy: actor.id };
      const id = await insertIdea(this.db, campaign, fields);
      await this.audit.record(actor, 'create', { kind: 'idea', id }, createdFrom({ campaignId, ...fields }));
      return id;
    });
  }

  async update(actor: Actor, id: string, expected: number, input: IdeaInput): Promise<void> {
    await this.db.transaction(async () => {
      const idea = await findLiving(this.db, Idea, id);
      const campaign = await findLiving(this.db, IdeaCampaign, idea.campaignId);
      if (input.onBallot !== undefined && input.onBallot !== idea.onBallot) this.campaigns.demandOpenBallot(campaign);
      if (input.groupId) await this.demandGroup(idea.campaignId, input.groupId);
      await updateVersioned(this.db, Idea, id, expected, input);
      await this.audit.record(actor, 'update', { kind: 'idea', id }, changesOf(idea, input));
    });
  }

  async publish(actor: Actor, id: string): Promise<void> {
    await this.move(actor, id, { state: 'published', hiddenReason: null });
  }

  /** Takes it out of sight, with a reason for the trail. */
  async hide(actor: Actor, id: string, reason: string): Promise<void> {
    await this.move(actor, id, { state: 'hidden', hiddenReason: reason });
  }

  /** Says what became of the idea; for one that is not chosen the reason is told. */
  async judge(actor: Actor, id: string, outcome: IdeaOutcome, reason: string | null): Promise<void> {
    if (outcome === 'not_chosen' && !reason) throw RuleBroken.at('/reason', 'reason-required');
    await this.move(actor, id, { outcome, outcomeReason: reason });
  }

  /**
   * Takes the idea up for handling: it becomes an initiative, received the day the idea was. Answers the initiative's id.
   * Throws `Conflict` for one taken up before.
   */
  async takeUp(actor: Actor, id: string): Promise<string> {
    return this.db.transaction(async () => {
      await this.db.query('select 1 from ideas where id = $1 for update', [id]);
      const idea = await findLiving(this.db, Idea, id);
      if (idea.initiativeId !== null) throw new Conflict('idea-taken-up');
      const campaign = await findLiving(this.db, IdeaCampaign, idea.campaignId);
      const initiativeId = await this.initiatives.create(actor, {
        title: idea.title,
        text: idea.text,
        makerKind: idea.makerKind,
        makerName: idea.makerName,
        makerEmail: idea.makerEmail,
        anonymous: idea.makerName === null && idea.makerEmail === null,
        language: idea.language,
        channel: 'idea_campaign',
        receivedOn: idea.receivedOn,
        primaryFactor: campaign.primaryFactor,
        ownerId: campaign.ownerId,
      });
      await updateVersioned(this.db, Idea, id, null, { initiativeId });
      await this.audit.record(actor, 'take-up', { kind: 'idea', id }, { initiativeId: [null, initiativeId] });
      return initiativeId;
    });
  }

  async remove(actor: Actor, id: string, expected: number): Promise<void> {
    await this.db.transaction(async () => {
      await moveToBin(this.db, Idea, id, expected);
      await this.audit.record(actor, 'delete', { kind: 'idea', id });
    });
  }

  async restore(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      await takeFromBin(this.db, Idea, id);
      await this.audit.record(actor, 'restore', { kind: 'idea', id });
    });
  }

  async moderateComment(
    actor: Actor,
    ideaId: string,
    id: string,
    state: Exclude<ModerationState, 'waiting'>,
  ): Promise<void> {
    await this.db.transaction(async () => {
      const comment = await this.db.repository(IdeaComment).findOneBy({ id, ideaId });
      if (comment === null) throw new NotFound();
      if (comment.state === state) throw new Conflict('stage-already');
      await this.db.repository(IdeaComment).update({ id }, { state });
      await this.audit.record(
        actor,
        state === 'published' ? 'publish-comment' : 'hide-comment',
        { kind: 'idea', id: ideaId },
        { commentId: [id, id], state: [comment.state, state] },
      );
    });
  }

  private async move(actor: Actor, id: string, change: Partial<Idea>): Promise<void> {
    await this.db.transaction(async () => {
      const idea = await findLiving(this.db, Idea, id);
      const changes: Changes = changesOf(idea, change);
      if (change.state !== undefined && idea.state === change.state) throw new Conflict('stage-already');
      await updateVersioned(this.db, Idea, id, null, change);
      await this.audit.record(actor, change.state ?? 'judge', { kind: 'idea', id }, changes);
    });
  }

  private async demandGroup(campaignId: string, groupId: string): Promise<void> {
    const known = await this.db.repository(IdeaGroup).existsBy({ id: groupId, campaignId });
    if (!known) throw RuleBroken.at('/groupId', 'group-unknown');
  }

  private today(): Day {
    return dayOf(this.clock.now());
  }
}
