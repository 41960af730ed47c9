/** The addresses of needs assessments and of what they tell together. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import {
  parseNeedsAssessmentsSearch,
  parseNeedsSummarySearch,
  parseNewAssessmentSearch,
} from '../../features/needs-assessments/needs-assessments-search.js';
import { shellRoute } from './shell.route.js';

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/needs-assessments',
  validateSearch: parseNeedsAssessmentsSearch,
  component: lazyRouteComponent(
    () => import('../../features/needs-assessments/needs-assessments-list.page.js'),
    'NeedsAssessmentsListPage',
  ),
});

const newRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/needs-assessments/new',
  validateSearch: parseNewAssessmentSearch,
  component: lazyRouteComponent(
    () => import('../../features/needs-assessments/needs-assessment-new.page.js'),
    'NewNeedsAssessmentPage',
  ),
});

const assessmentRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/needs-assessments/$id',
  component: lazyRouteComponent(
    () => import('../../features/needs-assessments/needs-assessment.page.js'),
    'NeedsAssessmentPage',
  ),
});

const summaryRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/needs-summary',
  validateSearch: parseNeedsSummarySearch,
  component: lazyRouteComponent(
    () => import('../../features/needs-assessments/needs-summary.page.js'),
    'NeedsSummaryPage',
  ),
});

export const needsAssessmentsRoutes = [listRoute, newRoute, assessmentRoute, summaryRoute] as const;
