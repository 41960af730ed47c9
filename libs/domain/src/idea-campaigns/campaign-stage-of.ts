import { ideaCampaignStage, type Day, type IdeaCampaignStage } from '@elinvoima/contracts';
import type { IdeaCampaign } from './idea-campaign.entity.js';

export const stageOf = (
  campaign: Pick<
    IdeaCampaign,
    'publishedAt' | 'opensOn' | 'closesOn' | 'votingOpensOn' | 'votingClosesOn' | 'decidedOn'
  >,
  today: Day,
): IdeaCampaignStage => ideaCampaignStage({ ...campaign, published: campaign.publishedAt !== null }, today);

/** The same rule for lists, said in SQL over the alias `c`; the days of contracts and these are held together by a spec. */
export const stageSql = (today: string): string => `case
  when c.published_at is null then 'draft'
  when c.decided_on is not null then 'decided'
  when ${today}::date < c.opens_on then 'upcoming'
  when ${today}::date <= c.closes_on then 'open'
  when c.voting_opens_on is null then 'deciding'
  when ${today}::date < c.voting_opens_on then 'reviewing'
  when ${today}::date <= c.voting_closes_on then 'voting'
  else 'deciding'
end`;
