/** The address of the tags of companies. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from './shell.route.js';

const tagsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/company-tags',
  component: lazyRouteComponent(() => import('../../features/company-tags/company-tags.page.js'), 'CompanyTagsPage'),
});

export const companyTagsRoutes = [tagsRoute] as const;
