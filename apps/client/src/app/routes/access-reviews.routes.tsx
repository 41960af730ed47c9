/** The addresses of the yearly reviews of access, reached from the page of users. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from './shell.route.js';

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/access-reviews',
  component: lazyRouteComponent(
    () => import('../../features/access-reviews/access-reviews-list.page.js'),
    'AccessReviewsPage',
  ),
});

const reviewRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/access-reviews/$id',
  component: lazyRouteComponent(
    () => import('../../features/access-reviews/access-review.page.js'),
    'AccessReviewPage',
  ),
});

export const accessReviewsRoutes = [listRoute, reviewRoute] as const;
