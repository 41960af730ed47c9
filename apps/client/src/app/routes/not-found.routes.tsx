/** Any address that no noun has: it is said inside the frame, after signing in. */
import { createRoute } from '@tanstack/react-router';
import { NotFoundPage } from '../not-found.page.js';
import { shellRoute } from './shell.route.js';

const notFoundRoute = createRoute({ getParentRoute: () => shellRoute, path: '$', component: NotFoundPage });

export const notFoundRoutes = [notFoundRoute] as const;
