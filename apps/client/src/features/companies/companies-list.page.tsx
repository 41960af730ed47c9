/** The companies the municipality serves, narrowed by what the address says. */
import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { Plus, Upload } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import { BulkBar } from '../../lists/bulk-bar.js';
import { ColumnsButton } from '../../lists/columns-button.js';
import { ListActions } from '../../lists/list-actions.js';
import { listViewsQuery, type ListView } from '../../lists/lists.api.js';
import { useColumns } from '../../lists/use-columns.js';
import { useFilterWords } from '../../lists/use-filter-words.js';
import { useSelection } from '../../lists/use-selection.js';
import { ViewsMenu } from '../../lists/views-menu.js';
import { useDeviceState } from '../../offline/state.js';
import { filterOf } from '../../routing/list-search.js';
import { SiblingTabs } from '../../routing/sibling-tabs.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { FilterBar } from '../../ui/filter-bar.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import { PageHeader } from '../../ui/page-header.js';
import { colleaguesQuery, useCompanies } from './companies.api.js';
import { parseCompaniesSearch, type CompaniesSearch } from './companies-search.js';
import { CompanyFilterFields } from './company-filters.js';
import { CompanyRows } from './company-rows.js';

const route = getRouteApi('/shell/companies');

/** A view as an address: what it holds stands there, so that each piece can be changed by itself. */
const searchOfView = (view: ListView): CompaniesSearch => ({
  ...parseCompaniesSearch({
    ...Object.fromEntries(Object.entries(view.filter).filter(([key]) => !view.beyond.includes(key))),
    ...(view.sort !== null && { sort: view.sort }),
    ...(view.columns !== null && { columns: view.columns.join(',') }),
  }),
  view: view.id,
});

export function CompaniesListPage(): ReactNode {
  const { t, formats } = useTexts();
  const { readingFrom } = useDeviceState();
  const may = useMay();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const show = (next: CompaniesSearch) => void navigate({ search: next, replace: true });
  const narrow = (change: CompaniesSearch) => show({ ...search, ...change });
  const filter = filterOf(search);
  const { data: views, isPending: isWaitingForViews } = useQuery(listViewsQuery('companies'));
  const byItself = views?.find(({ isDefault }) => isDefault);
  const view = views?.find(({ id }) => id === search.view);

  // A view's address alone, or the list's where a view opens by itself, becomes what the view holds.
  const keys = Object.keys(search);
  const toOpen = keys.length === 0 ? byItself : keys.join() === 'view' ? view : undefined;
  useEffect(() => {
    if (toOpen !== undefined) void navigate({ search: searchOfView(toOpen), replace: true });
  }, [toOpen, navigate]);

  const list = useCompanies(filter, search.sort);
  const isSettled = keys.length > 0 || !isWaitingForViews;
  const columns = useColumns('companies', search.columns, (next) => narrow({ columns: next }));
  const selection = useSelection(
    JSON.stringify(filter),
    list.items.map(({ id }) => id),
    list.total,
  );
  const [isWhole, setWhole] = useState(false);
  const { data: colleagues } = useQuery(colleaguesQuery);
  const words = useFilterWords((_, id) => colleagues && (colleagues.find((each) => each.id === id)?.name ?? null));
  const pieces = words.pieces('companies', filter);
  const goneTag = view?.gone.includes('tag') && view.filter['tag'] === search.tag;
  const gone = pieces.filter(({ key, isGone }) => isGone || (key === 'tag' && goneTag));
  const remove = (key: string) => narrow({ [key]: undefined });
  const clear = () => show(byItself === undefined ? {} : { view: 'all' });
  const chosenColumns = columns.shown.map(({ key }) => key);
  const seen = {
    filter: filter as ListView['filter'],
    columns: search.columns === undefined ? null : chosenColumns,
    sort: search.sort ?? null,
  };
  const add = (
    <>
      {may('imports.write') && (
        <LinkButton to="/imports" icon={<Upload />}>
          {t('companies.import')}
        </LinkButton>
      )}
      {may('companies.write') && (
        <LinkButton to="/companies/new" variant="primary" icon={<Plus />}>
          {t('companies.add')}
        </LinkButton>
      )}
    </>
  );
  return (
    <>
      <PageHeader
        title={t('companies.title')}
        facts={list.total !== undefined && t('companies.count', { count: list.total })}
        actions={add}
      />
      <SiblingTabs family="companies" />
      <FilterBar
        searchLabel={t('companies.searchLabel')}
        searchText={search.q}
        onSearch={(q) => narrow({ q })}
        lead={t('companies.title')}
        filters={pieces.map(({ key, words: sentence }) => ({ key, sentence, onRemove: () => remove(key) }))}
        onClear={clear}
        extra={
          <ListActions
            seen={{
              list: 'companies',
              filter: seen.filter,
              sort: search.sort,
              columns: chosenColumns,
              total: list.total,
            }}
          >
            <ViewsMenu
              list="companies"
              open={search.view}
              seen={seen}
              onOpen={(next) => (next === null ? clear() : show(searchOfView(next)))}
            />
            <ColumnsButton columns={columns} />
          </ListActions>
        }
      >
        <CompanyFilterFields search={search} narrow={narrow} />
      </FilterBar>
      {readingFrom !== null && (
        <Notice>{t('offline.list.note', { at: formats.dayAndTime(new Date(readingFrom).toISOString()) })}</Notice>
      )}
      {gone.length > 0 && (
        <Notice tone="amber">{t('lists.views.gone', { what: formats.list(gone.map((piece) => piece.words)) })}</Notice>
      )}
      {view !== undefined && view.beyond.length > 0 && <Notice>{t('lists.views.beyond')}</Notice>}
      <CompanyRows
        list={list}
        isSettled={isSettled}
        filter={filter}
        pieces={pieces}
        onRemove={remove}
        add={add}
        columns={columns.shown}
        sort={search.sort ?? 'name'}
        onSort={(sort) => narrow({ sort })}
        selection={may('bulk-changes.write') && may('companies.write') ? selection : undefined}
        isWhole={isWhole}
        onWhole={() => setWhole(true)}
      />
      {may('bulk-changes.write') && (
        <BulkBar
          list="companies"
          selection={selection}
          filter={filter}
          sentence={words.sentence('companies', filter)}
          total={list.total}
        />
      )}
    </>
  );
}
