/** The addresses of initiatives. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseInitiativesSearch, parseYearSearch } from '../../features/initiatives/initiatives-search.js';
import { shellRoute } from './shell.route.js';

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/initiatives',
  validateSearch: parseInitiativesSearch,
  component: lazyRouteComponent(
    () => import('../../features/initiatives/initiatives-list.page.js'),
    'InitiativesListPage',
  ),
});

const newRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/initiatives/new',
  component: lazyRouteComponent(() => import('../../features/initiatives/initiative-new.page.js'), 'NewInitiativePage'),
});

const yearlyListRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/initiatives/yearly-list',
  validateSearch: parseYearSearch,
  component: lazyRouteComponent(() => import('../../features/initiatives/yearly-list.page.js'), 'YearlyListPage'),
});

const barriersRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/initiatives/barriers',
  component: lazyRouteComponent(() => import('../../features/initiatives/barriers.page.js'), 'BarriersPage'),
});

const initiativeRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/initiatives/$id',
  component: lazyRouteComponent(() => import('../../features/initiatives/initiative.page.js'), 'InitiativePage'),
});

export const initiativesRoutes = [listRoute, newRoute, yearlyListRoute, barriersRoute, initiativeRoute] as const;
