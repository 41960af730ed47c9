/** Series that people type in or paste, each with its newest value. */
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
import { parseSeriesSearch, type SeriesSearch } from './series-search.js';
import { useSeriesList, type SeriesRow } from './series.api.js';
import { useValueWords } from './use-value-words.js';

const route = getRouteApi('/shell/series');

export function SeriesListPage(): ReactNode {
  const { t, language } = useTexts();
  const may = useMay();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = useSeriesList(search, language);
  const narrow = (change: SeriesSearch) =>
    void navigate({ search: (known) => parseSeriesSearch({ ...known, ...change }), replace: true });
  const add = may('series.write') && (
    <LinkButton to="/series/new" variant="primary" icon={<Plus />}>
      {t('series.add')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title={t('series.title')}
        facts={list.total !== undefined && t('series.count', { count: list.total })}
        actions={add}
      />
      <SiblingTabs family="figures" />
      <FilterBar
        searchLabel={t('series.searchLabel')}
        searchText={search.q}
        onSearch={(q) => narrow({ q })}
        filters={[]}
        onClear={() => narrow({ q: undefined })}
      />
      <SeriesRows list={list} search={search} narrow={narrow} add={add} />
    </>
  );
}

interface SeriesRowsProps {
  readonly list: ReturnType<typeof useSeriesList>;
  readonly search: SeriesSearch;
  readonly narrow: (change: SeriesSearch) => void;
  readonly add: ReactNode;
}

function SeriesRows({ list, search, narrow, add }: SeriesRowsProps): ReactNode {
  const { t } = useTexts();
  const { figure, time, area } = useValueWords();
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  if (list.items.length === 0)
    return search.q ? (
      <EmptyState>{t('shell.state.noMatches')}</EmptyState>
    ) : (
      <EmptyState action={add}>{t('series.empty')}</EmptyState>
    );
  const columns: Column<SeriesRow>[] = [
    { key: 'name', header: t('series.field.name'), cell: ({ name }) => name, sort: 'name' },
    {
      key: 'latest',
      header: t('series.latest'),
      cell: (series) =>
        series.latest ? (
          <>
            {figure(series.latest.value, series)}
            {series.latest.provisional && <> {t('series.provisionalMark')}</>}
          </>
        ) : (
          t('series.noValues')
        ),
      align: 'end',
    },
    {
      key: 'time',
      header: t('series.time'),
      cell: ({ latest }) =>
        latest &&
        (latest.area === '' ? time(latest.period, 'short') : `${time(latest.period, 'short')}, ${area(latest.area)}`),
    },
    { key: 'source', header: t('series.field.source'), cell: ({ source }) => source },
    {
      key: 'interval',
      header: t('series.field.interval'),
      cell: ({ interval }) => <Tag>{t(`series.interval.${interval}`)}</Tag>,
      show: 'wide',
    },
    { key: 'kind', header: t('series.field.kind'), cell: ({ kind }) => t(`series.kind.${kind}`), show: 'wide' },
  ];
  return (
    <>
      <DataTable
        label={t('series.title')}
        columns={columns}
        rows={list.items}
        rowKey={({ id }) => id}
        rowLink={({ key }) => ({ to: '/series/$id', params: { id: key } })}
        sort={search.sort ?? 'name'}
        onSort={(sort) => narrow(parseSeriesSearch({ ...search, sort }))}
        isRefreshing={list.isRefreshing}
      />
      <LoadMore list={list} />
    </>
  );
}
