/** What the address of every list with views holds beside its filters. */
import { choiceParam, searchOf, textParam } from './search-params.js';

export interface ListSearch {
  readonly sort?: string | undefined;
  /** Keys of the chosen columns, with commas between. */
  readonly columns?: string | undefined;
  /** A kept view; `all` is the list as it is, where another view would open by itself. */
  readonly view?: string | undefined;
}

export function parseListSearch(search: Readonly<Record<string, unknown>>, sorts: readonly string[]): ListSearch {
  const columns = textParam(search, 'columns');
  const view = textParam(search, 'view');
  return searchOf({
    sort: choiceParam(
      search,
      'sort',
      sorts.flatMap((sort) => [sort, `-${sort}`]),
    ),
    columns: columns !== undefined && /^[a-zA-Z,]{1,400}$/.test(columns) ? columns : undefined,
    view: view !== undefined && /^(all|[0-9a-f-]{36})$/.test(view) ? view : undefined,
  });
}

/** The filter alone, as the API takes it. */
export function filterOf<Search extends ListSearch>({
  sort: _sort,
  columns: _columns,
  view: _view,
  ...filter
}: Search): Omit<Search, keyof ListSearch> {
  return filter;
}
