/** The addresses of settings, and of the accounts reached through them. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseUsersSearch } from '../../features/users/users-search.js';
import { shellRoute } from './shell.route.js';

const settingsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/settings',
  component: lazyRouteComponent(() => import('../../features/settings/settings.page.js'), 'SettingsPage'),
});

const usersRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/users',
  validateSearch: parseUsersSearch,
  component: lazyRouteComponent(() => import('../../features/users/users.page.js'), 'UsersPage'),
});

export const settingsRoutes = [settingsRoute, usersRoute] as const;
