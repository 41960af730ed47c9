/** The addresses of bin. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseBinSearch } from '../../features/bin/bin-search.js';
import { shellRoute } from './shell.route.js';

const binRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/bin',
  validateSearch: parseBinSearch,
  component: lazyRouteComponent(() => import('../../features/bin/bin.page.js'), 'BinPage'),
});

export const binRoutes = [binRoute] as const;
