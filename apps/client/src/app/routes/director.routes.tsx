/** The director's page. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parsePeriodSearch } from '../../figures/period-search.js';
import { shellRoute } from './shell.route.js';

const directorRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/director',
  validateSearch: parsePeriodSearch,
  component: lazyRouteComponent(() => import('../director/director.page.js'), 'DirectorPage'),
});

export const directorRoutes = [directorRoute] as const;
