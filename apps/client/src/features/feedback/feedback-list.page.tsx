/** Feedback, what is late first: who said what, and by when it is answered. */
import { feedbackStates, feedbackTones } from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { SiblingTabs } from '../../routing/sibling-tabs.js';
import { useMay, useSession } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { CheckboxField } from '../../ui/checkbox-field.js';
import { DataTable, LoadMore, type Column } from '../../ui/data-table.js';
import { FilterBar, type ActiveFilter } from '../../ui/filter-bar.js';
import { LinkButton } from '../../ui/link-button.js';
import { PageHeader } from '../../ui/page-header.js';
import { Select } from '../../ui/select.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { FeedbackStateTag, giverName } from './feedback-words.js';
import { topicsQuery, useFeedback, type FeedbackRow } from './feedback.api.js';
import { parseFeedbackSearch, type FeedbackSearch } from './feedback-search.js';

const route = getRouteApi('/shell/feedback');

export function FeedbackListPage(): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const { user } = useSession();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = useFeedback(search, user.id);
  const narrow = (change: FeedbackSearch) =>
    void navigate({ search: (known) => parseFeedbackSearch({ ...known, ...change }), replace: true });
  const add = may('feedback.write') && (
    <LinkButton to="/feedback/new" variant="primary" icon={<Plus />}>
      {t('feedback.add')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title={t('shell.nav.feedback')}
        facts={list.total !== undefined && t('feedback.count', { count: list.total })}
        actions={add}
      />
      <SiblingTabs family="voices" />
      <FeedbackFilters search={search} narrow={narrow} />
      <FeedbackRows list={list} search={search} narrow={narrow} add={add} />
    </>
  );
}

interface NarrowedProps {
  readonly search: FeedbackSearch;
  readonly narrow: (change: FeedbackSearch) => void;
}

function useTopicChoices(): { value: string; label: string }[] {
  const { language } = useTexts();
  const topics = useQuery(topicsQuery).data ?? [];
  return topics.map(({ code, name }) => ({ value: code, label: name[language] }));
}

function useActiveFilters({ search, narrow }: NarrowedProps): ActiveFilter[] {
  const { t } = useTexts();
  const topics = useTopicChoices();
  const filters: ActiveFilter[] = [];
  if (search.state)
    filters.push({
      key: 'state',
      sentence: t('feedback.filter.state', { state: t(`feedback.state.${search.state}`) }),
      onRemove: () => narrow({ state: undefined }),
    });
  if (search.tone)
    filters.push({
      key: 'tone',
      sentence: t('feedback.filter.tone', { tone: t(`feedback.tone.${search.tone}`) }),
      onRemove: () => narrow({ tone: undefined }),
    });
  if (search.topic)
    filters.push({
      key: 'topic',
      sentence: t('feedback.filter.topic', {
        topic: topics.find(({ value }) => value === search.topic)?.label ?? search.topic,
      }),
      onRemove: () => narrow({ topic: undefined }),
    });
  if (search.mine)
    filters.push({ key: 'mine', sentence: t('feedback.filter.mine'), onRemove: () => narrow({ mine: undefined }) });
  return filters;
}

function FeedbackFilters({ search, narrow }: NarrowedProps): ReactNode {
  const { t } = useTexts();
  const topics = useTopicChoices();
  return (
    <FilterBar
      searchLabel={t('feedback.searchLabel')}
      searchText={search.q}
      onSearch={(q) => narrow({ q })}
      filters={useActiveFilters({ search, narrow })}
      onClear={() => narrow({ state: undefined, tone: undefined, topic: undefined, mine: undefined })}
    >
      <Select
        label={t('feedback.field.state')}
        options={feedbackStates.map((value) => ({ value, label: t(`feedback.state.${value}`) }))}
        value={search.state ?? null}
        onChange={(state) => narrow({ state })}
        placeholder={t('shell.value.all')}
        onClear={() => narrow({ state: undefined })}
      />
      <Select
        label={t('feedback.field.tone')}
        options={feedbackTones.map((value) => ({ value, label: t(`feedback.tone.${value}`) }))}
        value={search.tone ?? null}
        onChange={(tone) => narrow({ tone })}
        placeholder={t('shell.value.all')}
        onClear={() => narrow({ tone: undefined })}
      />
      <Select
        label={t('feedback.field.topic')}
        options={topics}
        value={search.topic ?? null}
        onChange={(topic) => narrow({ topic })}
        placeholder={t('shell.value.all')}
        onClear={() => narrow({ topic: undefined })}
      />
      <CheckboxField
        label={t('feedback.filter.mine')}
        value={search.mine === true}
        onChange={(mine) => narrow({ mine: mine || undefined })}
      />
    </FilterBar>
  );
}

interface FeedbackRowsProps extends NarrowedProps {
  readonly list: ReturnType<typeof useFeedback>;
  readonly add: ReactNode;
}

function FeedbackRows({ list, search, narrow, add }: FeedbackRowsProps): ReactNode {
  const { t, formats, language } = useTexts();
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  if (list.items.length === 0)
    return Object.keys(search).some((key) => key !== 'sort') ? (
      <EmptyState>{t('shell.state.noMatches')}</EmptyState>
    ) : (
      <EmptyState action={add}>{t('feedback.empty')}</EmptyState>
    );
  const columns: Column<FeedbackRow>[] = [
    { key: 'title', header: t('feedback.field.text'), cell: ({ title }) => title },
    { key: 'giver', header: t('feedback.from'), cell: (row) => giverName(t, row), noLabel: true },
    {
      key: 'state',
      header: t('feedback.field.state'),
      cell: (row) => <FeedbackStateTag feedback={row} />,
      noLabel: true,
      width: '200px',
    },
    { key: 'tone', header: t('feedback.field.tone'), cell: ({ tone }) => t(`feedback.tone.${tone}`), width: '100px' },
    {
      key: 'topic',
      header: t('feedback.field.topic'),
      cell: ({ topic }) => topic?.name[language],
      show: 'wide',
      width: '140px',
    },
    { key: 'owner', header: t('feedback.field.owner'), cell: ({ owner }) => owner?.name, show: 'wide' },
    {
      key: 'receivedOn',
      header: t('feedback.field.receivedOn'),
      cell: ({ receivedOn }) => formats.day(receivedOn),
      sort: 'receivedOn',
      align: 'end',
    },
  ];
  return (
    <>
      <DataTable
        label={t('shell.nav.feedback')}
        columns={columns}
        rows={list.items}
        rowKey={({ id }) => id}
        rowLink={({ id }) => ({ to: '/feedback/$id', params: { id } })}
        sort={search.sort ?? 'answerDueOn'}
        onSort={(sort) => narrow(parseFeedbackSearch({ ...search, sort }))}
        isRefreshing={list.isRefreshing}
      />
      <LoadMore list={list} />
    </>
  );
}
