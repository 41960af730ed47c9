import {
  periodsBetween,
  type Breakdown,
  type IndicatorKind,
  type IndicatorUnit,
  type Language,
  type Period,
} from '@elinvoima/contracts';
import { Malformed, type Clock, type Database } from '../platform/index.js';
import { Parameters, figuresOf, hasData } from './figures.query.js';
import { followedBy, placedIndicator } from './followed.query.js';
import { groupName } from './indicator-words.js';
import { ownNames } from './own-names.query.js';

export interface SeriesGroup {
  /** Null is unknown. */
  key: string | null;
  name: string;
  value: number;
}

export interface IndicatorSeries {
  key: string;
  kind: IndicatorKind;
  unit: IndicatorUnit;
  by: Breakdown | null;
  /** A record may be in several groups, so they may come to more than the value. */
  notAdditive: boolean;
  items: { period: string; value: number | null; groups: SeriesGroup[] }[];
}

export interface SeriesRequest {
  from: Period;
  to: Period;
  by?: Breakdown;
  language: Language;
}

/** Five years of months: what a chart can show. */
const mostPeriods = 60;

/**
 * A figure over several periods, whole or broken down. Throws `NotFound` for an indicator the programme lacks, `Malformed`
 * when the two ends are not of one kind, lie the wrong way round or too far apart, or the figure cannot be broken down so.
 */
export async function indicatorSeries(
  db: Database,
  clock: Clock,
  key: string,
  { from, to, by, language }: SeriesRequest,
): Promise<IndicatorSeries> {
  const followed = await followedBy(db, clock, to.lastDay);
  const placed = placedIndicator(followed, key);
  const { indicator } = placed;
  const periods = periodsBetween(from, to);
  if (periods.length === 0 || periods.length > mostPeriods)
    throw new Malformed('malformed', {}, [{ pointer: '/to', code: 'period-range' }]);
  const breakdown = by === undefined ? undefined : indicator.breakdowns[by];
  if (by !== undefined && breakdown === undefined)
    throw new Malformed('malformed', {}, [{ pointer: '/by', code: 'breakdown-unknown' }]);

  const figures = await figuresOf(db, placed, periods, followed.circumstances);
  const groups: SeriesGroup[][] = periods.map(() => []);
  const asked = periods.flatMap((period, index) =>
    hasData(period, placed, followed.circumstances) ? [{ period, index }] : [],
  );
  if (breakdown !== undefined && asked.length > 0) {
    const parameters = new Parameters();
    const given = parameters.given(placed, followed.circumstances);
    const pieces = asked.map(
      ({ period, index }) =>
        `select ${index} as n, parts.key, parts.value from (${breakdown.sql(parameters.span(period), given)}) parts`,
    );
    const rows = await db.query<{ n: number; key: string | null; value: number }>(
      `${pieces.join('\nunion all\n')}\norder by 1, 3 desc, 2`,
      parameters.values,
    );
    const names = await ownNames(db, followed.programme.id, breakdown.names, language);
    for (const row of rows)
      groups[row.n]?.push({
        key: row.key,
        name: groupName(row.key, breakdown.names, names, language),
        value: row.value,
      });
  }
  return {
    key: indicator.key,
    kind: indicator.kind,
    unit: indicator.unit,
    by: by ?? null,
    notAdditive: breakdown !== undefined && !breakdown.adds,
    items: periods.map(({ code }, index) => ({
      period: code,
      value: figures[index]?.value ?? null,
      groups: groups[index] ?? [],
    })),
  };
}
