/** The addresses of reports. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parsePeriodSearch } from '../../figures/period-search.js';
import { shellRoute } from './shell.route.js';

const reportRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/reports',
  validateSearch: parsePeriodSearch,
  component: lazyRouteComponent(() => import('../../features/reports/report.page.js'), 'ReportPage'),
});

export const reportsRoutes = [reportRoute] as const;
