/**
 * Figures as pictures: a sparkline for a row, bars for a report. A picture is never alone: `sentence` says in words what
 * it shows, and under the bars the figures stand as a table.
 */
import { scaleBand, scaleLinear } from '@visx/scale';
import { LinePath } from '@visx/shape';
import { useId, type ReactNode } from 'react';
import { useTexts } from '../texts/texts-provider.js';
import styles from './charts.module.css';

export interface ChartPoint {
  readonly label: string;
  /** Null where there is no figure: the line breaks. */
  readonly value: number | null;
}

export interface SparklineProps {
  readonly points: readonly ChartPoint[];
  /** "Kaksitoista neljännestä, 31:stä 42:een." */
  readonly sentence: string;
  readonly width?: number;
  readonly height?: number;
}

export function Sparkline({ points, sentence, width = 120, height = 28 }: SparklineProps): ReactNode {
  const values = points.flatMap(({ value }) => value ?? []);
  const top = Math.max(...values, 1);
  const y = scaleLinear({ domain: [Math.min(...values, 0), top], range: [height - 3, 3] });
  const x = scaleLinear({ domain: [0, Math.max(points.length - 1, 1)], range: [3, width - 4] });
  const lastIndex = points.findLastIndex(({ value }) => value !== null);
  const last = points[lastIndex]?.value;
  return (
    <svg role="img" aria-label={sentence} width={width} height={height} className={styles.spark}>
      <LinePath
        data={points.map((point, index) => ({ ...point, index }))}
        defined={({ value }) => value !== null}
        x={({ index }) => x(index)}
        y={({ value }) => y(value ?? 0)}
        className={styles.line ?? ''}
      />
      {last !== null && last !== undefined && <circle cx={x(lastIndex)} cy={y(last)} r="3" className={styles.dot} />}
    </svg>
  );
}

export interface BarChartProps {
  /** The chart's sentence, over it: "42 vuorovaikutusta, 8 enemmän kuin viime neljänneksellä". */
  readonly sentence: string;
  readonly points: readonly ChartPoint[];
  readonly format?: (value: number) => string;
  readonly target?: { readonly value: number; readonly label: string };
  /** The heading of the labels and of the figures in the table. */
  readonly labelHeader?: string;
  readonly valueHeader?: string;
}

const size = { width: 640, height: 220, top: 16, bottom: 28, left: 8, right: 8 };

export function BarChart(props: BarChartProps): ReactNode {
  const { sentence, points, target, labelHeader, valueHeader } = props;
  const { t, formats } = useTexts();
  const format = props.format ?? formats.number;
  const id = useId();
  const top = Math.max(...points.map(({ value }) => value ?? 0), target?.value ?? 0, 1);
  const x = scaleBand({
    domain: points.map((_, index) => index),
    range: [size.left, size.width - size.right],
    padding: 0.28,
  });
  const y = scaleLinear({ domain: [0, top], range: [size.height - size.bottom, size.top], nice: true });
  const every = Math.ceil(points.length / 12);
  const spoken = points.map(
    ({ label, value }) => `${label}: ${value === null ? t('shell.value.noData') : format(value)}`,
  );
  return (
    <figure className={styles.figure}>
      <figcaption id={id} className={styles.sentence}>
        {sentence}
      </figcaption>
      <svg
        role="img"
        aria-label={`${sentence} ${spoken.join('; ')}`}
        viewBox={`0 0 ${size.width} ${size.height}`}
        className={styles.bars}
      >
        <line x1={size.left} x2={size.width - size.right} y1={y(0)} y2={y(0)} className={styles.ground} />
        {points.map(({ label, value }, index) => (
          <g key={label}>
            <rect
              x={x(index) ?? 0}
              width={x.bandwidth()}
              y={y(value ?? 0)}
              height={y(0) - y(value ?? 0)}
              rx="2"
              className={index === points.length - 1 ? styles.lastBar : styles.bar}
            />
            {value !== null && points.length <= 14 && (
              <text x={(x(index) ?? 0) + x.bandwidth() / 2} y={y(value) - 5} className={styles.figureText}>
                {format(value)}
              </text>
            )}
            {(points.length - 1 - index) % every === 0 && (
              <text x={(x(index) ?? 0) + x.bandwidth() / 2} y={size.height - 10} className={styles.label}>
                {label}
              </text>
            )}
          </g>
        ))}
        {target && (
          <>
            <line
              x1={size.left}
              x2={size.width - size.right}
              y1={y(target.value)}
              y2={y(target.value)}
              className={styles.target}
            />
            <text x={size.left} y={y(target.value) - 5} className={styles.targetLabel}>
              {target.label}
            </text>
          </>
        )}
      </svg>
      <details className={styles.details}>
        <summary>{t('ui.chart.table')}</summary>
        <table className={styles.table} aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">{labelHeader ?? t('ui.chart.time')}</th>
              <th scope="col">{valueHeader ?? t('ui.chart.value')}</th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ label, value }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{value === null ? t('shell.value.noData') : format(value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
