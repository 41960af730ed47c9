/** The addresses of projects and experiments. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseProjectsSearch } from '../../features/measures/projects/projects-search.js';
import { shellRoute } from './shell.route.js';

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/projects',
  validateSearch: parseProjectsSearch,
  component: lazyRouteComponent(
    () => import('../../features/measures/projects/projects-list.page.js'),
    'ProjectsListPage',
  ),
});

const newRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/projects/new',
  component: lazyRouteComponent(() => import('../../features/measures/projects/project-new.page.js'), 'NewProjectPage'),
});

const projectRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/projects/$id',
  component: lazyRouteComponent(() => import('../../features/measures/projects/project.page.js'), 'ProjectPage'),
});

export const projectsRoutes = [listRoute, newRoute, projectRoute] as const;
