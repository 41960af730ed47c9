/** Projects and experiments, each with its light and its money. */
import { projectKinds, projectStages } from '@elinvoima/contracts';
import { getRouteApi } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFactorName, useFactors } from '../../../api/programme.js';
import { SiblingTabs } from '../../../routing/sibling-tabs.js';
import { useMay } from '../../../session/session.js';
import { useTexts } from '../../../texts/texts-provider.js';
import { CheckboxField } from '../../../ui/checkbox-field.js';
import { DataTable, LoadMore, type Column } from '../../../ui/data-table.js';
import { FilterBar, type ActiveFilter } from '../../../ui/filter-bar.js';
import { LinkButton } from '../../../ui/link-button.js';
import { StatusLight, Tag } from '../../../ui/marks.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Select } from '../../../ui/select.js';
import { EmptyState, ErrorState, Skeleton } from '../../../ui/states.js';
import { useEuros } from '../undertaking-facts.js';
import { useProjects, type ProjectRow } from './projects.api.js';
import { parseProjectsSearch, type ProjectsSearch } from './projects-search.js';

const route = getRouteApi('/shell/projects');

export function ProjectsListPage(): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = useProjects(search);
  const narrow = (change: ProjectsSearch) =>
    void navigate({ search: (known) => parseProjectsSearch({ ...known, ...change }), replace: true });
  const add = may('measures.write') && (
    <LinkButton to="/projects/new" variant="primary" icon={<Plus />}>
      {t('projects.add')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title={t('projects.title')}
        facts={list.total !== undefined && t('projects.count', { count: list.total })}
        actions={add}
      />
      <SiblingTabs family="figures" />
      <ProjectFilters search={search} narrow={narrow} />
      <ProjectRows list={list} search={search} narrow={narrow} add={add} />
    </>
  );
}

interface NarrowedProps {
  readonly search: ProjectsSearch;
  readonly narrow: (change: ProjectsSearch) => void;
}

function ProjectFilters({ search, narrow }: NarrowedProps): ReactNode {
  const { t } = useTexts();
  const factors = useFactors(search.factor);
  const nameOf = useFactorName();
  const filters: ActiveFilter[] = [];
  if (search.kind)
    filters.push({
      key: 'kind',
      sentence: t('projects.filter.kind', { kind: t(`projects.kind.${search.kind}`) }),
      onRemove: () => narrow({ kind: undefined }),
    });
  if (search.stage)
    filters.push({
      key: 'stage',
      sentence: t('projects.filter.stage', { stage: t(`projects.stage.${search.stage}`) }),
      onRemove: () => narrow({ stage: undefined }),
    });
  if (search.factor)
    filters.push({
      key: 'factor',
      sentence: t('projects.filter.factor', { factor: nameOf(search.factor) }),
      onRemove: () => narrow({ factor: undefined }),
    });
  if (search.late)
    filters.push({ key: 'late', sentence: t('projects.filter.late'), onRemove: () => narrow({ late: undefined }) });
  if (search.all)
    filters.push({ key: 'all', sentence: t('projects.filter.all'), onRemove: () => narrow({ all: undefined }) });
  return (
    <FilterBar
      searchLabel={t('projects.searchLabel')}
      searchText={search.q}
      onSearch={(q) => narrow({ q })}
      filters={filters}
      onClear={() => narrow({ kind: undefined, stage: undefined, factor: undefined, late: undefined, all: undefined })}
    >
      <Select
        label={t('projects.field.kind')}
        options={projectKinds.map((value) => ({ value, label: t(`projects.kind.${value}`) }))}
        value={search.kind ?? null}
        onChange={(kind) => narrow({ kind })}
        placeholder={t('shell.value.all')}
        onClear={() => narrow({ kind: undefined })}
      />
      <Select
        label={t('measures.field.stage')}
        options={projectStages.map((value) => ({ value, label: t(`projects.stage.${value}`) }))}
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
        label={t('projects.filter.all')}
        value={search.all === true}
        onChange={(all) => narrow({ all: all || undefined })}
      />
    </FilterBar>
  );
}

interface ProjectRowsProps extends NarrowedProps {
  readonly list: ReturnType<typeof useProjects>;
  readonly add: ReactNode;
}

function ProjectRows({ list, search, narrow, add }: ProjectRowsProps): ReactNode {
  const { t } = useTexts();
  const columns = useColumns();
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  if (list.items.length === 0)
    return search.q || search.kind || search.stage || search.factor || search.late ? (
      <EmptyState>{t('shell.state.noMatches')}</EmptyState>
    ) : (
      <EmptyState action={add}>{t('projects.empty')}</EmptyState>
    );
  return (
    <>
      <DataTable
        label={t('projects.title')}
        columns={columns}
        rows={list.items}
        rowKey={({ id }) => id}
        rowLink={({ id }) => ({ to: '/projects/$id', params: { id } })}
        sort={search.sort ?? 'plannedEndOn'}
        onSort={(sort) => narrow(parseProjectsSearch({ ...search, sort }))}
        isRefreshing={list.isRefreshing}
      />
      <LoadMore list={list} />
    </>
  );
}

function useColumns(): Column<ProjectRow>[] {
  const { t, formats } = useTexts();
  const nameOf = useFactorName();
  const euro = useEuros();
  return [
    { key: 'title', header: t('projects.field.title'), cell: ({ title }) => title, sort: 'title' },
    {
      key: 'light',
      header: t('measures.field.light'),
      cell: ({ light, pace }) => <StatusLight light={light} word={t(`projects.pace.${pace}`)} />,
      noLabel: true,
    },
    {
      key: 'kind',
      header: t('projects.field.kind'),
      cell: ({ kind }) => <Tag tone={kind === 'experiment' ? 'accent' : 'neutral'}>{t(`projects.kind.${kind}`)}</Tag>,
    },
    {
      key: 'factor',
      header: t('measures.field.factor'),
      cell: ({ primaryFactor }) => nameOf(primaryFactor),
      sort: 'factor',
      show: 'wide',
    },
    {
      key: 'plannedEndOn',
      header: t('measures.field.plannedEndOn'),
      cell: ({ plannedEndOn }) => plannedEndOn && formats.day(plannedEndOn),
      sort: 'plannedEndOn',
      align: 'end',
    },
    {
      key: 'budget',
      header: t('measures.field.budget'),
      cell: ({ budgetEur }) => (budgetEur > 0 ? euro(budgetEur) : '–'),
      align: 'end',
    },
    {
      key: 'actual',
      header: t('measures.field.actual'),
      cell: ({ budgetEur, actualEur }) => (budgetEur > 0 || actualEur > 0 ? euro(actualEur) : '–'),
      align: 'end',
      show: 'wide',
    },
  ];
}
