/** The addresses of companies. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseCompaniesSearch } from '../../features/companies/companies-search.js';
import { shellRoute } from './shell.route.js';

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/companies',
  validateSearch: parseCompaniesSearch,
  component: lazyRouteComponent(() => import('../../features/companies/companies-list.page.js'), 'CompaniesListPage'),
});

const newRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/companies/new',
  component: lazyRouteComponent(() => import('../../features/companies/company-new.page.js'), 'NewCompanyPage'),
});

const companyRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/companies/$id',
  component: lazyRouteComponent(() => import('../companies/company.page.js'), 'CompanyPage'),
});

const printRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/companies/$id/print',
  component: lazyRouteComponent(() => import('../companies/company-print.page.js'), 'CompanyPrintPage'),
});

export const companiesRoutes = [listRoute, newRoute, companyRoute, printRoute] as const;
