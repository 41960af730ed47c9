/** Needs assessments: who was visited when, and what was told at a glance. A figure of the summary opens to here. */
import { needsFigureLabels, type NeedsFigure } from '@elinvoima/contracts';
import { getRouteApi } from '@tanstack/react-router';
import { ChartColumn, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { SiblingTabs } from '../../routing/sibling-tabs.js';
import { useMay } from '../../session/session.js';
import { today } from '../../texts/formats.js';
import { useTexts, type ScreenText } from '../../texts/texts-provider.js';
import { CheckboxField } from '../../ui/checkbox-field.js';
import { DataTable, LoadMore, type Column } from '../../ui/data-table.js';
import { FilterBar, type ActiveFilter } from '../../ui/filter-bar.js';
import { LinkButton } from '../../ui/link-button.js';
import { PageHeader } from '../../ui/page-header.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { useNeedsAssessments, type NeedsAssessmentRow } from './needs-assessments.api.js';
import { parseNeedsAssessmentsSearch, type NeedsAssessmentsSearch } from './needs-assessments-search.js';
import { NeedsFlags } from './needs-flags.js';

const route = getRouteApi('/shell/needs-assessments');

export function NeedsAssessmentsListPage(): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = useNeedsAssessments(search);
  const narrow = (change: NeedsAssessmentsSearch) =>
    void navigate({ search: (known) => parseNeedsAssessmentsSearch({ ...known, ...change }), replace: true });
  const add = may('needs-assessments.write') && (
    <LinkButton to="/needs-assessments/new" variant="primary" icon={<Plus />}>
      {t('needs-assessments.fill')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title={t('needs-assessments.title')}
        facts={list.total !== undefined && t('needs-assessments.count', { count: list.total })}
        actions={
          <>
            <LinkButton to="/needs-summary" icon={<ChartColumn />}>
              {t('needs-assessments.summary.title')}
            </LinkButton>
            {add}
          </>
        }
      />
      <SiblingTabs family="dealings" />
      <Filters search={search} narrow={narrow} />
      <Rows list={list} search={search} narrow={narrow} add={add} />
    </>
  );
}

interface NarrowedProps {
  readonly search: NeedsAssessmentsSearch;
  readonly narrow: (change: NeedsAssessmentsSearch) => void;
}

function Filters({ search, narrow }: NarrowedProps): ReactNode {
  const { t, formats, isText } = useTexts();
  const filters: ActiveFilter[] = [];
  const { answer, by, group } = search;
  if (answer) {
    const [figure, code = ''] = answer.split('.') as [NeedsFigure, string?];
    const key = `${needsFigureLabels[figure]}.${code}`;
    filters.push({
      key: 'answer',
      sentence: t('needs-assessments.filter.answer', {
        figure: t(`needs-assessments.figure.${figure}`),
        answer: isText(key) ? t(key) : code,
      }),
      onRemove: () => narrow({ answer: undefined }),
    });
  }
  if (by && group !== undefined) {
    const key = by === 'industry' ? `companies.industryGroup.${group}` : `companies.sizeClass.${group}`;
    const name: ScreenText | null = group === 'unknown' ? 'needs-assessments.group.unknown' : isText(key) ? key : null;
    filters.push({
      key: 'group',
      sentence: t('needs-assessments.filter.group', { name: name ? t(name) : group }),
      onRemove: () => narrow({ by: undefined, group: undefined }),
    });
  }
  if (search.newest && search.since)
    filters.push({
      key: 'newest',
      sentence: t('needs-assessments.filter.newest', {
        since: formats.day(search.since),
        until: formats.day(search.until ?? today()),
      }),
      onRemove: () => narrow({ newest: undefined, since: undefined, until: undefined }),
    });
  return (
    <FilterBar
      searchLabel={t('needs-assessments.searchLabel')}
      searchText={search.q}
      onSearch={(q) => narrow({ q })}
      filters={filters}
      onClear={() =>
        narrow({
          answer: undefined,
          by: undefined,
          group: undefined,
          newest: undefined,
          since: undefined,
          until: undefined,
        })
      }
    >
      <CheckboxField
        label={t('needs-assessments.newestOnly')}
        value={search.newest === true}
        onChange={(newest) => narrow({ newest: newest || undefined, since: undefined, until: undefined })}
      />
    </FilterBar>
  );
}

interface RowsProps extends NarrowedProps {
  readonly list: ReturnType<typeof useNeedsAssessments>;
  readonly add: ReactNode;
}

function Rows({ list, search, narrow, add }: RowsProps): ReactNode {
  const { t, formats } = useTexts();
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  if (list.items.length === 0)
    return search.q || search.answer || search.company || search.newest ? (
      <EmptyState>{t('shell.state.noMatches')}</EmptyState>
    ) : (
      <EmptyState action={add}>{t('needs-assessments.empty')}</EmptyState>
    );
  const columns: Column<NeedsAssessmentRow>[] = [
    {
      key: 'company',
      header: t('needs-assessments.field.company'),
      cell: ({ company }) => company.name,
      sort: 'company',
    },
    {
      key: 'flags',
      header: t('needs-assessments.summary.plans'),
      cell: ({ growth, riskLevel }) => <NeedsFlags growth={growth} riskLevel={riskLevel} />,
      noLabel: true,
    },
    {
      key: 'barriers',
      header: t('needs-assessments.question.barriers'),
      cell: ({ barriers }) => barriers.map((code) => t(`needs-assessments.barrier.${code}`)).join(', '),
    },
    {
      key: 'filledBy',
      header: t('needs-assessments.field.filledBy'),
      cell: ({ filledBy }) => filledBy?.name,
      show: 'wide',
    },
    {
      key: 'assessedOn',
      header: t('needs-assessments.field.assessedOn'),
      cell: ({ assessedOn }) => formats.day(assessedOn),
      sort: 'assessedOn',
      align: 'end',
    },
  ];
  return (
    <>
      <DataTable
        label={t('needs-assessments.title')}
        columns={columns}
        rows={list.items}
        rowKey={({ id }) => id}
        rowLink={({ id }) => ({ to: '/needs-assessments/$id', params: { id } })}
        sort={search.sort ?? '-assessedOn'}
        onSort={(sort) => narrow(parseNeedsAssessmentsSearch({ ...search, sort }))}
        isRefreshing={list.isRefreshing}
      />
      <LoadMore list={list} />
    </>
  );
}
