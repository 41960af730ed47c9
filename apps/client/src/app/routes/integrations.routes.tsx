/** Addresses of what other systems come in by, and of those that are told what happens. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from './shell.route.js';

const apiKeysRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/api-keys',
  component: lazyRouteComponent(() => import('../../features/api-keys/api-keys.page.js'), 'ApiKeysPage'),
});

const webhooksRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/webhooks',
  component: lazyRouteComponent(() => import('../../features/webhooks/webhooks.page.js'), 'WebhooksPage'),
});

const webhookRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/webhooks/$id',
  component: lazyRouteComponent(() => import('../../features/webhooks/webhook.page.js'), 'WebhookPage'),
});

export const integrationsRoutes = [apiKeysRoute, webhooksRoute, webhookRoute] as const;
