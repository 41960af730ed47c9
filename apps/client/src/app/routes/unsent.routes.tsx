/** The address of what has not left the device. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from './shell.route.js';

const unsentRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/unsent',
  component: lazyRouteComponent(() => import('../unsent/unsent.page.js'), 'UnsentPage'),
});

export const unsentRoutes = [unsentRoute] as const;
