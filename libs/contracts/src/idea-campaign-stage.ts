import type { Day } from './days.js';

/**
 * Where an idea campaign is on a day: being prepared, announced, open for ideas, its ideas being grouped, being voted on,
 * waiting for the decision, decided.
 */
export const ideaCampaignStages = ['draft', 'upcoming', 'open', 'reviewing', 'voting', 'deciding', 'decided'] as const;
export type IdeaCampaignStage = (typeof ideaCampaignStages)[number];

/** The days of a campaign, its last days included. */
export interface CampaignDays {
  published: boolean;
  opensOn: Day;
  closesOn: Day;
  votingOpensOn: Day | null;
  votingClosesOn: Day | null;
  decidedOn: Day | null;
}

export function ideaCampaignStage(days: CampaignDays, today: Day): IdeaCampaignStage {
  const { published, opensOn, closesOn, votingOpensOn, votingClosesOn, decidedOn } = days;
  if (!published) return 'draft';
  if (decidedOn !== null) return 'decided';
  if (today < opensOn) return 'upcoming';
  if (today <= closesOn) return 'open';
  if (votingOpensOn === null || votingClosesOn === null) return 'deciding';
  if (today < votingOpensOn) return 'reviewing';
  return today <= votingClosesOn ? 'voting' : 'deciding';
}
