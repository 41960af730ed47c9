import { addMonths, furthestReservationMonths, type Day } from '@elinvoima/contracts';
import { RuleBroken } from '../platform/index.js';

/** A reservation ends after today, and not in some far year. */
export function demandReservable(pointer: string, until: Day, today: Day): void {
  if (until <= today) throw RuleBroken.at(pointer, 'reservation-not-future');
  if (until > addMonths(today, furthestReservationMonths))
    throw RuleBroken.at(pointer, 'reservation-too-long', { months: furthestReservationMonths });
}
