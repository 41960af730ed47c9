/** The addresses of merging. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseMergeSearch, parseMergesSearch } from '../../features/merges/merges-search.js';
import { shellRoute } from './shell.route.js';

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/merges',
  validateSearch: parseMergesSearch,
  component: lazyRouteComponent(() => import('../../features/merges/merges-list.page.js'), 'MergesPage'),
});

const companyRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/companies/$id/merge',
  validateSearch: parseMergeSearch,
  component: lazyRouteComponent(() => import('../../features/merges/merge.page.js'), 'CompanyMergePage'),
});

const contactRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/contacts/$id/merge',
  validateSearch: parseMergeSearch,
  component: lazyRouteComponent(() => import('../../features/merges/merge.page.js'), 'ContactMergePage'),
});

export const mergesRoutes = [listRoute, companyRoute, contactRoute] as const;
