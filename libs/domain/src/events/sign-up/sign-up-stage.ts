import type { EventStatus } from '@elinvoima/contracts';

/** What can be done on an event's sign-up page, and if nothing, why. */
export type SignUpStage = 'draft' | 'cancelled' | 'past' | 'not_yet' | 'closed' | 'full' | 'waiting_list' | 'open';

export interface SignUpRules {
  status: EventStatus;
  startsAt: Date;
  registrationOpen: boolean;
  registrationOpensAt: Date | null;
  registrationClosesAt: Date | null;
  capacity: number | null;
  waitingList: boolean;
}

export interface Places {
  confirmed: number;
  waiting: number;
}

/** Null when everybody fits. Those who wait come before those who sign up now. */
export function placesLeft({ capacity }: Pick<SignUpRules, 'capacity'>, { confirmed, waiting }: Places): number | null {
  if (capacity === null) return null;
  return waiting > 0 ? 0 : Math.max(0, capacity - confirmed);
}

export function signUpStage(event: SignUpRules, places: Places, now: Date): SignUpStage {
  if (!event.registrationOpen) return 'draft';
  if (event.status === 'cancelled') return 'cancelled';
  if (event.status === 'held' || event.startsAt <= now) return 'past';
  if (event.registrationOpensAt !== null && event.registrationOpensAt > now) return 'not_yet';
  if (event.registrationClosesAt !== null && event.registrationClosesAt <= now) return 'closed';
  if (placesLeft(event, places) !== 0) return 'open';
  return event.waitingList ? 'waiting_list' : 'full';
}

/** A whole party gets places or waits together. */
export const stateOfNew = (event: SignUpRules, places: Places, partySize: number): 'confirmed' | 'waiting' => {
  const left = placesLeft(event, places);
  return left === null || left >= partySize ? 'confirmed' : 'waiting';
};
