/** The addresses of proposals to the regional plan and of the documents that hold them. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parsePlanProposalsSearch } from '../../features/plan-proposals/plan-proposals-search.js';
import { shellRoute } from './shell.route.js';

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/plan-proposals',
  validateSearch: parsePlanProposalsSearch,
  component: lazyRouteComponent(
    () => import('../../features/plan-proposals/plan-proposals-list.page.js'),
    'PlanProposalsListPage',
  ),
});

const newRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/plan-proposals/new',
  component: lazyRouteComponent(
    () => import('../../features/plan-proposals/plan-document-new.page.js'),
    'NewPlanDocumentPage',
  ),
});

const documentRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/plan-proposals/documents/$id',
  component: lazyRouteComponent(
    () => import('../../features/plan-proposals/plan-document.page.js'),
    'PlanDocumentPage',
  ),
});

const proposalRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/plan-proposals/$id',
  component: lazyRouteComponent(
    () => import('../../features/plan-proposals/plan-document.page.js'),
    'PlanProposalPage',
  ),
});

export const planProposalsRoutes = [listRoute, newRoute, documentRoute, proposalRoute] as const;
