/**
 * "Kirjaa" from anywhere: `openLog({ companies: [{ id, name }] })` opens the quick log with what is already known. A page of
 * one company says so with `useLogPrefill`, and then the key, the button and the phone's + know it too.
 */
import { useEffect, useSyncExternalStore } from 'react';

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface LogPrefill {
  readonly companies?: readonly Named[];
  readonly contacts?: readonly Named[];
  /** The enquiry that is answered or talked about. */
  readonly enquiry?: Named;
  readonly type?: string;
  readonly subject?: string;
  readonly direction?: 'inbound' | 'outbound';
  /** ISO 8601; now unless told. */
  readonly occurredAt?: string;
  readonly durationMinutes?: number;
}

const listeners = new Set<() => void>();
let current: LogPrefill | null = null;

function set(next: LogPrefill | null): void {
  current = next;
  for (const listener of listeners) listener();
}

let here: LogPrefill = {};

/** While the page is open, a log begins with this unless it is opened with something else. */
export function useLogPrefill(prefill: LogPrefill): void {
  const words = JSON.stringify(prefill);
  useEffect(() => {
    here = JSON.parse(words) as LogPrefill;
    return () => {
      here = {};
    };
  }, [words]);
}

export function openLog(prefill: LogPrefill = here): void {
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
