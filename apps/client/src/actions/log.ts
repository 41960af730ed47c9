/** "Kirjaa" from anywhere: `openLog({ companies: [{ id, name }] })` opens the quick log with what is already known. */
import { useSyncExternalStore } from 'react';

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface LogPrefill {
  readonly companies?: readonly Named[];
  readonly contacts?: readonly Named[];
  readonly type?: string;
  readonly subject?: string;
}

const listeners = new Set<() => void>();
let current: LogPrefill | null = null;

function set(next: LogPrefill | null): void {
  current = next;
  for (const listener of listeners) listener();
}

export function openLog(prefill: LogPrefill = {}): void {
  set(prefill);
}

export function closeLog(): void {
  set(null);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What the open log begins with; null while it is closed. */
export function useOpenLog(): LogPrefill | null {
  return useSyncExternalStore(subscribe, () => current);
}
