/** Calls for ideas, the newest first. */
import { ideaCampaignStages } from '@elinvoima/contracts';
import { getRouteApi } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { SiblingTabs } from '../../routing/sibling-tabs.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DataTable, LoadMore, type Column } from '../../ui/data-table.js';
import { FilterBar } from '../../ui/filter-bar.js';
import { LinkButton } from '../../ui/link-button.js';
import { Tag } from '../../ui/marks.js';
import { PageHeader } from '../../ui/page-header.js';
import { Select } from '../../ui/select.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { useIdeaCampaigns, type IdeaCampaignRow } from './idea-campaigns.api.js';
import { parseIdeaCampaignsSearch, type IdeaCampaignsSearch } from './idea-campaigns-search.js';

const route = getRouteApi('/shell/idea-campaigns');

export function IdeaCampaignsListPage(): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = useIdeaCampaigns(search);
  const narrow = (change: IdeaCampaignsSearch) =>
    void navigate({ search: (known) => parseIdeaCampaignsSearch({ ...known, ...change }), replace: true });
  const add = may('initiatives.write') && (
    <LinkButton to="/idea-campaigns/new" variant="primary" icon={<Plus />}>
      {t('idea-campaigns.add')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title={t('idea-campaigns.title')}
        facts={list.total !== undefined && t('idea-campaigns.count', { count: list.total })}
        actions={add}
      />
      <SiblingTabs family="initiatives" />
      <FilterBar
        searchLabel={t('idea-campaigns.searchLabel')}
        searchText={search.q}
        onSearch={(q) => narrow({ q })}
        filters={
          search.stage
            ? [
                {
                  key: 'stage',
                  sentence: t(`idea-campaigns.stage.${search.stage}`),
                  onRemove: () => narrow({ stage: undefined }),
                },
              ]
            : []
        }
        onClear={() => narrow({ stage: undefined })}
      >
        <Select
          label={t('idea-campaigns.field.stage')}
          options={ideaCampaignStages.map((value) => ({ value, label: t(`idea-campaigns.stage.${value}`) }))}
          value={search.stage ?? null}
          onChange={(stage) => narrow({ stage })}
          placeholder={t('shell.value.all')}
          onClear={() => narrow({ stage: undefined })}
        />
      </FilterBar>
      <CampaignRows list={list} search={search} narrow={narrow} add={add} />
    </>
  );
}

interface CampaignRowsProps {
  readonly list: ReturnType<typeof useIdeaCampaigns>;
  readonly search: IdeaCampaignsSearch;
  readonly narrow: (change: IdeaCampaignsSearch) => void;
  readonly add: ReactNode;
}

function CampaignRows({ list, search, narrow, add }: CampaignRowsProps): ReactNode {
  const { t } = useTexts();
  const columns = useColumns();
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  if (list.items.length === 0)
    return search.q || search.stage ? (
      <EmptyState>{t('shell.state.noMatches')}</EmptyState>
    ) : (
      <EmptyState action={add}>{t('idea-campaigns.empty')}</EmptyState>
    );
  return (
    <>
      <DataTable
        label={t('idea-campaigns.title')}
        columns={columns}
        rows={list.items}
        rowKey={({ id }) => id}
        rowLink={({ id }) => ({ to: '/idea-campaigns/$id', params: { id } })}
        sort={search.sort ?? '-opensOn'}
        onSort={(sort) => narrow(parseIdeaCampaignsSearch({ ...search, sort }))}
        isRefreshing={list.isRefreshing}
      />
      <LoadMore list={list} />
    </>
  );
}

function useColumns(): Column<IdeaCampaignRow>[] {
  const { t, formats } = useTexts();
  return [
    { key: 'title', header: t('idea-campaigns.field.title'), cell: ({ title }) => title, sort: 'title' },
    {
      key: 'stage',
      header: t('idea-campaigns.field.stage'),
      cell: ({ stage, waiting }) => (
        <>
          <Tag tone={stage === 'open' || stage === 'voting' ? 'accent' : 'neutral'}>
            {t(`idea-campaigns.stage.${stage}`)}
          </Tag>{' '}
          {waiting > 0 && <Tag tone="amber">{t('idea-campaigns.waiting', { count: waiting })}</Tag>}
        </>
      ),
      noLabel: true,
    },
    {
      key: 'kind',
      header: t('idea-campaigns.field.kind'),
      cell: ({ kind }) => t(`idea-campaigns.kind.${kind}`),
      show: 'wide',
    },
    {
      key: 'ideas',
      header: t('idea-campaigns.ideas'),
      cell: ({ ideas }) => formats.number(ideas),
      align: 'end',
    },
    {
      key: 'closesOn',
      header: t('idea-campaigns.field.closesOn'),
      cell: ({ closesOn }) => formats.day(closesOn),
      sort: 'closesOn',
      align: 'end',
    },
  ];
}
