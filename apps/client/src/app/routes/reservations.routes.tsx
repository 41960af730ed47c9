/** The address of the list of reservations. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseReservationsSearch } from '../../features/reservations/reservations-search.js';
import { shellRoute } from './shell.route.js';

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/reservations',
  validateSearch: parseReservationsSearch,
  component: lazyRouteComponent(
    () => import('../../features/reservations/reservations-list.page.js'),
    'ReservationsListPage',
  ),
});

export const reservationsRoutes = [listRoute] as const;
