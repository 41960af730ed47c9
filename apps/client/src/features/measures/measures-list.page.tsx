/** The measures of the programme, each with its light. */
import { measureStages } from '@elinvoima/contracts';
import { getRouteApi } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFactorName, useFactors } from '../../api/programme.js';
import { SiblingTabs } from '../../routing/sibling-tabs.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { CheckboxField } from '../../ui/checkbox-field.js';
import { DataTable, LoadMore, type Column } from '../../ui/data-table.js';
import { FilterBar, type ActiveFilter } from '../../ui/filter-bar.js';
import { LinkButton } from '../../ui/link-button.js';
import { StatusLight, Tag } from '../../ui/marks.js';
import { PageHeader } from '../../ui/page-header.js';
import { RadioGroup } from '../../ui/radio-group.js';
import { Select } from '../../ui/select.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { MeasureMatrix } from './measure-matrix.js';
import { useMeasures, type MeasureRow } from './measures.api.js';
import { measureViews, parseMeasuresSearch, type MeasuresSearch } from './measures-search.js';

const route = getRouteApi('/shell/measures');

export function MeasuresListPage(): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = useMeasures(search);
  const narrow = (change: MeasuresSearch) =>
    void navigate({ search: (known) => parseMeasuresSearch({ ...known, ...change }), replace: true });
  const add = may('measures.write') && (
    <LinkButton to="/measures/new" variant="primary" icon={<Plus />}>
      {t('measures.add')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title={t('measures.title')}
        facts={list.total !== undefined && t('measures.count', { count: list.total })}
        actions={add}
      />
      <SiblingTabs family="figures" />
      <MeasureFilters search={search} narrow={narrow} />
      <RadioGroup
        label={t('measures.view')}
        look="segments"
        options={measureViews.map((value) => ({ value, label: t(`measures.view.${value}`) }))}
        value={search.view ?? 'schedule'}
        onChange={(view) => narrow({ view: view === 'schedule' ? undefined : view, sort: undefined })}
      />
      {search.view === 'weight' && <MeasureMatrix search={search} />}
      <MeasureRows list={list} search={search} narrow={narrow} add={add} />
    </>
  );
}

interface NarrowedProps {
  readonly search: MeasuresSearch;
  readonly narrow: (change: MeasuresSearch) => void;
}

function MeasureFilters({ search, narrow }: NarrowedProps): ReactNode {
  const { t } = useTexts();
  const factors = useFactors(search.factor);
  const nameOf = useFactorName();
  const filters: ActiveFilter[] = [];
  if (search.stage)
    filters.push({
      key: 'stage',
      sentence: t('measures.filter.stage', { stage: t(`measures.stage.${search.stage}`) }),
      onRemove: () => narrow({ stage: undefined }),
    });
  if (search.factor)
    filters.push({
      key: 'factor',
      sentence: t('measures.filter.factor', { factor: nameOf(search.factor) }),
      onRemove: () => narrow({ factor: undefined }),
    });
  if (search.goalCode)
    filters.push({
      key: 'goalCode',
      sentence: t('measures.filter.goal', { goal: search.goalCode }),
      onRemove: () => narrow({ goalCode: undefined }),
    });
  if (search.unit)
    filters.push({
      key: 'unit',
      sentence: t('measures.filter.unit', { unit: search.unit }),
      onRemove: () => narrow({ unit: undefined }),
    });
  if (search.late)
    filters.push({ key: 'late', sentence: t('measures.filter.late'), onRemove: () => narrow({ late: undefined }) });
  if (search.all)
    filters.push({ key: 'all', sentence: t('measures.filter.all'), onRemove: () => narrow({ all: undefined }) });
  return (
    <FilterBar
      searchLabel={t('measures.searchLabel')}
      searchText={search.q}
      onSearch={(q) => narrow({ q })}
      filters={filters}
      onClear={() =>
        narrow({
          stage: undefined,
          factor: undefined,
          goalCode: undefined,
          unit: undefined,
          late: undefined,
          all: undefined,
        })
      }
    >
      <Select
        label={t('measures.field.stage')}
        options={measureStages.map((value) => ({ value, label: t(`measures.stage.${value}`) }))}
        value={search.stage ?? null}
        onChange={(stage) => narrow({ stage })}
        placeholder={t('shell.value.all')}
        onClear={() => narrow({ stage: undefined })}
      />
      <Select
        label={t('measures.field.factor')}
        options={factors}
        value={search.factor ?? null}
        onChange={(factor) => narrow({ factor })}
        placeholder={t('shell.value.all')}
        onClear={() => narrow({ factor: undefined })}
      />
      <CheckboxField
        label={t('measures.filter.all')}
        value={search.all === true}
        onChange={(all) => narrow({ all: all || undefined })}
      />
    </FilterBar>
  );
}

