/** The addresses of plots and premises. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseSitesSearch } from '../../features/sites/sites-search.js';
import { shellRoute } from './shell.route.js';

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/sites',
  validateSearch: parseSitesSearch,
  component: lazyRouteComponent(() => import('../../features/sites/sites-list.page.js'), 'SitesListPage'),
});

const newRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/sites/new',
  component: lazyRouteComponent(() => import('../../features/sites/site-new.page.js'), 'NewSitePage'),
});

const siteRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/sites/$id',
  component: lazyRouteComponent(() => import('../sites/site.page.js'), 'SitePage'),
});

export const sitesRoutes = [listRoute, newRoute, siteRoute] as const;
