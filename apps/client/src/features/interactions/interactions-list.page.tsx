/** All interactions, newest first under their days; one opens beside the list. */
import { Outlet, getRouteApi, useMatchRoute, Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { Rows3, Table2 } from 'lucide-react';
import { useCallback, type ReactNode } from 'react';
import { openLog } from '../../actions/log.js';
import { isProblem } from '../../api/problem.js';
import { BulkBar } from '../../lists/bulk-bar.js';
import { ListRows } from '../../lists/list-rows.js';
import { ListNotices, ListTools } from '../../lists/list-tools.js';
import type { NameOf } from '../../lists/use-filter-words.js';
import { useListPage, type ListPage } from '../../lists/use-list-page.js';
import { useSelection } from '../../lists/use-selection.js';
import { searchOf } from '../../routing/search-params.js';
import { SiblingTabs } from '../../routing/sibling-tabs.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { LoadMore } from '../../ui/data-table.js';
import { FilterBar } from '../../ui/filter-bar.js';
import { Tag } from '../../ui/marks.js';
import { PageHeader } from '../../ui/page-header.js';
import { SplitView } from '../../ui/side-panel.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { Timeline, type TimelineItem } from '../../ui/timeline.js';
import { BringInMail } from './mail-drop.js';
import { useInteractionColumns } from './interaction-columns.js';
import { InteractionFilterFields } from './interaction-filters.js';
import { typeMarks } from './interaction-marks.js';
import {
  colleaguesQuery,
  companyNameQuery,
  contactNameQuery,
  countInteractions,
  topicsQuery,
  useInteractions,
  type InteractionRow,
} from './interactions.api.js';
import {
  inAddress,
  interactionsFilter,
  isTable,
  parseInteractionsSearch,
  type InteractionsSearch,
} from './interactions-search.js';
import styles from './interactions.module.css';
import { useUnsentItems, withUnsent } from './unsent-items.js';

const route = getRouteApi('/shell/interactions');

export function InteractionsListPage(): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const isOpen = useMatchRoute()({ to: '/interactions/$id' }) !== false;
  return (
    <>
      <PageHeader title={t('interactions.title')} actions={may('interactions.write-own') && <BringInMail />} />
      <SiblingTabs family="dealings" />
      <SplitView list={<InteractionsList isOpen={isOpen} />} panel={<Outlet />} isOpen={isOpen} />
    </>
  );
}

function InteractionsList({ isOpen }: { readonly isOpen: boolean }): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const show = useCallback(
    (next: InteractionsSearch) => void navigate({ to: '/interactions', search: next, replace: true }),
    [navigate],
  );
  const change = (part: InteractionsSearch) => show(searchOf({ ...search, ...part }));
  const names = useNames(search);
  const filter = interactionsFilter(search);
  const page = useListPage({
    list: 'interactions',
    search,
    parse: parseInteractionsSearch,
    show,
    filter,
    names,
    inAddress,
    isStill: isOpen,
  });
  const asTable = isTable(search);
  const list = useInteractions(filter, search.sort, asTable);
  const usual = page.columns.all.filter(({ shown }) => shown).map(({ key }) => key);
  // Without columns in its address the list is a timeline again: the usual ones are written out.
  const columns = { ...page.columns, choose: (keys: readonly string[] | null) => page.columns.choose(keys ?? usual) };
  return (
    <div className={styles.timeline}>
      <FilterBar
        searchLabel={t('interactions.searchSubject')}
        searchText={search.q}
        onSearch={(q) => change({ q })}
        lead={t('lists.kind.interactions')}
        filters={page.pieces.map(({ key, words }) => ({ key, sentence: words, onRemove: () => page.remove(key) }))}
        onClear={page.clear}
        extra={
          <ListTools page={{ ...page, columns }} total={list.total} hasColumns={asTable}>
            {asTable ? (
              <Button icon={<Rows3 />} onPress={() => change({ columns: undefined, sort: undefined })}>
                {t('lists.asTimeline')}
              </Button>
            ) : (
              <Button
                icon={<Table2 />}
                onPress={() => change({ columns: page.columns.shown.map(({ key }) => key).join(',') })}
              >
                {t('lists.asTable')}
              </Button>
            )}
          </ListTools>
        }
      >
        <InteractionFilterFields search={search} companyName={names.companyName} change={change} />
      </FilterBar>
      <ListNotices page={page} />
      {asTable ? (
        <InteractionTable
          page={page}
          list={list}
          search={search}
          topicName={names.topic}
          onSort={(sort) => change({ sort })}
          mayChange={may('bulk-changes.write') && may('interactions.write')}
        />
      ) : (
        <FoundInteractions page={page} list={list} />
      )}
    </div>
  );
}

