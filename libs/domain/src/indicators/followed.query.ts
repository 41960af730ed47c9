import { dayOf, type Day } from '@elinvoima/contracts';
import { NotFound, type Clock, type Database } from '../platform/index.js';
import { programmeOn, type CurrentProgramme } from '../programme/index.js';
import type { Circumstances, PlacedIndicator } from './indicator.js';
import { resolverOf } from './own/index.js';

/** What the municipality follows: its programme in force, the indicators of it that can be computed, and the circumstances. */
export interface Followed extends CurrentProgramme {
  indicators: PlacedIndicator[];
  circumstances: Circumstances;
}

/**
 * The municipality's code, and the day from which its figures are known: when logging began, or earlier where records were
 * taken over from before. An empty period before that is "no data"; one with records is counted.
 */
const townHall = `
  select m.code, m.region_municipality_codes as "regionCodes", least(
    m.logging_began_on,
    (select min(i.occurred_on) from interactions i where i.status = 'complete' and i.deleted_at is null and i.duplicate_of_id is null),
    (select min(e.starts_on) from events e where e.status = 'held' and e.deleted_at is null)
  )::text as "loggingBeganOn"
  from municipality m`;

/** What is followed on a day: of a period, ask for its last one, so that it keeps the programme of its time. Today unless told. */
export async function followedBy(db: Database, clock: Clock, on: Day = dayOf(clock.now())): Promise<Followed> {
  const now = clock.now();
  const { code, regionCodes, loggingBeganOn } = await db.one<{
    code: string;
    regionCodes: string[];
    loggingBeganOn: Day;
  }>(townHall);
  const current = await programmeOn(db, on);
  const resolve = await resolverOf(db, current.programme, current.factors);
  return {
    ...current,
    indicators: current.factors.flatMap((factor) =>
      factor.indicatorKeys.flatMap((key) => {
        const indicator = resolve(key);
        return indicator === undefined ? [] : [{ indicator, factor: factor.code }];
      }),
    ),
    circumstances: {
      municipalityCode: code,
      regionCodes,
      loggingBeganOn,
      promisedHours: current.programme.firstAnswerHours,
      now,
    },
  };
}

/** The followed indicator of a key. Throws `NotFound` for one that the programme does not have. */
export function placedIndicator({ indicators }: Followed, key: string): PlacedIndicator {
  const found = indicators.find(({ indicator }) => indicator.key === key);
  if (found === undefined) throw new NotFound();
  return found;
}
