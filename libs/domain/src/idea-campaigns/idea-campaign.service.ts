import { dayOf, type Day, type TrailAction } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Assignments } from '../assignments/index.js';
import { Audit } from '../audit/index.js';
import {
  Clock,
  Conflict,
  Database,
  NotFound,
  RuleBroken,
  changesOf,
  createdFrom,
  demandColleague,
  demandPlausibleDays,
  findLiving,
  moveToBin,
  patched,
  takeFromBin,
  updateVersioned,
  type Actor,
  type Changes,
} from '../platform/index.js';
import { demandRecordFactor } from '../programme/index.js';
import { stageOf } from './campaign-stage-of.js';
import { IdeaCampaign } from './idea-campaign.entity.js';
import { IdeaGroup } from './idea.entity.js';

/** What people fill in. `undefined` leaves a field, `null` clears it; publishing and deciding are deeds of their own. */
export type IdeaCampaignInput = Partial<
  Pick<
    IdeaCampaign,
    | 'slug'
    | 'title'
    | 'question'
    | 'rules'
    | 'kind'
    | 'access'
    | 'opensOn'
    | 'closesOn'
    | 'votingOpensOn'
    | 'votingClosesOn'
    | 'votesEach'
    | 'costLimitEur'
    | 'budgetEur'
    | 'jury'
    | 'decisionBody'
    | 'primaryFactor'
    | 'ownerId'
  >
>;

export type NewIdeaCampaign = IdeaCampaignInput & Pick<IdeaCampaign, 'title' | 'question' | 'opensOn' | 'closesOn'>;

export type IdeaGroupInput = Partial<Pick<IdeaGroup, 'name' | 'summary' | 'onBallot' | 'position'>>;

/** The address of invitations stands where a campaign's would. */
const reservedSlugs = new Set(['kutsu']);

/** An address from a title: `Ideoita Parolan torille` becomes `ideoita-parolan-torille`. */
export const slugOf = (title: string): string =>
  title
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 70)
    .replaceAll(/^-+|-+$/g, '') || 'kampanja';

