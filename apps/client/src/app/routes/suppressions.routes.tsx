/** The addresses of stopped addresses. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseSuppressionsSearch } from '../../features/suppressions/suppressions-search.js';
import { shellRoute } from './shell.route.js';

const suppressionsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/suppressions',
  validateSearch: parseSuppressionsSearch,
  component: lazyRouteComponent(() => import('../../features/suppressions/suppressions.page.js'), 'SuppressionsPage'),
});

export const suppressionsRoutes = [suppressionsRoute] as const;
