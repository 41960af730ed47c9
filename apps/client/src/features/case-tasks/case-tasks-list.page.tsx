/** Tasks of enquiries: one's own at first, everybody's or the late ones when asked for. */
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { SiblingTabs } from '../../routing/sibling-tabs.js';
import { useMay, useSession } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { LoadMore } from '../../ui/data-table.js';
import { PageHeader } from '../../ui/page-header.js';
import { Stack } from '../../ui/section.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { Switch } from '../../ui/switch.js';
import { CaseTaskRow } from './case-task-row.js';
import { useCaseTasks } from './case-tasks.api.js';
import rows from '../../ui/work-rows.module.css';
import styles from './case-tasks.module.css';
import type { CaseTasksSearch } from './case-tasks-search.js';

const route = getRouteApi('/shell/case-tasks');

export function CaseTasksListPage(): ReactNode {
  const { t } = useTexts();
  const { user } = useSession();
  const may = useMay();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = useCaseTasks(search, user.id);
  const put = (change: CaseTasksSearch) => void navigate({ search: { ...search, ...change }, replace: true });
  const isEverybodys = search.all === true || search.late === true;
  return (
    <>
      <PageHeader
        title={t(isEverybodys ? 'case-tasks.all' : 'case-tasks.mine')}
        facts={list.total !== undefined && !search.closed ? t('case-tasks.count', { count: list.total }) : undefined}
      />
      <SiblingTabs family="land" />
      <Stack>
        <div className={styles.filters}>
          {may('enquiries.read') && (
            <Switch
              label={t('case-tasks.filter.mine')}
              value={!isEverybodys}
              onChange={(mine) => put(mine ? { all: undefined, late: undefined } : { all: true })}
            />
          )}
          <Switch
            label={t('case-tasks.filter.late')}
            value={search.late === true}
            onChange={(late) => put({ late: late || undefined })}
          />
          <Switch
            label={t('case-tasks.filter.closed')}
            value={search.closed === true}
            isDisabled={search.late === true}
            onChange={(closed) => put({ closed: closed || undefined })}
          />
        </div>
        {list.error ? (
          <ErrorState error={list.error} onRetry={list.retry} />
        ) : list.isPending ? (
          <Skeleton lines={6} />
        ) : list.items.length === 0 ? (
          <EmptyState>{t('case-tasks.allEmpty')}</EmptyState>
        ) : (
          <>
            <ul role="list" className={rows.rows}>
              {list.items.map((task) => (
                <CaseTaskRow key={task.id} task={task} showsEnquiry />
              ))}
            </ul>
            <LoadMore list={list} />
          </>
        )}
      </Stack>
    </>
  );
}
