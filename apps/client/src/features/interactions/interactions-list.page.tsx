/** All interactions, newest first under their days; one opens beside the list. */
import { Outlet, getRouteApi, useMatchRoute, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { openLog } from '../../actions/log.js';
import { SiblingTabs } from '../../routing/sibling-tabs.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { LoadMore } from '../../ui/data-table.js';
import { Tag } from '../../ui/marks.js';
import { PageHeader } from '../../ui/page-header.js';
import { SplitView } from '../../ui/side-panel.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { Timeline, type TimelineItem } from '../../ui/timeline.js';
import { BringInMail } from './mail-drop.js';
import { InteractionFilters } from './interaction-filters.js';
import { typeMarks } from './interaction-marks.js';
import { useInteractions, type InteractionRow } from './interactions.api.js';
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
      <SplitView list={<InteractionsList />} panel={<Outlet />} isOpen={isOpen} />
    </>
  );
}

function InteractionsList(): ReactNode {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <div className={styles.timeline}>
      <InteractionFilters
        search={search}
        onChange={(next) => void navigate({ to: '/interactions', search: next, replace: true })}
      />
      <FoundInteractions />
    </div>
  );
}

function FoundInteractions(): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const search = route.useSearch();
  const list = useInteractions(search);
  // Filters are the server's; what it has not got yet is shown among all.
  const unsent = useUnsentItems();
  const shown = Object.keys(search).length === 0 ? unsent : [];
  const items = withUnsent(useTimelineItems(list.items), shown);
  if (list.error && shown.length === 0) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton lines={10} />;
  if (items.length === 0) {
    const isNarrowed = Object.keys(search).length > 0;
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
