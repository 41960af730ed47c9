import type { Day, IdeaCampaignKind, IdeaCampaignStage, IdeaOutcome, InitiativeMaker } from '@elinvoima/contracts';
import { NotFound, type Database } from '../platform/index.js';
import { stageSql } from './campaign-stage-of.js';

/** What everybody may read of a campaign: nobody's address, nothing unread or hidden, no votes before the voting is over. */
export interface PublicCampaign {
  id: string;
  slug: string;
  title: string;
  question: string;
  rules: string | null;
  kind: IdeaCampaignKind;
  access: 'open' | 'invited';
  stage: IdeaCampaignStage;
  opensOn: Day;
  closesOn: Day;
  votingOpensOn: Day | null;
  votingClosesOn: Day | null;
  votesEach: number;
  costLimitEur: number | null;
  budgetEur: number | null;
  jury: string | null;
  decisionBody: string | null;
  decidedOn: Day | null;
  decision: string | null;
  tookPart: number;
}

export interface PublicIdea {
  id: string;
  number: number;
  title: string;
  text: string;
  makerKind: InitiativeMaker;
  makerName: string | null;
  costEur: number | null;
  challenged: string | null;
  doneOn: Day | null;
  receivedOn: Day;
  groupId: string | null;
  onBallot: boolean;
  outcome: IdeaOutcome | null;
  outcomeReason: string | null;
  takenUp: boolean;
  supports: number;
  comments: number;
  /** Null until the voting is over. */
  votes: number | null;
}

export interface PublicGroup {
  id: string;
  name: string;
  summary: string | null;
  onBallot: boolean;
  votes: number | null;
}

export interface PublicComment {
  text: string;
  makerName: string | null;
  on: Day;
}

const columns = (
  today: string,
): string => `c.id, c.slug, c.title, c.question, c.rules, c.kind, c.access, ${stageSql(today)} as stage,
  c.opens_on::text as "opensOn", c.closes_on::text as "closesOn", c.voting_opens_on::text as "votingOpensOn", c.voting_closes_on::text as "votingClosesOn",
  c.votes_each as "votesEach", c.cost_limit_eur as "costLimitEur", c.budget_eur as "budgetEur", c.jury, c.decision_body as "decisionBody",
  c.decided_on::text as "decidedOn", c.decision,
  (select count(*)::int from idea_participants p where p.campaign_id = c.id and (
     exists (select from ideas i where i.participant_id = p.id) or exists (select from idea_supports s where s.participant_id = p.id)
     or exists (select from idea_comments m where m.participant_id = p.id) or exists (select from idea_votes v where v.participant_id = p.id))) as "tookPart"`;

/** More than a page of paper holds; a campaign with more is read by its groups. */
const mostIdeas = 500;
const votesOver = (today: string): string =>
  `exists (select from idea_campaigns c where c.id = $1 and (c.decided_on is not null or c.voting_closes_on < ${today}::date))`;

/** The published campaigns, the running ones first, at most fifty. */
export async function publicCampaigns(db: Database, today: Day): Promise<PublicCampaign[]> {
  return db.query<PublicCampaign>(
    `select ${columns('$1')} from idea_campaigns c where c.published_at is not null and c.deleted_at is null
     order by c.decided_on is not null, c.closes_on < $1::date, c.closes_on desc, c.id limit 50`,
    [today],
  );
}

/** Throws `NotFound` for what is not public. */
export async function publicCampaign(db: Database, slug: string, today: Day): Promise<PublicCampaign> {
  const [campaign] = await db.query<PublicCampaign>(
    `select ${columns('$2')} from idea_campaigns c where c.slug = $1 and c.published_at is not null and c.deleted_at is null`,
    [slug, today],
  );
  if (campaign === undefined) throw new NotFound();
  return campaign;
}

/** The public ideas of a campaign, the most supported first; with `number` only that one. */
export async function publicIdeas(
  db: Database,
  campaignId: string,
  today: Day,
  number: number | null = null,
): Promise<PublicIdea[]> {
  return db.query<PublicIdea>(
    `select i.id, i.number, i.title, i.text, i.maker_kind as "makerKind", i.maker_name as "makerName", i.cost_eur as "costEur", i.challenged,
       i.done_on::text as "doneOn", i.received_on::text as "receivedOn", i.group_id as "groupId", i.on_ballot as "onBallot", i.outcome,
       i.outcome_reason as "outcomeReason", i.initiative_id is not null as "takenUp",
       (select count(*)::int from idea_supports s where s.idea_id = i.id) as supports,
       (select count(*)::int from idea_comments m where m.idea_id = i.id and m.state = 'published') as comments,
       case when ${votesOver('$2')} and i.on_ballot then (select count(*)::int from idea_votes v where v.idea_id = i.id) end as votes
     from ideas i
     where i.campaign_id = $1 and i.state = 'published' and i.deleted_at is null and ($3::int is null or i.number = $3)
     order by votes desc nulls last, supports desc, i.number limit ${mostIdeas}`,
    [campaignId, today, number],
  );
}

export async function publicGroups(db: Database, campaignId: string, today: Day): Promise<PublicGroup[]> {
  return db.query<PublicGroup>(
    `select g.id, g.name, g.summary, g.on_ballot as "onBallot",
       case when ${votesOver('$2')} and g.on_ballot then (select count(*)::int from idea_votes v where v.group_id = g.id) end as votes
     from idea_groups g where g.campaign_id = $1 order by votes desc nulls last, g.position, g.name`,
    [campaignId, today],
  );
}

/** The read comments of an idea, in the order they came. */
export async function publicComments(db: Database, ideaId: string): Promise<PublicComment[]> {
  return db.query<PublicComment>(
    `select m.text, m.maker_name as "makerName", (m.created_at at time zone 'Europe/Helsinki')::date::text as "on"
     from idea_comments m where m.idea_id = $1 and m.state = 'published' order by m.created_at, m.id limit 200`,
    [ideaId],
  );
}
