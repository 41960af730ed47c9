import { dayOf } from '@elinvoima/contracts';
import { NotFound, theMunicipality, type Clock, type Database } from '../platform/index.js';
import { programmeOn, type CurrentProgramme } from '../programme/index.js';
import { indicatorOf } from './catalogue/index.js';
import type { Circumstances, PlacedIndicator } from './figures.query.js';

/** What the municipality follows: its programme in force, the indicators of it that can be computed, and the circumstances. */
export interface Followed extends CurrentProgramme {
  indicators: PlacedIndicator[];
  circumstances: Circumstances;
}

export async function followedBy(db: Database, clock: Clock): Promise<Followed> {
  const now = clock.now();
  const { code, loggingBeganOn } = await theMunicipality(db);
  const current = await programmeOn(db, dayOf(now));
  return {
    ...current,
    indicators: current.factors.flatMap((factor) =>
      factor.indicatorKeys.flatMap((key) => {
        const indicator = indicatorOf(key);
        return indicator === undefined ? [] : [{ indicator, factor: factor.code }];
      }),
    ),
    circumstances: {
      municipalityCode: code,
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
