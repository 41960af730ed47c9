/** The addresses of referrals. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseNewReferralSearch, parseReferralsSearch } from '../../features/referrals/referrals-search.js';
import { shellRoute } from './shell.route.js';

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/referrals',
  validateSearch: parseReferralsSearch,
  component: lazyRouteComponent(() => import('../../features/referrals/referrals-list.page.js'), 'ReferralsListPage'),
});

const newRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/referrals/new',
  validateSearch: parseNewReferralSearch,
  component: lazyRouteComponent(() => import('../../features/referrals/referral-new.page.js'), 'NewReferralPage'),
});

const referralRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/referrals/$id',
  component: lazyRouteComponent(() => import('../../features/referrals/referral.page.js'), 'ReferralPage'),
});

export const referralsRoutes = [listRoute, newRoute, referralRoute] as const;
