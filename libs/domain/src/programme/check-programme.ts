import { isCatalogueKey } from '@elinvoima/contracts';
import type { Fault } from '../platform/index.js';
import { checkTarget, targetsOverlap } from './check-target.js';
import { isComposite, seriesReference } from './definitions/index.js';
import { deepestGoal, pathTo } from './goal-tree.js';
import type { ProgrammeFile } from './programme-shape.js';

/** Each item whose key an earlier one has too. What could not be read has no key and is told already. */
function repeats<T>(items: readonly T[], keyOf: (item: T) => string, pointerOf: (index: number) => string): Fault[] {
  const seen = new Set<string>();
  return items.flatMap((item, index): Fault[] => {
    const key = keyOf(item);
    const again = key !== '' && seen.has(key);
    seen.add(key);
    return again ? [{ pointer: pointerOf(index), code: 'code-repeats', values: { code: key } }] : [];
  });
}

function checkGoals({ goals, factors }: Pick<ProgrammeFile, 'goals' | 'factors'>): Fault[] {
  const byCode = new Map(goals.map((goal) => [goal.code, goal]));
  const places = new Set(factors.filter(({ kind }) => kind === 'factor').map(({ code }) => code));
  return goals.flatMap((goal, index): Fault[] => {
    const at = `/goals/${index}/parent`;
    if (goal.code === '' || goal.parent === '') return [];
    if (!byCode.has(goal.parent) && !places.has(goal.parent))
      return [{ pointer: at, code: 'goal-parent-unknown', values: { code: goal.parent } }];
    const path = pathTo(goal.code, byCode, places);
    // A goal that merely hangs below a circle or an unknown parent is not at fault itself.
    if (path === null) return isOnCircle(goal.code, byCode) ? [{ pointer: at, code: 'goals-in-a-circle' }] : [];
    return path.length - 1 > deepestGoal ? [{ pointer: at, code: 'goal-too-deep', values: { most: deepestGoal } }] : [];
  });
}

function isOnCircle(code: string, goals: ReadonlyMap<string, { parent: string }>): boolean {
  const seen = new Set<string>();
  for (let at = goals.get(code)?.parent; at !== undefined && !seen.has(at); at = goals.get(at)?.parent) {
    if (at === code) return true;
    seen.add(at);
  }
  return false;
}

/** Every place that names an indicator, with the key it names. */
function namedKeys({ factors, goals, targets, indicators }: ProgrammeFile): [pointer: string, key: string][] {
  const places: [pointer: string, key: string | null][] = [
    ...factors.flatMap(({ indicators: keys, headlineIndicator }, n): [string, string | null][] => [
      ...keys.map((key, k): [string, string] => [`/factors/${n}/indicators/${k}`, key]),
      [`/factors/${n}/headlineIndicator`, headlineIndicator],
    ]),
    ...goals.map(({ headlineIndicator }, n): [string, string | null] => [
      `/goals/${n}/headlineIndicator`,
      headlineIndicator,
    ]),
    ...targets.map(({ indicator }, n): [string, string] => [`/targets/${n}/indicator`, indicator]),
    ...indicators.flatMap((indicator, n): [string, string][] =>
      isComposite(indicator)
        ? Object.entries(indicator.of).map(([name, key]): [string, string] => [`/indicators/${n}/of/${name}`, key])
        : [],
    ),
  ];
  return places.filter((place): place is [string, string] => place[1] !== null && place[1] !== '');
}

function checkKeys(file: ProgrammeFile, knownSeries: ReadonlySet<string>): Fault[] {
  const own = new Set(file.indicators.map(({ key }) => key));
  const series = new Set([...knownSeries, ...file.series.map(({ key }) => key)]);
  const isKnown = (key: string): boolean =>
    key.startsWith('series:') ? series.has(seriesReference.exec(key)?.[1] ?? '') : own.has(key) || isCatalogueKey(key);
  return namedKeys(file).flatMap(([pointer, key]): Fault[] =>
    isKnown(key) ? [] : [{ pointer, code: 'indicator-unknown', values: { key } }],
  );
}

/** A headline must be followed, or its place would stay empty. */
function checkHeadlines({ factors, goals }: Pick<ProgrammeFile, 'factors' | 'goals'>): Fault[] {
  const followed = new Set(factors.flatMap(({ indicators }) => indicators));
  const check = (pointer: string, key: string | null): Fault[] =>
    key === null || key === '' || followed.has(key)
      ? []
      : [{ pointer, code: 'headline-not-followed', values: { key } }];
  return [
    ...factors.flatMap(({ headlineIndicator }, n) => check(`/factors/${n}/headlineIndicator`, headlineIndicator)),
    ...goals.flatMap(({ headlineIndicator }, n) => check(`/goals/${n}/headlineIndicator`, headlineIndicator)),
  ];
}

function checkTargets({ targets }: ProgrammeFile): Fault[] {
  return targets.flatMap((target, n): Fault[] => {
    const own = checkTarget(target, `/targets/${n}`);
    const clash = targets.slice(0, n).findIndex((earlier) => targetsOverlap(earlier, target));
    return clash < 0 ? own : [...own, { pointer: `/targets/${n}`, code: 'target-overlaps' }];
  });
}

/**
 * What a file's members can be wrong in together, each fault with its place: codes, the tree of goals, keys, targets. Series
 * that people have made here (`knownSeries`) may be named without being defined in the file.
 */
export function checkProgramme(file: ProgrammeFile, knownSeries: ReadonlySet<string> = new Set()): Fault[] {
  const { factors, goals, trends, topics, validFrom, validUntil } = file;
  return [
    ...(validUntil !== null && validFrom !== '' && validUntil !== '' && validUntil <= validFrom
      ? [{ pointer: '/validUntil', code: 'ends-before-start' as const }]
      : []),
    ...repeats(
      factors,
      ({ code }) => code,
      (n) => `/factors/${n}/code`,
    ),
    ...repeats(
      goals,
      ({ code }) => code,
      (n) => `/goals/${n}/code`,
    ),
    ...repeats(
      trends,
      ({ code }) => code,
      (n) => `/trends/${n}/code`,
    ),
    ...repeats(
      topics,
      ({ code }) => code,
      (n) => `/topics/${n}/code`,
    ),
    ...repeats(
      factors.flatMap(({ indicators }, n) =>
        indicators.map((key, k) => ({ key, at: `/factors/${n}/indicators/${k}` })),
      ),
      ({ key }) => key,
      (index) =>
        factors.flatMap(({ indicators }, n) => indicators.map((_, k) => `/factors/${n}/indicators/${k}`))[index] ?? '',
    ),
    ...checkGoals(file),
    ...checkKeys(file, knownSeries),
    ...checkHeadlines(file),
    ...checkTargets(file),
  ];
}
