/** The address of duplicates. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseDuplicatesSearch } from '../../features/duplicates/duplicates-search.js';
import { shellRoute } from './shell.route.js';

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/duplicates',
  validateSearch: parseDuplicatesSearch,
  component: lazyRouteComponent(() => import('../../features/duplicates/duplicates.page.js'), 'DuplicatesPage'),
});

export const duplicatesRoutes = [listRoute] as const;
