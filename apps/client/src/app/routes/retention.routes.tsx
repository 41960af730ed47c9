/** The addresses of retention rules, proposals, holds and the disposal list. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseRetentionSearch } from '../../features/retention/retention-search.js';
import { shellRoute } from './shell.route.js';

const retentionRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/retention',
  validateSearch: parseRetentionSearch,
  component: lazyRouteComponent(() => import('../../features/retention/retention.page.js'), 'RetentionPage'),
});

const proposalRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/retention/proposals/$id',
  component: lazyRouteComponent(() => import('../../features/retention/proposal.page.js'), 'ProposalPage'),
});

export const retentionRoutes = [retentionRoute, proposalRoute] as const;
