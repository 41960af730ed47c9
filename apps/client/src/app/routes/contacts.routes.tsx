/** The addresses of contacts. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseContactsSearch, parseNewContactSearch } from '../../features/contacts/contacts-search.js';
import { shellRoute } from './shell.route.js';

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/contacts',
  validateSearch: parseContactsSearch,
  component: lazyRouteComponent(() => import('../../features/contacts/contacts-list.page.js'), 'ContactsListPage'),
});

const newRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/contacts/new',
  validateSearch: parseNewContactSearch,
  component: lazyRouteComponent(() => import('../../features/contacts/contact-new.page.js'), 'NewContactPage'),
});

const contactRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/contacts/$id',
  component: lazyRouteComponent(() => import('../contacts/contact.page.js'), 'ContactPage'),
});

export const contactsRoutes = [listRoute, newRoute, contactRoute] as const;
