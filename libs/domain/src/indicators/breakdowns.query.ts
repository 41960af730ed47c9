import { breakdowns, type Breakdown, type Language, type Period } from '@elinvoima/contracts';
import type { Database } from '../platform/index.js';
import { Parameters, hasData } from './figures.query.js';
import type { PlacedIndicator } from './indicator.js';
import type { Followed } from './followed.query.js';
import { groupName } from './indicator-words.js';

/** A figure's parts by one of its breakdowns, named in every language, the largest first. */
export interface BrokenDown {
  by: Breakdown;
  /** False when a record may be in several groups, so that they may come to more than the value. */
  adds: boolean;
  groups: { key: string | null; names: Record<Language, string>; value: number }[];
}

const inOneLanguage = async (db: Database, language: Language): Promise<ReadonlyMap<string, string>> => {
  const rows = await db.query<{ code: string; name: string }>(`select code, name_${language} as name from topics`);
  return new Map(rows.map(({ code, name }) => [code, name]));
};

/**
 * Every breakdown of counted records that the indicator knows, for one period: a statement for each. Groups of answers that may
 * be hidden (`BreakdownTold`) stay where they can be told to be. `isEnough` ends it early: a chart needs one that has something
 * to compare.
 */
export async function breakdownsOf(
  db: Database,
  { circumstances }: Followed,
  placed: PlacedIndicator,
  period: Period,
  isEnough: (found: BrokenDown) => boolean = () => false,
): Promise<BrokenDown[]> {
  const known = breakdowns.flatMap((by) => {
    const breakdown = placed.indicator.breakdowns[by];
    return breakdown === undefined || 'tell' in breakdown ? [] : [{ by, ...breakdown }];
  });
  if (known.length === 0 || !hasData(period, placed, circumstances)) return [];
  const [fi, sv, en] = [await inOneLanguage(db, 'fi'), await inOneLanguage(db, 'sv'), await inOneLanguage(db, 'en')];
  const found: BrokenDown[] = [];
  for (const { by, adds, names, sql } of known) {
    const parameters = new Parameters();
    const text = sql(parameters.span(period), parameters.given(placed, circumstances));
    const rows = await db.query<{ key: string | null; value: number }>(
      `select parts.key, parts.value from (${text}) parts order by 2 desc, 1`,
      parameters.values,
    );
    const brokenDown: BrokenDown = {
      by,
      adds,
      groups: rows.map(({ key, value }) => ({
        key,
        value,
        names: {
          fi: groupName(key, names, fi, 'fi'),
          sv: groupName(key, names, sv, 'sv'),
          en: groupName(key, names, en, 'en'),
        },
      })),
    };
    found.push(brokenDown);
    if (isEnough(brokenDown)) break;
  }
  return found;
}
