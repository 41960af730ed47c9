/** The addresses of events. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseEventsSearch } from '../../features/events/events-search.js';
import { parseThemesSearch } from '../../features/events/after/themes-search.js';
import { shellRoute } from './shell.route.js';

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/events',
  validateSearch: parseEventsSearch,
  component: lazyRouteComponent(() => import('../../features/events/events-list.page.js'), 'EventsListPage'),
});

const newRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/events/new',
  component: lazyRouteComponent(() => import('../../features/events/event-new.page.js'), 'NewEventPage'),
});

const themesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/events/themes',
  validateSearch: parseThemesSearch,
  component: lazyRouteComponent(() => import('../../features/events/after/themes.page.js'), 'ThemesPage'),
});

const eventRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/events/$id',
  component: lazyRouteComponent(() => import('../../features/events/event.page.js'), 'EventPage'),
});

const attendanceRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/events/$id/attendance',
  component: lazyRouteComponent(() => import('../../features/events/door/door.page.js'), 'DoorPage'),
});

const invitationsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/events/$id/invitations',
  component: lazyRouteComponent(
    () => import('../../features/events/invitations/invitations.page.js'),
    'InvitationsPage',
  ),
});

export const eventsRoutes = [listRoute, newRoute, themesRoute, eventRoute, attendanceRoute, invitationsRoute] as const;
