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
                <text key={index} x={at(index)} y={y(value) - 9} className={styles.figureText}>
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
