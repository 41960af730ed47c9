/** The addresses of mailings: the list, a new one, and one letter, as a draft or on its way. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseMailingSearch, parseMailingsSearch } from '../../features/mailings/mailings-search.js';
import { shellRoute } from './shell.route.js';

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/mailings',
  validateSearch: parseMailingsSearch,
  component: lazyRouteComponent(() => import('../../features/mailings/mailings-list.page.js'), 'MailingsListPage'),
});

const newRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/mailings/new',
  component: lazyRouteComponent(() => import('../../features/mailings/mailing-new.page.js'), 'NewMailingPage'),
});

const mailingRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/mailings/$id',
  validateSearch: parseMailingSearch,
  component: lazyRouteComponent(() => import('../../features/mailings/mailing.page.js'), 'MailingPage'),
});

export const mailingsRoutes = [listRoute, newRoute, mailingRoute] as const;
