/** The address of the tasks of enquiries. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseCaseTasksSearch } from '../../features/case-tasks/case-tasks-search.js';
import { shellRoute } from './shell.route.js';

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/case-tasks',
  validateSearch: parseCaseTasksSearch,
  component: lazyRouteComponent(() => import('../../features/case-tasks/case-tasks-list.page.js'), 'CaseTasksListPage'),
});

export const caseTasksRoutes = [listRoute] as const;
