import { choiceParam } from '../../routing/search-params.js';

export const retentionTabs = ['rules', 'proposals', 'holds', 'list'] as const;
export type RetentionTab = (typeof retentionTabs)[number];

export interface RetentionSearch {
  tab?: RetentionTab | undefined;
}

/** The first tab needs no word in the address. */
export function parseRetentionSearch(search: Readonly<Record<string, unknown>>): RetentionSearch {
  const tab = choiceParam(search, 'tab', retentionTabs);
  return tab === undefined || tab === 'rules' ? {} : { tab };
}
