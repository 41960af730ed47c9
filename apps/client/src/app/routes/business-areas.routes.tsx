/** The addresses of business areas. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseBusinessAreasSearch } from '../../features/business-areas/business-areas-search.js';
import { shellRoute } from './shell.route.js';

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/business-areas',
  validateSearch: parseBusinessAreasSearch,
  component: lazyRouteComponent(
    () => import('../../features/business-areas/business-areas-list.page.js'),
    'BusinessAreasListPage',
  ),
});

const newRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/business-areas/new',
  component: lazyRouteComponent(
    () => import('../../features/business-areas/business-area-new.page.js'),
    'NewBusinessAreaPage',
  ),
});

const areaRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/business-areas/$id',
  component: lazyRouteComponent(
    () => import('../../features/business-areas/business-area.page.js'),
    'BusinessAreaPage',
  ),
});

export const businessAreasRoutes = [listRoute, newRoute, areaRoute] as const;
