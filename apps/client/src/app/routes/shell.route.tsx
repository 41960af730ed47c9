/** Everything behind signing in: the frame with the rail, and the page in it. */
import { createRoute, redirect } from '@tanstack/react-router';
import { sessionQuery } from '../../session/session.js';
import { Shell } from '../layout/shell.js';
import { rootRoute } from './root.route.js';

export const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'shell',
  beforeLoad: async ({ context, location }) => {
    const session = await context.queryClient.ensureQueryData(sessionQuery);
    // The router redirects by throwing.
    // oxlint-disable-next-line typescript/only-throw-error
    if (!session) throw redirect({ to: '/login', search: location.href === '/' ? {} : { returnTo: location.href } });
    return { session };
  },
  component: Shell,
});