/** What those whom the filter names are called; null for whom is gone. */
function useNames({ company: companyId, contact: contactId }: InteractionsSearch) {
  const { language } = useTexts();
  const may = useMay();
  const { data: colleagues } = useQuery(colleaguesQuery);
  const { data: topics = [] } = useQuery(topicsQuery);
  const company = useQuery({ ...companyNameQuery(companyId ?? ''), enabled: companyId !== undefined });
  const contact = useQuery({
    ...contactNameQuery(contactId ?? ''),
    enabled: contactId !== undefined && may('contacts.read'),
  });
  const isGone = (error: unknown) => isProblem(error) && error.status === 404;
  const nameOf: NameOf = (type, id) => {
    if (type === 'user') return colleagues && (colleagues.find((each) => each.id === id)?.name ?? null);
    const { data, error } = type === 'company' ? company : contact;
    return isGone(error) ? null : data?.name;
  };
  return {
    nameOf,
    companyName: company.data?.name,
    topic: (code: string) => topics.find((each) => each.code === code)?.name[language] ?? code,
  };
}

interface FoundProps {
  readonly page: ListPage;
  readonly list: ReturnType<typeof useInteractions>;
}

interface InteractionTableProps extends FoundProps {
  readonly search: InteractionsSearch;
  readonly topicName: (code: string) => string;
  readonly onSort: (sort: string) => void;
  readonly mayChange: boolean;
}

function InteractionTable(props: InteractionTableProps): ReactNode {
  const { page, list, search, topicName, onSort, mayChange } = props;
  const { t } = useTexts();
  const filter = interactionsFilter(search);
  const columns = useInteractionColumns(page.columns.shown, topicName);
  const selection = useSelection(
    JSON.stringify(filter),
    list.items.map(({ id }) => id),
    list.total,
  );
  return (
    <div>
      <ListRows
        page={page}
        label={t('interactions.title')}
        list={list}
        columns={columns}
        nameOf={({ subject }) => subject}
        rowLink={({ id }) => ({ to: '/interactions/$id', params: { id }, search })}
        sort={search.sort ?? '-occurredAt'}
        onSort={onSort}
        selection={mayChange ? selection : undefined}
        countWithout={(key, signal) => countInteractions({ ...filter, [key]: undefined }, signal)}
        empty={<EmptyState>{t('interactions.empty')}</EmptyState>}
      />
      {mayChange && (
        <BulkBar
          list="interactions"
          selection={selection}
          filter={page.filter}
          sentence={page.sentence}
          total={list.total}
        />
      )}
    </div>
  );
}

function FoundInteractions({ page, list }: FoundProps): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  // Filters are the server's; what it has not got yet is shown among all.
  const isNarrowed = page.pieces.length > 0;
  const unsent = useUnsentItems();
  const shown = isNarrowed ? [] : unsent;
  const items = withUnsent(useTimelineItems(list.items), shown);
  if (list.error && shown.length === 0) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton lines={10} />;
  if (items.length === 0) {
    if (isNarrowed) return <EmptyState>{t('shell.state.noMatches')}</EmptyState>;
    const action = may('interactions.write-own') && <Button onPress={() => openLog()}>{t('interactions.log')}</Button>;
    return <EmptyState action={action}>{t('interactions.empty')}</EmptyState>;
  }
  return (
    <>
      <div aria-busy={list.isRefreshing}>
        <Timeline label={t('interactions.title')} items={items} level={2} />
      </div>
      <LoadMore list={list} />
    </>
  );
}

function useTimelineItems(rows: readonly InteractionRow[]): TimelineItem[] {
  const { t, formats } = useTexts();
  const search = route.useSearch();
  return rows.map((row) => {
    const parties = [...row.companies, ...row.partners].map(({ name }) => name);
    const staff = row.staff.map(({ name }) => name);
    return {
      id: row.id,
      at: row.occurredAt,
      mark: typeMarks[row.type],
      kind: t(`interactions.type.${row.type}`),
      title: (
        <>
          <Link to="/interactions/$id" params={{ id: row.id }} search={search}>
            {row.subject}
          </Link>
          {parties.length > 0 && <span className={styles.parties}>{formats.list(parties)}</span>}{' '}
          {row.status !== 'complete' && <Tag tone="amber">{t(`interactions.status.${row.status}`)}</Tag>}
        </>
      ),
      meta: staff.length > 0 && formats.list(staff),
    };
  });
}
