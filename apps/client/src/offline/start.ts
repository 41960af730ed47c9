/** Keeps the device going while the client is open: sends when there is a chance, fetches what is to be kept, tells the screens. */
import type { QueryClient } from '@tanstack/react-query';
import type { Session } from '../session/session.js';
import { onDelivery, sendUnsent, showUnsent } from './device.js';
import { refreshKept } from './kept.js';
import { nobodyHere } from './nobody-here.js';
import { changeDeviceState, mayKeep, personHere } from './state.js';

/** What a delivery may have changed on the screens. */
const told = new Set(['interactions', 'companies', 'contacts', 'follow-ups', 'home', 'indicators']);

/** The companies whose pages this tab has read, the last ones first. */
function openedCompanies(queryClient: QueryClient): string[] {
  return queryClient
    .getQueryCache()
    .findAll({ queryKey: ['companies'], predicate: ({ queryKey, state }) => queryKey.length === 2 && !!state.data })
    .toSorted((a, b) => b.state.dataUpdatedAt - a.state.dataUpdatedAt)
    .map(({ queryKey }) => String(queryKey[1]))
    .filter((id) => /^[0-9a-f-]{36}$/.test(id));
}

export function startDevice(queryClient: QueryClient): (session: Session | null) => void {
  if (!mayKeep()) return () => undefined;
  const quietly = (work: Promise<unknown>) => void work.catch(() => undefined);
  const refresh = (isForced = false) => quietly(refreshKept(openedCompanies(queryClient), isForced));
  const send = (isEager: boolean) => {
    if (personHere() !== null) quietly(sendUnsent(isEager));
  };
  onDelivery(() => void queryClient.invalidateQueries({ predicate: ({ queryKey }) => told.has(String(queryKey[0])) }));
  window.addEventListener('online', () => {
    changeDeviceState({ isOnline: true, readingFrom: null });
    send(true);
    refresh();
    // What came from the device is asked of the server again.
    void queryClient.invalidateQueries();
  });
  window.addEventListener('offline', () => changeDeviceState({ isOnline: false }));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible') return;
    send(true);
    refresh();
  });
  setInterval(() => document.visibilityState === 'visible' && refresh(), 15 * 60_000);
  return (session) => {
    if (session === null) {
      quietly(nobodyHere());
      return;
    }
    quietly(showUnsent());
    changeDeviceState({ needsSignIn: false });
    send(true);
    refresh(true);
  };
}
