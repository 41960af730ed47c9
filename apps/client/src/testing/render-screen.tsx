/** Draws a part of the client as the browser would: texts, server data, a session, and, for a whole page, its address. */
import { permissionsOf, type Language, type Role } from '@elinvoima/contracts';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { act, render, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createAppRouter, type AppRouter } from '../app/router.js';
import { sessionQuery, type Session } from '../session/session.js';
import { loadTexts } from '../texts/catalogues.js';
import { TextsProvider } from '../texts/texts-provider.js';
import { clearToasts, Toasts } from '../ui/toast.js';

interface ScreenOptions {
  readonly language?: Language;
  /** Whose eyes see it; null is nobody signed in. */
  readonly role?: Role | null;
}

/** The session of somebody in a role, as `GET /api/session` answers it. */
export function sessionOf(role: Role, language: Language = 'fi'): Session {
  return {
    user: { id: 'user-1', name: 'Anna Aalto', email: 'anna@elinvoima.test', role, language },
    permissions: [...permissionsOf(role)],
    mustEnrol: false,
    installation: {
      municipality: 'Hattula',
      municipalityCode: '082',
      accentColour: null,
      demo: false,
      mailLeaves: true,
    },
  };
}

async function surroundings({ language = 'fi', role = 'coordinator' }: ScreenOptions) {
  document.documentElement.lang = language;
  act(clearToasts); // of the screen before, when many specs share a file
  const texts = await loadTexts(language);
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  queryClient.setQueryData(sessionQuery.queryKey, role === null ? null : sessionOf(role, language));
  const around = (children: ReactNode): ReactNode => (
    <TextsProvider language={language} texts={texts}>
      <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
    </TextsProvider>
  );
  return { queryClient, around };
}

/** A part or a page by itself, at an address of its own. */
export async function renderScreen(element: ReactNode, options: ScreenOptions = {}): Promise<RenderResult> {
  const { around } = await surroundings(options);
  const rootRoute = createRootRoute({
    component: () => (
      <>
        {element}
        <Toasts />
      </>
    ),
    notFoundComponent: () => null,
  });
  const router = createRouter({ routeTree: rootRoute, history: createMemoryHistory() });
  return act(async () => {
    await router.load();
    // The client's own router is registered for types; this one has no other addresses.
    return render(around(<RouterProvider router={router as never} />));
  });
}

/** The whole client at an address. */
export async function renderApp(
  path: string,
  options: ScreenOptions = {},
): Promise<RenderResult & { readonly router: AppRouter }> {
  const { queryClient, around } = await surroundings(options);
  const router = createAppRouter(queryClient);
  router.update({ ...router.options, history: createMemoryHistory({ initialEntries: [path] }) } as never);
  const screen = await act(async () => {
    await router.load();
    return render(around(<RouterProvider router={router} />));
  });
  return { ...screen, router };
}
