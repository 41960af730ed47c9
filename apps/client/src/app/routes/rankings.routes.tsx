/** The addresses of places in outside surveys. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseRankingsSearch } from '../../features/rankings/rankings-search.js';
import { shellRoute } from './shell.route.js';

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/rankings',
  validateSearch: parseRankingsSearch,
  component: lazyRouteComponent(() => import('../../features/rankings/rankings-list.page.js'), 'RankingsListPage'),
});

const newRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/rankings/new',
  component: lazyRouteComponent(() => import('../../features/rankings/ranking-new.page.js'), 'NewRankingPage'),
});

const rankingRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/rankings/$id',
  component: lazyRouteComponent(() => import('../../features/rankings/ranking.page.js'), 'RankingPage'),
});

export const rankingsRoutes = [listRoute, newRoute, rankingRoute] as const;
