/** The chart of an indicator as the choices of its page ask: what is drawn, how, and the sentence that says it. */
import { defaultMinimum, digitsOf } from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { programmeQuery } from '../../api/programme.js';
import type { Schema } from '../../api/client.js';
import { seriesQuery, type Indicator } from '../../figures/figures.api.js';
import { useFigureWords } from '../../figures/use-figure-words.js';
import { usePeriodWords } from '../../figures/use-period-words.js';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Chart, commonTop, type ChartSeries } from '../../ui/chart.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { drawnOf, groupsOf } from './chart-series.js';
import { firstOf, type IndicatorSearch } from './indicator-search.js';
import styles from './indicators.module.css';

interface IndicatorChartProps {
  readonly indicator: Indicator;
  readonly period: string;
  readonly search: IndicatorSearch;
}

export function IndicatorChart({ indicator, period, search }: IndicatorChartProps): ReactNode {
  const { t, language } = useTexts();
  const { key, name } = indicator;
  const by = search.place === undefined ? search.by : 'place';
  const from = firstOf(period, Number(search.count ?? 12));
  const query = useQuery(seriesQuery(key, { from, to: period, by }, language));
  const chart = useChartFrame(indicator, from, period);
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton lines={9} />;
  const { items, notAdditive, note } = query.data;
  if (items.every(({ value, groups }) => value === null && groups.length === 0))
    return <EmptyState>{t('indicators.noRecordsBeforeLogging')}</EmptyState>;
  const labels = chart.labelsOf(items);
  const whole: ChartSeries = { key, name, values: items.map(({ value }) => value) };
  if (by === undefined) return <Chart {...chart.whole(whole, items)} labels={labels} series={[whole]} />;

  const groups = groupsOf(query.data, t('survey-results.hidden'));
  if (search.place !== undefined) {
    const wanted = search.place === 'unknown' ? null : search.place;
    const label = wanted === null ? t('indicators.unknownGroup') : t(`indicators.place.${wanted}`);
    const values =
      groups.find((group) => group.key === wanted)?.values ?? items.map(({ value }) => (value === null ? null : 0));
    const one = { key: wanted, name: label, values };
    return <Chart {...chart.of(`${name}: ${label}`, one, items)} kind="bar" labels={labels} series={[one]} />;
  }
  if (groups.length === 0) return <EmptyState>{t('indicators.noRecords')}</EmptyState>;
  const title = t('figures.nameBy', { name, by: t(`indicators.by.${by}`).toLocaleLowerCase(language) });
  const isIndex = indicator.kind === 'index';
  const notes = (
    <>
      {note !== null && <p className={styles.quiet}>{note}</p>}
      {groups.some(({ gaps }) => gaps !== undefined) && (
        <p className={styles.quiet}>{t('survey-results.hiddenWhy', { ...defaultMinimum })}</p>
      )}
    </>
  );
  if (search.apart)
    return (
      <>
        <div className={styles.apart}>
          {groups.map((group) => (
            <Chart
              key={group.key ?? ''}
              {...chart.of(`${name}: ${group.name}`, group, items)}
              kind={isIndex ? 'line' : 'bar'}
              height={180}
              labels={labels}
              series={[group]}
              top={commonTop(groups.flatMap(({ values }) => values))}
            />
          ))}
        </div>
        {notes}
      </>
    );
  return (
    <>
      <Chart
        {...chart.of(title, groups[0] ?? whole, items)}
        // Which group of an index is ahead may be chance.
        sentence={isIndex ? chart.of(name, whole, items).sentence : chart.largest(title, groups, items)}
        // Groups that overlap would stand too high on each other.
        kind={notAdditive ? 'line' : 'stacked'}
        labels={labels}
        series={drawnOf(groups, notAdditive, t('figures.rest'))}
        table={groups}
      />
      {notAdditive && note === null && <p className={styles.quiet}>{t('figures.notAdditive')}</p>}
      {notes}
    </>
  );
}

type Items = Schema<'IndicatorSeriesDto'>['items'];

/** What all charts of one indicator share, and their sentences. */
function useChartFrame(indicator: Indicator, from: string, to: string) {
  const { t, language, formats } = useTexts();
  const words = usePeriodWords();
  const { figure } = useFigureWords();
  const programme = useQuery(programmeQuery(language)).data;
  const { name, unit, target, kind } = indicator;
  const said = (value: number): string => figure(value, unit);
  const lastOf = (items: Items): string => words(items.at(-1)?.period ?? to, 'short');
  const base = {
    period: `${words(from, 'short')}–${words(to, 'short')}`,
    source: t('figures.source', {
      programme: programme ? `${programme.municipality}: ${programme.name}` : '',
      day: formats.day(today()),
    }),
    format: (value: number) => formats.number(value, digitsOf(value, unit)),
    labelHeader: t('indicators.period'),
  };
  const of = (title: string, { values }: ChartSeries, items: Items) => ({
    ...base,
    title,
    sentence: t('figures.lastIs', { name: title, period: lastOf(items), figure: figure(values.at(-1) ?? null, unit) }),
  });
  return {
    labelsOf: (items: Items) => items.map(({ period }) => words(period, 'short')),
    of,
    whole: (series: ChartSeries, items: Items) => ({
      ...of(name, series, items),
      kind: kind === 'index' ? ('line' as const) : ('bar' as const),
      ...(target !== null && { target: { value: target, label: t('indicators.targetIs', { figure: said(target) }) } }),
    }),
    largest: (title: string, groups: readonly ChartSeries[], items: Items) => {
      const [top] = groups.toSorted((one, other) => (other.values.at(-1) ?? 0) - (one.values.at(-1) ?? 0));
      return t('figures.largestGroup', {
        title,
        period: lastOf(items),
        group: top?.name ?? '',
        figure: figure(top?.values.at(-1) ?? null, unit),
      });
    },
  };
}
