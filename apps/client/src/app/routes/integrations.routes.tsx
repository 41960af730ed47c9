/** The address of the keys by which other systems come in. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from './shell.route.js';

const apiKeysRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/api-keys',
  component: lazyRouteComponent(() => import('../../features/api-keys/api-keys.page.js'), 'ApiKeysPage'),
});

export const integrationsRoutes = [apiKeysRoute] as const;
