/** The companies of the target group that were not reached in the twelve months before a quarter's end. */
import { lastPeriods } from '@elinvoima/contracts';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { usePeriodWords } from '../../figures/use-period-words.js';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DataTable, LoadMore, type Column } from '../../ui/data-table.js';
import { FilterBar } from '../../ui/filter-bar.js';
import { PageHeader } from '../../ui/page-header.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { useNotReached, type NotReachedRow } from './coverage.api.js';
import type { TargetSearch } from './coverage-search.js';
import { TargetFields, useTargetFilters } from './use-target-filters.js';

const route = getRouteApi('/shell/coverage/not-reached');

export function NotReachedPage(): ReactNode {
  const { t } = useTexts();
  const words = usePeriodWords();
  const given = route.useSearch();
  const search = { ...given, period: given.period ?? lastPeriods('quarter', today(), 1)[0]?.code };
  const navigate = route.useNavigate();
  const narrow = (change: TargetSearch) =>
    void navigate({ search: (known) => ({ ...known, ...change }), replace: true });
  const filters = useTargetFilters(search, narrow);
  const list = useNotReached(search);
  const columns: Column<NotReachedRow>[] = [
    { key: 'name', header: t('coverage.field.company'), cell: ({ name }) => name },
    {
      key: 'industry',
      header: t('coverage.field.industryGroup'),
      cell: ({ industryGroup }) => industryGroup && t(`companies.industryGroup.${industryGroup}`),
      noLabel: true,
    },
    {
      key: 'size',
      header: t('coverage.field.sizeClass'),
      cell: ({ sizeClass }) => sizeClass && t(`companies.sizeClass.${sizeClass}`),
    },
    {
      key: 'place',
      header: t('coverage.field.postalCode'),
      cell: ({ postalCode, postOffice }) => [postalCode, postOffice].filter(Boolean).join(' '),
      noLabel: true,
    },
    { key: 'owner', header: t('coverage.field.owner'), cell: ({ owner }) => owner?.name, show: 'wide' },
  ];
  return (
    <>
      <PageHeader
        title={t('coverage.notReachedIn', { period: words(search.period ?? '') })}
        above={<Link to="/coverage/history">{t('coverage.history')}</Link>}
        facts={list.total !== undefined && t('coverage.count', { count: list.total })}
      />
      <FilterBar filters={filters} onClear={() => void navigate({ search: { period: given.period }, replace: true })}>
        <TargetFields search={search} narrow={narrow} />
      </FilterBar>
      {list.error ? (
        <ErrorState error={list.error} onRetry={list.retry} />
      ) : list.isPending ? (
        <Skeleton />
      ) : list.items.length === 0 ? (
        <EmptyState>{t('coverage.emptyReached')}</EmptyState>
      ) : (
        <>
          <DataTable
            label={t('coverage.notReached')}
            columns={columns}
            rows={list.items}
            rowKey={({ id }) => id}
            rowLink={({ id }) => ({ to: '/companies/$id', params: { id } })}
            isRefreshing={list.isRefreshing}
          />
          <LoadMore list={list} />
        </>
      )}
    </>
  );
}
