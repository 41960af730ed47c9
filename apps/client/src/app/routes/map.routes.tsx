/** The address of the map. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseMapSearch } from '../../features/map/map-search.js';
import { shellRoute } from './shell.route.js';

const mapRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/map',
  validateSearch: parseMapSearch,
  component: lazyRouteComponent(() => import('../../features/map/map.page.js'), 'MapPage'),
});

export const mapRoutes = [mapRoute] as const;
