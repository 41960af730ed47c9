/** What a person has chosen on this device: theme, language, the width of the rail, single-letter shortcuts. */
import { isLanguage, type Language } from '@elinvoima/contracts';
import { useSyncExternalStore } from 'react';
import { browserLanguage } from '../texts/catalogues.js';

export type Theme = 'system' | 'light' | 'dark';

export interface Preferences {
  readonly theme: Theme;
  /** Null until the person chooses; then the account's language, and before signing in the browser's, decides. */
  readonly language: Language | null;
  readonly railFolded: boolean;
  readonly singleKeys: boolean;
}

const key = 'elinvoima.preferences';
const defaults: Preferences = { theme: 'system', language: null, railFolded: false, singleKeys: true };
const listeners = new Set<() => void>();
const betweenPhoneAndDesk = window.matchMedia('(max-width: 1099.98px)');
let current = read();

betweenPhoneAndDesk.addEventListener('change', () => show(current));

function read(): Preferences {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Preferences>;
    return { ...defaults, ...kept, language: isLanguage(kept.language) ? kept.language : null };
  } catch {
    return defaults;
  }
}

function show({ theme, railFolded }: Preferences): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
  if (railFolded || betweenPhoneAndDesk.matches) dataset['rail'] = 'folded';
  else delete dataset['rail'];
}

export function changePreferences(change: Partial<Preferences>): void {
  current = { ...current, ...change };
  show(current);
  try {
    localStorage.setItem(key, JSON.stringify(current));
  } catch {
    // A browser that keeps nothing still shows the choice until the page is closed.
  }
  for (const listener of listeners) listener();
}

export function preferences(): Preferences {
  return current;
}

export function preferredLanguage(): Language {
  return current.language ?? browserLanguage();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribe, preferences);
}
