/** Lines with a mark at each figure; where no figure is the line breaks. Names stand at the lines' ends where there is room. */
import { LinePath } from '@visx/shape';
import type { ReactNode } from 'react';
import type { MarksProps } from './bar-marks.js';
import styles from './charts.module.css';
import { dashOf, markOf, seriesClass } from './series-looks.js';
import { widthOf } from './width-of.js';

interface LineMarksProps extends MarksProps {
  /** Where the names begin; null when the legend alone tells them. */
  readonly namesFrom: number | null;
}

const line = 15;

/** Labels pushed apart downwards just enough to be read, in the order of their heights. */
function spread(wanted: readonly number[]): number[] {
  const order = wanted.map((y, index) => ({ y, index })).toSorted((a, b) => a.y - b.y);
  const placed = [...wanted];
  let free = -Infinity;
  for (const { y, index } of order) {
    placed[index] = Math.max(y, free);
    free = (placed[index] ?? y) + line;
  }
  return placed;
}

/** From the one end of an interval to the other, with a cap at both. */
const whisker = (x: number, from: number, to: number): string =>
  `M${x - 5} ${from}h10M${x - 5} ${to}h10M${x} ${from}V${to}`;

export function LineMarks({ x, y, series, looks, format, namesFrom }: LineMarksProps): ReactNode {
  const at = (index: number): number => (x(index) ?? 0) + x.bandwidth() / 2;
  const lastValue = ({ values }: LineMarksProps['series'][number]): number =>
    values.findLast((value) => value !== null) ?? 0;
  const ends = spread(series.map((one) => y(lastValue(one))));
  return series.map((one, place) => {
    const look = looks[place] ?? 0;
    const points = one.values.map((value, index) => ({ value, index }));
    return (
      <g key={one.name} className={series.length === 1 ? styles.only : seriesClass(look)}>
        <LinePath
          data={points}
          defined={({ value }) => value !== null}
          x={({ index }) => at(index)}
          y={({ value }) => y(value ?? 0)}
          className={styles.line ?? ''}
          {...(look >= 0 && dashOf(look) !== undefined && { strokeDasharray: dashOf(look) })}
        />
        {points.map(({ index }) => {
          const interval = one.intervals?.[index];
          return (
            interval && (
              <path key={index} d={whisker(at(index), y(interval.low), y(interval.high))} className={styles.whisker} />
            )
          );
        })}
        {points.map(
          ({ value, index }) =>
            value !== null && (
              <path
                key={index}
                d={markOf(look)}
                transform={`translate(${at(index)} ${y(value)})`}
                className={styles.mark}
              />
            ),
        )}
        {series.length === 1 &&
          points.map(
            ({ value, index }) =>
              value !== null &&
              widthOf(format(value)) <= x.step() && (
                <text
                  key={index}
                  // Beside the whisker, which stands where the figure would.
                  x={at(index) + (one.intervals?.[index] ? widthOf(format(value)) / 2 + 7 : 0)}
                  y={y(value) - 9}
                  className={styles.figureText}
                >
                  {format(value)}
                </text>
              ),
          )}
        {namesFrom !== null && (
          <text x={namesFrom + 4} y={(ends[place] ?? 0) + 4} className={styles.endName}>
            {one.name}
          </text>
        )}
      </g>
    );
  });
}
