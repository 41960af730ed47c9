/** Signing in, a forgotten password, and the links that come by mail. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseLoginSearch } from '../session/login-search.js';
import { rootRoute } from './root.route.js';

export const loginRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/login',
  validateSearch: parseLoginSearch,
  component: lazyRouteComponent(() => import('../session/login.page.js'), 'LoginPage'),
});

const forgottenRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/forgotten-password',
  component: lazyRouteComponent(() => import('../session/forgotten-password.page.js'), 'ForgottenPasswordPage'),
});

const resetRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reset-password/$token',
  component: lazyRouteComponent(() => import('../session/choose-password.page.js'), 'ResetPasswordPage'),
});

const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/invitation/$token',
  component: lazyRouteComponent(() => import('../session/choose-password.page.js'), 'AcceptInvitationPage'),
});

export const sessionRoutes = [loginRoute, forgottenRoute, resetRoute, invitationRoute] as const;