interface MeasureRowsProps extends NarrowedProps {
  readonly list: ReturnType<typeof useMeasures>;
  readonly add: ReactNode;
}

function MeasureRows({ list, search, narrow, add }: MeasureRowsProps): ReactNode {
  const { t } = useTexts();
  const schedule = useScheduleColumns();
  const weight = useWeightColumns();
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  if (list.items.length === 0)
    return search.q || search.stage || search.factor || search.unit || search.goalCode || search.late ? (
      <EmptyState>{t('shell.state.noMatches')}</EmptyState>
    ) : (
      <EmptyState action={add}>{t('measures.empty')}</EmptyState>
    );
  return (
    <>
      <DataTable
        label={t('measures.title')}
        columns={search.view === 'weight' ? weight : schedule}
        rows={list.items}
        rowKey={({ id }) => id}
        rowLink={({ id }) => ({ to: '/measures/$id', params: { id } })}
        sort={search.sort ?? (search.view === 'weight' ? '-priority' : 'plannedEndOn')}
        onSort={(sort) => narrow(parseMeasuresSearch({ ...search, sort }))}
        isRefreshing={list.isRefreshing}
      />
      <LoadMore list={list} />
    </>
  );
}

function useScheduleColumns(): Column<MeasureRow>[] {
  const { t, formats } = useTexts();
  const nameOf = useFactorName();
  return [
    { key: 'title', header: t('measures.field.title'), cell: ({ title }) => title, sort: 'title' },
    {
      key: 'light',
      header: t('measures.field.light'),
      cell: ({ light, pace }) => <StatusLight light={light} word={t(`measures.pace.${pace}`)} />,
      noLabel: true,
    },
    {
      key: 'stage',
      header: t('measures.field.stage'),
      cell: ({ stage }) => <Tag>{t(`measures.stage.${stage}`)}</Tag>,
      show: 'wide',
    },
    {
      key: 'factor',
      header: t('measures.field.factor'),
      cell: ({ primaryFactor }) => nameOf(primaryFactor),
      sort: 'factor',
    },
    {
      key: 'plannedEndOn',
      header: t('measures.field.plannedEndOn'),
      cell: ({ plannedEndOn }) => plannedEndOn && formats.day(plannedEndOn),
      sort: 'plannedEndOn',
      align: 'end',
    },
    { key: 'owner', header: t('measures.field.owner'), cell: ({ owner }) => owner?.name, show: 'wide' },
  ];
}

/** What comes of the work: the most effect, soonest, for the least effort first. */
function useWeightColumns(): Column<MeasureRow>[] {
  const { t, formats } = useTexts();
  const part = (key: 'effort' | 'effect' | 'speed'): Column<MeasureRow> => ({
    key,
    header: t(`measures.field.${key}`),
    cell: (row) => {
      const step = row[key];
      return step === 1 || step === 2 || step === 3 ? t(`measures.${key}.${step}`) : '–';
    },
    sort: key,
  });
  return [
    { key: 'title', header: t('measures.field.title'), cell: ({ title }) => title, sort: 'title' },
    part('effect'),
    part('speed'),
    part('effort'),
    {
      key: 'priority',
      header: t('measures.field.priority'),
      cell: ({ priority }) =>
        priority === null ? t('measures.notWeighed') : formats.number(priority, { maximumFractionDigits: 1 }),
      sort: 'priority',
      align: 'end',
    },
    {
      key: 'light',
      header: t('measures.field.light'),
      cell: ({ light, pace }) => <StatusLight light={light} word={t(`measures.pace.${pace}`)} />,
      noLabel: true,
      show: 'wide',
    },
  ];
}
