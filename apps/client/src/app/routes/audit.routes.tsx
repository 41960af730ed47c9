/** The addresses of the audit trail. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseAuditSearch, parseTouchedSearch } from '../../features/audit/audit-search.js';
import { shellRoute } from './shell.route.js';

const auditRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/audit',
  validateSearch: parseAuditSearch,
  component: lazyRouteComponent(() => import('../../features/audit/audit.page.js'), 'AuditPage'),
});

const touchedRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/audit/touched',
  validateSearch: parseTouchedSearch,
  component: lazyRouteComponent(() => import('../../features/audit/touched.page.js'), 'TouchedPage'),
});

export const auditRoutes = [auditRoute, touchedRoute] as const;
