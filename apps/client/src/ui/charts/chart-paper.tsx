/** A chart as it stands alone in a file: heading, period, drawing, legend and source in one picture on white paper. */
import { useId, type ReactNode, type Ref } from 'react';
import type { ChartProps } from './chart-props.js';
import styles from './charts.module.css';
import { Drawing, looksOf } from './drawing.js';
import { Swatch } from './series-looks.js';
import { widthOf } from './width-of.js';

interface ChartPaperProps extends ChartProps {
  readonly format: (value: number) => string;
  readonly ref: Ref<SVGSVGElement>;
}

const paper = { width: 960, margin: 32, drawing: 400, legendLine: 24 };

/** The words of a text in lines of at most so many pixels. */
function linesOf(words: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

export function ChartPaper(props: ChartPaperProps): ReactNode {
  const { ref, title, period, sentence, source, kind, series } = props;
  const id = useId().replace(/\W/g, '');
  const inner = paper.width - 2 * paper.margin;
  const heading = linesOf(title, inner, 24);
  const said = linesOf(sentence, inner, 15);
  const drawingFrom = paper.margin + heading.length * 30 + 24 + said.length * 22 + 16;
  const entries = legendOf(series, inner);
  const legendFrom = drawingFrom + paper.drawing + 20;
  const sourceFrom = legendFrom + (entries.at(-1)?.row ?? -1) * paper.legendLine + paper.legendLine + 20;
  const height = sourceFrom + paper.margin;
  return (
    <svg
      ref={ref}
      role="img"
      width={paper.width}
      height={height}
      viewBox={`0 0 ${paper.width} ${height}`}
      className={styles.paperText}
    >
      <title>{`${title}, ${period}`}</title>
      <desc>{`${sentence} ${source}`}</desc>
      <rect width={paper.width} height={height} className={styles.paperGround} />
      {heading.map((line, index) => (
        <text key={line} x={paper.margin} y={paper.margin + 22 + index * 30} className={styles.paperTitle}>
          {line}
        </text>
      ))}
      <text x={paper.margin} y={paper.margin + heading.length * 30 + 14} className={styles.paperQuiet}>
        {period}
      </text>
      {said.map((line, index) => (
        <text
          key={line}
          x={paper.margin}
          y={paper.margin + heading.length * 30 + 44 + index * 22}
          className={styles.paperSaid}
        >
          {line}
        </text>
      ))}
      <g transform={`translate(${paper.margin} ${drawingFrom})`}>
        <Drawing {...props} id={id} width={inner} height={paper.drawing} />
      </g>
      {entries.map(({ name, place, row, left }) => (
        <g key={name} transform={`translate(${paper.margin + left} ${legendFrom + row * paper.legendLine})`}>
          <Swatch id={id} index={looksOf(series)[place] ?? 0} kind={kind} />
          <text x="30" y="13" className={styles.paperSaid}>
            {name}
          </text>
        </g>
      ))}
      <text x={paper.margin} y={sourceFrom} className={styles.paperQuiet}>
        {source}
      </text>
    </svg>
  );
}

/** Where each name of the legend stands: in rows, from the left. A single series needs none. */
function legendOf(
  series: ChartProps['series'],
  width: number,
): { name: string; place: number; row: number; left: number }[] {
  if (series.length < 2) return [];
  let [row, left] = [0, 0];
  return series.map(({ name }, place) => {
    const wide = 30 + widthOf(name, 15) + 28;
    if (left > 0 && left + wide > width) [row, left] = [row + 1, 0];
    const entry = { name, place, row, left };
    left += wide;
    return entry;
  });
}
