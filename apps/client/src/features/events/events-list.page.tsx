/** Events, the newest first: when, where, and who came. */
import { eventKinds, eventStatuses } from '@elinvoima/contracts';
import { getRouteApi } from '@tanstack/react-router';
import { ChartColumn, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { SiblingTabs } from '../../routing/sibling-tabs.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DataTable, LoadMore, type Column } from '../../ui/data-table.js';
import { DateField } from '../../ui/date-field.js';
import { FilterBar, type ActiveFilter } from '../../ui/filter-bar.js';
import { LinkButton } from '../../ui/link-button.js';
import { PageHeader } from '../../ui/page-header.js';
import { Select } from '../../ui/select.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { EventPeople, EventStatusTag } from './event-status-tag.js';
import { useEvents, type EventRow } from './events.api.js';
import { parseEventsSearch, type EventsSearch } from './events-search.js';

const route = getRouteApi('/shell/events');

export function EventsListPage(): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = useEvents(search);
  const narrow = (change: EventsSearch) =>
    void navigate({ search: (known) => parseEventsSearch({ ...known, ...change }), replace: true });
  const add = may('events.write') && (
    <LinkButton to="/events/new" variant="primary" icon={<Plus />}>
      {t('events.add')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title={t('events.title')}
        facts={list.total !== undefined && t('events.count', { count: list.total })}
        actions={
          <>
            <LinkButton to="/events/themes" icon={<ChartColumn />}>
              {t('event-results.themes')}
            </LinkButton>
            {add}
          </>
        }
      />
      <SiblingTabs family="gatherings" />
      <EventFilters search={search} narrow={narrow} />
      <EventRows list={list} search={search} narrow={narrow} add={add} />
    </>
  );
}

interface NarrowedProps {
  readonly search: EventsSearch;
  readonly narrow: (change: EventsSearch) => void;
}

function useActiveFilters({ search, narrow }: NarrowedProps): ActiveFilter[] {
  const { t, formats } = useTexts();
  const { kind, status, from, to } = search;
  const filters: ActiveFilter[] = [];
  if (kind)
    filters.push({
      key: 'kind',
      sentence: t('events.filter.kind', { kind: t(`events.kind.${kind}`) }),
      onRemove: () => narrow({ kind: undefined }),
    });
  if (status)
    filters.push({
      key: 'status',
      sentence: t('events.filter.status', { status: t(`events.status.${status}`) }),
      onRemove: () => narrow({ status: undefined }),
    });
  if (from)
    filters.push({
      key: 'from',
      sentence: t('events.filter.from', { day: formats.day(from) }),
      onRemove: () => narrow({ from: undefined }),
    });
  if (to)
    filters.push({
      key: 'to',
      sentence: t('events.filter.to', { day: formats.day(to) }),
      onRemove: () => narrow({ to: undefined }),
    });
  return filters;
}

function EventFilters({ search, narrow }: NarrowedProps): ReactNode {
  const { t } = useTexts();
  return (
    <FilterBar
      searchLabel={t('events.searchLabel')}
      searchText={search.q}
      onSearch={(q) => narrow({ q })}
      filters={useActiveFilters({ search, narrow })}
      onClear={() => narrow({ kind: undefined, status: undefined, from: undefined, to: undefined })}
    >
      <Select
        label={t('events.field.kind')}
        options={eventKinds.map((value) => ({ value, label: t(`events.kind.${value}`) }))}
        value={search.kind ?? null}
        onChange={(kind) => narrow({ kind })}
        placeholder={t('shell.value.all')}
        onClear={() => narrow({ kind: undefined })}
      />
      <Select
        label={t('events.field.status')}
        options={eventStatuses.map((value) => ({ value, label: t(`events.status.${value}`) }))}
        value={search.status ?? null}
        onChange={(status) => narrow({ status })}
        placeholder={t('shell.value.all')}
        onClear={() => narrow({ status: undefined })}
      />
      <DateField
        label={t('events.filter.fromLabel')}
        value={search.from ?? null}
        onChange={(from) => narrow({ from: from ?? undefined })}
      />
      <DateField
        label={t('events.filter.toLabel')}
        value={search.to ?? null}
        onChange={(to) => narrow({ to: to ?? undefined })}
      />
    </FilterBar>
  );
}

interface EventRowsProps extends NarrowedProps {
  readonly list: ReturnType<typeof useEvents>;
  readonly add: ReactNode;
}

function EventRows({ list, search, narrow, add }: EventRowsProps): ReactNode {
  const { t, formats } = useTexts();
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  const { sort, ...filters } = search;
  if (list.items.length === 0)
    return Object.keys(filters).length > 0 ? (
      <EmptyState>{t('shell.state.noMatches')}</EmptyState>
    ) : (
      <EmptyState action={add}>{t('events.empty')}</EmptyState>
    );
  const columns: Column<EventRow>[] = [
    { key: 'title', header: t('events.field.title'), cell: ({ title }) => title, sort: 'title' },
    {
      key: 'when',
      header: t('events.field.when'),
      cell: ({ startsAt }) => formats.dayAndTime(new Date(startsAt)),
      sort: 'startsAt',
      noLabel: true,
      width: '130px',
    },
    {
      key: 'kind',
      header: t('events.field.kind'),
      cell: ({ kind }) => t(`events.kind.${kind}`),
      show: 'wide',
      width: '170px',
    },
    {
      key: 'place',
      header: t('events.field.place'),
      cell: ({ place, online }) => place ?? (online ? t('events.field.online') : null),
      show: 'wide',
    },
    {
      key: 'status',
      header: t('events.field.status'),
      cell: ({ status }) => <EventStatusTag status={status} />,
      noLabel: true,
    },
    {
      key: 'people',
      header: t('events.field.attendance'),
      cell: (event) => <EventPeople event={event} />,
      noLabel: true,
    },
  ];
  return (
    <>
      <DataTable
        label={t('events.title')}
        columns={columns}
        rows={list.items}
        rowKey={({ id }) => id}
        rowLink={({ id }) => ({ to: '/events/$id', params: { id } })}
        sort={sort ?? '-startsAt'}
        onSort={(order) => narrow(parseEventsSearch({ ...search, sort: order }))}
        isRefreshing={list.isRefreshing}
      />
      <LoadMore list={list} />
    </>
  );
}
