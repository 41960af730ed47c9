/** Everything behind signing in: the frame with the rail, and the page in it. */
import { createRoute, redirect } from '@tanstack/react-router';
import { isNetworkFailure } from '../../api/problem.js';
import { sessionQuery } from '../../session/session.js';
import { Shell } from '../layout/shell.js';
import { rootRoute } from './root.route.js';

export const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'shell',
  beforeLoad: async ({ context, location }) => {
    const session = await context.queryClient.ensureQueryData(sessionQuery).catch((error: unknown) => {
      // Nobody to ask, and nobody whose data the device may show: the sign-in page says so.
      if (isNetworkFailure(error)) return null;
      throw error;
    });
    // The router redirects by throwing.
    // oxlint-disable-next-line typescript/only-throw-error
    if (!session) throw redirect({ to: '/login', search: location.href === '/' ? {} : { returnTo: location.href } });
    // oxlint-disable-next-line typescript/only-throw-error
    if (session.mustEnrol) throw redirect({ to: '/second-factor' });
    return { session };
  },
  component: Shell,
});
