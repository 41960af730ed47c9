/** The addresses of requests for information. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseInformationRequestsSearch } from '../../features/information-requests/information-requests-search.js';
import { shellRoute } from './shell.route.js';

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/information-requests',
  validateSearch: parseInformationRequestsSearch,
  component: lazyRouteComponent(
    () => import('../../features/information-requests/information-requests-list.page.js'),
    'InformationRequestsListPage',
  ),
});

const newRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/information-requests/new',
  component: lazyRouteComponent(
    () => import('../../features/information-requests/request-new.page.js'),
    'NewRequestPage',
  ),
});

const requestRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/information-requests/$id',
  component: lazyRouteComponent(
    () => import('../../features/information-requests/request.page.js'),
    'InformationRequestPage',
  ),
});

export const informationRequestsRoutes = [listRoute, newRoute, requestRoute] as const;
