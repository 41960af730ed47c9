/** The addresses of idea campaigns. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import {
  parseIdeaCampaignSearch,
  parseIdeaCampaignsSearch,
} from '../../features/idea-campaigns/idea-campaigns-search.js';
import { shellRoute } from './shell.route.js';

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/idea-campaigns',
  validateSearch: parseIdeaCampaignsSearch,
  component: lazyRouteComponent(
    () => import('../../features/idea-campaigns/idea-campaigns-list.page.js'),
    'IdeaCampaignsListPage',
  ),
});

const newRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/idea-campaigns/new',
  component: lazyRouteComponent(
    () => import('../../features/idea-campaigns/idea-campaign-new.page.js'),
    'NewIdeaCampaignPage',
  ),
});

const campaignRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/idea-campaigns/$id',
  validateSearch: parseIdeaCampaignSearch,
  component: lazyRouteComponent(
    () => import('../../features/idea-campaigns/idea-campaign.page.js'),
    'IdeaCampaignPage',
  ),
});

export const ideaCampaignsRoutes = [listRoute, newRoute, campaignRoute] as const;
