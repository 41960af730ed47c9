/** The addresses of indicators. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseIndicatorSearch } from '../../features/indicators/indicator-search.js';
import { parsePeriodSearch } from '../../figures/period-search.js';
import { shellRoute } from './shell.route.js';

const indicatorsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/indicators',
  validateSearch: parsePeriodSearch,
  component: lazyRouteComponent(() => import('../../features/indicators/indicators.page.js'), 'IndicatorsPage'),
});

const indicatorRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/indicators/$key',
  validateSearch: parseIndicatorSearch,
  component: lazyRouteComponent(() => import('../../features/indicators/indicator.page.js'), 'IndicatorPage'),
});

const recordsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/indicators/$key/records',
  validateSearch: parsePeriodSearch,
  component: lazyRouteComponent(
    () => import('../../features/indicators/indicator-records.page.js'),
    'IndicatorRecordsPage',
  ),
});

export const indicatorsRoutes = [indicatorsRoute, indicatorRoute, recordsRoute] as const;
