/** The first page: today. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from './shell.route.js';

const homeRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../home/home.page.js'), 'HomePage'),
});

export const homeRoutes = [homeRoute] as const;
