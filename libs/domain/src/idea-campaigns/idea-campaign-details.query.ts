import type { Day } from '@elinvoima/contracts';
import { NotFound, type Database } from '../platform/index.js';
import { campaignColumns, campaignFrom, type IdeaCampaignRow } from './idea-campaign-list.query.js';

export interface IdeaGroupRow {
  id: string;
  name: string;
  summary: string | null;
  onBallot: boolean;
  position: number;
  ideas: number;
  votes: number;
}

/** Who was asked, who came, and what they did. */
export interface CampaignParticipation {
  invited: number;
  /** Invited people who pressed their link. */
  visited: number;
  /** People who wrote, supported or voted, each once. */
  tookPart: number;
  comments: number;
  supports: number;
  voters: number;
}

export interface IdeaCampaignDetails extends IdeaCampaignRow {
  question: string;
  rules: string | null;
  votingOpensOn: Day | null;
  votingClosesOn: Day | null;
  votesEach: number;
  costLimitEur: number | null;
  budgetEur: number | null;
  jury: string | null;
  decisionBody: string | null;
  primaryFactor: string;
  publishedAt: Date | null;
  decidedOn: Day | null;
  decision: string | null;
  createdAt: Date;
  groups: IdeaGroupRow[];
  participation: CampaignParticipation;
}

/** One campaign with its groups and its participation. One statement by key; `NotFound` also for what lies in the bin. */
export async function ideaCampaignDetails(db: Database, id: string, today: Day): Promise<IdeaCampaignDetails> {
  const [campaign] = await db.query<IdeaCampaignDetails>(
    `select ${campaignColumns('$2')}, c.question, c.rules, c.voting_opens_on::text as "votingOpensOn", c.voting_closes_on::text as "votingClosesOn",
       c.votes_each as "votesEach", c.cost_limit_eur as "costLimitEur", c.budget_eur as "budgetEur", c.jury, c.decision_body as "decisionBody",
       c.primary_factor as "primaryFactor", c.published_at as "publishedAt", c.decided_on::text as "decidedOn", c.decision, c.created_at as "createdAt",
       (select coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'name', g.name, 'summary', g.summary, 'onBallot', g.on_ballot, 'position', g.position,
            'ideas', (select count(*) from ideas i where i.group_id = g.id and i.deleted_at is null),
            'votes', (select count(*) from idea_votes v where v.group_id = g.id)) order by g.position, g.name), '[]')
        from idea_groups g where g.campaign_id = c.id) as groups,
       jsonb_build_object(
         'invited', (select count(*) from idea_campaign_invitations n where n.campaign_id = c.id),
         'visited', (select count(*) from idea_campaign_invitations n where n.campaign_id = c.id and n.visited_at is not null),
         'tookPart', (select count(*) from idea_participants p where p.campaign_id = c.id and (
            exists (select from ideas i where i.participant_id = p.id) or exists (select from idea_comments m where m.participant_id = p.id)
            or exists (select from idea_supports s where s.participant_id = p.id) or exists (select from idea_votes v where v.participant_id = p.id))),
         'comments', (select count(*) from idea_comments m join ideas i on i.id = m.idea_id where i.campaign_id = c.id and i.deleted_at is null and m.state = 'published'),
         'supports', (select count(*) from idea_supports s join ideas i on i.id = s.idea_id where i.campaign_id = c.id and i.deleted_at is null),
         'voters', (select count(distinct v.participant_id) from idea_votes v where v.campaign_id = c.id)
       ) as participation
     from ${campaignFrom} where c.id = $1 and c.deleted_at is null`,
    [id, today],
  );
  if (campaign === undefined) throw new NotFound();
  return campaign;
}
