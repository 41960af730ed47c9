/** Plots and premises: what is free, how large, where and at what price. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Plus, Upload } from 'lucide-react';
import { useCallback, type ReactNode } from 'react';
import { ListRows } from '../../lists/list-rows.js';
import { ListNotices, ListTools } from '../../lists/list-tools.js';
import { useListPage } from '../../lists/use-list-page.js';
import { filterOf } from '../../routing/list-search.js';
import { SiblingTabs } from '../../routing/sibling-tabs.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { FilterBar } from '../../ui/filter-bar.js';
import { LinkButton } from '../../ui/link-button.js';
import { PageHeader } from '../../ui/page-header.js';
import { EmptyState } from '../../ui/states.js';
import { useSiteColumns } from './site-columns.js';
import { SiteFiles } from './site-files.js';
import { SiteFilterFields } from './site-filters.js';
import { colleaguesQuery, countSites, useSites } from './sites.api.js';
import { parseSitesSearch, type SitesSearch } from './sites-search.js';

const route = getRouteApi('/shell/sites');

export function SitesListPage(): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const show = useCallback((next: SitesSearch) => void navigate({ search: next, replace: true }), [navigate]);
  const narrow = (change: SitesSearch) => show({ ...search, ...change });
  const filter = filterOf(search);
  const { data: colleagues } = useQuery(colleaguesQuery);
  const page = useListPage({
    list: 'sites',
    search,
    parse: parseSitesSearch,
    show,
    filter,
    names: { nameOf: (_, id) => colleagues && (colleagues.find((each) => each.id === id)?.name ?? null) },
  });
  const list = useSites(filter, search.sort);
  const columns = useSiteColumns(page.columns.shown);
  const add = (
    <>
      {may('imports.write') && (
        <LinkButton to="/imports" icon={<Upload />}>
          {t('sites.import')}
        </LinkButton>
      )}
      {may('sites.write') && (
        <LinkButton to="/sites/new" variant="primary" icon={<Plus />}>
          {t('sites.add')}
        </LinkButton>
      )}
    </>
  );
  return (
    <>
      <PageHeader
        title={t('sites.title')}
        facts={list.total !== undefined && t('sites.count', { count: list.total })}
        actions={add}
      />
      <SiblingTabs family="land" />
      <FilterBar
        searchLabel={t('sites.searchLabel')}
        searchText={search.q}
        onSearch={(q) => narrow({ q })}
        lead={t('sites.title')}
        filters={page.pieces.map(({ key, words }) => ({ key, sentence: words, onRemove: () => page.remove(key) }))}
        onClear={page.clear}
        extra={<ListTools page={page} total={list.total} />}
      >
        <SiteFilterFields search={search} narrow={narrow} />
      </FilterBar>
      <ListNotices page={page} />
      <ListRows
        page={page}
        label={t('sites.title')}
        list={list}
        columns={columns}
        nameOf={({ name }) => name}
        rowLink={({ id }) => ({ to: '/sites/$id', params: { id } })}
        sort={search.sort ?? 'name'}
        onSort={(sort) => narrow({ sort })}
        selection={undefined}
        countWithout={(key, signal) => countSites({ ...filter, [key]: undefined }, signal)}
        empty={<EmptyState action={add}>{t('sites.empty')}</EmptyState>}
      />
      {list.items.length > 0 && <SiteFiles filter={filter} sort={search.sort} />}
    </>
  );
}
