/**
 * Keeps the taps that the API does not have yet for this tab, each person's apart. They name people, so they go when the tab
 * does and at signing out.
 */
import type { WaitingTap } from './tap-queue.js';

const keyOf = (place: string): string => `elinvoima.door.taps.${place}`;

export function keepTaps(place: string, waiting: readonly WaitingTap[]): void {
  try {
    if (waiting.length === 0) sessionStorage.removeItem(keyOf(place));
    else sessionStorage.setItem(keyOf(place), JSON.stringify(waiting));
  } catch {
    // A full or forbidden store only means that a reload forgets.
  }
}

export function keptTaps(place: string): readonly WaitingTap[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(place)) ?? '[]');
    return Array.isArray(kept) ? (kept as WaitingTap[]) : [];
  } catch {
    return [];
  }
}
