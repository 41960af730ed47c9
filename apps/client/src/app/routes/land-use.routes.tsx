/** The addresses of land-use projects. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseLandUseSearch } from '../../features/land-use/land-use-search.js';
import { shellRoute } from './shell.route.js';

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/land-use-projects',
  validateSearch: parseLandUseSearch,
  component: lazyRouteComponent(() => import('../../features/land-use/land-use-list.page.js'), 'LandUseListPage'),
});

const newRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/land-use-projects/new',
  component: lazyRouteComponent(() => import('../../features/land-use/land-use-new.page.js'), 'NewLandUseProjectPage'),
});

const projectRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/land-use-projects/$id',
  component: lazyRouteComponent(() => import('../../features/land-use/land-use-project.page.js'), 'LandUseProjectPage'),
});

export const landUseRoutes = [listRoute, newRoute, projectRoute] as const;
