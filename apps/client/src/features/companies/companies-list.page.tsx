/** The companies the municipality serves, narrowed by what the address says. */
import { getRouteApi } from '@tanstack/react-router';
import { Plus, Upload } from 'lucide-react';
import type { ReactNode } from 'react';
import { useDeviceState } from '../../offline/state.js';
import { SiblingTabs } from '../../routing/sibling-tabs.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DataTable, LoadMore, type Column } from '../../ui/data-table.js';
import { FilterBar } from '../../ui/filter-bar.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import { PageHeader } from '../../ui/page-header.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { useCompanies, type CompanyRow } from './companies.api.js';
import styles from './companies.module.css';
import type { CompaniesSearch } from './companies-search.js';
import { CompanyFilterFields, useActiveFilters } from './company-filters.js';
import { CompanyMarks } from './company-marks.js';
import { useCompanyWords } from './company-words.js';

const route = getRouteApi('/shell/companies');

export function CompaniesListPage(): ReactNode {
  const { t, formats } = useTexts();
  const { readingFrom } = useDeviceState();
  const may = useMay();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = useCompanies(search);
  const narrow = (change: CompaniesSearch) =>
    void navigate({ search: (known) => ({ ...known, ...change }), replace: true });
  const filters = useActiveFilters(search, narrow);
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
        filters={filters}
        onClear={() => void navigate({ search: {}, replace: true })}
      >
        <CompanyFilterFields search={search} narrow={narrow} />
      </FilterBar>
      {readingFrom !== null && (
        <Notice>{t('offline.list.note', { at: formats.dayAndTime(new Date(readingFrom).toISOString()) })}</Notice>
      )}
      <CompanyRows
        list={list}
        isNarrowed={search.q !== undefined || filters.length > 0}
        add={add}
        sort={search.sort ?? 'name'}
        onSort={(sort) => narrow({ sort })}
      />
    </>
  );
}

interface CompanyRowsProps {
  readonly list: ReturnType<typeof useCompanies>;
  readonly isNarrowed: boolean;
  readonly add: ReactNode;
  readonly sort: string;
  readonly onSort: (sort: string) => void;
}

function CompanyRows({ list, isNarrowed, add, sort, onSort }: CompanyRowsProps): ReactNode {
  const { t, formats } = useTexts();
  const words = useCompanyWords();
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  if (list.items.length === 0)
    return isNarrowed ? (
      <EmptyState>{t('shell.state.noMatches')}</EmptyState>
    ) : (
      <EmptyState action={add}>{t('companies.empty')}</EmptyState>
    );
  const columns: Column<CompanyRow>[] = [
    {
      key: 'name',
      header: t('companies.field.name'),
      sort: 'name',
      cell: (row) => (
        <span className={styles.name}>
          {row.name}
          <CompanyMarks company={row} />
        </span>
      ),
    },
    { key: 'industry', header: t('companies.field.industry'), cell: (row) => words.industry(row), show: 'wide' },
    {
      key: 'place',
      header: t('companies.field.place'),
      cell: (row) => words.place(row),
      noLabel: true,
      width: '11.5em',
    },
    {
      key: 'lastMet',
      header: t('companies.field.lastMet'),
      cell: ({ lastMetOn }) =>
        lastMetOn === null ? <span className={styles.quiet}>{t('companies.neverMet')}</span> : formats.day(lastMetOn),
    },
    { key: 'owner', header: t('companies.field.owner'), cell: ({ owner }) => owner?.name, show: 'wide' },
  ];
  return (
    <>
      <DataTable
        label={t('companies.title')}
        columns={columns}
        rows={list.items}
        rowKey={({ id }) => id}
        rowLink={({ id }) => ({ to: '/companies/$id', params: { id } })}
        sort={sort}
        onSort={onSort}
        isRefreshing={list.isRefreshing}
      />
      <LoadMore list={list} />
    </>
  );
}
