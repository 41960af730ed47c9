/** The addresses of the vitality programme. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseProgrammeSearch } from '../../features/programme/programme-search.js';
import { shellRoute } from './shell.route.js';

const programmeRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/programme',
  validateSearch: parseProgrammeSearch,
  component: lazyRouteComponent(() => import('../../features/programme/programme.page.js'), 'ProgrammePage'),
});

const importRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/programme/import',
  component: lazyRouteComponent(
    () => import('../../features/programme/import-programme.page.js'),
    'ImportProgrammePage',
  ),
});

export const programmeRoutes = [programmeRoute, importRoute] as const;
