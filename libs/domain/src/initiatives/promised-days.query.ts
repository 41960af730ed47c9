import type { Day } from '@elinvoima/contracts';
import { NotFound, type Database } from '../platform/index.js';
import { programmeOn } from '../programme/index.js';

/** An initiative is answered within so many days where no programme says otherwise. */
const usual = 30;

/** Days within which the municipality promises to answer an initiative that comes in on the day. */
export async function promisedAnswerDays(db: Database, day: Day): Promise<number> {
  try {
    return (await programmeOn(db, day)).programme.initiativeAnswerDays;
  } catch (error) {
    if (error instanceof NotFound) return usual;
    throw error;
  }
}
