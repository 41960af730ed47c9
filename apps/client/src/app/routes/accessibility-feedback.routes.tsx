/** The address of what people say of accessibility. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { flagParam, searchOf } from '../../routing/search-params.js';
import { shellRoute } from './shell.route.js';

export interface AccessibilityFeedbackSearch {
  readonly open?: true | undefined;
}

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/accessibility-feedback',
  validateSearch: (search: Record<string, unknown>): AccessibilityFeedbackSearch =>
    searchOf({ open: flagParam(search, 'open') }),
  component: lazyRouteComponent(
    () => import('../../features/accessibility-feedback/accessibility-feedback.page.js'),
    'AccessibilityFeedbackPage',
  ),
});

export const accessibilityFeedbackRoutes = [listRoute] as const;
