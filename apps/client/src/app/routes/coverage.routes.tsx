/** The addresses of coverage. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import {
  parseCoverageHistorySearch,
  parseNotReachedSearch,
  parseQueueSearch,
} from '../../features/coverage/coverage-search.js';
import { shellRoute } from './shell.route.js';

const queueRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/coverage',
  validateSearch: parseQueueSearch,
  component: lazyRouteComponent(() => import('../../features/coverage/queue.page.js'), 'CoverageQueuePage'),
});

const historyRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/coverage/history',
  validateSearch: parseCoverageHistorySearch,
  component: lazyRouteComponent(
    () => import('../../features/coverage/coverage-history.page.js'),
    'CoverageHistoryPage',
  ),
});

const notReachedRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/coverage/not-reached',
  validateSearch: parseNotReachedSearch,
  component: lazyRouteComponent(() => import('../../features/coverage/not-reached.page.js'), 'NotReachedPage'),
});

export const coverageRoutes = [queueRoute, historyRoute, notReachedRoute] as const;
