/** The address of erasures and corrections. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from './shell.route.js';

const privacyRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/privacy',
  component: lazyRouteComponent(() => import('../../features/privacy/privacy.page.js'), 'PrivacyPage'),
});

export const privacyRoutes = [privacyRoute] as const;
