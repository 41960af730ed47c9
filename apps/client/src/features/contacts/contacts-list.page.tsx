/** The people we know in companies. */
import { getRouteApi } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { SiblingTabs } from '../../routing/sibling-tabs.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DataTable, LoadMore, type Column } from '../../ui/data-table.js';
import { FilterBar } from '../../ui/filter-bar.js';
import { LinkButton } from '../../ui/link-button.js';
import { PageHeader } from '../../ui/page-header.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { EmailLink, PhoneLink } from './contact-links.js';
import { fullName, useContacts, type ContactRow } from './contacts.api.js';

const route = getRouteApi('/shell/contacts');

export function ContactsListPage(): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = useContacts(search);
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
        onSearch={(q) => void navigate({ search: q === undefined ? {} : { q }, replace: true })}
      />
      <ContactRows list={list} isNarrowed={search.q !== undefined} add={add} />
    </>
  );
}

interface ContactRowsProps {
  readonly list: ReturnType<typeof useContacts>;
  readonly isNarrowed: boolean;
  readonly add: ReactNode;
}

function ContactRows({ list, isNarrowed, add }: ContactRowsProps): ReactNode {
  const { t } = useTexts();
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  if (list.items.length === 0)
    return isNarrowed ? (
      <EmptyState>{t('shell.state.noMatches')}</EmptyState>
    ) : (
      <EmptyState action={add}>{t('contacts.empty')}</EmptyState>
    );
  const columns: Column<ContactRow>[] = [
    { key: 'name', header: t('contacts.field.name'), cell: fullName },
    {
      key: 'companies',
      header: t('contacts.field.companies'),
      cell: ({ companies }) =>
        companies.map(({ name, title }) => (title === null ? name : `${name}, ${title}`)).join('; '),
      noLabel: true,
    },
    {
      key: 'phone',
      header: t('contacts.field.phone'),
      cell: (contact) =>
        contact.phone && (
          <PhoneLink
            phone={contact.phone}
            contact={{ id: contact.id, name: fullName(contact) }}
            company={contact.companies[0]}
          />
        ),
    },
    {
      key: 'email',
      header: t('contacts.field.email'),
      cell: ({ email }) => email && <EmailLink email={email} />,
      show: 'wide',
    },
  ];
  return (
    <>
      <DataTable
        label={t('contacts.title')}
        columns={columns}
        rows={list.items}
        rowKey={({ id }) => id}
        rowLink={({ id }) => ({ to: '/contacts/$id', params: { id } })}
        isRefreshing={list.isRefreshing}
      />
      <LoadMore list={list} />
    </>
  );
}
