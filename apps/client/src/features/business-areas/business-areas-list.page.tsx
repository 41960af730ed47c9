/** Business areas: what is free in each, and how many companies are there. */
import { getRouteApi } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { SiblingTabs } from '../../routing/sibling-tabs.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DataTable, LoadMore, type Column } from '../../ui/data-table.js';
import { FilterBar } from '../../ui/filter-bar.js';
import { LinkButton } from '../../ui/link-button.js';
import { Tag } from '../../ui/marks.js';
import { PageHeader } from '../../ui/page-header.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { parseBusinessAreasSearch, type BusinessAreasSearch } from './business-areas-search.js';
import { useBusinessAreas, type BusinessAreaRow } from './business-areas.api.js';

const route = getRouteApi('/shell/business-areas');

export function BusinessAreasListPage(): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = useBusinessAreas(search);
  const narrow = (change: object) =>
    void navigate({ search: (known) => parseBusinessAreasSearch({ ...known, ...change }), replace: true });
  const add = may('sites.write') && (
    <LinkButton to="/business-areas/new" variant="primary" icon={<Plus />}>
      {t('business-areas.add')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title={t('business-areas.title')}
        facts={list.total !== undefined && t('business-areas.count', { count: list.total })}
        actions={add}
      />
      <SiblingTabs family="land" />
      <FilterBar
        searchLabel={t('business-areas.search')}
        searchText={search.q}
        onSearch={(q) => narrow({ q })}
        filters={[]}
        onClear={() => narrow({ q: undefined })}
      />
      <AreaRows list={list} search={search} onSort={(sort) => narrow({ sort })} add={add} />
    </>
  );
}

interface AreaRowsProps {
  readonly list: ReturnType<typeof useBusinessAreas>;
  readonly search: BusinessAreasSearch;
  readonly onSort: (sort: string) => void;
  readonly add: ReactNode;
}

function AreaRows({ list, search, onSort, add }: AreaRowsProps): ReactNode {
  const { t, formats } = useTexts();
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  if (list.items.length === 0)
    return search.q ? (
      <EmptyState>{t('shell.state.noMatches')}</EmptyState>
    ) : (
      <EmptyState action={add}>{t('business-areas.empty')}</EmptyState>
    );
  const columns: Column<BusinessAreaRow>[] = [
    { key: 'name', header: t('business-areas.field.name'), cell: ({ name }) => name, sort: 'name' },
    {
      key: 'free',
      header: t('business-areas.free'),
      cell: ({ freeCount, siteCount }) => t('business-areas.freeOf', { free: freeCount, all: siteCount }),
      align: 'end',
      width: '140px',
    },
    {
      key: 'companies',
      header: t('business-areas.companies'),
      cell: ({ companyCount }) => formats.number(companyCount),
      align: 'end',
      width: '180px',
    },
    {
      key: 'public',
      header: t('business-areas.public'),
      cell: ({ isPublic }) => isPublic && <Tag tone="accent">{t('business-areas.public')}</Tag>,
      noLabel: true,
      width: '120px',
    },
  ];
  return (
    <>
      <DataTable
        label={t('business-areas.title')}
        columns={columns}
        rows={list.items}
        rowKey={({ id }) => id}
        rowLink={({ id }) => ({ to: '/business-areas/$id', params: { id } })}
        sort={search.sort ?? 'name'}
        onSort={onSort}
        isRefreshing={list.isRefreshing}
      />
      <LoadMore list={list} />
    </>
  );
}
