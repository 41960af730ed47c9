/** Referrals: who was led where, and what came of it. */
import { referralStates } from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { SiblingTabs } from '../../routing/sibling-tabs.js';
import { useMay, useSession } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { CheckboxField } from '../../ui/checkbox-field.js';
import { DataTable, LoadMore, type Column } from '../../ui/data-table.js';
import { FilterBar, type ActiveFilter } from '../../ui/filter-bar.js';
import { LinkButton } from '../../ui/link-button.js';
import { PageHeader } from '../../ui/page-header.js';
import { Select } from '../../ui/select.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { ReferralStateTag, customerName, recipientName } from './referral-words.js';
import { partnerNameQuery, useReferrals, type ReferralRow } from './referrals.api.js';
import { parseReferralsSearch, type ReferralsSearch } from './referrals-search.js';

const route = getRouteApi('/shell/referrals');

export function ReferralsListPage(): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const { user } = useSession();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = useReferrals(search, user.id);
  const narrow = (change: ReferralsSearch) =>
    void navigate({ search: (known) => parseReferralsSearch({ ...known, ...change }), replace: true });
  const add = may('referrals.write') && (
    <LinkButton to="/referrals/new" variant="primary" icon={<Plus />}>
      {t('referrals.add')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title={t('referrals.title')}
        facts={list.total !== undefined && t('referrals.count', { count: list.total })}
        actions={add}
      />
      <SiblingTabs family="dealings" />
      <ReferralFilters search={search} narrow={narrow} />
      <ReferralRows list={list} search={search} narrow={narrow} add={add} />
    </>
  );
}

interface NarrowedProps {
  readonly search: ReferralsSearch;
  readonly narrow: (change: ReferralsSearch) => void;
}

function ReferralFilters({ search, narrow }: NarrowedProps): ReactNode {
  const { t } = useTexts();
  const partner = useQuery({ ...partnerNameQuery(search.partner ?? ''), enabled: search.partner !== undefined }).data;
  const filters: ActiveFilter[] = [];
  if (search.state)
    filters.push({
      key: 'state',
      sentence: t('referrals.filter.state', { state: t(`referrals.state.${search.state}`) }),
      onRemove: () => narrow({ state: undefined }),
    });
  if (search.partner)
    filters.push({
      key: 'partner',
      sentence: t('referrals.filter.partner', { name: partner?.name ?? '…' }),
      onRemove: () => narrow({ partner: undefined }),
    });
  if (search.mine)
    filters.push({ key: 'mine', sentence: t('referrals.filter.mine'), onRemove: () => narrow({ mine: undefined }) });
  return (
    <FilterBar
      searchLabel={t('referrals.searchLabel')}
      searchText={search.q}
      onSearch={(q) => narrow({ q })}
      filters={filters}
      onClear={() => narrow({ state: undefined, partner: undefined, mine: undefined })}
    >
      <Select
        label={t('referrals.field.state')}
        options={referralStates.map((value) => ({ value, label: t(`referrals.state.${value}`) }))}
        value={search.state ?? null}
        onChange={(state) => narrow({ state })}
        placeholder={t('shell.value.all')}
        onClear={() => narrow({ state: undefined })}
      />
      <CheckboxField
        label={t('referrals.filter.mine')}
        value={search.mine === true}
        onChange={(mine) => narrow({ mine: mine || undefined })}
      />
    </FilterBar>
  );
}

interface ReferralRowsProps extends NarrowedProps {
  readonly list: ReturnType<typeof useReferrals>;
  readonly add: ReactNode;
}

function ReferralRows({ list, search, narrow, add }: ReferralRowsProps): ReactNode {
  const { t, formats } = useTexts();
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  if (list.items.length === 0)
    return search.q || search.state || search.partner || search.mine ? (
      <EmptyState>{t('shell.state.noMatches')}</EmptyState>
    ) : (
      <EmptyState action={add}>{t('referrals.empty')}</EmptyState>
    );
  const columns: Column<ReferralRow>[] = [
    { key: 'need', header: t('referrals.field.need'), cell: ({ need }) => need },
    { key: 'customer', header: t('referrals.field.customer'), cell: customerName, noLabel: true },
    { key: 'recipient', header: t('referrals.field.recipient'), cell: recipientName },
    {
      key: 'state',
      header: t('referrals.field.state'),
      cell: (row) => <ReferralStateTag referral={row} />,
      noLabel: true,
      width: '200px',
    },
    { key: 'owner', header: t('referrals.field.owner'), cell: ({ owner }) => owner?.name, show: 'wide' },
    {
      key: 'sentOn',
      header: t('referrals.field.sentOn'),
      cell: ({ sentOn }) => formats.day(sentOn),
      sort: 'sentOn',
      align: 'end',
    },
  ];
  return (
    <>
      <DataTable
        label={t('referrals.title')}
        columns={columns}
        rows={list.items}
        rowKey={({ id }) => id}
        rowLink={({ id }) => ({ to: '/referrals/$id', params: { id } })}
        sort={search.sort ?? '-sentOn'}
        onSort={(sort) => narrow(parseReferralsSearch({ ...search, sort }))}
        isRefreshing={list.isRefreshing}
      />
      <LoadMore list={list} />
    </>
  );
}
