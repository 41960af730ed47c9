/** Sites that are or were kept for an enquiry: what ends soon comes first. */
import { reservationStates } from '@elinvoima/contracts';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { SiblingTabs } from '../../routing/sibling-tabs.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DataTable, LoadMore, type Column } from '../../ui/data-table.js';
import { PageHeader } from '../../ui/page-header.js';
import { Select } from '../../ui/select.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { ForWhom, ReservationState } from './reservation-card.js';
import { parseReservationsSearch, type ReservationsSearch } from './reservations-search.js';
import { useReservations, type Reservation } from './reservations.api.js';
import styles from './reservations.module.css';

const route = getRouteApi('/shell/reservations');

export function ReservationsListPage(): ReactNode {
  const { t } = useTexts();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const state = search.state ?? 'open';
  const sort = search.sort ?? (state === 'ended' ? '-until' : 'until');
  const list = useReservations(state, sort);
  const narrow = (change: ReservationsSearch) =>
    void navigate({ search: (known) => parseReservationsSearch({ ...known, ...change }), replace: true });
  return (
    <>
      <PageHeader
        title={t('reservations.title')}
        facts={list.total !== undefined && t('reservations.count', { count: list.total })}
      />
      <SiblingTabs family="land" />
      <div className={styles.filter}>
        <Select
          label={t('reservations.which')}
          options={reservationStates.map((value) => ({ value, label: t(`reservations.which.${value}`) }))}
          value={state}
          onChange={(chosen) => narrow({ state: chosen })}
        />
      </div>
      <ReservationRows list={list} sort={sort} onSort={(chosen) => narrow(parseReservationsSearch({ sort: chosen }))} />
    </>
  );
}

interface ReservationRowsProps {
  readonly list: ReturnType<typeof useReservations>;
  readonly sort: string;
  readonly onSort: (sort: string) => void;
}

function ReservationRows({ list, sort, onSort }: ReservationRowsProps): ReactNode {
  const { t, formats } = useTexts();
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  if (list.items.length === 0) return <EmptyState>{t('reservations.empty')}</EmptyState>;
  const columns: Column<Reservation>[] = [
    { key: 'site', header: t('reservations.field.site'), cell: ({ site }) => site.name },
    {
      key: 'enquiry',
      header: t('reservations.field.enquiry'),
      cell: (reservation) => <ForWhom reservation={reservation} />,
      noLabel: true,
    },
    {
      key: 'state',
      header: t('reservations.field.state'),
      cell: (reservation) => <ReservationState reservation={reservation} />,
      noLabel: true,
      width: '230px',
    },
    {
      key: 'since',
      header: t('reservations.field.since'),
      cell: ({ since }) => formats.day(since),
      sort: 'since',
      show: 'wide',
      width: '130px',
    },
    {
      key: 'until',
      header: t('reservations.field.until'),
      cell: ({ until }) => formats.day(until),
      sort: 'until',
      width: '190px',
    },
  ];
  return (
    <>
      <DataTable
        label={t('reservations.title')}
        columns={columns}
        rows={list.items}
        rowKey={({ id }) => id}
        rowLink={({ site }) => ({ to: '/sites/$id', params: { id: site.id } })}
        sort={sort}
        onSort={onSort}
        isRefreshing={list.isRefreshing}
      />
      <LoadMore list={list} />
    </>
  );
}
