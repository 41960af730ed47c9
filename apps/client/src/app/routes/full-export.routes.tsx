/** The address of taking everything out. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from './shell.route.js';

const fullExportRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/full-export',
  component: lazyRouteComponent(() => import('../../features/full-export/full-export.page.js'), 'FullExportPage'),
});

export const fullExportRoutes = [fullExportRoute] as const;
