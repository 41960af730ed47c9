/**
 * The frame of every chart: its sentence, the drawing with that sentence and its figures as a text alternative, the legend,
 * the same figures as a table, and the chart as a file.
 */
import { FileImage } from 'lucide-react';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../button.js';
import type { ChartProps } from './chart-props.js';
import { ChartPaper } from './chart-paper.js';
import { ChartTable } from './chart-table.js';
import styles from './charts.module.css';
import { Drawing, looksOf } from './drawing.js';
import { saveDrawing, type DrawingFormat } from './save-drawing.js';
import { Swatch, SeriesPatterns } from './series-looks.js';
import { useWidth } from './use-width.js';

export function ChartFigure(props: ChartProps): ReactNode {
  const { kind, sentence, labels, series, height = 260 } = props;
  const { t, formats } = useTexts();
  const id = useId().replace(/\W/g, '');
  const [frame, width] = useWidth(640);
  const format = props.format ?? formats.number;
  const spoken = series.map(({ name, values, gaps }) => {
    const figures = labels.map((label, index) => {
      const value = values[index] ?? null;
      return `${label}: ${value === null ? (gaps?.[index] ?? props.missing ?? t('shell.value.noData')) : format(value)}`;
    });
    return series.length === 1 ? figures.join('; ') : `${name}: ${figures.join('; ')}`;
  });
  const target = props.target ? `${props.target.label}.` : '';
  return (
    <figure className={styles.figure}>
      <figcaption id={`${id}-caption`} className={styles.sentence}>
        {sentence}
      </figcaption>
      <div ref={frame} className={styles.frame}>
        <svg
          role="img"
          aria-label={[sentence, target, `${spoken.join('. ')}.`].filter(Boolean).join(' ')}
          viewBox={`0 0 ${width} ${height}`}
          className={styles.drawing}
        >
          <Drawing {...props} id={id} width={width} height={height} format={format} />
        </svg>
      </div>
      {series.length > 1 && <Legend kind={kind} series={series} />}
      <div className={styles.below}>
        <ChartTable {...props} series={props.table ?? series} labelledBy={`${id}-caption`} format={format} />
        <SaveButtons {...props} format={format} />
      </div>
    </figure>
  );
}

function Legend({ kind, series }: Pick<ChartProps, 'kind' | 'series'>): ReactNode {
  const id = useId().replace(/\W/g, '');
  const looks = looksOf(series);
  return (
    // The drawing's own text names the series; this is for eyes.
    <ul role="list" className={styles.legend} aria-hidden="true">
      {series.map(({ name }, place) => (
        <li key={name}>
          <svg width="22" height="16" className={styles.swatch}>
            <SeriesPatterns id={`${id}${place}`} indexes={[looks[place] ?? 0]} />
            <Swatch id={`${id}${place}`} index={looks[place] ?? 0} kind={kind} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}

/** The file is drawn apart, on paper of its own width, and only when somebody wants it. */
function SaveButtons(props: ChartProps & { readonly format: (value: number) => string }): ReactNode {
  const { t } = useTexts();
  const [wanted, setWanted] = useState<DrawingFormat | null>(null);
  const paper = useRef<SVGSVGElement>(null);
  const { title, period } = props;
  useEffect(() => {
    if (wanted === null || paper.current === null) return;
    void saveDrawing(paper.current, `${title} ${period}`, wanted).finally(() => setWanted(null));
  }, [wanted, title, period]);
  return (
    <div className={styles.files}>
      {(['png', 'svg'] as const).map((format) => (
        <Button
          key={format}
          variant="quiet"
          size="s"
          icon={<FileImage />}
          isPending={wanted === format}
          onPress={() => setWanted(format)}
        >
          {t(`ui.chart.save.${format}`)}
          <span className="visually-hidden">: {title}</span>
        </Button>
      ))}
      {wanted !== null && (
        <div className={styles.paper} aria-hidden="true">
          <ChartPaper {...props} ref={paper} />
        </div>
      )}
    </div>
  );
}
