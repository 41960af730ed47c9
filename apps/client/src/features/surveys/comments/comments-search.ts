/** What the address of open answers carries: one thing to narrow them by, never two. */
import { choiceParam, searchOf, textParam } from '../../../routing/search-params.js';

export const shows = ['new', 'untagged', 'quoted'] as const;

export interface CommentsSearch {
  readonly show?: (typeof shows)[number] | undefined;
  readonly theme?: string | undefined;
}

export const parseCommentsSearch = (search: Readonly<Record<string, unknown>>): CommentsSearch => {
  const show = choiceParam(search, 'show', shows);
  return searchOf<CommentsSearch>({ show, theme: show === undefined ? textParam(search, 'theme') : undefined });
};
