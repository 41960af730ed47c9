/** Whom to contact next: companies that nobody has met for long, each with its reasons in words and what to do about it. */
import { coverageLists, coverageReasons, coverageStates, silentAfterMonths } from '@elinvoima/contracts';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { LoadMore } from '../../ui/data-table.js';
import { FilterBar } from '../../ui/filter-bar.js';
import { PageHeader } from '../../ui/page-header.js';
import { RadioGroup } from '../../ui/radio-group.js';
import { Select } from '../../ui/select.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { useQueue } from './coverage.api.js';
import { monthChoices, type QueueSearch } from './coverage-search.js';
import { CoverageTabs } from './coverage-tabs.js';
import styles from './coverage.module.css';
import { QueueItem } from './queue-item.js';
import { QueueRule } from './queue-rule.js';
import { TargetFields, useTargetFilters } from './use-target-filters.js';

const route = getRouteApi('/shell/coverage');

const emptyTexts = {
  open: 'coverage.emptyOpen',
  promised: 'coverage.emptyPromised',
  snoozed: 'coverage.emptySnoozed',
} as const;

export function CoverageQueuePage(): ReactNode {
  const { t } = useTexts();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = useQueue(search);
  const narrow = (change: QueueSearch) =>
    void navigate({ search: (known) => ({ ...known, ...change }), replace: true });
  const targetFilters = useTargetFilters(search, narrow);
  const { months, reason, list: which = 'silent', state = 'open' } = search;
  const filters = [
    ...(months === undefined
      ? []
      : [
          {
            key: 'months',
            sentence: t('coverage.filter.months', { count: months }),
            onRemove: () => narrow({ months: undefined }),
          },
        ]),
    ...(reason === undefined
      ? []
      : [
          {
            key: 'reason',
            sentence: t('coverage.filter.reason', { reason: t(`coverage.reason.${reason}`) }),
            onRemove: () => narrow({ reason: undefined }),
          },
        ]),
    ...targetFilters,
  ];
  return (
    <>
      <PageHeader
        title={t('coverage.title')}
        facts={list.total !== undefined && t('coverage.count', { count: list.total })}
      />
      <CoverageTabs />
      <div className={styles.choices}>
        <RadioGroup
          label={t('coverage.field.list')}
          look="segments"
          options={coverageLists.map((value) => ({ value, label: t(`coverage.list.${value}`) }))}
          value={which}
          onChange={(value) => narrow({ list: value === 'silent' ? undefined : value })}
        />
        <RadioGroup
          label={t('coverage.field.state')}
          look="segments"
          options={coverageStates.map((value) => ({ value, label: t(`coverage.state.${value}`) }))}
          value={state}
          onChange={(value) => narrow({ state: value === 'open' ? undefined : value })}
        />
      </div>
      <FilterBar
        filters={filters}
        onClear={() => void navigate({ search: { list: search.list, state: search.state }, replace: true })}
      >
        <Select
          label={t('coverage.field.months')}
          options={monthChoices.map((value) => ({ value, label: t('coverage.monthsValue', { count: Number(value) }) }))}
          value={months ?? (String(silentAfterMonths) as '12')}
          onChange={(value) => narrow({ months: value === '12' ? undefined : value })}
        />
        <Select
          label={t('coverage.field.reason')}
          options={coverageReasons.map((value) => ({ value, label: t(`coverage.reason.${value}`) }))}
          value={reason ?? null}
          onChange={(value) => narrow({ reason: value })}
          placeholder={t('shell.value.all')}
          onClear={() => narrow({ reason: undefined })}
        />
        <TargetFields search={search} narrow={narrow} />
      </FilterBar>
      <QueueRule />
      {list.error ? (
        <ErrorState error={list.error} onRetry={list.retry} />
      ) : list.isPending ? (
        <Skeleton />
      ) : list.items.length === 0 ? (
        <EmptyState>{t(filters.length > 0 ? 'shell.state.noMatches' : emptyTexts[state])}</EmptyState>
      ) : (
        <>
          <ul role="list" className={styles.queue} aria-label={t('coverage.queue')} aria-busy={list.isRefreshing}>
            {list.items.map((row) => (
              <QueueItem key={row.id} row={row} />
            ))}
          </ul>
          <LoadMore list={list} />
        </>
      )}
    </>
  );
}
