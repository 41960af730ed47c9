/** The address from which the pages of administration are reached. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from './shell.route.js';

const administrationRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/administration',
  component: lazyRouteComponent(() => import('../administration/administration.page.js'), 'AdministrationPage'),
});

export const administrationRoutes = [administrationRoute] as const;
