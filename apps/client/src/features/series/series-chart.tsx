/** The line of a series, oldest first; it breaks where a value is not published. */
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { Chart } from '../../ui/chart.js';
import type { Series, SeriesValue } from './series.api.js';
import { useValueWords } from './use-value-words.js';

interface SeriesChartProps {
  readonly series: Series;
  readonly area: string;
  /** The newest first. */
  readonly values: readonly SeriesValue[];
}

/** More would only be a blur; the table has them all. */
const mostPoints = 40;

export function SeriesChart({ series, area, values }: SeriesChartProps): ReactNode {
  const { t, formats } = useTexts();
  const { figure, time, mark, area: areaWords } = useValueWords();
  const points = values.slice(0, mostPoints).toReversed();
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 2) return null;
  const name = area === '' ? series.name : `${series.name}, ${areaWords(area)}`;
  return (
    <Chart
      kind={series.kind === 'flow' ? 'bar' : 'line'}
      title={name}
      period={`${time(first.period, 'short')}–${time(last.period, 'short')}`}
      sentence={t('series.chartSentence', {
        name,
        first: time(first.period),
        firstFigure: figure(first.value, series),
        last: time(last.period),
        lastFigure: figure(last.value, series),
      })}
      source={last.source ?? ''}
      labels={points.map(({ period }) => mark(period))}
      series={[{ key: series.key, name, values: points.map(({ value }) => value) }]}
      format={(value) => formats.number(value, { maximumFractionDigits: series.decimals })}
      labelHeader={t('series.time')}
    />
  );
}
