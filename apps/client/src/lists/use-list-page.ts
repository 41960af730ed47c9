/** What a list with views does with its address: the view that is open, the columns, what narrows it in words, what is seen. */
import type { FilterPiece, ListFilterValues, ListKind } from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ListSearch } from '../routing/list-search.js';
import type { SeenList } from './list-actions.js';
import { listViewsQuery, type ListView } from './lists.api.js';
import { useColumns, type ChosenColumns } from './use-columns.js';
import { useFilterWords, type FilterNames } from './use-filter-words.js';
import type { SeenView } from './views-menu.js';

export interface ListPageOptions<Search extends ListSearch> {
  readonly list: ListKind;
  readonly search: Search;
  readonly parse: (search: Record<string, unknown>) => Search;
  /** Puts another search into the address; the same function between renderings. */
  readonly show: (search: Search) => void;
  /** The filter as the API and the views call its members. */
  readonly filter: object;
  readonly names: FilterNames;
  /** How the address calls a member of the filter, where it calls it otherwise. */
  readonly inAddress?: Readonly<Record<string, string>>;
  /** Something is open beside the list: then no view opens by itself. */
  readonly isStill?: boolean;
}

export interface ListPage {
  readonly list: ListKind;
  readonly filter: ListFilterValues;
  readonly sort: string | undefined;
  readonly view: ListView | undefined;
  readonly openView: string | undefined;
  /** Whether it is known in which view the list opens. */
  readonly isSettled: boolean;
  readonly columns: ChosenColumns;
  readonly pieces: readonly FilterPiece[];
  readonly gone: readonly FilterPiece[];
  readonly sentence: string;
  readonly remove: (key: string) => void;
  readonly clear: () => void;
  readonly open: (view: ListView | null) => void;
  readonly seen: SeenView;
  readonly seenList: (total: number | undefined) => SeenList;
}

export function useListPage<Search extends ListSearch>(options: ListPageOptions<Search>): ListPage {
  const { list, search, parse, show, names, inAddress = {}, isStill = false } = options;
  const filter = options.filter as ListFilterValues;
  const { data: views, isPending: isWaitingForViews } = useQuery(listViewsQuery(list));
  const byItself = views?.find(({ isDefault }) => isDefault);
  const view = views?.find(({ id }) => id === search.view);

  // A view's address alone, or the list's where a view opens by itself, becomes what the view holds.
  const keys = Object.keys(search);
  const toOpen = isStill ? undefined : keys.length === 0 ? byItself : keys.join() === 'view' ? view : undefined;
  const open = (next: ListView) => show(searchOfView(next, parse));
  useEffect(() => {
    if (toOpen !== undefined) show(searchOfView(toOpen, parse));
  }, [toOpen, parse, show]);

  const change = (part: Readonly<Record<string, unknown>>) => show({ ...search, ...part });
  const columns = useColumns(list, search.columns, (next) => change({ columns: next }));
  const words = useFilterWords(names);
  const pieces = words.pieces(list, filter);
  const goneTag = view?.gone.includes('tag') && JSON.stringify(view.filter['tag']) === JSON.stringify(filter['tag']);
  const clear = () => show(parse(byItself === undefined ? {} : { view: 'all' }));
  const chosen = columns.shown.map(({ key }) => key);
  return {
    list,
    filter,
    sort: search.sort,
    view,
    openView: search.view,
    isSettled: isStill || keys.length > 0 || !isWaitingForViews,
    columns,
    pieces,
    gone: pieces.filter(({ key, isGone }) => isGone || (key === 'tag' && goneTag)),
    sentence: words.sentence(list, filter),
    remove: (key) => change({ [inAddress[key] ?? key]: undefined }),
    clear,
    open: (next) => (next === null ? clear() : open(next)),
    seen: {
      filter: filter as ListView['filter'],
      columns: search.columns === undefined ? null : chosen,
      sort: search.sort ?? null,
    },
    seenList: (total) => ({ list, filter, sort: search.sort, columns: chosen, total }),
  };
}

/** A view as an address: what it holds stands there, so that each piece can be changed by itself. */
function searchOfView<Search extends ListSearch>(
  view: ListView,
  parse: (search: Record<string, unknown>) => Search,
): Search {
  return {
    ...parse({
      ...Object.fromEntries(Object.entries(view.filter).filter(([key]) => !view.beyond.includes(key))),
      ...(view.sort !== null && { sort: view.sort }),
      ...(view.columns !== null && { columns: view.columns.join(',') }),
    }),
    view: view.id,
  };
}
