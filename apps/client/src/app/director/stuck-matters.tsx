/** What waits longer than promised or planned: each line opens the list of exactly these. */
import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { answer, api, type Schema } from '../../api/client.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Badge } from '../../ui/marks.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import styles from './director.module.css';

type Stuck = Schema<'StuckDto'>;

const stuckQuery = queryOptions({
  queryKey: ['director', 'stuck'],
  queryFn: ({ signal }) => answer(api.GET('/api/director/stuck', { signal })),
});

/** Where each kind is listed, filtered to what is late. */
const lists: Readonly<Record<Stuck['kind'], { readonly to: string; readonly search: Record<string, unknown> }>> = {
  enquiries: { to: '/enquiries', search: { as: 'list', late: true } },
  case_tasks: { to: '/case-tasks', search: { late: true } },
  initiatives: { to: '/initiatives', search: { late: true } },
  feedback: { to: '/feedback', search: { state: 'late' } },
  cooperations: { to: '/cooperations', search: { due: true } },
  follow_ups: { to: '/follow-ups', search: { show: 'late', whose: 'all' } },
  measures: { to: '/measures', search: { late: true } },
  projects: { to: '/projects', search: { late: true } },
};

export function StuckMatters(): ReactNode {
  const { t } = useTexts();
  const query = useQuery(stuckQuery);
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton lines={3} />;
  const stuck = query.data.items.filter(({ count }) => count > 0);
  if (stuck.length === 0) return <p className={styles.quiet}>{t('director.nothingStuck')}</p>;
  return (
    <ul role="list" className={styles.lines}>
      {stuck.map((matter) => (
        <Line key={matter.kind} matter={matter} />
      ))}
    </ul>
  );
}

function Line({ matter: { kind, count, since } }: { readonly matter: Stuck }): ReactNode {
  const { t, formats } = useTexts();
  const { routesByPath } = useRouter();
  const { to, search } = lists[kind];
  const name = t(`director.stuck.${kind}`);
  return (
    <li>
      <Badge count={count} />
      {to in routesByPath ? (
        <Link to={to as '/'} search={search}>
          {name}
        </Link>
      ) : (
        <span>{name}</span>
      )}
      {since !== null && <span className={styles.quiet}>{t('director.since', { day: formats.day(since) })}</span>}
    </li>
  );
}
