/** Colleagues: who has an account, in which role, and the way in for a new one. */
import { roles } from '@elinvoima/contracts';
import { getRouteApi, Link } from '@tanstack/react-router';
import { UserPlus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useMay, useSession } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { DataTable, LoadMore, type Column } from '../../ui/data-table.js';
import { Dialog } from '../../ui/dialog.js';
import { FilterBar } from '../../ui/filter-bar.js';
import { Tag } from '../../ui/marks.js';
import { LinkButton } from '../../ui/link-button.js';
import { PageHeader } from '../../ui/page-header.js';
import { Select } from '../../ui/select.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { showToast } from '../../ui/toast.js';
import { UserActions } from './user-actions.js';
import { UserForm } from './user-form.js';
import { useUsers, type User } from './users.api.js';
import type { UsersSearch } from './users-search.js';

const route = getRouteApi('/shell/users');

export function UsersPage(): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = useUsers(search);
  const [isInviting, setInviting] = useState(false);
  const narrow = (change: UsersSearch) =>
    void navigate({ search: (known) => ({ ...known, ...change }), replace: true });
  return (
    <>
      <PageHeader
        title={t('users.title')}
        above={<Link to="/administration">{t('ui.nav.administration')}</Link>}
        facts={list.total !== undefined && t('users.count', { count: list.total })}
        actions={
          may('users.write') && (
            <>
              <LinkButton to="/access-reviews">{t('access-reviews.title')}</LinkButton>
              <Button variant="primary" icon={<UserPlus />} onPress={() => setInviting(true)}>
                {t('users.invite')}
              </Button>
            </>
          )
        }
      />
      <FilterBar
        searchLabel={t('users.searchLabel')}
        searchText={search.q}
        onSearch={(q) => narrow({ q })}
        filters={
          search.role
            ? [
                {
                  key: 'role',
                  sentence: t('users.filter.role', { value: t(`users.role.${search.role}`) }),
                  onRemove: () => narrow({ role: undefined }),
                },
              ]
            : []
        }
      >
        <Select
          label={t('users.field.role')}
          options={roles.map((value) => ({ value, label: t(`users.role.${value}`) }))}
          value={search.role ?? null}
          onChange={(role) => narrow({ role })}
          placeholder={t('shell.value.all')}
          onClear={() => narrow({ role: undefined })}
        />
      </FilterBar>
      <UserRows list={list} />
      <Dialog title={t('users.invite')} isOpen={isInviting} onClose={() => setInviting(false)}>
        <UserForm
          onSaved={() => {
            setInviting(false);
            showToast({ text: t('users.invited') });
          }}
          onCancel={() => setInviting(false)}
        />
      </Dialog>
    </>
  );
}

function UserRows({ list }: { readonly list: ReturnType<typeof useUsers> }): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const { user: self } = useSession();
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  if (list.items.length === 0) return <EmptyState>{t('users.empty')}</EmptyState>;
  const columns: Column<User>[] = [
    {
      key: 'name',
      header: t('users.field.name'),
      cell: ({ id, name }) => (id === self.id ? `${name} (${t('users.you')})` : name),
    },
    { key: 'email', header: t('users.field.email'), cell: ({ email }) => email, noLabel: true },
    { key: 'role', header: t('users.field.role'), cell: ({ role }) => t(`users.role.${role}`), noLabel: true },
    {
      key: 'state',
      header: t('users.field.state'),
      cell: ({ state }) => (
        <Tag tone={state === 'active' ? 'green' : state === 'invited' ? 'amber' : 'neutral'}>
          {t(`users.state.${state}`)}
        </Tag>
      ),
      noLabel: true,
    },
    ...(may('users.write')
      ? [
          {
            key: 'actions',
            header: t('shell.more'),
            cell: (user: User) => <UserActions user={user} isSelf={user.id === self.id} />,
            noLabel: true,
            width: '6em',
          },
        ]
      : []),
  ];
  return (
    <>
      <DataTable
        label={t('users.title')}
        columns={columns}
        rows={list.items}
        rowKey={({ id }) => id}
        isRefreshing={list.isRefreshing}
      />
      <LoadMore list={list} />
    </>
  );
}
