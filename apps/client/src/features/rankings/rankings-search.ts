/** What the address of the list of rankings holds. */
import { rankingScopes, type RankingScope } from '@elinvoima/contracts';
import { choiceParam, searchOf, textParam } from '../../routing/search-params.js';

const orders = ['editionOn', '-editionOn', 'survey', '-survey'] as const;

export interface RankingsSearch {
  readonly q?: string | undefined;
  readonly scope?: RankingScope | undefined;
  readonly sort?: (typeof orders)[number] | undefined;
}

export const parseRankingsSearch = (search: Record<string, unknown>): RankingsSearch =>
  searchOf({
    q: textParam(search, 'q'),
    scope: choiceParam(search, 'scope', rankingScopes),
    sort: choiceParam(search, 'sort', orders),
  });
