/** The address of the audit trail. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseAuditSearch } from '../../features/audit/audit-search.js';
import { shellRoute } from './shell.route.js';

const auditRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/audit',
  validateSearch: parseAuditSearch,
  component: lazyRouteComponent(() => import('../../features/audit/audit.page.js'), 'AuditPage'),
});

export const auditRoutes = [auditRoute] as const;
