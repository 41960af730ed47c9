/** What the municipality has proposed to the regional plan, and what became of it. */
import { planDocumentKinds, proposalOutcomes } from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { SiblingTabs } from '../../routing/sibling-tabs.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DataTable, LoadMore, type Column } from '../../ui/data-table.js';
import { FilterBar, type ActiveFilter } from '../../ui/filter-bar.js';
import { LinkButton } from '../../ui/link-button.js';
import { PageHeader } from '../../ui/page-header.js';
import { Select } from '../../ui/select.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { proposalNumbersQuery, usePlanProposals, type PlanProposalRow } from './plan-proposals.api.js';
import { parsePlanProposalsSearch, type PlanProposalsSearch } from './plan-proposals-search.js';
import { OutcomeTag } from './proposal-words.js';

const route = getRouteApi('/shell/plan-proposals');

export function PlanProposalsListPage(): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = usePlanProposals(search);
  const { data: numbers } = useQuery(proposalNumbersQuery(search));
  const narrow = (change: PlanProposalsSearch) =>
    void navigate({ search: (known) => parsePlanProposalsSearch({ ...known, ...change }), replace: true });
  const add = may('plan-proposals.write') && (
    <LinkButton to="/plan-proposals/new" variant="primary" icon={<Plus />}>
      {t('plan-proposals.add')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title={t('plan-proposals.title')}
        facts={
          numbers?.total !== undefined &&
          (numbers.total === 0
            ? t('plan-proposals.count', { count: 0 })
            : t('plan-proposals.countInDocuments', { count: numbers.total, documents: numbers.documentTotal ?? 0 }))
        }
        actions={add}
      />
      <SiblingTabs family="land" />
      <ProposalFilters search={search} narrow={narrow} />
      <ProposalRows list={list} search={search} add={add} />
    </>
  );
}

interface NarrowedProps {
  readonly search: PlanProposalsSearch;
  readonly narrow: (change: PlanProposalsSearch) => void;
}

function ProposalFilters({ search, narrow }: NarrowedProps): ReactNode {
  const { t } = useTexts();
  const filters: ActiveFilter[] = [];
  if (search.outcome)
    filters.push({
      key: 'outcome',
      sentence: t('plan-proposals.filter.outcome', { outcome: t(`plan-proposals.outcome.${search.outcome}`) }),
      onRemove: () => narrow({ outcome: undefined }),
    });
  if (search.kind)
    filters.push({
      key: 'kind',
      sentence: t(`plan-proposals.kind.${search.kind}`),
      onRemove: () => narrow({ kind: undefined }),
    });
  if (search.theme)
    filters.push({
      key: 'theme',
      sentence: t('plan-proposals.filter.theme', { theme: search.theme }),
      onRemove: () => narrow({ theme: undefined }),
    });
  return (
    <FilterBar
      searchLabel={t('plan-proposals.searchLabel')}
      searchText={search.q}
      onSearch={(q) => narrow({ q })}
      filters={filters}
      onClear={() => narrow({ outcome: undefined, kind: undefined, theme: undefined })}
    >
      <Select
        label={t('plan-proposals.field.outcome')}
        options={proposalOutcomes.map((value) => ({ value, label: t(`plan-proposals.outcome.${value}`) }))}
        value={search.outcome ?? null}
        onChange={(outcome) => narrow({ outcome })}
        placeholder={t('shell.value.all')}
        onClear={() => narrow({ outcome: undefined })}
      />
      <Select
        label={t('plan-proposals.field.kind')}
        options={planDocumentKinds.map((value) => ({ value, label: t(`plan-proposals.kind.${value}`) }))}
        value={search.kind ?? null}
        onChange={(kind) => narrow({ kind })}
        placeholder={t('shell.value.all')}
        onClear={() => narrow({ kind: undefined })}
      />
    </FilterBar>
  );
}

interface ProposalRowsProps {
  readonly list: ReturnType<typeof usePlanProposals>;
  readonly search: PlanProposalsSearch;
  readonly add: ReactNode;
}

function ProposalRows({ list, search, add }: ProposalRowsProps): ReactNode {
  const { t, formats } = useTexts();
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  if (list.items.length === 0)
    return search.q || search.outcome || search.kind || search.theme ? (
      <EmptyState>{t('shell.state.noMatches')}</EmptyState>
    ) : (
      <EmptyState action={add}>{t('plan-proposals.empty')}</EmptyState>
    );
  const columns: Column<PlanProposalRow>[] = [
    { key: 'text', header: t('plan-proposals.field.text'), cell: ({ text }) => text },
    {
      key: 'outcome',
      header: t('plan-proposals.field.outcome'),
      cell: ({ outcome }) => <OutcomeTag outcome={outcome} />,
      noLabel: true,
      width: '190px',
    },
    { key: 'theme', header: t('plan-proposals.field.theme'), cell: ({ theme }) => theme, width: '120px' },
    {
      key: 'document',
      header: t('plan-proposals.document'),
      cell: ({ document: { title, sender } }) => (sender ? `${title} · ${sender}` : title),
    },
    {
      key: 'sentOn',
      header: t('plan-proposals.field.sentOn'),
      cell: ({ document }) => formats.day(document.sentOn),
      align: 'end',
      width: '110px',
    },
  ];
  return (
    <>
      <DataTable
        label={t('plan-proposals.title')}
        columns={columns}
        rows={list.items}
        rowKey={({ id }) => id}
        rowLink={({ id }) => ({ to: '/plan-proposals/$id', params: { id } })}
        isRefreshing={list.isRefreshing}
      />
      <LoadMore list={list} />
    </>
  );
}
