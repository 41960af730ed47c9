/** Letters to groups: drafts, those on their way and those sent. */
import { mailingKinds, mailingStates } from '@elinvoima/contracts';
import { getRouteApi } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { SiblingTabs } from '../../routing/sibling-tabs.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { CheckboxField } from '../../ui/checkbox-field.js';
import { DataTable, LoadMore, type Column } from '../../ui/data-table.js';
import { FilterBar, type ActiveFilter } from '../../ui/filter-bar.js';
import { LinkButton } from '../../ui/link-button.js';
import { PageHeader } from '../../ui/page-header.js';
import { Select } from '../../ui/select.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { MailingStateTag, subjectOf } from './mailing-marks.js';
import { useMailings, type MailingRow } from './mailings.api.js';
import { parseMailingsSearch, type MailingsSearch } from './mailings-search.js';
import styles from './mailings.module.css';

const route = getRouteApi('/shell/mailings');

export function MailingsListPage(): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = useMailings(search);
  const narrow = (change: MailingsSearch) =>
    void navigate({ search: (known) => parseMailingsSearch({ ...known, ...change }), replace: true });
  const add = may('mailings.write') && (
    <LinkButton to="/mailings/new" variant="primary" icon={<Plus />}>
      {t('mailings.add')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title={t('mailings.title')}
        facts={list.total !== undefined && t('mailings.count', { count: list.total })}
        actions={
          <>
            {may('mailings.send') && <LinkButton to="/suppressions">{t('suppressions.title')}</LinkButton>}
            {add}
          </>
        }
      />
      <SiblingTabs family="dealings" />
      <p className={styles.lead}>{t('mailings.lead')}</p>
      <MailingFilters search={search} narrow={narrow} />
      <MailingRows list={list} search={search} add={add} />
    </>
  );
}

interface NarrowedProps {
  readonly search: MailingsSearch;
  readonly narrow: (change: MailingsSearch) => void;
}

function MailingFilters({ search, narrow }: NarrowedProps): ReactNode {
  const { t } = useTexts();
  const filters: ActiveFilter[] = [];
  if (search.kind)
    filters.push({
      key: 'kind',
      sentence: t(`mailings.kind.${search.kind}`),
      onRemove: () => narrow({ kind: undefined }),
    });
  if (search.state)
    filters.push({
      key: 'state',
      sentence: t(`mailings.state.${search.state}`),
      onRemove: () => narrow({ state: undefined }),
    });
  if (search.archived)
    filters.push({
      key: 'archived',
      sentence: t('mailings.archived'),
      onRemove: () => narrow({ archived: undefined }),
    });
  return (
    <FilterBar
      searchLabel={t('mailings.searchLabel')}
      searchText={search.q}
      onSearch={(q) => narrow({ q })}
      filters={filters}
      onClear={() => narrow({ kind: undefined, state: undefined, archived: undefined })}
    >
      <Select
        label={t('mailings.field.kind')}
        options={mailingKinds.map((value) => ({ value, label: t(`mailings.kind.${value}`) }))}
        value={search.kind ?? null}
        onChange={(kind) => narrow({ kind })}
        placeholder={t('shell.value.all')}
        onClear={() => narrow({ kind: undefined })}
      />
      <Select
        label={t('mailings.field.state')}
        options={mailingStates.map((value) => ({ value, label: t(`mailings.state.${value}`) }))}
        value={search.state ?? null}
        onChange={(state) => narrow({ state })}
        placeholder={t('shell.value.all')}
        onClear={() => narrow({ state: undefined })}
      />
      <CheckboxField
        label={t('mailings.archived')}
        value={search.archived === true}
        onChange={(archived) => narrow({ archived: archived || undefined })}
      />
    </FilterBar>
  );
}

interface MailingRowsProps {
  readonly list: ReturnType<typeof useMailings>;
  readonly search: MailingsSearch;
  readonly add: ReactNode;
}

function MailingRows({ list, search, add }: MailingRowsProps): ReactNode {
  const { t, formats } = useTexts();
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  if (list.items.length === 0)
    return Object.values(search).some((value) => value !== undefined) ? (
      <EmptyState>{t('mailings.noneFound')}</EmptyState>
    ) : (
      <EmptyState action={add}>{t('mailings.empty')}</EmptyState>
    );
  const columns: Column<MailingRow>[] = [
    {
      key: 'subject',
      header: t('mailings.field.subject'),
      cell: ({ subject }) => subjectOf(subject) ?? t('mailings.untitled'),
    },
    { key: 'kind', header: t('mailings.field.kind'), cell: ({ kind }) => t(`mailings.kind.${kind}`), show: 'wide' },
    {
      key: 'state',
      header: t('mailings.field.state'),
      cell: ({ state }) => <MailingStateTag state={state} />,
      noLabel: true,
    },
    {
      key: 'sent',
      header: t('mailings.field.received'),
      cell: ({ counts, size, state }) =>
        state === 'draft' || state === 'scheduled' ? '–' : `${formats.number(counts.sent)} / ${formats.number(size)}`,
      align: 'end',
    },
    { key: 'author', header: t('mailings.field.author'), cell: ({ createdBy }) => createdBy?.name, show: 'wide' },
    {
      key: 'at',
      header: t('mailings.field.sentAt'),
      cell: ({ startedAt, sendAt }) => {
        const at = startedAt ?? sendAt;
        return at ? formats.dayAndTime(at) : '–';
      },
      align: 'end',
      show: 'wide',
    },
  ];
  return (
    <>
      <DataTable
        label={t('mailings.title')}
        columns={columns}
        rows={list.items}
        rowKey={({ id }) => id}
        rowLink={({ id }) => ({ to: '/mailings/$id', params: { id } })}
        isRefreshing={list.isRefreshing}
      />
      <LoadMore list={list} />
    </>
  );
}
