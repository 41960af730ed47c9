/**
 * How one series is told from another: by colour, and for who does not see the colour by pattern, dash and mark. The colours
 * are `--series-1`…`--series-6` of tokens.css; palette.spec.ts computes what they survive.
 */
import type { ReactNode } from 'react';
import styles from './charts.module.css';

/** More series than this cannot be told apart by anyone. */
export const mostSeries = 6;

const classes = [styles.series1, styles.series2, styles.series3, styles.series4, styles.series5, styles.series6];

/** The class that sets `--series`; a series without a name of its own (unknown) is grey. */
export const seriesClass = (index: number): string =>
  (index < 0 ? styles.seriesUnknown : classes[index % mostSeries]) ?? '';

const dashes = [undefined, '7 4', '2 3', '10 3 2 3', '12 5', '4 2'];
export const dashOf = (index: number): string | undefined => dashes[index % mostSeries];

/** A mark of about nine pixels around 0,0. */
const marks = [
  'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z',
  'M-3.6 -3.6H3.6V3.6H-3.6Z',
  'M0 -4.8L4.6 3.6H-4.6Z',
  'M0 -5L5 0L0 5L-5 0Z',
  'M0 4.8L4.6 -3.6H-4.6Z',
  'M-4.6 -1.5H-1.5V-4.6H1.5V-1.5H4.6V1.5H1.5V4.6H-1.5V1.5H-4.6Z',
];
export const markOf = (index: number): string => marks[Math.max(0, index) % mostSeries] ?? '';

/** Lines drawn over the colour in the colour of the ground; the first series is plain. */
const hatches = [
  null,
  'M-1 7L7 -1M-3 3L3 -3M3 9L9 3',
  'M1.5 3a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0Z',
  'M0 3H6',
  'M0 0L6 6M6 0L0 6',
  'M3 0V6',
];

export const fillOf = (id: string, index: number): string => `url(#${id}-${index < 0 ? 'unknown' : index})`;

/** The patterns of a drawing, to be named by `fillOf`. `indexes` are those of its series, -1 for the unknown. */
export function SeriesPatterns({
  id,
  indexes,
}: {
  readonly id: string;
  readonly indexes: readonly number[];
}): ReactNode {
  return (
    <defs>
      {indexes.map((index) => {
        const hatch = index < 0 ? 'M-1 -1L7 7M3 -3L9 3M-3 3L3 9' : hatches[index % mostSeries];
        return (
          <pattern
            key={index}
            id={`${id}-${index < 0 ? 'unknown' : index}`}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            className={seriesClass(index)}
          >
            <rect width="6" height="6" className={styles.patternGround} />
            {hatch && <path d={hatch} className={styles.hatch} />}
          </pattern>
        );
      })}
    </defs>
  );
}

interface SwatchProps {
  readonly id: string;
  readonly index: number;
  readonly kind: 'bar' | 'line' | 'stacked';
}

/** What stands before a series' name in a legend. */
export function Swatch({ id, index, kind }: SwatchProps): ReactNode {
  if (kind !== 'line') return <rect width="22" height="14" y="1" rx="2" fill={fillOf(id, index)} />;
  return (
    <g className={seriesClass(index)}>
      <path d="M0 8H22" className={styles.line} strokeDasharray={dashOf(index)} />
      <path d={markOf(index)} transform="translate(11 8)" className={styles.mark} />
    </g>
  );
}
