/** What the address of the campaigns list, and of a campaign's ideas, holds. */
import { ideaCampaignStages, type IdeaCampaignStage } from '@elinvoima/contracts';
import { choiceParam, searchOf, textParam } from '../../routing/search-params.js';

const keys = ['opensOn', 'closesOn', 'title'] as const;
type Key = (typeof keys)[number];
const orders = keys.flatMap((key): (Key | `-${Key}`)[] => [key, `-${key}`]);

export interface IdeaCampaignsSearch {
  readonly q?: string | undefined;
  readonly stage?: IdeaCampaignStage | undefined;
  readonly sort?: Key | `-${Key}` | undefined;
}

export const parseIdeaCampaignsSearch = (search: Record<string, unknown>): IdeaCampaignsSearch =>
  searchOf({
    q: textParam(search, 'q'),
    stage: choiceParam(search, 'stage', ideaCampaignStages),
    sort: choiceParam(search, 'sort', orders),
  });

/** Which ideas of a campaign are shown, and in which order. */
export const ideaViews = ['waiting', 'supports', 'votes'] as const;
export type IdeaView = (typeof ideaViews)[number];

export interface IdeaCampaignSearch {
  readonly view?: IdeaView | undefined;
}

export const parseIdeaCampaignSearch = (search: Record<string, unknown>): IdeaCampaignSearch =>
  searchOf({ view: choiceParam(search, 'view', ideaViews) });
