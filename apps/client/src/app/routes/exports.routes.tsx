/** The address of one's own files. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from './shell.route.js';

const exportsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/exports',
  component: lazyRouteComponent(() => import('../../features/exports/exports.page.js'), 'ExportsPage'),
});

export const exportsRoutes = [exportsRoute] as const;
