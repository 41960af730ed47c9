/** The addresses of outbox. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseOutboxSearch } from '../../features/outbox/outbox-search.js';
import { shellRoute } from './shell.route.js';

const outboxRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/outbox',
  validateSearch: parseOutboxSearch,
  component: lazyRouteComponent(() => import('../../features/outbox/outbox.page.js'), 'OutboxPage'),
});

export const outboxRoutes = [outboxRoute] as const;
