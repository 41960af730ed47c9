/** The companies the municipality serves, narrowed by what the address says. */
import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { Plus, Upload } from 'lucide-react';
import { useCallback, type ReactNode } from 'react';
import { BulkBar } from '../../lists/bulk-bar.js';
import { ListRows } from '../../lists/list-rows.js';
import { ListNotices, ListTools } from '../../lists/list-tools.js';
import { useListPage } from '../../lists/use-list-page.js';
import { useSelection } from '../../lists/use-selection.js';
import { useDeviceState } from '../../offline/state.js';
import { filterOf } from '../../routing/list-search.js';
import { SiblingTabs } from '../../routing/sibling-tabs.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { FilterBar } from '../../ui/filter-bar.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import { PageHeader } from '../../ui/page-header.js';
import { EmptyState } from '../../ui/states.js';
import { colleaguesQuery, countCompanies, useCompanies } from './companies.api.js';
import { parseCompaniesSearch, type CompaniesSearch } from './companies-search.js';
import { useCompanyColumns } from './company-columns.js';
import { CompanyFilterFields } from './company-filters.js';

const route = getRouteApi('/shell/companies');

export function CompaniesListPage(): ReactNode {
  const { t, formats } = useTexts();
  const { readingFrom } = useDeviceState();
  const may = useMay();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const show = useCallback((next: CompaniesSearch) => void navigate({ search: next, replace: true }), [navigate]);
  const narrow = (change: CompaniesSearch) => show({ ...search, ...change });
  const filter = filterOf(search);
  const { data: colleagues } = useQuery(colleaguesQuery);
  const page = useListPage({
    list: 'companies',
    search,
    parse: parseCompaniesSearch,
    show,
    filter,
    names: { nameOf: (_, id) => colleagues && (colleagues.find((each) => each.id === id)?.name ?? null) },
  });
  const list = useCompanies(filter, search.sort);
  const columns = useCompanyColumns(page.columns.shown);
  const selection = useSelection(
    JSON.stringify(filter),
    list.items.map(({ id }) => id),
    list.total,
  );
  const mayChange = may('bulk-changes.write') && may('companies.write');
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
        filters={page.pieces.map(({ key, words }) => ({ key, sentence: words, onRemove: () => page.remove(key) }))}
        onClear={page.clear}
        extra={<ListTools page={page} total={list.total} />}
      >
        <CompanyFilterFields search={search} narrow={narrow} />
      </FilterBar>
      {readingFrom !== null && (
        <Notice>{t('offline.list.note', { at: formats.dayAndTime(new Date(readingFrom).toISOString()) })}</Notice>
      )}
      <ListNotices page={page} />
      <ListRows
        page={page}
        label={t('companies.title')}
        list={list}
        columns={columns}
        nameOf={({ name }) => name}
        rowLink={({ id }) => ({ to: '/companies/$id', params: { id } })}
        sort={search.sort ?? 'name'}
        onSort={(sort) => narrow({ sort })}
        selection={mayChange ? selection : undefined}
        countWithout={(key, signal) => countCompanies({ ...filter, [key]: undefined }, signal)}
        empty={<EmptyState action={add}>{t('companies.empty')}</EmptyState>}
      />
      {mayChange && (
        <BulkBar list="companies" selection={selection} filter={filter} sentence={page.sentence} total={list.total} />
      )}
    </>
  );
}
