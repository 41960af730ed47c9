/** A broken-down series as a chart can hold it: the largest groups by name, the rest together where they add up. */
import type { Schema } from '../../api/client.js';
import type { ChartSeries } from '../../ui/chart.js';

type Series = Schema<'IndicatorSeriesDto'>;

const mostGroups = 6;
const sumOf = (values: readonly (number | null)[]): number =>
  values.reduce<number>((sum, value) => sum + (value ?? 0), 0);

/**
 * Every group over all periods, the largest first, "not known" last. A period with data but without the group is 0; of an index
 * it has none. Groups of an index are not set in order of their figures, and hidden ones are told to be (`hiddenWord`).
 */
export function groupsOf({ items, kind }: Series, hiddenWord: string): ChartSeries[] {
  const names = new Map(items.flatMap(({ groups }) => groups.map(({ key, name }) => [key, name] as const)));
  const isIndex = kind === 'index';
  return [...names]
    .map(([key, name]) => {
      const ofPeriods = items.map(({ groups }) => groups.find((group) => group.key === key));
      return {
        key,
        name,
        values: items.map(({ value }, index) => {
          const group = ofPeriods[index];
          return group !== undefined ? group.value : value === null || isIndex ? null : 0;
        }),
        ...(ofPeriods.some((group) => group?.hidden) && {
          gaps: ofPeriods.map((group) => (group?.hidden ? hiddenWord : null)),
        }),
      };
    })
    .toSorted(
      (one, other) =>
        Number(one.key === null) - Number(other.key === null) ||
        (isIndex ? 0 : sumOf(other.values) - sumOf(one.values)),
    );
}

/** What the chart draws of them. Groups that overlap are not summed: the smallest then stand in the table alone. */
export function drawnOf(groups: readonly ChartSeries[], overlap: boolean, restName: string): ChartSeries[] {
  const unknown = groups.filter(({ key }) => key === null);
  const named = groups.filter(({ key }) => key !== null);
  if (named.length <= mostGroups) return [...named, ...unknown];
  if (overlap) return [...named.slice(0, mostGroups), ...unknown];
  const [shown, rest] = [named.slice(0, mostGroups - 1), named.slice(mostGroups - 1)];
  const values = shown[0]?.values.map((first, index) =>
    first === null ? null : sumOf(rest.map((group) => group.values[index] ?? null)),
  );
  return [...shown, { key: 'rest', name: restName, values: values ?? [] }, ...unknown];
}
