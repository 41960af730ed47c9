/** The register of requests: open ones first, what is late or soonest due at the top. */
import { informationRequestKinds, informationRequestStates } from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMay } from '../../session/session.js';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DataTable, LoadMore, type Column } from '../../ui/data-table.js';
import { FilterBar } from '../../ui/filter-bar.js';
import { LinkButton } from '../../ui/link-button.js';
import { PageHeader } from '../../ui/page-header.js';
import { Section } from '../../ui/section.js';
import { Select } from '../../ui/select.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { Switch } from '../../ui/switch.js';
import { useRequests, yearQuery, type RequestRow } from './information-requests.api.js';
import { parseInformationRequestsSearch, type InformationRequestsSearch } from './information-requests-search.js';
import { TimeLeft, useKindWords } from './request-words.js';
import styles from './information-requests.module.css';

const route = getRouteApi('/shell/information-requests');

export function InformationRequestsListPage(): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = useRequests(search);
  const narrow = (change: InformationRequestsSearch) =>
    void navigate({ search: (known) => parseInformationRequestsSearch({ ...known, ...change }), replace: true });
  const add = may('information-requests.write') && (
    <LinkButton to="/information-requests/new" variant="primary" icon={<Plus />}>
      {t('information-requests.add')}
    </LinkButton>
  );
  const isNarrowed = Object.keys(search).length > 0;
  return (
    <>
      <PageHeader
        title={t('information-requests.title')}
        facts={list.total !== undefined && t('information-requests.count', { count: list.total })}
        actions={add}
      />
      <FilterBar
        searchLabel={t('information-requests.filter.search')}
        searchText={search.q}
        onSearch={(q) => narrow({ q })}
        filters={[
          ...(search.kind
            ? [
                {
                  key: 'kind',
                  sentence: t(`information-requests.kind.${search.kind}`),
                  onRemove: () => narrow({ kind: undefined }),
                },
              ]
            : []),
          ...(search.state
            ? [
                {
                  key: 'state',
                  sentence: t(`information-requests.state.${search.state}`),
                  onRemove: () => narrow({ state: undefined }),
                },
              ]
            : []),
          ...(search.late
            ? [
                {
                  key: 'late',
                  sentence: t('information-requests.filter.late'),
                  onRemove: () => narrow({ late: undefined }),
                },
              ]
            : []),
        ]}
        onClear={() => void navigate({ search: {}, replace: true })}
      >
        <Select
          label={t('information-requests.field.kind')}
          options={informationRequestKinds.map((value) => ({ value, label: t(`information-requests.kind.${value}`) }))}
          placeholder={t('information-requests.filter.anyKind')}
          value={search.kind ?? null}
          onChange={(kind) => narrow({ kind })}
          onClear={() => narrow({ kind: undefined })}
        />
        <Select
          label={t('information-requests.field.state')}
          options={informationRequestStates.map((value) => ({
            value,
            label: t(`information-requests.state.${value}`),
          }))}
          placeholder={t('information-requests.filter.anyState')}
          value={search.state ?? null}
          onChange={(state) => narrow({ state })}
          onClear={() => narrow({ state: undefined })}
        />
        <Switch
          label={t('information-requests.filter.late')}
          value={search.late === true}
          onChange={(late) => narrow({ late: late || undefined })}
        />
      </FilterBar>
      <Rows list={list} isNarrowed={isNarrowed} add={add} />
      {!isNarrowed && <YearInWords />}
    </>
  );
}

interface RowsProps {
  readonly list: ReturnType<typeof useRequests>;
  readonly isNarrowed: boolean;
  readonly add: ReactNode;
}

function Rows({ list, isNarrowed, add }: RowsProps): ReactNode {
  const { t, formats } = useTexts();
  const kindOf = useKindWords();
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  if (list.items.length === 0)
    return isNarrowed ? (
      <EmptyState>{t('shell.state.noMatches')}</EmptyState>
    ) : (
      <EmptyState action={add}>{t('information-requests.empty')}</EmptyState>
    );
  const columns: Column<RequestRow>[] = [
    { key: 'code', header: t('information-requests.field.code'), cell: ({ code }) => code, width: '90px' },
    {
      key: 'asked',
      header: t('information-requests.field.asked'),
      cell: ({ asked }) => <span className={styles.asked}>{asked}</span>,
    },
    { key: 'kind', header: t('information-requests.field.kind'), cell: kindOf, show: 'wide', width: '230px' },
    {
      key: 'left',
      header: t('information-requests.field.state'),
      cell: (request) => <TimeLeft request={request} />,
      noLabel: true,
      width: '190px',
    },
    {
      key: 'lastDay',
      header: t('information-requests.field.lastDay'),
      cell: ({ lastDay }) => formats.day(lastDay),
      width: '140px',
    },
    { key: 'owner', header: t('information-requests.field.owner'), cell: ({ owner }) => owner?.name, show: 'wide' },
  ];
  return (
    <>
      <DataTable
        label={t('information-requests.title')}
        columns={columns}
        rows={list.items}
        rowKey={({ id }) => id}
        rowLink={({ id }) => ({ to: '/information-requests/$id', params: { id } })}
        isRefreshing={list.isRefreshing}
      />
      <LoadMore list={list} />
    </>
  );
}

function YearInWords(): ReactNode {
  const { t } = useTexts();
  const year = Number(today().slice(0, 4));
  const { data } = useQuery(yearQuery(year));
  if (data === undefined || data.items.every(({ received }) => received === 0)) return null;
  return (
    <Section title={t('information-requests.year', { year: String(year) })}>
      {data.items.map(({ kind, received, inTime, late, open }) => (
        <p key={kind}>
          {t('information-requests.yearSentence', {
            kind: t(`information-requests.kind.${kind}`),
            received,
            inTime,
            late,
            open,
          })}
        </p>
      ))}
    </Section>
  );
}
