/** The addresses of feedback. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseFeedbackSearch, parseNewFeedbackSearch } from '../../features/feedback/feedback-search.js';
import { shellRoute } from './shell.route.js';

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/feedback',
  validateSearch: parseFeedbackSearch,
  component: lazyRouteComponent(() => import('../../features/feedback/feedback-list.page.js'), 'FeedbackListPage'),
});

const newRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/feedback/new',
  validateSearch: parseNewFeedbackSearch,
  component: lazyRouteComponent(() => import('../../features/feedback/feedback-new.page.js'), 'NewFeedbackPage'),
});

const feedbackRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/feedback/$id',
  component: lazyRouteComponent(() => import('../../features/feedback/feedback.page.js'), 'FeedbackPage'),
});

export const feedbackRoutes = [listRoute, newRoute, feedbackRoute] as const;
