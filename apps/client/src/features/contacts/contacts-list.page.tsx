/** The people we know in companies, narrowed by what the address says. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useCallback, type ReactNode } from 'react';
import { isProblem } from '../../api/problem.js';
import { BulkBar } from '../../lists/bulk-bar.js';
import { ListRows } from '../../lists/list-rows.js';
import { ListNotices, ListTools } from '../../lists/list-tools.js';
import { companyNameQuery } from '../../lists/lists.api.js';
import { useListPage } from '../../lists/use-list-page.js';
import { useSelection } from '../../lists/use-selection.js';
import { filterOf } from '../../routing/list-search.js';
import { SiblingTabs } from '../../routing/sibling-tabs.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { FilterBar } from '../../ui/filter-bar.js';
import { LinkButton } from '../../ui/link-button.js';
import { PageHeader } from '../../ui/page-header.js';
import { EmptyState } from '../../ui/states.js';
import { useContactColumns } from './contact-columns.js';
import { ContactFilterFields } from './contact-filters.js';
import { countContacts, fullName, useContacts } from './contacts.api.js';
import { parseContactsSearch, type ContactsSearch } from './contacts-search.js';

const route = getRouteApi('/shell/contacts');

export function ContactsListPage(): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const show = useCallback((next: ContactsSearch) => void navigate({ search: next, replace: true }), [navigate]);
  const narrow = (change: ContactsSearch) => show({ ...search, ...change });
  const filter = filterOf(search);
  const company = useQuery({ ...companyNameQuery(search.companyId ?? ''), enabled: search.companyId !== undefined });
  const isGone = isProblem(company.error) && company.error.status === 404;
  const page = useListPage({
    list: 'contacts',
    search,
    parse: parseContactsSearch,
    show,
    filter,
    names: { nameOf: () => (isGone ? null : company.data?.name) },
  });
  const list = useContacts(filter, search.sort);
  const columns = useContactColumns(page.columns.shown);
  const selection = useSelection(
    JSON.stringify(filter),
    list.items.map(({ id }) => id),
    list.total,
  );
  const mayChange = may('bulk-changes.write') && may('contacts.write');
  const add = may('contacts.write') && (
    <LinkButton to="/contacts/new" variant="primary" icon={<Plus />}>
      {t('contacts.add')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title={t('contacts.title')}
        facts={list.total !== undefined && t('contacts.count', { count: list.total })}
        actions={add}
      />
      <SiblingTabs family="companies" />
      <FilterBar
        searchLabel={t('contacts.searchLabel')}
        searchText={search.q}
        onSearch={(q) => narrow({ q })}
        lead={t('lists.kind.contacts')}
        filters={page.pieces.map(({ key, words }) => ({ key, sentence: words, onRemove: () => page.remove(key) }))}
        onClear={page.clear}
        extra={<ListTools page={page} total={list.total} />}
      >
        <ContactFilterFields search={search} companyName={company.data?.name} narrow={narrow} />
      </FilterBar>
      <ListNotices page={page} />
      <ListRows
        page={page}
        label={t('contacts.title')}
        list={list}
        columns={columns}
        nameOf={fullName}
        rowLink={({ id }) => ({ to: '/contacts/$id', params: { id } })}
        sort={search.sort ?? 'name'}
        onSort={(sort) => narrow({ sort })}
        selection={mayChange ? selection : undefined}
        countWithout={(key, signal) => countContacts({ ...filter, [key]: undefined }, signal)}
        empty={<EmptyState action={add}>{t('contacts.empty')}</EmptyState>}
      />
      {mayChange && (
        <BulkBar list="contacts" selection={selection} filter={filter} sentence={page.sentence} total={list.total} />
      )}
    </>
  );
}
