/** Enquiries after plots and premises: a board by stage, or a list. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useCallback, type ReactNode } from 'react';
import { ListRows } from '../../lists/list-rows.js';
import { ListNotices, ListTools } from '../../lists/list-tools.js';
import { useFilterWords, type FilterNames } from '../../lists/use-filter-words.js';
import { useListPage } from '../../lists/use-list-page.js';
import { SiblingTabs } from '../../routing/sibling-tabs.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { FilterBar } from '../../ui/filter-bar.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import { PageHeader } from '../../ui/page-header.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { LinkTabs, TabLink } from '../../ui/tabs.js';
import { EnquiriesBoard } from './enquiries-board.js';
import { colleaguesQuery, countEnquiries, useEnquiries, useOpenEnquiries } from './enquiries.api.js';
import {
  boardFilter,
  defaultOrder,
  listFilter,
  parseEnquiriesSearch,
  parseKeptSearch,
  type EnquiriesSearch,
} from './enquiries-search.js';
import { useEnquiryColumns } from './enquiry-columns.js';
import { EnquiryFilterFields } from './enquiry-filters.js';

const route = getRouteApi('/shell/enquiries');

export function EnquiriesListPage(): ReactNode {
  return route.useSearch().as === 'list' ? <EnquiriesInList /> : <EnquiriesOnBoard />;
}

function EnquiriesOnBoard(): ReactNode {
  const { t } = useTexts();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const filter = boardFilter(search);
  const list = useOpenEnquiries(filter);
  const pieces = useFilterWords(useNames()).pieces('enquiries', filter);
  const narrow = (change: EnquiriesSearch) =>
    void navigate({ search: (known) => parseEnquiriesSearch({ ...known, ...change }), replace: true });
  return (
    <>
      <EnquiriesHead search={search} total={list.total} />
      <FilterBar
        searchLabel={t('enquiries.searchLabel')}
        searchText={search.q}
        onSearch={(q) => narrow({ q })}
        filters={pieces.map(({ key, words }) => ({
          key,
          sentence: words,
          onRemove: () => narrow({ [key]: undefined }),
        }))}
        onClear={() => void navigate({ search: {}, replace: true })}
      >
        <EnquiryFilterFields search={search} narrow={narrow} />
      </FilterBar>
      <BoardInState list={list} isNarrowed={pieces.length > 0} />
    </>
  );
}

interface BoardInStateProps {
  readonly list: ReturnType<typeof useOpenEnquiries>;
  readonly isNarrowed: boolean;
}

function BoardInState({ list, isNarrowed }: BoardInStateProps): ReactNode {
  const { t } = useTexts();
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  if (list.items.length === 0)
    return isNarrowed ? (
      <EmptyState>{t('shell.state.noMatches')}</EmptyState>
    ) : (
      <EmptyState action={<AddEnquiry />}>{t('enquiries.empty')}</EmptyState>
    );
  return (
    <>
      {list.hasMore && <Notice tone="info">{t('enquiries.boardPartly', { count: list.items.length })}</Notice>}
      <EnquiriesBoard enquiries={list.items} />
    </>
  );
}

/** The board's twin: the same rows with columns of one's choice, kept views and files. */
function EnquiriesInList(): ReactNode {
  const { t } = useTexts();
  const { as: _as, ...search } = route.useSearch();
  const navigate = route.useNavigate();
  const show = useCallback(
    (next: EnquiriesSearch) => void navigate({ search: { ...next, as: 'list' }, replace: true }),
    [navigate],
  );
  const narrow = (change: EnquiriesSearch) => show(parseEnquiriesSearch({ ...search, ...change }));
  const filter = listFilter(search);
  const page = useListPage({ list: 'enquiries', search, parse: parseKeptSearch, show, filter, names: useNames() });
  // That only open ones are shown stands in no address: taking it away asks for the others, too.
  const remove = (key: string) => (key === 'open' ? narrow({ all: true }) : page.remove(key));
  const list = useEnquiries(filter, search.sort);
  const columns = useEnquiryColumns(page.columns.shown);
  return (
    <>
      <EnquiriesHead search={{ ...search, as: 'list' }} total={list.total} />
      <FilterBar
        searchLabel={t('enquiries.searchLabel')}
        searchText={search.q}
        onSearch={(q) => narrow({ q })}
        lead={t('enquiries.title')}
        filters={page.pieces.map(({ key, words }) => ({ key, sentence: words, onRemove: () => remove(key) }))}
        onClear={page.clear}
        extra={<ListTools page={page} total={list.total} />}
      >
        <EnquiryFilterFields search={{ ...search, as: 'list' }} narrow={narrow} />
      </FilterBar>
      <ListNotices page={page} />
      <ListRows
        page={{ ...page, remove }}
        label={t('enquiries.title')}
        list={list}
        columns={columns}
        nameOf={({ title }) => title}
        rowLink={({ id }) => ({ to: '/enquiries/$id', params: { id } })}
        sort={search.sort ?? defaultOrder(search)}
        onSort={(sort) => narrow({ sort })}
        selection={undefined}
        countWithout={(key, signal) => countEnquiries({ ...filter, [key]: undefined }, signal)}
        empty={<EmptyState action={<AddEnquiry />}>{t('enquiries.empty')}</EmptyState>}
      />
      {search.confidentiality === undefined && list.items.some(({ confidential }) => confidential) && (
        <Notice>{t('enquiries.fileWithout')}</Notice>
      )}
    </>
  );
}

function useNames(): FilterNames {
  const { data: colleagues } = useQuery(colleaguesQuery);
  return {
    nameOf: (type, id) =>
      type === 'user' ? colleagues && (colleagues.find((each) => each.id === id)?.name ?? null) : undefined,
  };
}

function AddEnquiry(): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  return (
    may('enquiries.write') && (
      <LinkButton to="/enquiries/new" variant="primary" icon={<Plus />}>
        {t('enquiries.add')}
      </LinkButton>
    )
  );
}

interface EnquiriesHeadProps {
  readonly search: EnquiriesSearch;
  readonly total: number | undefined;
}

function EnquiriesHead({ search, total }: EnquiriesHeadProps): ReactNode {
  const { t } = useTexts();
  return (
    <>
      <PageHeader
        title={t('enquiries.title')}
        facts={total !== undefined && t('enquiries.count', { count: total })}
        actions={<AddEnquiry />}
      />
      <SiblingTabs family="land" />
      <ViewTabs search={search} />
    </>
  );
}

/** The board and its list twin: the same filters, each with an address of its own. */
function ViewTabs({ search }: Pick<EnquiriesHeadProps, 'search'>): ReactNode {
  const { t } = useTexts();
  const { as: _as, ...filters } = search;
  const options = { exact: true, includeSearch: true, explicitUndefined: true };
  return (
    <LinkTabs label={t('enquiries.view')}>
      <TabLink to="/enquiries" search={filters} activeOptions={options}>
        {t('enquiries.view.board')}
      </TabLink>
      <TabLink to="/enquiries" search={{ ...filters, as: 'list' }} activeOptions={options}>
        {t('enquiries.view.list')}
      </TabLink>
    </LinkTabs>
  );
}
