/** Land-use projects: where each stands, on what level, and since when. */
import { landUseStages, planLevels } from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { SiblingTabs } from '../../routing/sibling-tabs.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { CheckboxField } from '../../ui/checkbox-field.js';
import { DataTable, LoadMore, type Column } from '../../ui/data-table.js';
import { FilterBar, type ActiveFilter } from '../../ui/filter-bar.js';
import { LinkButton } from '../../ui/link-button.js';
import { PageHeader } from '../../ui/page-header.js';
import { Select } from '../../ui/select.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { landUseThemesQuery, useLandUseProjects, type LandUseProjectRow } from './land-use.api.js';
import { parseLandUseSearch, type LandUseSearch } from './land-use-search.js';
import { LandUseStageTag } from './land-use-words.js';

const route = getRouteApi('/shell/land-use-projects');

export function LandUseListPage(): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = useLandUseProjects(search);
  const narrow = (change: LandUseSearch) =>
    void navigate({ search: (known) => parseLandUseSearch({ ...known, ...change }), replace: true });
  const add = may('land-use-projects.write') && (
    <LinkButton to="/land-use-projects/new" variant="primary" icon={<Plus />}>
      {t('land-use.add')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title={t('land-use.title')}
        facts={list.total !== undefined && t('land-use.count', { count: list.total })}
        actions={add}
      />
      <SiblingTabs family="land" />
      <LandUseFilters search={search} narrow={narrow} />
      <LandUseRows list={list} search={search} narrow={narrow} add={add} />
    </>
  );
}

interface NarrowedProps {
  readonly search: LandUseSearch;
  readonly narrow: (change: LandUseSearch) => void;
}

function useActiveFilters({ search, narrow }: NarrowedProps): ActiveFilter[] {
  const { t } = useTexts();
  const { stage, level, theme, pending } = search;
  return [
    stage && {
      key: 'stage',
      sentence: t('land-use.filter.stage', { stage: t(`land-use.stage.${stage}`) }),
      onRemove: () => narrow({ stage: undefined }),
    },
    level && {
      key: 'level',
      sentence: t('land-use.filter.level', { level: t(`land-use.level.${level}`) }),
      onRemove: () => narrow({ level: undefined }),
    },
    theme && {
      key: 'theme',
      sentence: t('land-use.filter.theme', { theme }),
      onRemove: () => narrow({ theme: undefined }),
    },
    pending && {
      key: 'pending',
      sentence: t('land-use.filter.pending'),
      onRemove: () => narrow({ pending: undefined }),
    },
  ].filter((filter) => typeof filter === 'object');
}

function LandUseFilters({ search, narrow }: NarrowedProps): ReactNode {
  const { t } = useTexts();
  const themes = useQuery(landUseThemesQuery).data?.items ?? [];
  return (
    <FilterBar
      searchLabel={t('land-use.searchLabel')}
      searchText={search.q}
      onSearch={(q) => narrow({ q })}
      filters={useActiveFilters({ search, narrow })}
      onClear={() => narrow({ stage: undefined, level: undefined, theme: undefined, pending: undefined })}
    >
      <Select
        label={t('land-use.field.stage')}
        options={landUseStages.map((value) => ({ value, label: t(`land-use.stage.${value}`) }))}
        value={search.stage ?? null}
        onChange={(stage) => narrow({ stage })}
        placeholder={t('shell.value.all')}
        onClear={() => narrow({ stage: undefined })}
      />
      <Select
        label={t('land-use.field.level')}
        options={planLevels.map((value) => ({ value, label: t(`land-use.level.${value}`) }))}
        value={search.level ?? null}
        onChange={(level) => narrow({ level })}
        placeholder={t('shell.value.all')}
        onClear={() => narrow({ level: undefined })}
      />
      {themes.length > 0 && (
        <Select
          label={t('land-use.field.themes')}
          options={themes.map((theme) => ({ value: theme, label: theme }))}
          value={themes.find((theme) => theme === search.theme) ?? null}
          onChange={(theme) => narrow({ theme })}
          placeholder={t('shell.value.all')}
          onClear={() => narrow({ theme: undefined })}
        />
      )}
      <CheckboxField
        label={t('land-use.filter.pending')}
        value={search.pending === true}
        onChange={(pending) => narrow({ pending: pending || undefined })}
      />
    </FilterBar>
  );
}

interface LandUseRowsProps extends NarrowedProps {
  readonly list: ReturnType<typeof useLandUseProjects>;
  readonly add: ReactNode;
}

function LandUseRows({ list, search, narrow, add }: LandUseRowsProps): ReactNode {
  const { t, formats } = useTexts();
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  if (list.items.length === 0)
    return search.q || search.stage || search.level || search.theme || search.pending ? (
      <EmptyState>{t('shell.state.noMatches')}</EmptyState>
    ) : (
      <EmptyState action={add}>{t('land-use.empty')}</EmptyState>
    );
  const columns: Column<LandUseProjectRow>[] = [
    { key: 'name', header: t('land-use.field.name'), cell: ({ name }) => name, sort: 'name' },
    {
      key: 'stage',
      header: t('land-use.field.stage'),
      cell: ({ stage }) => <LandUseStageTag stage={stage} />,
      noLabel: true,
    },
    {
      key: 'level',
      header: t('land-use.field.level'),
      cell: ({ level }) => t(`land-use.level.${level}`),
      sort: 'level',
      noLabel: true,
      width: '130px',
    },
    { key: 'area', header: t('land-use.field.area'), cell: ({ area }) => area, show: 'wide' },
    {
      key: 'initiatedOn',
      header: t('land-use.initiatedOn'),
      cell: ({ initiatedOn }) => initiatedOn && formats.day(initiatedOn),
      align: 'end',
      width: '120px',
    },
    {
      key: 'plots',
      header: t('land-use.effect.businessPlots'),
      cell: ({ businessPlotsPlanned, businessPlotsDecided }) => {
        const plots = businessPlotsDecided ?? businessPlotsPlanned;
        return plots === null ? t('land-use.effects.notAssessed') : formats.number(plots);
      },
      align: 'end',
      show: 'wide',
      width: '130px',
    },
  ];
  return (
    <>
      <DataTable
        label={t('land-use.title')}
        columns={columns}
        rows={list.items}
        rowKey={({ id }) => id}
        rowLink={({ id }) => ({ to: '/land-use-projects/$id', params: { id } })}
        sort={search.sort ?? 'name'}
        onSort={(sort) => narrow(parseLandUseSearch({ ...search, sort }))}
        isRefreshing={list.isRefreshing}
      />
      <LoadMore list={list} />
    </>
  );
}
