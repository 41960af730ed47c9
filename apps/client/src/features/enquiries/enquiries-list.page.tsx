/** Enquiries after plots and premises: a board by stage, or a list. */
import { enquiryKinds, enquiryStages } from '@elinvoima/contracts';
import { getRouteApi } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { SiblingTabs } from '../../routing/sibling-tabs.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { CheckboxField } from '../../ui/checkbox-field.js';
import { FilterBar, type ActiveFilter } from '../../ui/filter-bar.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import { PageHeader } from '../../ui/page-header.js';
import { Select } from '../../ui/select.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { LinkTabs, TabLink } from '../../ui/tabs.js';
import { EnquiriesBoard } from './enquiries-board.js';
import { useEnquiries } from './enquiries.api.js';
import { defaultOrder, parseEnquiriesSearch, type EnquiriesSearch } from './enquiries-search.js';
import { EnquiriesTable } from './enquiries-table.js';

const route = getRouteApi('/shell/enquiries');

export function EnquiriesListPage(): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = useEnquiries(search);
  const narrow = (change: EnquiriesSearch) =>
    void navigate({ search: (known) => parseEnquiriesSearch({ ...known, ...change }), replace: true });
  const add = may('enquiries.write') && (
    <LinkButton to="/enquiries/new" variant="primary" icon={<Plus />}>
      {t('enquiries.add')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title={t('enquiries.title')}
        facts={list.total !== undefined && t('enquiries.count', { count: list.total })}
        actions={add}
      />
      <SiblingTabs family="land" />
      <ViewTabs search={search} />
      <EnquiryFilters search={search} narrow={narrow} />
      <EnquiriesInView list={list} search={search} narrow={narrow} add={add} />
    </>
  );
}

interface NarrowedProps {
  readonly search: EnquiriesSearch;
  readonly narrow: (change: EnquiriesSearch) => void;
}

/** The board and its list twin: the same filters, each with an address of its own. */
function ViewTabs({ search }: Pick<NarrowedProps, 'search'>): ReactNode {
  const { t } = useTexts();
  const { view, ...filters } = search;
  const options = { exact: true, includeSearch: true, explicitUndefined: true };
  return (
    <LinkTabs label={t('enquiries.view')}>
      <TabLink to="/enquiries" search={filters} activeOptions={options}>
        {t('enquiries.view.board')}
      </TabLink>
      <TabLink to="/enquiries" search={{ ...filters, view: 'list' }} activeOptions={options}>
        {t('enquiries.view.list')}
      </TabLink>
    </LinkTabs>
  );
}

/** By the promises: of a first answer, and of the days at a stage. */
const clockWords = {
  unanswered: 'enquiry-cases.filter.unanswered',
  dueSoon: 'enquiry-cases.filter.dueSoon',
  late: 'enquiries.filter.late',
  overPromise: 'enquiry-cases.filter.overPromise',
} as const;
const clockFilters = ['unanswered', 'dueSoon', 'late', 'overPromise'] as const;

const nothingChosen = {
  kind: undefined,
  stage: undefined,
  mine: undefined,
  all: undefined,
  unanswered: undefined,
  dueSoon: undefined,
  late: undefined,
  overPromise: undefined,
};

function useActiveFilters({ search, narrow }: NarrowedProps): ActiveFilter[] {
  const { t } = useTexts();
  const filters: ActiveFilter[] = [];
  if (search.kind)
    filters.push({
      key: 'kind',
      sentence: t('enquiries.filter.kind', { kind: t(`enquiries.kind.${search.kind}`) }),
      onRemove: () => narrow({ kind: undefined }),
    });
  if (search.stage && search.view === 'list')
    filters.push({
      key: 'stage',
      sentence: t('enquiries.filter.stage', { stage: t(`enquiries.stage.${search.stage}`) }),
      onRemove: () => narrow({ stage: undefined }),
    });
  if (search.mine)
    filters.push({ key: 'mine', sentence: t('enquiries.filter.mine'), onRemove: () => narrow({ mine: undefined }) });
  for (const flag of clockFilters)
    if (search[flag])
      filters.push({ key: flag, sentence: t(clockWords[flag]), onRemove: () => narrow({ [flag]: undefined }) });
  if (search.all && search.view === 'list')
    filters.push({ key: 'all', sentence: t('enquiries.filter.all'), onRemove: () => narrow({ all: undefined }) });
  return filters;
}

function EnquiryFilters({ search, narrow }: NarrowedProps): ReactNode {
  const { t } = useTexts();
  const isList = search.view === 'list';
  return (
    <FilterBar
      searchLabel={t('enquiries.searchLabel')}
      searchText={search.q}
      onSearch={(q) => narrow({ q })}
      filters={useActiveFilters({ search, narrow })}
      onClear={() => narrow(nothingChosen)}
    >
      <Select
        label={t('enquiries.field.kind')}
        options={enquiryKinds.map((value) => ({ value, label: t(`enquiries.kind.${value}`) }))}
        value={search.kind ?? null}
        onChange={(kind) => narrow({ kind })}
        placeholder={t('shell.value.all')}
        onClear={() => narrow({ kind: undefined })}
      />
      {isList && (
        <Select
          label={t('enquiries.field.stage')}
          options={enquiryStages.map((value) => ({ value, label: t(`enquiries.stage.${value}`) }))}
          value={search.stage ?? null}
          onChange={(stage) => narrow({ stage })}
          placeholder={t('shell.value.all')}
          onClear={() => narrow({ stage: undefined })}
        />
      )}
      <CheckboxField
        label={t('enquiries.filter.mine')}
        value={search.mine === true}
        onChange={(mine) => narrow({ mine: mine || undefined })}
      />
      {clockFilters.map((flag) => (
        <CheckboxField
          key={flag}
          label={t(clockWords[flag])}
          value={search[flag] === true}
          onChange={(chosen) => narrow({ [flag]: chosen || undefined })}
        />
      ))}
      {isList && (
        <CheckboxField
          label={t('enquiries.filter.all')}
          value={search.all === true}
          onChange={(all) => narrow({ all: all || undefined })}
        />
      )}
    </FilterBar>
  );
}

interface EnquiriesInViewProps extends NarrowedProps {
  readonly list: ReturnType<typeof useEnquiries>;
  readonly add: ReactNode;
}

function EnquiriesInView({ list, search, narrow, add }: EnquiriesInViewProps): ReactNode {
  const { t } = useTexts();
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  if (list.items.length === 0)
    return search.q || search.kind || search.stage || search.mine || clockFilters.some((flag) => search[flag]) ? (
      <EmptyState>{t('shell.state.noMatches')}</EmptyState>
    ) : (
      <EmptyState action={add}>{t('enquiries.empty')}</EmptyState>
    );
  if (search.view === 'list')
    return (
      <EnquiriesTable
        list={list}
        sort={search.sort ?? defaultOrder(search)}
        onSort={(sort) => narrow(parseEnquiriesSearch({ ...search, sort }))}
      />
    );
  return (
    <>
      {list.hasMore && <Notice tone="info">{t('enquiries.boardPartly', { count: list.items.length })}</Notice>}
      <EnquiriesBoard enquiries={list.items} />
    </>
  );
}
