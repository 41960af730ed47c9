/** Where the municipality stands in surveys that others make, edition by edition. */
import { rankingScopes } from '@elinvoima/contracts';
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
import { Select } from '../../ui/select.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { parseRankingsSearch, type RankingsSearch } from './rankings-search.js';
import { useRankings, type Ranking } from './rankings.api.js';
import { useRankingWords } from './use-ranking-words.js';

const route = getRouteApi('/shell/rankings');

export function RankingsListPage(): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = useRankings(search);
  const narrow = (change: RankingsSearch) =>
    void navigate({ search: (known) => parseRankingsSearch({ ...known, ...change }), replace: true });
  const add = may('series.write') && (
    <LinkButton to="/rankings/new" variant="primary" icon={<Plus />}>
      {t('rankings.add')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title={t('rankings.title')}
        facts={list.total !== undefined && t('rankings.count', { count: list.total })}
        actions={add}
      />
      <SiblingTabs family="figures" />
      <FilterBar
        searchLabel={t('rankings.searchLabel')}
        searchText={search.q}
        onSearch={(q) => narrow({ q })}
        filters={
          search.scope
            ? [
                {
                  key: 'scope',
                  sentence: t(`rankings.scope.${search.scope}`),
                  onRemove: () => narrow({ scope: undefined }),
                },
              ]
            : []
        }
        onClear={() => narrow({ scope: undefined })}
      >
        <Select
          label={t('rankings.field.scope')}
          options={rankingScopes.map((value) => ({ value, label: t(`rankings.scope.${value}`) }))}
          value={search.scope ?? null}
          onChange={(scope) => narrow({ scope })}
          placeholder={t('shell.value.all')}
          onClear={() => narrow({ scope: undefined })}
        />
      </FilterBar>
      <RankingRows list={list} search={search} narrow={narrow} add={add} />
    </>
  );
}

interface RankingRowsProps {
  readonly list: ReturnType<typeof useRankings>;
  readonly search: RankingsSearch;
  readonly narrow: (change: RankingsSearch) => void;
  readonly add: ReactNode;
}

function RankingRows({ list, search, narrow, add }: RankingRowsProps): ReactNode {
  const { t, formats } = useTexts();
  const { place, change } = useRankingWords();
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  if (list.items.length === 0)
    return search.q || search.scope ? (
      <EmptyState>{t('shell.state.noMatches')}</EmptyState>
    ) : (
      <EmptyState action={add}>{t('rankings.empty')}</EmptyState>
    );
  const columns: Column<Ranking>[] = [
    {
      key: 'survey',
      header: t('rankings.field.survey'),
      cell: ({ survey, edition }) => `${survey} ${edition}`,
      sort: 'survey',
    },
    { key: 'rank', header: t('rankings.field.rank'), cell: place, align: 'end' },
    { key: 'change', header: t('rankings.change'), cell: change },
    { key: 'scope', header: t('rankings.field.scope'), cell: ({ scope }) => t(`rankings.scope.${scope}`) },
    { key: 'class', header: t('rankings.field.class'), cell: (ranking) => ranking.class, show: 'wide' },
    { key: 'publisher', header: t('rankings.field.publisher'), cell: ({ publisher }) => publisher, show: 'wide' },
    {
      key: 'editionOn',
      header: t('rankings.field.editionOn'),
      cell: ({ editionOn }) => formats.day(editionOn),
      sort: 'editionOn',
      align: 'end',
    },
  ];
  return (
    <>
      <DataTable
        label={t('rankings.title')}
        columns={columns}
        rows={list.items}
        rowKey={({ id }) => id}
        rowLink={({ id }) => ({ to: '/rankings/$id', params: { id } })}
        sort={search.sort ?? '-editionOn'}
        onSort={(sort) => narrow(parseRankingsSearch({ ...search, sort }))}
        isRefreshing={list.isRefreshing}
      />
      <LoadMore list={list} />
    </>
  );
}
