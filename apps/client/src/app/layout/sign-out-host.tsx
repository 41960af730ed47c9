/** Where signing out is confirmed when something has not left the device; the question is read only when it is asked. */
import { lazy, Suspense, useSyncExternalStore, type ReactNode } from 'react';
import { deviceState } from '../../offline/state.js';

const SignOutDialog = lazy(async () => ({ default: (await import('./sign-out-dialog.js')).SignOutDialog }));

const listeners = new Set<() => void>();
let isAsked = false;

function set(next: boolean): void {
  isAsked = next;
  for (const listener of listeners) listener();
}

/** Signs out at once when everything has left, and asks when not. */
export function leave(signOut: () => Promise<void>): void {
  if (deviceState().unsent.length > 0) set(true);
  else void signOut();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function SignOutHost(): ReactNode {
  const isOpen = useSyncExternalStore(subscribe, () => isAsked);
  if (!isOpen) return null;
  return (
    <Suspense>
      <SignOutDialog onClose={() => set(false)} />
    </Suspense>
  );
}
