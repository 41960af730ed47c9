/** The day of a breach: whose data a user, a session or an API key has read or changed between two moments. */
import { getRouteApi, Link } from '@tanstack/react-router';
import { exportFormats, trailKindKey } from '@elinvoima/contracts';
import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import type { KeysetList } from '../../api/keyset-list.js';
import { pathOfRecord } from '../../routing/record-path.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DataTable, LoadMore, type Column } from '../../ui/data-table.js';
import { DownloadLink } from '../../ui/download-link.js';
import { DefinitionList } from '../../ui/definition-list.js';
import { FilterBar } from '../../ui/filter-bar.js';
import { Notice } from '../../ui/notice.js';
import { PageHeader } from '../../ui/page-header.js';
import { Section } from '../../ui/section.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import type { TouchedSearch } from './audit-search.js';
import styles from './audit.module.css';
import {
  useTouched,
  useTouchedPeople,
  useTouchedRecords,
  type PersonInTrail,
  type RecordInTrail,
} from './touched.api.js';
import { useWhoAndWhen } from './who-and-when.js';

const route = getRouteApi('/shell/audit/touched');

interface Of {
  readonly search: TouchedSearch;
}

export function TouchedPage(): ReactNode {
  const { t } = useTexts();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const narrow = (change: TouchedSearch) => void navigate({ search: { ...search, ...change }, replace: true });
  const { who, when, inForce } = useWhoAndWhen({ search, narrow });
  return (
    <>
      <PageHeader
        title={t('trail.touched')}
        above={
          <Link to="/audit" search={search}>
            {t('trail.title')}
          </Link>
        }
      />
      <p className={styles.intro}>{t('trail.touchedIntro')}</p>
      <FilterBar filters={inForce}>
        {who}
        {when}
      </FilterBar>
      {search.actorId === undefined && search.viaId === undefined ? (
        <EmptyState>{t('trail.touchedWhose')}</EmptyState>
      ) : (
        <Touched search={search} />
      )}
    </>
  );
}

function Touched({ search }: Of): ReactNode {
  const { t, formats } = useTexts();
  const { data, error, isPending, refetch } = useTouched(search);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (isPending) return <Skeleton />;
  if (data.entries === 0) return <EmptyState>{t('trail.empty')}</EmptyState>;
  const boundless = data.byKind.filter(({ mayHoldAnybody }) => mayHoldAnybody);
  return (
    <div className={styles.touched}>
      <DefinitionList
        facts={[
          { term: t('trail.people'), value: formats.number(data.people) },
          { term: t('trail.records'), value: formats.number(data.records) },
          { term: t('trail.entries'), value: formats.number(data.entries) },
        ]}
      />
      {boundless.length > 0 && (
        <Notice tone="amber" title={t('trail.boundless')}>
          <ul className={styles.kinds}>
            {boundless.map(({ kind, entries }) => (
              <li key={kind}>
                <Link to="/audit" search={{ ...search, kind }}>
                  {t('trail.filter', { label: t(trailKindKey(kind)), value: formats.number(entries) })}
                </Link>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {data.withheld > 0 && <Notice tone="amber">{t('trail.withheld', { count: data.withheld })}</Notice>}
      <People search={search} count={data.people} />
      <Records search={search} count={data.records} />
    </div>
  );
}

function People({ search, count }: Of & { readonly count: number }): ReactNode {
  const { t, formats } = useTexts();
  const list = useTouchedPeople(search);
  const columns: Column<PersonInTrail>[] = [
    {
      key: 'name',
      header: t('trail.affected'),
      cell: ({ contactId, name }) =>
        contactId === null ? (
          name
        ) : (
          <>
            <Link to={pathOfRecord({ kind: 'contact', id: contactId })}>{name}</Link>
            <Link className={styles.more} to="/audit" search={{ ...search, personId: contactId }}>
              {t('trail.ofThisPerson')}
            </Link>
          </>
        ),
    },
    {
      key: 'kinds',
      header: t('trail.where'),
      cell: ({ kinds }) => kinds.map((kind) => t(trailKindKey(kind))).join(', '),
    },
    { key: 'records', header: t('trail.records'), cell: ({ records }) => formats.number(records) },
    { key: 'last', header: t('trail.lastAt'), cell: ({ lastAt }) => formats.dayAndTime(lastAt) },
  ];
  return (
    <Section title={t('trail.people')} count={count} action={<Files of="people" search={search} />}>
      <Rows
        list={list}
        label={t('trail.people')}
        columns={columns}
        rowKey={({ contactId, name }) => contactId ?? name}
      />
    </Section>
  );
}

function Records({ search, count }: Of & { readonly count: number }): ReactNode {
  const { t, formats } = useTexts();
  const list = useTouchedRecords(search);
  const columns: Column<RecordInTrail>[] = [
    {
      key: 'record',
      header: t('trail.record'),
      cell: ({ kind, id, title }) => {
        const noun = t(trailKindKey(kind));
        const page = id === null || title === null ? undefined : pathOfRecord({ kind, id });
        return (
          <>
            {page === undefined ? (title ?? noun) : <Link to={page}>{title}</Link>}
            {title !== null && <span className={styles.more}>{noun}</span>}
            <Link className={styles.more} to="/audit" search={{ ...search, kind, ...(id !== null && { id }) }}>
              {t('trail.openRecordLog')}
            </Link>
          </>
        );
      },
    },
    {
      key: 'deeds',
      header: t('trail.action'),
      cell: ({ wasSeen, wasChanged }) =>
        [wasSeen && t('trail.seen'), wasChanged && t('trail.changed')].filter((word) => word !== false).join(', '),
    },
    { key: 'entries', header: t('trail.entries'), cell: ({ entries }) => formats.number(entries) },
    { key: 'last', header: t('trail.lastAt'), cell: ({ lastAt }) => formats.dayAndTime(lastAt) },
  ];
  return (
    <Section title={t('trail.records')} count={count} action={<Files of="records" search={search} />}>
      <Rows list={list} label={t('trail.records')} columns={columns} rowKey={({ kind, id }) => `${kind} ${id}`} />
    </Section>
  );
}

/** What the list says, as a file beside the notification of a breach; taking it is itself on the trail. */
function Files({ of, search }: Of & { readonly of: 'people' | 'records' }): ReactNode {
  const { t } = useTexts();
  const query = new URLSearchParams(Object.entries(search).filter(([, value]) => value !== undefined)).toString();
  return (
    <div className={styles.files}>
      {exportFormats.map((format) => (
        <DownloadLink
          key={format}
          isGuarded
          href={`/api/audit-entries/touched/${of}/file.${format}?${query}`}
          icon={<Download />}
        >
          {t(`trail.file.${of}`, { format: format.toUpperCase() })}
        </DownloadLink>
      ))}
    </div>
  );
}

interface RowsProps<Row> {
  readonly list: KeysetList<Row>;
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => string;
}

function Rows<Row>({ list, ...table }: RowsProps<Row>): ReactNode {
  const { t } = useTexts();
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton lines={3} />;
  if (list.items.length === 0) return <EmptyState>{t('trail.nobody')}</EmptyState>;
  return (
    <>
      <DataTable {...table} rows={list.items} isRefreshing={list.isRefreshing} />
      <LoadMore list={list} />
    </>
  );
}
