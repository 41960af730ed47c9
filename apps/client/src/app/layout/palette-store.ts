/** Which of the shell's two overlays is open: the palette, or the list of shortcuts. */
import { useSyncExternalStore } from 'react';

type Overlay = 'palette' | 'shortcuts' | null;

const listeners = new Set<() => void>();
let current: Overlay = null;

function set(next: Overlay): void {
  current = next;
  for (const listener of listeners) listener();
}

export const openPalette = (): void => set('palette');
export const openShortcuts = (): void => set('shortcuts');
export const closeOverlay = (): void => set(null);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useOverlay(): Overlay {
  return useSyncExternalStore(subscribe, () => current);
}
