/** One's own account, and setting up a second factor before anything else is open. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.route.js';
import { shellRoute } from './shell.route.js';

const accountRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/account',
  component: lazyRouteComponent(() => import('../../features/account/account.page.js'), 'AccountPage'),
});

export const accountRoutes = [accountRoute] as const;

export const enrolRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/second-factor',
  component: lazyRouteComponent(() => import('../session/enrol.page.js'), 'EnrolPage'),
});
