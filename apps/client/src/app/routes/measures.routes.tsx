/** The addresses of measures. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseMeasuresSearch, parseNewMeasureSearch } from '../../features/measures/measures-search.js';
import { shellRoute } from './shell.route.js';

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/measures',
  validateSearch: parseMeasuresSearch,
  component: lazyRouteComponent(() => import('../../features/measures/measures-list.page.js'), 'MeasuresListPage'),
});

const newRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/measures/new',
  validateSearch: parseNewMeasureSearch,
  component: lazyRouteComponent(() => import('../../features/measures/measure-new.page.js'), 'NewMeasurePage'),
});

const measureRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/measures/$id',
  component: lazyRouteComponent(() => import('../../features/measures/measure.page.js'), 'MeasurePage'),
});

export const measuresRoutes = [listRoute, newRoute, measureRoute] as const;
