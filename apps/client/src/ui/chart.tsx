/**
 * A chart as the pages ask for it: lines, bars or stacked bars with a sentence, a table behind and files to take along.
 * What draws it is fetched when the first chart is shown; its room is kept meanwhile.
 */
import { lazy, Suspense, type ReactNode } from 'react';
import type { ChartProps } from './charts/chart-props.js';
import { Skeleton } from './states.js';

export type { ChartProps, ChartSeries } from './charts/chart-props.js';

const ChartFigure = lazy(async () => ({ default: (await import('./charts/chart-figure.js')).ChartFigure }));

export function Chart(props: ChartProps): ReactNode {
  return (
    <Suspense fallback={<Skeleton lines={9} />}>
      <ChartFigure {...props} />
    </Suspense>
  );
}

/** The scale that charts beside each other share: the largest figure of any of them, so that equal heights are equal figures. */
export function commonTop(values: readonly (number | null)[]): number {
  return Math.max(1, ...values.map((value) => value ?? 0));
}
