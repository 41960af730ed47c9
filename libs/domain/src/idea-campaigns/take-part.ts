import { dayOf, type Day, type InitiativeMaker, type Language } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { Clock, Conflict, Database, NotFound, RuleBroken, publicActor } from '../platform/index.js';
import { stageOf } from './campaign-stage-of.js';
import { IdeaCampaign } from './idea-campaign.entity.js';
import { IdeaComment } from './idea.entity.js';
import { insertIdea } from './insert-idea.js';
import { Participants } from './participants.js';

/** What somebody without an account sends; `submissionId` is made with the page, so that a repeat is the same deed. */
export interface SubmittedIdea {
  submissionId: string;
  language: Language;
  title: string;
  text: string;
  makerKind: InitiativeMaker;
  makerName: string | null;
  makerEmail: string | null;
  costEur: number | null;
  challenged: string | null;
  doneOn: Day | null;
}

export interface SubmittedComment {
  submissionId: string;
  language: Language;
  text: string;
  makerName: string | null;
}

/** What is voted for: ideas and groups of the ballot. */
export interface Ballot {
  ideaIds: string[];
  groupIds: string[];
}

/**
 * What the public does in a campaign. Each answers the key that the browser is to keep. Ideas and comments wait for a reader
 * before anybody else sees them; support and votes count at once.
 */
@Injectable()
export class TakePart {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly participants: Participants,
  ) {}

  async submitIdea(slug: string, key: string | null, idea: SubmittedIdea): Promise<string> {
    return this.db.transaction(async () => {
      const campaign = await this.open(slug);
      if (campaign.costLimitEur !== null && (idea.costEur ?? 0) > campaign.costLimitEur)
        throw RuleBroken.at('/costEur', 'over-cost-limit', { limit: campaign.costLimitEur });
      if (idea.doneOn !== null && idea.doneOn > this.today()) throw RuleBroken.at('/doneOn', 'day-in-the-future');
      const { participantId, key: kept } = await this.participants.of(campaign, key);
      if (await this.repeated('ideas', idea.submissionId)) return kept;
      const id = await insertIdea(this.db, campaign, { ...idea, receivedOn: this.today(), participantId });
      await this.audit.record(publicActor(idea.language), 'create', { kind: 'idea', id });
      return kept;
    });
  }

  /** Under an idea that everybody sees, while ideas are taken or being looked at. */
  async comment(slug: string, number: number, key: string | null, comment: SubmittedComment): Promise<string> {
    return this.db.transaction(async () => {
      const campaign = await this.published(slug);
      const stage = stageOf(campaign, this.today());
      if (stage !== 'open' && stage !== 'reviewing') throw new Conflict('campaign-not-open');
      const ideaId = await this.ideaOf(campaign, number);
      const { participantId, key: kept } = await this.participants.of(campaign, key);
      if (await this.repeated('idea_comments', comment.submissionId)) return kept;
      const { submissionId, text, makerName } = comment;
      await this.db.repository(IdeaComment).insert({ ideaId, submissionId, text, makerName, participantId });
      await this.audit.record(publicActor(comment.language), 'comment', { kind: 'idea', id: ideaId });
      return kept;
    });
  }

  /** Supports an idea; once is enough, and a second press does nothing. */
  async support(slug: string, number: number, key: string | null): Promise<string> {
    return this.db.transaction(async () => {
      const campaign = await this.open(slug);
      const ideaId = await this.ideaOf(campaign, number);
      const { participantId, key: kept } = await this.participants.of(campaign, key);
      await this.db.query(
        'insert into idea_supports (idea_id, participant_id) values ($1, $2) on conflict do nothing',
        [ideaId, participantId],
      );
      return kept;
    });
  }

  /** Casts the participant's votes in place of those cast before. Refuses too many, and what is not on the ballot. */
  async vote(slug: string, key: string | null, { ideaIds, groupIds }: Ballot): Promise<string> {
    return this.db.transaction(async () => {
      const campaign = await this.published(slug);
      if (stageOf(campaign, this.today()) !== 'voting') throw new Conflict('campaign-not-voting');
      const cast = ideaIds.length + groupIds.length;
      if (cast === 0) throw RuleBroken.at('/vote', 'required');
      if (cast > campaign.votesEach) throw RuleBroken.at('/vote', 'too-many-votes', { most: campaign.votesEach });
      const { participantId, key: kept } = await this.participants.of(campaign, key);
      // Two ballots of one person at once wait for each other, so that together they cannot be more than one.
      await this.db.query('select 1 from idea_participants where id = $1 for update', [participantId]);
      await this.db.query('delete from idea_votes where participant_id = $1', [participantId]);
      const stored = await this.db.query<{ id: string }>(
        `insert into idea_votes (campaign_id, participant_id, idea_id, group_id)
         select campaign_id, $2::uuid, id, null::uuid from ideas
         where campaign_id = $1 and id = any($3::uuid[]) and on_ballot and state = 'published' and deleted_at is null
         union all
         select campaign_id, $2::uuid, null::uuid, id from idea_groups where campaign_id = $1 and id = any($4::uuid[]) and on_ballot
         returning id`,
        [campaign.id, participantId, ideaIds, groupIds],
      );
      if (stored.length !== cast) throw RuleBroken.at('/vote', 'not-on-ballot');
      return kept;
    });
  }

  private async published(slug: string): Promise<IdeaCampaign> {
    const campaign = await this.db.repository(IdeaCampaign).findOneBy({ slug });
    if (campaign === null || campaign.deletedAt !== null || campaign.publishedAt === null) throw new NotFound();
    return campaign;
  }

  private async open(slug: string): Promise<IdeaCampaign> {
    const campaign = await this.published(slug);
    if (stageOf(campaign, this.today()) !== 'open') throw new Conflict('campaign-not-open');
    return campaign;
  }

  private async ideaOf({ id }: IdeaCampaign, number: number): Promise<string> {
    const [idea] = await this.db.query<{ id: string }>(
      `select id from ideas where campaign_id = $1 and number = $2 and state = 'published' and deleted_at is null`,
      [id, number],
    );
    if (idea === undefined) throw new NotFound();
    return idea.id;
  }

  /** The same page sent twice: the second waits for the first and then sees it. */
  private async repeated(table: 'ideas' | 'idea_comments', submissionId: string): Promise<boolean> {
    await this.db.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [submissionId]);
    const rows = await this.db.query(`select 1 from ${table} where submission_id = $1`, [submissionId]);
    return rows.length > 0;
  }

  private today(): Day {
    return dayOf(this.clock.now());
  }
}
