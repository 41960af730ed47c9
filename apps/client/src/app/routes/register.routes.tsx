/** The address of the national register's news. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseRegisterSearch } from '../../features/register/register-search.js';
import { shellRoute } from './shell.route.js';

const changesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/register-changes',
  validateSearch: parseRegisterSearch,
  component: lazyRouteComponent(
    () => import('../../features/register/register-changes.page.js'),
    'RegisterChangesPage',
  ),
});

export const registerRoutes = [changesRoute] as const;
