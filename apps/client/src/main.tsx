/** The client's first lines: language and session are asked for at the same time, then the page is drawn. */
import './ui/tokens.css';
import './ui/base.css';
import type { Language } from '@elinvoima/contracts';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { onSignedOut } from './api/client.js';
import { createQueryClient } from './api/query-client.js';
import { createAppRouter } from './app/router.js';
import { changePreferences, preferences, preferredLanguage } from './session/preferences.js';
import { keepLanguage, sessionQuery } from './session/session.js';
import { loadTexts } from './texts/catalogues.js';
import { TextsProvider } from './texts/texts-provider.js';
import { applyAccent } from './ui/municipality-accent.js';

const queryClient = createQueryClient();
const router = createAppRouter(queryClient);

onSignedOut(() => {
  if (router.state.location.pathname === '/login') return;
  void router
    .navigate({ to: '/login', search: { returnTo: router.state.location.href, ended: true } })
    .then(() => queryClient.clear());
});

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
    loadTexts(guess),
  ]);
  const language = preferences().language ?? session?.user.language ?? guess;
  const texts = language === guess ? guessed : await loadTexts(language);
  applyAccent(session?.installation.accentColour);
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  createRoot(root).render(
    <StrictMode>
      <TextsProvider language={language} texts={texts} onChange={rememberLanguage}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </TextsProvider>
    </StrictMode>,
  );
}

void start();