/** Calls for ideas, and the groups their ideas are put in. */
@Injectable()
export class IdeaCampaignService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly assignments: Assignments,
  ) {}

  /** Enters a draft: nothing of it is public before `publish`. */
  async create(actor: Actor, input: NewIdeaCampaign): Promise<string> {
    return this.db.transaction(async () => {
      await this.check(input);
      const fields = { ...input, slug: input.slug ?? (await this.freeSlug(slugOf(input.title))) };
      const { identifiers } = await this.db.repository(IdeaCampaign).insert({ ...fields, createdBy: actor.id });
      const id = String(identifiers[0]?.['id']);
      const changes = createdFrom(fields);
      await this.audit.record(actor, 'create', { kind: 'idea_campaign', id }, changes);
      await this.assignments.tell(actor, 'idea_campaign', id, changes);
      return id;
    });
  }

  async update(actor: Actor, id: string, expected: number, input: IdeaCampaignInput): Promise<void> {
    await this.db.transaction(async () => {
      const campaign = await findLiving(this.db, IdeaCampaign, id);
      await this.check(input, campaign);
      await updateVersioned(this.db, IdeaCampaign, id, expected, input);
      const changes = changesOf(campaign, input);
      await this.audit.record(actor, 'update', { kind: 'idea_campaign', id }, changes);
      await this.assignments.tell(actor, 'idea_campaign', id, changes);
    });
  }

  /** Shows the campaign to everybody; ideas are taken from its first day. */
  async publish(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      const campaign = await findLiving(this.db, IdeaCampaign, id);
      if (campaign.publishedAt !== null) throw new Conflict('campaign-published');
      if (campaign.closesOn < this.today()) throw RuleBroken.at('/closesOn', 'campaign-past');
      const change = { publishedAt: this.clock.now() };
      await updateVersioned(this.db, IdeaCampaign, id, null, change);
      await this.audit.record(actor, 'publish', { kind: 'idea_campaign', id }, changesOf(campaign, change));
    });
  }

  /** Tells what was decided and why. What became of each idea is said idea by idea. */
  async decide(actor: Actor, id: string, decision: string, decidedOn: Day = this.today()): Promise<void> {
    await this.db.transaction(async () => {
      const campaign = await findLiving(this.db, IdeaCampaign, id);
      const stage = stageOf(campaign, this.today());
      if (stage !== 'deciding' && stage !== 'decided') throw new Conflict('campaign-not-over');
      if (decidedOn > this.today()) throw RuleBroken.at('/decidedOn', 'day-in-the-future');
      if (decidedOn < campaign.closesOn) throw RuleBroken.at('/decidedOn', 'ends-before-start');
      const change = { decision, decidedOn };
      await updateVersioned(this.db, IdeaCampaign, id, null, change);
      await this.audit.record(actor, 'decide', { kind: 'idea_campaign', id }, changesOf(campaign, change));
    });
  }

  async remove(actor: Actor, id: string, expected: number): Promise<void> {
    await this.db.transaction(async () => {
      await moveToBin(this.db, IdeaCampaign, id, expected);
      await this.audit.record(actor, 'delete', { kind: 'idea_campaign', id });
    });
  }

  async restore(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      await takeFromBin(this.db, IdeaCampaign, id);
      await this.audit.record(actor, 'restore', { kind: 'idea_campaign', id });
    });
  }

  async addGroup(actor: Actor, campaignId: string, input: IdeaGroupInput & { name: string }): Promise<string> {
    return this.db.transaction(async () => {
      const campaign = await findLiving(this.db, IdeaCampaign, campaignId);
      if (input.onBallot === true) this.demandOpenBallot(campaign);
      const { identifiers } = await this.db.repository(IdeaGroup).insert({ ...input, campaignId });
      const id = String(identifiers[0]?.['id']);
      await this.touch(actor, campaignId, 'add-group', createdFrom({ groupId: id, ...input }));
      return id;
    });
  }

  /** The campaign's version guards its groups: `expected` is that of the campaign. */
  async updateGroup(
    actor: Actor,
    campaignId: string,
    groupId: string,
    expected: number,
    input: IdeaGroupInput,
  ): Promise<void> {
    await this.db.transaction(async () => {
      const campaign = await findLiving(this.db, IdeaCampaign, campaignId);
      const group = await this.groupOf(campaignId, groupId);
      if (input.onBallot !== undefined && input.onBallot !== group.onBallot) this.demandOpenBallot(campaign);
      await this.db.repository(IdeaGroup).update({ id: groupId }, input);
      await this.touch(actor, campaignId, 'update-group', changesOf(group, input), expected);
    });
  }

  /** Its ideas stay, without a group. A group that has been voted for stays too. */
  async removeGroup(actor: Actor, campaignId: string, groupId: string, expected: number): Promise<void> {
    await this.db.transaction(async () => {
      const group = await this.groupOf(campaignId, groupId);
      const { voted } = await this.db.one<{ voted: boolean }>(
        'select exists (select from idea_votes where group_id = $1) as voted',
        [groupId],
      );
      if (voted) throw new Conflict('campaign-voted');
      await this.db.repository(IdeaGroup).delete({ id: groupId });
      await this.touch(actor, campaignId, 'remove-group', { name: [group.name, null] }, expected);
    });
  }

  /** What may be voted for stands still once the voting has begun. */
  demandOpenBallot(campaign: IdeaCampaign): void {
    const stage = stageOf(campaign, this.today());
    if (stage === 'voting' || stage === 'deciding' || stage === 'decided') throw new Conflict('campaign-voting');
  }

  private async groupOf(campaignId: string, groupId: string): Promise<IdeaGroup> {
    const group = await this.db.repository(IdeaGroup).findOneBy({ id: groupId, campaignId });
    if (group === null) throw new NotFound();
    return group;
  }

  private async touch(
    actor: Actor,
    id: string,
    action: TrailAction,
    changes: Changes,
    expected: number | null = null,
  ): Promise<void> {
    await updateVersioned(this.db, IdeaCampaign, id, expected, {});
    await this.audit.record(actor, action, { kind: 'idea_campaign', id }, changes);
  }

  private today(): Day {
    return dayOf(this.clock.now());
  }

  private async freeSlug(wished: string): Promise<string> {
    const rows = await this.db.query<{ slug: string }>('select slug from idea_campaigns where slug like $1', [
      `${wished}%`,
    ]);
    const taken = new Set([...reservedSlugs, ...rows.map(({ slug }) => slug)]);
    if (!taken.has(wished)) return wished;
    let number = 2;
    while (taken.has(`${wished}-${number}`)) number += 1;
    return `${wished}-${number}`;
  }

  private async check(input: IdeaCampaignInput, before?: IdeaCampaign): Promise<void> {
    await demandRecordFactor(this.db, input.primaryFactor);
    const { opensOn, closesOn, votingOpensOn, votingClosesOn } = patched(before, input);
    demandPlausibleDays(
      {
        '/opensOn': input.opensOn,
        '/closesOn': input.closesOn,
        '/votingOpensOn': input.votingOpensOn,
        '/votingClosesOn': input.votingClosesOn,
      },
      this.clock.now(),
    );
    if (opensOn && closesOn && closesOn < opensOn) throw RuleBroken.at('/closesOn', 'ends-before-start');
    if (Boolean(votingOpensOn) !== Boolean(votingClosesOn))
      throw RuleBroken.at(votingOpensOn ? '/votingClosesOn' : '/votingOpensOn', 'required');
    if (votingOpensOn && closesOn && votingOpensOn <= closesOn)
      throw RuleBroken.at('/votingOpensOn', 'ends-before-start');
    if (votingOpensOn && votingClosesOn && votingClosesOn < votingOpensOn)
      throw RuleBroken.at('/votingClosesOn', 'ends-before-start');
    if (input.slug !== undefined && input.slug !== before?.slug) {
      const { taken } = await this.db.one<{ taken: boolean }>(
        'select exists (select from idea_campaigns where slug = $1) as taken',
        [input.slug],
      );
      if (taken || reservedSlugs.has(input.slug)) throw RuleBroken.at('/slug', 'slug-taken');
    }
    await demandColleague(this.db, '/ownerId', input.ownerId);
  }
}
