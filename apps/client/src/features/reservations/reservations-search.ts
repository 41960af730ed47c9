/** What the address of the list of reservations holds. */
import { reservationStates, type ReservationState } from '@elinvoima/contracts';
import { choiceParam, searchOf } from '../../routing/search-params.js';

const orders = ['until', '-until', 'since', '-since'] as const;

export interface ReservationsSearch {
  /** Those that hold, unless told. */
  readonly state?: ReservationState | undefined;
  readonly sort?: (typeof orders)[number] | undefined;
}

export const parseReservationsSearch = (search: Record<string, unknown>): ReservationsSearch =>
  searchOf({
    state: choiceParam(search, 'state', reservationStates),
    sort: choiceParam(search, 'sort', orders),
  });
