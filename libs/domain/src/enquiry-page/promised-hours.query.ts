import type { Day } from '@elinvoima/contracts';
import { NotFound, type Database } from '../platform/index.js';
import { programmeOn } from '../programme/index.js';

/** An enquiry is first answered within so many office hours where no programme says otherwise: a working day. */
const usual = 8;

/** Office hours within which the municipality promises a first answer to what comes in on the day. */
export async function promisedAnswerHours(db: Database, day: Day): Promise<number> {
  try {
    return (await programmeOn(db, day)).programme.firstAnswerHours;
  } catch (error) {
    if (error instanceof NotFound) return usual;
    throw error;
  }
}
