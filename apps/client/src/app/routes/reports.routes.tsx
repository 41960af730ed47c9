/** The addresses of reports. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseReportSearch, parseRevisionsSearch } from '../../features/reports/report-search.js';
import { shellRoute } from './shell.route.js';

const reportRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/reports',
  validateSearch: parseReportSearch,
  component: lazyRouteComponent(() => import('../../features/reports/report.page.js'), 'ReportPage'),
});

const revisionsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/reports/$period/revisions',
  validateSearch: parseRevisionsSearch,
  component: lazyRouteComponent(() => import('../../features/reports/revisions.page.js'), 'RevisionsPage'),
});

export const reportsRoutes = [reportRoute, revisionsRoute] as const;
