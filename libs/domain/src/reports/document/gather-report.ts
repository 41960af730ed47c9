import { hasEnded, languages, namesRecords, type Language, type Period } from '@elinvoima/contracts';
import {
  breakdownsOf,
  followedBy,
  leftOutOf,
  partName,
  valuesOf,
  wordsOf,
  type BrokenDown,
  type Followed,
  type IndicatorValue,
  type PlacedIndicator,
} from '../../indicators/index.js';
import { municipalityName, theMunicipality, type Clock, type Database } from '../../platform/index.js';
import { nameIn, targetOfPeriod, targetsOf, type IndicatorTarget, type Names } from '../../programme/index.js';
import { definitionVersion } from './definition-version.js';
import { initiativesOfPeriod } from './initiatives-of-period.query.js';
import { measuresOfPeriod } from './measures-of-period.query.js';
import type { ReportDocument, ReportFigure } from './report-document.js';
import { textOf } from './report-text.js';

/** Two years of quarters: what a trend in a report shows. */
const historyLength = 8;

export interface GatheredReport {
  document: ReportDocument;
  /** The figures' indicators, in the document's order: whoever wants the records counts by the same ones. */
  followed: Followed;
}

const inEach = (say: (language: Language) => string): Names => ({ fi: say('fi'), sv: say('sv'), en: say('en') });

function ruleOf(
  targets: readonly IndicatorTarget[],
  { indicator }: PlacedIndicator,
  period: Period,
  now: Date,
): ReportFigure['rule'] {
  const found = targetOfPeriod(targets, indicator, period, now);
  if (found === null) return null;
  const { rule } = found;
  const { value, periodKind, better, strict, greenFrom, amberFrom } = rule;
  return { value, periodKind, better, strict, greenFrom, amberFrom };
}

async function figureOf(
  db: Database,
  followed: Followed,
  placed: PlacedIndicator,
  value: IndicatorValue,
  targets: readonly IndicatorTarget[],
  period: Period,
  brokenDown: BrokenDown[],
): Promise<ReportFigure> {
  const { indicator, factor } = placed;
  return {
    key: indicator.key,
    factor,
    kind: indicator.kind,
    unit: indicator.unit,
    value: value.value,
    parts: value.parts.map((part) => ({
      key: part.key,
      unit: part.unit,
      value: part.value,
      names: inEach((language) => partName(indicator, part.key, language)),
    })),
    target: value.target,
    rule: ruleOf(targets, placed, period, followed.circumstances.now),
    light: value.light,
    previous: value.previous,
    trend: value.trend,
    words: { fi: wordsOf(indicator, 'fi'), sv: wordsOf(indicator, 'sv'), en: wordsOf(indicator, 'en') },
    leftOutOf: await leftOutOf(db, followed, placed, period),
    history: value.history ?? [],
    breakdowns: brokenDown,
    definitionVersion: definitionVersion(placed, followed.circumstances),
    records: null,
  };
}

/** The figures broken down by everything, as the files and a closed period hold them. */
async function allBreakdowns(
  db: Database,
  followed: Followed,
  values: readonly IndicatorValue[],
  period: Period,
): Promise<ReadonlyMap<string, BrokenDown[]>> {
  const found = new Map<string, BrokenDown[]>();
  for (const [index, placed] of followed.indicators.entries()) {
    if ((values[index]?.value ?? null) === null) continue;
    found.set(placed.indicator.key, await breakdownsOf(db, followed, placed, period));
  }
  return found;
}

/** Only those that the page draws: one for each factor, of the figure that can be looked at from most sides. */
async function breakdownsOfCharts(
  db: Database,
  followed: Followed,
  values: readonly IndicatorValue[],
  period: Period,
): Promise<ReadonlyMap<string, BrokenDown[]>> {
  const found = new Map<string, BrokenDown[]>();
  const isDrawable = ({ by, groups }: BrokenDown): boolean => groups.length > 1 && !namesRecords(by);
  const sides = ({ indicator }: PlacedIndicator): number => Object.keys(indicator.breakdowns).length;
  for (const { code } of followed.factors) {
    const candidates = followed.indicators
      .filter(({ factor }, index) => factor === code && (values[index]?.value ?? 0) > 0)
      .toSorted((a, b) => sides(b) - sides(a));
    for (const placed of candidates) {
      const brokenDown = await breakdownsOf(db, followed, placed, period, isDrawable);
      if (!brokenDown.some(isDrawable)) continue;
      found.set(placed.indicator.key, brokenDown);
      break;
    }
  }
  return found;
}

/**
 * The report of a period as the records stand now. Called inside `oneSnapshot`, its figures are all of one moment. `forPage`
 * leaves out what only the files hold, so that a page of an open period does not wait for it.
 */
export async function gatherReport(
  db: Database,
  clock: Clock,
  period: Period,
  { forPage = false } = {},
): Promise<GatheredReport> {
  const followed = await followedBy(db, clock, period.lastDay);
  const municipality = await theMunicipality(db);
  const targets = await targetsOf(db, followed.programme.id);
  const values = await valuesOf(db, followed, { period, language: languages[0], history: historyLength });
  const text = await textOf(db, period.code);
  const brokenDown = await (forPage ? breakdownsOfCharts : allBreakdowns)(db, followed, values, period);
  const figures: ReportFigure[] = [];
  for (const [index, placed] of followed.indicators.entries()) {
    const value = values[index];
    if (value !== undefined)
      figures.push(
        await figureOf(db, followed, placed, value, targets, period, brokenDown.get(placed.indicator.key) ?? []),
      );
  }
  const now = clock.now();
  return {
    followed,
    document: {
      format: 1,
      period: period.code,
      madeAt: now.toISOString(),
      closing: null,
      municipality: inEach((language) => municipalityName(municipality, language)),
      programme: {
        id: followed.programme.id,
        code: followed.programme.code,
        names: inEach((language) => nameIn(followed.programme, language)),
      },
      summary: text.summary,
      factors: followed.factors.map((factor) => ({
        code: factor.code,
        number: factor.number,
        names: inEach((language) => nameIn(factor, language)),
        measuredBy: factor.measuredBy,
        text: text.factors[factor.code] ?? null,
      })),
      figures,
      measures: await measuresOfPeriod(db, period, hasEnded(period, now) ? null : now),
      initiatives: await initiativesOfPeriod(db, period),
    },
  };
}
