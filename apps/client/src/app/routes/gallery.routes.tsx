/** The parts of the interface on one page, for who builds it. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from './shell.route.js';

const galleryRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/ui',
  component: lazyRouteComponent(() => import('../ui-gallery.page.js'), 'UiGalleryPage'),
});

export const galleryRoutes = [galleryRoute] as const;
