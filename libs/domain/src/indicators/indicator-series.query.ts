import {
  periodsBetween,
  type Breakdown,
  type IndicatorKind,
  type IndicatorUnit,
  type Language,
  type Period,
} from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import { Malformed, type Clock, type Database } from '../platform/index.js';
import { Parameters, figuresOf, hasData } from './figures.query.js';
import type { BreakdownSql, BreakdownTold, PlacedIndicator } from './indicator.js';
import { followedBy, placedIndicator, type Followed } from './followed.query.js';
import { groupName } from './indicator-words.js';
import { ownNames } from './own-names.query.js';

export interface SeriesGroup {
  /** Null is unknown. */
  key: string | null;
  name: string;
  /** Null where it is hidden. */
  value: number | null;
  /** So few answered, or so few in the rest beside it, that nothing may be told of it. */
  hidden: boolean;
}

export interface IndicatorSeries {
  key: string;
  kind: IndicatorKind;
  unit: IndicatorUnit;
  by: Breakdown | null;
  /** A record may be in several groups, so they may come to more than the value. */
  notAdditive: boolean;
  /** What the groups are of, where that is not what the value is of. */
  note: string | null;
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
  const asked = periods.filter((period) => hasData(period, placed, followed.circumstances));
  const groups =
    breakdown === undefined || asked.length === 0
      ? []
      : 'tell' in breakdown
        ? await toldGroups(db, followed, placed, { breakdown, asked, language })
        : await countedGroups(db, followed, placed, { breakdown, asked, language });
  const groupsOf = new Map(asked.map(({ code }, index) => [code, groups[index] ?? []]));
  return {
    key: indicator.key,
    kind: indicator.kind,
    unit: indicator.unit,
    by: by ?? null,
    notAdditive: breakdown !== undefined && ('tell' in breakdown || !breakdown.adds),
    note: breakdown !== undefined && 'tell' in breakdown ? formatText(language, breakdown.note) : null,
    items: periods.map(({ code }, index) => ({
      period: code,
      value: figures[index]?.value ?? null,
      groups: groupsOf.get(code) ?? [],
    })),
  };
}

interface Asked<Kind> {
  breakdown: Kind;
  asked: readonly Period[];
  language: Language;
}

/** The groups of each period, in one statement. */
async function countedGroups(
  db: Database,
  { circumstances, programme }: Followed,
  placed: PlacedIndicator,
  { breakdown, asked, language }: Asked<BreakdownSql>,
): Promise<SeriesGroup[][]> {
  const parameters = new Parameters();
  const given = parameters.given(placed, circumstances);
  const pieces = asked.map(
    (period, index) =>
      `select ${index} as n, parts.key, parts.value from (${breakdown.sql(parameters.span(period), given)}) parts`,
  );
  const rows = await db.query<{ n: number; key: string | null; value: number }>(
    `${pieces.join('\nunion all\n')}\norder by 1, 3 desc, 2`,
    parameters.values,
  );
  const names = await ownNames(db, programme.id, breakdown.names, language);
  const groups: SeriesGroup[][] = asked.map(() => []);
  for (const { n, key, value } of rows)
    groups[n]?.push({ key, name: groupName(key, breakdown.names, names, language), value, hidden: false });
  return groups;
}

async function toldGroups(
  db: Database,
  { circumstances }: Followed,
  placed: PlacedIndicator,
  { breakdown, asked, language }: Asked<BreakdownTold>,
): Promise<SeriesGroup[][]> {
  const told = await breakdown.tell(db, { placed, circumstances, periods: asked });
  return told.map((groups) => groups.map(({ name, ...group }) => ({ ...group, name: name(language) })));
}
