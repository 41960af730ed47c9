/** Cooperations: with whom, how long, and whether they live. */
import { cooperationStates, cooperationThemes } from '@elinvoima/contracts';
import { getRouteApi } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { ScoreMark } from '../../impact/impact-section.js';
import { SiblingTabs } from '../../routing/sibling-tabs.js';
import { useMay } from '../../session/session.js';
import { useTexts, type Translate } from '../../texts/texts-provider.js';
import { CheckboxField } from '../../ui/checkbox-field.js';
import { DataTable, LoadMore, type Column } from '../../ui/data-table.js';
import { FilterBar, type ActiveFilter } from '../../ui/filter-bar.js';
import { LinkButton } from '../../ui/link-button.js';
import { PageHeader } from '../../ui/page-header.js';
import { Select } from '../../ui/select.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { CooperationStateTag, CooperationTime, DueTag, themeName } from './cooperation-state.js';
import { useCooperations, type CooperationRow } from './cooperations.api.js';
import { parseCooperationsSearch, type CooperationsSearch } from './cooperations-search.js';

const route = getRouteApi('/shell/cooperations');

export function CooperationsListPage(): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = useCooperations(search);
  const narrow = (change: CooperationsSearch) =>
    void navigate({ search: (known) => parseCooperationsSearch({ ...known, ...change }), replace: true });
  const add = may('cooperations.write') && (
    <LinkButton to="/cooperations/new" variant="primary" icon={<Plus />}>
      {t('cooperations.add')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title={t('cooperations.title')}
        facts={list.total !== undefined && t('cooperations.count', { count: list.total })}
        actions={add}
      />
      <SiblingTabs family="gatherings" />
      <CooperationFilters search={search} narrow={narrow} />
      <CooperationRows list={list} search={search} narrow={narrow} add={add} />
    </>
  );
}

interface NarrowedProps {
  readonly search: CooperationsSearch;
  readonly narrow: (change: CooperationsSearch) => void;
}

function CooperationFilters({ search, narrow }: NarrowedProps): ReactNode {
  const { t } = useTexts();
  const filters: ActiveFilter[] = [];
  if (search.state)
    filters.push({
      key: 'state',
      sentence: t('cooperations.filter.state', { state: t(`cooperations.state.${search.state}`) }),
      onRemove: () => narrow({ state: undefined }),
    });
  if (search.theme)
    filters.push({
      key: 'theme',
      sentence: t('cooperations.filter.theme', { theme: themeName(t, search.theme) }),
      onRemove: () => narrow({ theme: undefined }),
    });
  if (search.due)
    filters.push({ key: 'due', sentence: t('cooperations.filter.due'), onRemove: () => narrow({ due: undefined }) });
  if (search.idle)
    filters.push({ key: 'idle', sentence: t('cooperations.idle'), onRemove: () => narrow({ idle: undefined }) });
  return (
    <FilterBar
      searchLabel={t('cooperations.searchLabel')}
      searchText={search.q}
      onSearch={(q) => narrow({ q })}
      filters={filters}
      onClear={() => narrow({ state: undefined, theme: undefined, due: undefined, idle: undefined })}
    >
      <Select
        label={t('cooperations.field.state')}
        options={cooperationStates.map((value) => ({ value, label: t(`cooperations.state.${value}`) }))}
        value={search.state ?? null}
        onChange={(state) => narrow({ state })}
        placeholder={t('shell.value.all')}
        onClear={() => narrow({ state: undefined })}
      />
      <Select
        label={t('cooperations.field.theme')}
        options={cooperationThemes.map((value) => ({ value, label: t(`cooperations.theme.${value}`) }))}
        value={cooperationThemes.find((theme) => theme === search.theme) ?? null}
        onChange={(theme) => narrow({ theme })}
        placeholder={t('shell.value.all')}
        onClear={() => narrow({ theme: undefined })}
      />
      <CheckboxField
        label={t('cooperations.idle')}
        value={search.idle === true}
        onChange={(idle) => narrow({ idle: idle || undefined })}
      />
      <CheckboxField
        label={t('cooperations.filter.due')}
        value={search.due === true}
        onChange={(due) => narrow({ due: due || undefined })}
      />
    </FilterBar>
  );
}

interface CooperationRowsProps extends NarrowedProps {
  readonly list: ReturnType<typeof useCooperations>;
  readonly add: ReactNode;
}

function CooperationRows({ list, search, narrow, add }: CooperationRowsProps): ReactNode {
  const { t, formats } = useTexts();
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  if (list.items.length === 0)
    return search.q || search.state || search.theme || search.due || search.idle ? (
      <EmptyState>{t('shell.state.noMatches')}</EmptyState>
    ) : (
      <EmptyState action={add}>{t('cooperations.empty')}</EmptyState>
    );
  const columns: Column<CooperationRow>[] = [
    { key: 'name', header: t('cooperations.field.title'), cell: ({ name }) => name, sort: 'name' },
    { key: 'with', header: t('cooperations.field.with'), cell: (row) => withWhom(t, row), noLabel: true },
    {
      key: 'state',
      header: t('cooperations.field.state'),
      cell: (row) => (
        <>
          <CooperationStateTag cooperation={row} /> <DueTag cooperation={row} />
        </>
      ),
      noLabel: true,
    },
    {
      key: 'theme',
      header: t('cooperations.field.theme'),
      cell: ({ theme }) => theme && themeName(t, theme),
      show: 'wide',
      width: '140px',
    },
    {
      key: 'time',
      header: t('cooperations.field.span'),
      cell: (row) => <CooperationTime cooperation={row} />,
      sort: 'startsOn',
      align: 'end',
    },
    {
      key: 'effect',
      header: t('impact.title'),
      cell: ({ lastAssessment }) => lastAssessment && <ScoreMark score={lastAssessment.score} />,
      show: 'wide',
      width: '110px',
    },
    {
      key: 'lastActivityOn',
      header: t('cooperations.field.lastActivityOn'),
      cell: ({ lastActivityOn }) => lastActivityOn && formats.day(lastActivityOn),
      align: 'end',
      show: 'wide',
    },
  ];
  return (
    <>
      <DataTable
        label={t('cooperations.title')}
        columns={columns}
        rows={list.items}
        rowKey={({ id }) => id}
        rowLink={({ id }) => ({ to: '/cooperations/$id', params: { id } })}
        sort={search.sort ?? 'name'}
        onSort={(sort) => narrow(parseCooperationsSearch({ ...search, sort }))}
        isRefreshing={list.isRefreshing}
      />
      <LoadMore list={list} />
    </>
  );
}

const namedInRow = 2;

/** The first names and how many more: a network of twenty stays one line. */
function withWhom(t: Translate, { partners, companies }: CooperationRow): string {
  const names = [...partners, ...companies].map(({ name }) => name);
  const others = names.length - namedInRow;
  const first = names.slice(0, namedInRow).join(', ');
  return others > 0 ? `${first} ${t('cooperations.others', { count: others })}` : first;
}
