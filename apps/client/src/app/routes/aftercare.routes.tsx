/** The address of promise against outcome. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parsePeriodSearch } from '../../figures/period-search.js';
import { shellRoute } from './shell.route.js';

const aftercareRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/aftercare',
  validateSearch: parsePeriodSearch,
  component: lazyRouteComponent(() => import('../../features/aftercare/aftercare.page.js'), 'AftercarePage'),
});

export const aftercareRoutes = [aftercareRoute] as const;
