/** The address of promises. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseFollowUpsSearch } from '../../features/follow-ups/follow-ups-search.js';
import { shellRoute } from './shell.route.js';

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/follow-ups',
  validateSearch: parseFollowUpsSearch,
  component: lazyRouteComponent(() => import('../../features/follow-ups/follow-ups-list.page.js'), 'FollowUpsListPage'),
});

export const followUpsRoutes = [listRoute] as const;
