/** The addresses of erasures and corrections, and of the privacy notice. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from './shell.route.js';

const privacyRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/privacy',
  component: lazyRouteComponent(() => import('../../features/privacy/privacy.page.js'), 'PrivacyPage'),
});

const noticeRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/privacy/notice',
  component: lazyRouteComponent(() => import('../../features/privacy/privacy-notice.page.js'), 'PrivacyNoticePage'),
});

export const privacyRoutes = [privacyRoute, noticeRoute] as const;
