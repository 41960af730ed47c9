import { isDeepStrictEqual } from 'node:util';
import type { Changes } from '../platform/index.js';
import type { ProgrammeFile } from './programme-shape.js';
import type { TargetRule } from './target-file.js';

export const fileSections = [
  'programme',
  'municipality',
  'factors',
  'goals',
  'indicators',
  'series',
  'targets',
  'trends',
  'topics',
] as const;
export type FileSection = (typeof fileSections)[number];

/** One thing that an import would do to what is there. */
export interface ProgrammeChange {
  section: FileSection;
  /** The factor's, goal's or indicator's code; null for the section itself. */
  code: string | null;
  kind: 'added' | 'removed' | 'changed' | 'reordered';
  /** The members that differ, before and after; of an item that comes or goes, all that it says. */
  members: Changes;
}

type Item = Record<string, unknown>;

/** Whatever the order of members: the database keeps its own. */
const same = (one: unknown, other: unknown): boolean => isDeepStrictEqual(one, other);

function membersThatDiffer(before: Item, after: Item): Changes {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return Object.fromEntries(
    names
      .filter((name) => !same(before[name] ?? null, after[name] ?? null))
      .map((name) => [name, [before[name] ?? null, after[name] ?? null]]),
  );
}

/** What makes a target the same one: its indicator and the periods it is for. */
export const targetIdentity = ({ indicator, periodKind, period, validFrom }: TargetRule): string =>
  [indicator, period ?? periodKind, ...(validFrom === null ? [] : [validFrom])].join(' ');

function listChanges<T extends object>(
  section: FileSection,
  before: readonly T[],
  after: readonly T[],
  codeOf: (item: T) => string,
  { isOrdered = true } = {},
): ProgrammeChange[] {
  const known = new Map(before.map((item) => [codeOf(item), item]));
  const given = new Map(after.map((item) => [codeOf(item), item]));
  const changes = after.flatMap((item): ProgrammeChange[] => {
    const code = codeOf(item);
    const earlier = known.get(code);
    if (earlier === undefined) return [{ section, code, kind: 'added', members: membersThatDiffer({}, item as Item) }];
    const members = membersThatDiffer(earlier as Item, item as Item);
    return Object.keys(members).length === 0 ? [] : [{ section, code, kind: 'changed', members }];
  });
  const removed = before
    .filter((item) => !given.has(codeOf(item)))
    .map((item): ProgrammeChange => ({
      section,
      code: codeOf(item),
      kind: 'removed',
      members: membersThatDiffer(item as Item, {}),
    }));
  const order = [before.filter((item) => given.has(codeOf(item))), after.filter((item) => known.has(codeOf(item)))].map(
    (items) => items.map(codeOf),
  );
  const reordered: ProgrammeChange[] =
    isOrdered && !same(order[0], order[1])
      ? [{ section, code: null, kind: 'reordered', members: { order: [order[0], order[1]] } }]
      : [];
  return [...changes, ...removed, ...reordered];
}

function wholeChanges(section: FileSection, before: Item, after: Item): ProgrammeChange[] {
  const members = membersThatDiffer(before, after);
  return Object.keys(members).length === 0 ? [] : [{ section, code: null, kind: 'changed', members }];
}

const headOf = ({ name, validUntil, promises }: ProgrammeFile): Item => ({ name, validUntil, ...promises });

/** What an import leaves alone is no change: the day logging began, a colour that the file does not name. */
const municipalityOf = ({ municipality }: ProgrammeFile, { municipality: given }: ProgrammeFile): Item => {
  const { loggingBeganOn: _, accentColour, ...rest } = municipality;
  return given.accentColour === null ? rest : { ...rest, accentColour };
};

/** What importing `after` would do to `before`, item by item. Topics are only ever added. */
export function compareProgrammes(before: ProgrammeFile, after: ProgrammeFile): ProgrammeChange[] {
  const byCode = ({ code }: { code: string }): string => code;
  const byKey = ({ key }: { key: string }): string => key;
  return [
    ...wholeChanges('programme', headOf(before), headOf(after)),
    ...(before.municipality.code === after.municipality.code
      ? wholeChanges('municipality', municipalityOf(before, after), municipalityOf(after, after))
      : []),
    ...listChanges('factors', before.factors, after.factors, byCode),
    ...listChanges('goals', before.goals, after.goals, byCode),
    ...listChanges('indicators', before.indicators, after.indicators, byKey),
    ...listChanges('series', before.series, after.series, byKey),
    ...listChanges('targets', before.targets, after.targets, targetIdentity, { isOrdered: false }),
    ...listChanges('trends', before.trends, after.trends, byCode),
    ...listChanges('topics', before.topics, after.topics, byCode, { isOrdered: false }).filter(
      ({ kind }) => kind === 'added',
    ),
  ];
}

/** The changes as the audit trail keeps them. */
export const trailOf = (changes: readonly ProgrammeChange[]): Changes =>
  Object.fromEntries(
    changes.map(({ section, code, kind, members }): [string, [unknown, unknown]] => [
      code === null ? section : `${section}/${code}`,
      [kind === 'added' ? null : pick(members, 0), kind === 'removed' ? null : pick(members, 1)],
    ]),
  );

const pick = (members: Changes, side: 0 | 1): Item =>
  Object.fromEntries(Object.entries(members).map(([name, sides]) => [name, sides[side]]));
