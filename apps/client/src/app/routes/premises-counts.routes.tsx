/** The addresses of the town centre's premises counts. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from './shell.route.js';

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/premises-counts',
  component: lazyRouteComponent(() => import('../../features/town-centre/counts-list.page.js'), 'CountsListPage'),
});

const newRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/premises-counts/new',
  component: lazyRouteComponent(() => import('../../features/town-centre/count-new.page.js'), 'NewCountPage'),
});

const countRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/premises-counts/$id',
  component: lazyRouteComponent(() => import('../../features/town-centre/count.page.js'), 'CountPage'),
});

export const premisesCountsRoutes = [listRoute, newRoute, countRoute] as const;
