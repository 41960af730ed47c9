/** The addresses of cooperations. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseCooperationsSearch } from '../../features/cooperations/cooperations-search.js';
import { shellRoute } from './shell.route.js';

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/cooperations',
  validateSearch: parseCooperationsSearch,
  component: lazyRouteComponent(
    () => import('../../features/cooperations/cooperations-list.page.js'),
    'CooperationsListPage',
  ),
});

const newRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/cooperations/new',
  component: lazyRouteComponent(
    () => import('../../features/cooperations/cooperation-new.page.js'),
    'NewCooperationPage',
  ),
});

const cooperationRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/cooperations/$id',
  component: lazyRouteComponent(() => import('../../features/cooperations/cooperation.page.js'), 'CooperationPage'),
});

export const cooperationsRoutes = [listRoute, newRoute, cooperationRoute] as const;
