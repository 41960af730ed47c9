import type { Language, LeftOutReason, Period } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import type { Clock, Database } from '../platform/index.js';
import { Parameters, hasData } from './figures.query.js';
import type { PlacedIndicator } from './indicator.js';
import { followedBy, placedIndicator, type Followed } from './followed.query.js';

/** How many records of a period are not in a figure, for one reason. */
export interface LeftOut {
  reason: LeftOutReason;
  count: number;
}

/** What stays out of a figure, the most common reason first; nothing where nothing does or there are no data. One statement. */
export async function leftOutOf(
  db: Database,
  { circumstances }: Followed,
  placed: PlacedIndicator,
  period: Period,
): Promise<LeftOut[]> {
  const { leftOutOf: sql } = placed.indicator;
  if (sql === undefined || !hasData(period, placed, circumstances)) return [];
  const parameters = new Parameters();
  const text = sql(parameters.span(period), parameters.given(placed, circumstances));
  return db.query<LeftOut>(
    `select reason, value as count from (${text}) left_out where value > 0 order by value desc, reason`,
    parameters.values,
  );
}

/** The same by the indicator's key, each reason in words. Throws `NotFound` for an indicator the programme lacks. */
export async function indicatorLeftOut(
  db: Database,
  clock: Clock,
  key: string,
  { period, language }: { period: Period; language: Language },
): Promise<(LeftOut & { name: string })[]> {
  const followed = await followedBy(db, clock, period.lastDay);
  const rows = await leftOutOf(db, followed, placedIndicator(followed, key), period);
  return rows.map((row) => ({ ...row, name: formatText(language, `indicators.leftOutReason.${row.reason}`) }));
}
