/** A measure from wave to wave with its intervals; an arrow, in words, only where the change is more than chance. */
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../../texts/texts-provider.js';
import { Chart } from '../../../ui/chart.js';
import { Section } from '../../../ui/section.js';
import { Select } from '../../../ui/select.js';
import type { SurveyResults, Trend } from '../surveys.api.js';
import { useMeasureWords } from './measure-words.js';
import styles from './results.module.css';

interface TrendsProps {
  readonly results: SurveyResults;
  readonly measure: string | undefined;
  readonly onMeasure: (measure: string) => void;
}

export function Trends({ results, measure, onMeasure }: TrendsProps): ReactNode {
  const { t } = useTexts();
  const words = useMeasureWords();
  const trends = results.trends.filter(({ points }) => points.filter(({ shown }) => shown).length > 0);
  const trend = trends.find(({ key }) => key === measure) ?? trends[0];
  if (trend === undefined) return null;
  return (
    <Section title={t('survey-results.trend')}>
      <div className={styles.choices}>
        <Select
          label={t('survey-results.trendOf')}
          options={trends.map((one) => ({ value: one.key, label: words.name(one) }))}
          value={trend.key}
          onChange={onMeasure}
        />
      </div>
      <TrendChart results={results} trend={trend} />
    </Section>
  );
}

function TrendChart({ results, trend }: { readonly results: SurveyResults; readonly trend: Trend }): ReactNode {
  const { t, formats } = useTexts();
  const words = useMeasureWords();
  const { points, unit } = trend;
  const column = (key: string, name: string, value: (point: Trend['points'][number]) => number | null | undefined) => ({
    key,
    name,
    values: points.map((point) => value(point) ?? null),
  });
  const value = column('value', words.name(trend), ({ figure }) => figure?.value);
  const days = points.map(({ lastDay }) => formats.day(lastDay));
  // Two sendings may have closed on one day.
  const labels = new Set(days).size === days.length ? days : points.map(({ name }, index) => `${index + 1}. ${name}`);
  const last = points.at(-1);
  return (
    <div className={styles.trend}>
      <Chart
        kind="line"
        title={`${results.survey.name}: ${words.name(trend)}`}
        period={`${days[0] ?? ''} – ${days.at(-1) ?? ''}`}
        sentence={last ? changeWords(last) : words.name(trend)}
        source={t('survey-results.source', { survey: results.survey.name })}
        labels={labels}
        missing={t('survey-results.hidden')}
        format={(number) => words.figure(unit, number)}
        series={[{ ...value, intervals: points.map(({ figure }) => figure?.interval ?? null) }]}
        table={[
          value,
          column('low', t('survey-results.low'), ({ figure }) => figure?.interval?.low),
          column('high', t('survey-results.high'), ({ figure }) => figure?.interval?.high),
        ]}
      />
      <ol className={styles.points}>
        {points.map((point) => (
          <li key={point.waveId}>
            <strong>{point.name}</strong>
            <span>
              {point.figure ? words.figure(unit, point.figure.value) : t('survey-results.hidden')}
              {point.change?.direction && <Direction direction={point.change.direction} />}
            </span>
            {point.figure && <span className={styles.quiet}>{words.basis({ ...point, key: trend.key })}</span>}
            {(point.change || point.cut) && <span className={styles.quiet}>{changeWords(point)}</span>}
          </li>
        ))}
      </ol>
    </div>
  );

  function changeWords({ cut, change }: Trend['points'][number]): string {
    if (cut) return t('survey-results.cut');
    if (change === null) return words.name(trend);
    const told = t(`survey-results.change.${change.direction ?? 'none'}`, {
      change:
        change.direction === null
          ? words.change(unit, change.value)
          : words.change(unit, Math.abs(change.value)).replace('+', ''),
    });
    return change.paired ? `${told} ${t('survey-results.change.paired')}` : told;
  }
}

/** The words beside it say the same: it is for eyes. */
function Direction({ direction }: { readonly direction: 'up' | 'down' }): ReactNode {
  const Arrow = direction === 'up' ? ArrowUp : ArrowDown;
  return <Arrow aria-hidden size={18} />;
}
