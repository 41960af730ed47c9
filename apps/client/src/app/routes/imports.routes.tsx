/** The addresses of imports. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseImportSearch } from '../../features/imports/imports-search.js';
import { shellRoute } from './shell.route.js';

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/imports',
  component: lazyRouteComponent(() => import('../../features/imports/imports.page.js'), 'ImportsPage'),
});

const importRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/imports/$id',
  validateSearch: parseImportSearch,
  component: lazyRouteComponent(() => import('../../features/imports/import.page.js'), 'ImportPage'),
});

export const importsRoutes = [listRoute, importRoute] as const;
