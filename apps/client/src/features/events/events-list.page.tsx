/** Events, the newest first: when, where, and how many came. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { ChartColumn, Plus } from 'lucide-react';
import { useCallback, type ReactNode } from 'react';
import { isProblem } from '../../api/problem.js';
import { ListRows } from '../../lists/list-rows.js';
import { ListNotices, ListTools } from '../../lists/list-tools.js';
import { companyNameQuery, contactNameQuery } from '../../lists/lists.api.js';
import { useListPage } from '../../lists/use-list-page.js';
import type { NameOf } from '../../lists/use-filter-words.js';
import { filterOf } from '../../routing/list-search.js';
import { searchOf } from '../../routing/search-params.js';
import { SiblingTabs } from '../../routing/sibling-tabs.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { FilterBar } from '../../ui/filter-bar.js';
import { LinkButton } from '../../ui/link-button.js';
import { PageHeader } from '../../ui/page-header.js';
import { EmptyState } from '../../ui/states.js';
import { useEventColumns } from './event-columns.js';
import { EventFilterFields } from './event-filters.js';
import { countEvents, useEvents } from './events.api.js';
import { parseEventsSearch, type EventsSearch } from './events-search.js';

const route = getRouteApi('/shell/events');

export function EventsListPage(): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const show = useCallback((next: EventsSearch) => void navigate({ search: next, replace: true }), [navigate]);
  const narrow = (change: EventsSearch) => show(searchOf({ ...search, ...change }));
  const filter = filterOf(search);
  const nameOf = useNames(search);
  const page = useListPage({ list: 'events', search, parse: parseEventsSearch, show, filter, names: { nameOf } });
  const list = useEvents(filter, search.sort);
  const columns = useEventColumns(page.columns.shown);
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
      <FilterBar
        searchLabel={t('events.searchLabel')}
        searchText={search.q}
        onSearch={(q) => narrow({ q })}
        lead={t('events.title')}
        filters={page.pieces.map(({ key, words }) => ({ key, sentence: words, onRemove: () => page.remove(key) }))}
        onClear={page.clear}
        extra={<ListTools page={page} total={list.total} />}
      >
        <EventFilterFields
          search={search}
          companyName={nameOf('company', search.companyId ?? '') ?? undefined}
          narrow={narrow}
        />
      </FilterBar>
      <ListNotices page={page} />
      <ListRows
        page={page}
        label={t('events.title')}
        list={list}
        columns={columns}
        nameOf={({ title }) => title}
        rowLink={({ id }) => ({ to: '/events/$id', params: { id } })}
        sort={search.sort ?? '-startsAt'}
        onSort={(sort) => narrow({ sort })}
        selection={undefined}
        countWithout={(key, signal) => countEvents({ ...filter, [key]: undefined }, signal)}
        empty={<EmptyState action={add}>{t('events.empty')}</EmptyState>}
      />
    </>
  );
}

/** What the company or the person that the filter names is called; null for whom is gone. */
function useNames({ companyId, contactId }: EventsSearch): NameOf {
  const may = useMay();
  const company = useQuery({ ...companyNameQuery(companyId ?? ''), enabled: companyId !== undefined });
  const contact = useQuery({
    ...contactNameQuery(contactId ?? ''),
    enabled: contactId !== undefined && may('contacts.read'),
  });
  return (type) => {
    const { data, error } = type === 'company' ? company : contact;
    return isProblem(error) && error.status === 404 ? null : data?.name;
  };
}
