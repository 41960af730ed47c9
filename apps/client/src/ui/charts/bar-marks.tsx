/** Bars, one beside another or one on another, each with its figure over it where there is room. */
import type { scaleBand, scaleLinear } from '@visx/scale';
import type { ReactNode } from 'react';
import type { ChartSeries } from './chart-props.js';
import styles from './charts.module.css';
import { fillOf } from './series-looks.js';
import { widthOf } from './width-of.js';

export interface MarksProps {
  readonly x: ReturnType<typeof scaleBand<number>>;
  readonly y: ReturnType<typeof scaleLinear<number>>;
  readonly series: readonly ChartSeries[];
  readonly looks: readonly number[];
  readonly format: (value: number) => string;
}

interface BarMarksProps extends MarksProps {
  readonly id: string;
  readonly isStacked: boolean;
  readonly isByGroup: boolean;
}

export function BarMarks(props: BarMarksProps): ReactNode {
  const { x, series } = props;
  return x
    .domain()
    .map((index) => (
      <g key={index}>
        {props.isStacked ? (
          <Stack {...props} index={index} />
        ) : (
          series.map((one, place) => (
            <Bar key={one.name} {...props} value={one.values[index] ?? null} index={index} place={place} />
          ))
        )}
      </g>
    ));
}

function Bar({
  id,
  x,
  y,
  series,
  looks,
  format,
  value,
  index,
  place,
  isByGroup,
}: BarMarksProps & { value: number | null; index: number; place: number }): ReactNode {
  if (value === null) return null;
  const width = x.bandwidth() / series.length;
  const left = (x(index) ?? 0) + place * width;
  const words = format(value);
  const [from, to] = [Math.min(y(value), y(0)), Math.max(y(value), y(0))];
  // A single series needs no pattern, and the last of times is the one that is spoken of.
  const isOnly = series.length === 1;
  return (
    <>
      <rect
        x={left + (isOnly ? 0 : 1)}
        width={Math.max(1, width - (isOnly ? 0 : 2))}
        y={from}
        height={to - from}
        rx="2"
        {...(isOnly
          ? { className: !isByGroup && index === x.domain().length - 1 ? styles.lastBar : styles.bar }
          : { fill: fillOf(id, looks[place] ?? 0) })}
      />
      {widthOf(words) <= x.step() / series.length && (
        <text x={left + width / 2} y={value < 0 ? to + 13 : from - 5} className={styles.figureText}>
          {words}
        </text>
      )}
    </>
  );
}

function Stack({ id, x, y, series, looks, format, index }: BarMarksProps & { index: number }): ReactNode {
  const pieces = piecesOf(series, index);
  const reached = pieces.at(-1)?.to ?? 0;
  const words = format(reached);
  return (
    <>
      {pieces.map(
        ({ name, place, from, to }) =>
          to > from && (
            <rect
              key={name}
              x={x(index)}
              width={x.bandwidth()}
              y={y(to)}
              // A line of ground between two pieces: they are apart even where their colours are not seen.
              height={Math.max(1, y(from) - y(to) - 1.5)}
              fill={fillOf(id, looks[place] ?? 0)}
            />
          ),
      )}
      {reached > 0 && widthOf(words) <= x.step() && (
        <text x={(x(index) ?? 0) + x.bandwidth() / 2} y={y(reached) - 5} className={styles.figureText}>
          {words}
        </text>
      )}
    </>
  );
}

/** Where each series' piece of one bar begins and ends. */
function piecesOf(
  series: readonly ChartSeries[],
  index: number,
): { name: string; place: number; from: number; to: number }[] {
  let reached = 0;
  return series.map(({ name, values }, place) => {
    const from = reached;
    reached += values[index] ?? 0;
    return { name, place, from, to: reached };
  });
}
