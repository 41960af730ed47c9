/** What the addresses of initiatives hold. */
import {
  growthBarriers,
  initiativeChannels,
  initiativeMakers,
  initiativeStates,
  type GrowthBarrier,
  type InitiativeChannel,
  type InitiativeMaker,
  type InitiativeState,
} from '@elinvoima/contracts';
import { choiceParam, flagParam, searchOf, textParam } from '../../routing/search-params.js';

const orders = ['dueOn', '-dueOn', 'receivedOn', '-receivedOn', 'title', '-title'] as const;

export interface InitiativesSearch {
  readonly q?: string | undefined;
  readonly state?: InitiativeState | undefined;
  readonly factor?: string | undefined;
  readonly maker?: InitiativeMaker | undefined;
  readonly channel?: InitiativeChannel | undefined;
  readonly barrier?: GrowthBarrier | undefined;
  readonly late?: true | undefined;
  readonly legal?: true | undefined;
  readonly sort?: (typeof orders)[number] | undefined;
}

export const parseInitiativesSearch = (search: Record<string, unknown>): InitiativesSearch =>
  searchOf({
    q: textParam(search, 'q'),
    state: choiceParam(search, 'state', initiativeStates),
    factor: textParam(search, 'factor'),
    maker: choiceParam(search, 'maker', initiativeMakers),
    channel: choiceParam(search, 'channel', initiativeChannels),
    barrier: choiceParam(search, 'barrier', growthBarriers),
    late: flagParam(search, 'late'),
    legal: flagParam(search, 'legal'),
    sort: choiceParam(search, 'sort', orders),
  });

export interface YearSearch {
  readonly year?: number | undefined;
}

export function parseYearSearch(search: Record<string, unknown>): YearSearch {
  const year = Number(search['year']);
  return searchOf({ year: Number.isInteger(year) && year >= 1990 && year <= 2100 ? year : undefined });
}
