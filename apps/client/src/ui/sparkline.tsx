/** A figure's past in a row: a line of twelve periods, never alone: `sentence` says in words what it shows. */
import type { ReactNode } from 'react';
import styles from './sparkline.module.css';

export interface SparklinePoint {
  readonly label: string;
  /** Null where there is no figure: the line breaks. */
  readonly value: number | null;
}

export interface SparklineProps {
  readonly points: readonly SparklinePoint[];
  /** "Kaksitoista neljännestä, 31:stä 42:een." */
  readonly sentence: string;
  readonly width?: number;
  readonly height?: number;
}

/** Drawn by hand: a page of rows must not wait for the library of the large charts. */
export function Sparkline({ points, sentence, width = 120, height = 28 }: SparklineProps): ReactNode {
  const values = points.flatMap(({ value }) => value ?? []);
  const [bottom, top] = [Math.min(...values, 0), Math.max(...values, 1)];
  const x = (index: number): number => 3 + (index * (width - 7)) / Math.max(points.length - 1, 1);
  const y = (value: number): number => height - 3 - ((value - bottom) / (top - bottom)) * (height - 6);
  const path = points
    .map(({ value }, index) => {
      if (value === null) return '';
      const isStart = index === 0 || points[index - 1]?.value === null;
      return `${isStart ? 'M' : 'L'}${x(index).toFixed(1)} ${y(value).toFixed(1)}`;
    })
    .join('');
  const lastIndex = points.findLastIndex(({ value }) => value !== null);
  const last = points[lastIndex]?.value;
  return (
    <svg role="img" aria-label={sentence} width={width} height={height} className={styles.spark}>
      <path d={path} className={styles.line} />
      {last !== null && last !== undefined && <circle cx={x(lastIndex)} cy={y(last)} r="3" className={styles.dot} />}
    </svg>
  );
}
