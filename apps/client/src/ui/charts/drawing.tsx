/** The drawing itself: ground, steps, marks and the target's line, in the width it is given. The frame and the file share it. */
import { scaleBand, scaleLinear } from '@visx/scale';
import type { ReactNode } from 'react';
import type { ChartProps } from './chart-props.js';
import styles from './charts.module.css';
import { BarMarks } from './bar-marks.js';
import { LineMarks } from './line-marks.js';
import { SeriesPatterns } from './series-looks.js';
import { widthOf } from './width-of.js';

export interface DrawingProps extends Pick<ChartProps, 'kind' | 'labels' | 'series' | 'target' | 'top' | 'isByGroup'> {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly format: (value: number) => string;
}

const lineHeight = 15;

/** The words of a name in as few lines as they take in this width; a word longer than it keeps its own line. */
export function linesOf(name: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const sumOf = (values: readonly (number | null)[]): number =>
  values.reduce<number>((sum, value) => sum + (value ?? 0), 0);

/** A series that stands for "unknown" has its own look; the others take theirs in turn. */
export function looksOf(series: DrawingProps['series']): number[] {
  let next = 0;
  return series.map(({ key }) => (key === null ? -1 : next++));
}

export function Drawing({
  id,
  kind,
  labels,
  series,
  target,
  top,
  width,
  height,
  format,
  isByGroup = false,
}: DrawingProps): ReactNode {
  const looks = looksOf(series);
  const all =
    kind === 'stacked'
      ? labels.map((_, index) => sumOf(series.map(({ values }) => values[index] ?? null)))
      : series.flatMap(({ values, intervals = [] }) => [
          ...values.flatMap((value) => value ?? []),
          ...intervals.flatMap((interval) => (interval === null ? [] : [interval.low, interval.high])),
        ]);
  const highest = Math.max(...all, target?.value ?? 0, top ?? 0);
  const lowest = Math.min(...all, target?.value ?? 0, 0);
  const domain = [lowest, highest === lowest ? lowest + 1 : highest];
  const steps = scaleLinear<number>({ domain, nice: 4 }).ticks(4);
  const left = Math.max(...steps.map((step) => widthOf(format(step)))) + 10;
  const endNames = kind === 'line' && series.length > 1 && width >= 560;
  const right = endNames ? Math.min(width / 4, Math.max(...series.map(({ name }) => widthOf(name))) + 14) : 6;
  const x = scaleBand<number>({ domain: labels.map((_, index) => index), range: [left, width - right], padding: 0.24 });
  const widest = Math.max(...labels.map((label) => widthOf(label))) + 10;
  // Every bar of a group has its name, in lines where they are long; of times that stand close some are left out.
  const inLines = isByGroup ? labels.map((label) => linesOf(label, x.step() - 10)) : null;
  const isWhole = inLines?.flat().every((line) => widthOf(line) <= x.step() - 4) === true;
  const lines = inLines !== null && isWhole ? inLines : labels.map((label) => [label]);
  const every = isWhole ? 1 : Math.max(1, Math.ceil(widest / x.step()));
  const room = lineHeight * (Math.max(1, ...lines.map(({ length }) => length)) - 1);
  const y = scaleLinear<number>({ domain, range: [height - 26 - room, 20], nice: 4 });
  const scales = { x, y };
  return (
    <>
      <SeriesPatterns id={id} indexes={looks} />
      {steps.map((step) => (
        <g key={step}>
          <line
            x1={left}
            x2={width - right}
            y1={y(step)}
            y2={y(step)}
            className={step === 0 ? styles.ground : styles.step}
          />
          <text x={left - 6} y={y(step) + 4} className={styles.stepText}>
            {format(step)}
          </text>
        </g>
      ))}
      {labels.map(
        (label, index) =>
          (labels.length - 1 - index) % every === 0 && (
            <text
              key={label}
              // The last one stays whole at the edge of a narrow drawing.
              x={Math.min((x(index) ?? 0) + x.bandwidth() / 2, width - widthOf(label) / 2)}
              y={height - 6 - room}
              className={styles.label}
            >
              {lines[index]?.length === 1
                ? label
                : lines[index]?.map((line, place) => (
                    <tspan key={line} x={(x(index) ?? 0) + x.bandwidth() / 2} dy={place === 0 ? 0 : lineHeight}>
                      {line}
                    </tspan>
                  ))}
            </text>
          ),
      )}
      {kind === 'line' ? (
        <LineMarks
          {...scales}
          series={series}
          looks={looks}
          format={format}
          namesFrom={endNames ? width - right : null}
        />
      ) : (
        <BarMarks
          {...scales}
          id={id}
          isStacked={kind === 'stacked'}
          isByGroup={isByGroup}
          series={series}
          looks={looks}
          format={format}
        />
      )}
      {target && (
        <>
          <line x1={left} x2={width - right} y1={y(target.value)} y2={y(target.value)} className={styles.target} />
          <text x={left + 4} y={y(target.value) - 6} className={styles.targetLabel}>
            {target.label}
          </text>
        </>
      )}
    </>
  );
}
