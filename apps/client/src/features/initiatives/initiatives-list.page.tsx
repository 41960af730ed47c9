/** Initiatives: those that wait for an answer first, the longest late at the top. */
import { getRouteApi } from '@tanstack/react-router';
import { Landmark, Plus, TrendingUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFactorName } from '../../api/programme.js';
import { SiblingTabs } from '../../routing/sibling-tabs.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DataTable, LoadMore, type Column } from '../../ui/data-table.js';
import { LinkButton } from '../../ui/link-button.js';
import { Tag } from '../../ui/marks.js';
import { PageHeader } from '../../ui/page-header.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { AnswerPromise, StateTag, useMakerName } from './initiative-words.js';
import { InitiativeFilters } from './initiative-filters.js';
import { useInitiatives, type InitiativeRow } from './initiatives.api.js';
import { parseInitiativesSearch, type InitiativesSearch } from './initiatives-search.js';

const route = getRouteApi('/shell/initiatives');

export function InitiativesListPage(): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = useInitiatives(search);
  const narrow = (change: InitiativesSearch) =>
    void navigate({ search: (known) => parseInitiativesSearch({ ...known, ...change }), replace: true });
  const add = may('initiatives.write') && (
    <LinkButton to="/initiatives/new" variant="primary" icon={<Plus />}>
      {t('initiatives.add')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title={t('initiatives.title')}
        facts={
          <>
            {list.total !== undefined && t('initiatives.count', { count: list.total })}{' '}
            <a href="/aloite" target="_blank" rel="noreferrer">
              {t('initiatives.publicForm')}
            </a>
          </>
        }
        actions={
          <>
            {add}
            <LinkButton to="/initiatives/yearly-list" icon={<Landmark />}>
              {t('initiatives.yearlyList')}
            </LinkButton>
            <LinkButton to="/initiatives/barriers" icon={<TrendingUp />}>
              {t('initiatives.barriers')}
            </LinkButton>
          </>
        }
      />
      <SiblingTabs family="initiatives" />
      <InitiativeFilters search={search} narrow={narrow} />
      <InitiativeRows list={list} search={search} narrow={narrow} add={add} />
    </>
  );
}

interface InitiativeRowsProps {
  readonly list: ReturnType<typeof useInitiatives>;
  readonly search: InitiativesSearch;
  readonly narrow: (change: InitiativesSearch) => void;
  readonly add: ReactNode;
}

function InitiativeRows({ list, search, narrow, add }: InitiativeRowsProps): ReactNode {
  const { t } = useTexts();
  const columns = useColumns();
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  if (list.items.length === 0) {
    const { sort: _, ...filters } = search;
    return Object.keys(filters).length > 0 ? (
      <EmptyState>{t('shell.state.noMatches')}</EmptyState>
    ) : (
      <EmptyState action={add}>{t('initiatives.empty')}</EmptyState>
    );
  }
  return (
    <>
      <DataTable
        label={t('initiatives.title')}
        columns={columns}
        rows={list.items}
        rowKey={({ id }) => id}
        rowLink={({ id }) => ({ to: '/initiatives/$id', params: { id } })}
        sort={search.sort ?? 'dueOn'}
        onSort={(sort) => narrow(parseInitiativesSearch({ ...search, sort }))}
        isRefreshing={list.isRefreshing}
      />
      <LoadMore list={list} />
    </>
  );
}

function useColumns(): Column<InitiativeRow>[] {
  const { t, formats } = useTexts();
  const nameOf = useFactorName();
  const makerOf = useMakerName();
  return [
    { key: 'title', header: t('initiatives.field.title'), cell: ({ title }) => title, sort: 'title' },
    {
      key: 'maker',
      header: t('initiatives.field.maker'),
      cell: (row) =>
        row.supporters > 0
          ? `${makerOf(row)} ${t('initiatives.andSupporters', { count: row.supporters })}`
          : makerOf(row),
    },
    {
      key: 'state',
      header: t('initiatives.field.state'),
      cell: ({ state, legal }) => (
        <>
          <StateTag state={state} /> {legal && <Tag>{t('initiatives.legalMark')}</Tag>}
        </>
      ),
      noLabel: true,
    },
    {
      key: 'dueOn',
      header: t('initiatives.field.dueOn'),
      cell: (row) => <AnswerPromise {...row} isShort />,
      sort: 'dueOn',
    },
    {
      key: 'factor',
      header: t('initiatives.field.factor'),
      cell: ({ primaryFactor }) => nameOf(primaryFactor),
      show: 'wide',
    },
    {
      key: 'receivedOn',
      header: t('initiatives.field.receivedOn'),
      cell: ({ receivedOn }) => formats.day(receivedOn),
      sort: 'receivedOn',
      align: 'end',
    },
    { key: 'owner', header: t('initiatives.field.owner'), cell: ({ owner }) => owner?.name, show: 'wide' },
  ];
}
