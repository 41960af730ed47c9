/** The client's first lines: language and session are asked for at the same time, then the page is drawn. */
import './ui/tokens.css';
import './ui/base.css';
import type { Language } from '@elinvoima/contracts';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { onAway, onSignedOut } from './api/client.js';
import { createQueryClient } from './api/query-client.js';
import { createAppRouter } from './app/router.js';
import { nobodyHere } from './offline/nobody-here.js';
import { mayKeep, setPersonHere } from './offline/state.js';
import { changePreferences, preferences, preferredLanguage } from './session/preferences.js';
import { keepLanguage, sessionQuery, type Session } from './session/session.js';
import { loadFirstTexts, loadTexts } from './texts/catalogues.js';
import { TextsProvider } from './texts/texts-provider.js';
import { applyAccent } from './ui/municipality-accent.js';

const queryClient = createQueryClient();
const router = createAppRouter(queryClient);

onSignedOut(() => {
  if (router.state.location.pathname === '/login') return;
  void nobodyHere().catch(() => undefined);
  void router
    .navigate({ to: '/login', search: { returnTo: router.state.location.href, ended: true } })
    .then(() => queryClient.clear());
});

if (mayKeep()) onAway(async (request) => (await import('./offline/kept.js')).answerFromDevice(request));

let tellDevice: ((session: Session | null) => void) | undefined;

// Whoever signs in or is found to be signed in; null when the session has ended.
queryClient.getQueryCache().subscribe((event) => {
  if (event.type !== 'updated' || event.action.type !== 'success' || event.query.queryKey[0] !== 'session') return;
  const session = event.query.state.data as Session | null;
  setPersonHere(session?.user.id ?? null);
  tellDevice?.(session);
});

/** What works without a network is read when the page is at rest: nothing of it is needed for the first paint. */
function startDeviceAtRest(): void {
  const begin = async (): Promise<void> => {
    const { startDevice } = await import('./offline/start.js');
    tellDevice = startDevice(queryClient);
    const session = queryClient.getQueryData(sessionQuery.queryKey);
    if (session !== undefined) tellDevice(session);
    if (import.meta.env.PROD) (await import('./offline/service-worker-client.js')).registerServiceWorker();
  };
  // Safari has no requestIdleCallback.
  if ('requestIdleCallback' in window) window.requestIdleCallback(() => void begin(), { timeout: 3_000 });
  else setTimeout(() => void begin(), 800);
}

function rememberLanguage(language: Language): void {
  changePreferences({ language });
  // The choice holds on this device even when the account cannot be told now.
  if (queryClient.getQueryData(sessionQuery.queryKey)) void keepLanguage(language).catch(() => {});
}

async function start(): Promise<void> {
  const guess = preferredLanguage();
  document.documentElement.lang = guess;
  const [session, guessed] = await Promise.all([
    queryClient.ensureQueryData(sessionQuery).catch(() => null),
    loadFirstTexts(guess),
  ]);
  const language = preferences().language ?? session?.user.language ?? guess;
  const texts = language === guess ? guessed : await loadFirstTexts(language);
  const whole = loadTexts(language);
  applyAccent(session?.installation.accentColour);
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  createRoot(root).render(
    <StrictMode>
      <TextsProvider language={language} texts={texts} whole={whole} onChange={rememberLanguage}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </TextsProvider>
    </StrictMode>,
  );
  startDeviceAtRest();
}

void start();
