/** The addresses of partners. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parsePartnersSearch } from '../../features/partners/partners-search.js';
import { shellRoute } from './shell.route.js';

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/partners',
  validateSearch: parsePartnersSearch,
  component: lazyRouteComponent(() => import('../../features/partners/partners-list.page.js'), 'PartnersListPage'),
});

const newRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/partners/new',
  component: lazyRouteComponent(() => import('../../features/partners/partner-new.page.js'), 'NewPartnerPage'),
});

const partnerRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/partners/$id',
  component: lazyRouteComponent(() => import('../../features/partners/partner.page.js'), 'PartnerPage'),
});

export const partnersRoutes = [listRoute, newRoute, partnerRoute] as const;
