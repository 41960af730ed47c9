/** The addresses of handing responsibilities over. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from './shell.route.js';

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/handovers',
  component: lazyRouteComponent(() => import('../../features/handovers/handovers-list.page.js'), 'HandoversListPage'),
});

const newRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/handovers/new',
  component: lazyRouteComponent(() => import('../../features/handovers/handover-new.page.js'), 'NewHandoverPage'),
});

const handoverRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/handovers/$id',
  component: lazyRouteComponent(() => import('../../features/handovers/handover.page.js'), 'HandoverPage'),
});

export const handoversRoutes = [listRoute, newRoute, handoverRoute] as const;
