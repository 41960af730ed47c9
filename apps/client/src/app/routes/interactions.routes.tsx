/** The addresses of interactions. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseInteractionsSearch } from '../../features/interactions/interactions-search.js';
import { shellRoute } from './shell.route.js';

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/interactions',
  validateSearch: parseInteractionsSearch,
  component: lazyRouteComponent(
    () => import('../../features/interactions/interactions-list.page.js'),
    'InteractionsListPage',
  ),
});

const interactionRoute = createRoute({
  getParentRoute: () => listRoute,
  path: '$id',
  component: lazyRouteComponent(() => import('../../features/interactions/interaction.panel.js'), 'InteractionPanel'),
});

export const interactionsRoutes = [listRoute.addChildren([interactionRoute])] as const;
