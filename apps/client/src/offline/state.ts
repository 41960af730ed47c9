/**
 * What the screens know of the device: who is here, what is unsent, how old what is shown is. Small, since every page needs
 * it; the store itself (`device.ts`) is read when the page is at rest or when something is written.
 */
import { useSyncExternalStore } from 'react';
import type { Unsent } from './outbox.js';

export interface DeviceState {
  readonly isOnline: boolean;
  /** The signed-in person's own, in the order of writing. */
  readonly unsent: readonly Unsent[];
  readonly isSending: boolean;
  /** The session has ended: what waits leaves after signing in. */
  readonly needsSignIn: boolean;
  /** When what is shown was fetched, while it comes from the device; null while the server answers. */
  readonly readingFrom: number | null;
  /** A newer version of the client is there and waits to be taken. */
  readonly newVersion: (() => void) | null;
}

export const stillDevice: DeviceState = {
  isOnline: true,
  unsent: [],
  isSending: false,
  needsSignIn: false,
  readingFrom: null,
  newVersion: null,
};

const listeners = new Set<() => void>();
let current: DeviceState = { ...stillDevice, isOnline: navigator.onLine };

export function changeDeviceState(change: Partial<DeviceState>): void {
  const isNew = Object.entries(change).some(([key, value]) => current[key as keyof DeviceState] !== value);
  if (!isNew) return;
  current = { ...current, ...change };
  for (const listener of listeners) listener();
}

export const deviceState = (): DeviceState => current;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useDeviceState(): DeviceState {
  return useSyncExternalStore(subscribe, deviceState);
}

let userId: string | null = null;

/** Whose session this page shows; null before it is known and after signing out. */
export const personHere = (): string | null => userId;
export function setPersonHere(id: string | null): void {
  userId = id;
}

/** A store of one's own needs IndexedDB and, for the keys, a secure context. */
export const mayKeep = (): boolean =>
  'indexedDB' in globalThis && (globalThis as { crypto?: Partial<Crypto> }).crypto?.subtle !== undefined;
