/** The addresses of hand-entered series. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseSeriesSearch } from '../../features/series/series-search.js';
import { shellRoute } from './shell.route.js';

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/series',
  validateSearch: parseSeriesSearch,
  component: lazyRouteComponent(() => import('../../features/series/series-list.page.js'), 'SeriesListPage'),
});

const newRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/series/new',
  component: lazyRouteComponent(() => import('../../features/series/series-new.page.js'), 'NewSeriesPage'),
});

const seriesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/series/$id',
  component: lazyRouteComponent(() => import('../../features/series/series.page.js'), 'SeriesPage'),
});

export const seriesRoutes = [listRoute, newRoute, seriesRoute] as const;
