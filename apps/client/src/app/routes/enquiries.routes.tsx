/** The addresses of enquiries. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseEnquiriesSearch } from '../../features/enquiries/enquiries-search.js';
import { shellRoute } from './shell.route.js';

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/enquiries',
  validateSearch: parseEnquiriesSearch,
  component: lazyRouteComponent(() => import('../../features/enquiries/enquiries-list.page.js'), 'EnquiriesListPage'),
});

const newRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/enquiries/new',
  component: lazyRouteComponent(() => import('../../features/enquiries/enquiry-new.page.js'), 'NewEnquiryPage'),
});

const enquiryRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/enquiries/$id',
  component: lazyRouteComponent(() => import('../enquiries/enquiry.page.js'), 'EnquiryPage'),
});

export const enquiriesRoutes = [listRoute, newRoute, enquiryRoute] as const;
