/** One figure in its row: name, value that opens to its records, light, twelve periods, the change in words, its definition. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Indicator } from '../../figures/figures.api.js';
import { useFigureWords } from '../../figures/use-figure-words.js';
import { usePeriodWords } from '../../figures/use-period-words.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Sparkline } from '../../ui/sparkline.js';
import { StatusLight } from '../../ui/marks.js';
import styles from './indicators.module.css';

interface IndicatorRowProps {
  readonly indicator: Indicator;
  readonly history: Indicator['history'];
  readonly period: string;
  readonly isRunning: boolean;
}

export function IndicatorRow({ indicator, history, period, isRunning }: IndicatorRowProps): ReactNode {
  const { t } = useTexts();
  const { figure, change } = useFigureWords();
  const { name, unit, target, light, parts } = indicator;
  return (
    <li className={styles.row}>
      <div className={styles.name}>
        <h3>{name}</h3>
        {parts.length > 0 && (
          <dl className={styles.parts}>
            {parts.map((part) => (
              <div key={part.key}>
                <dt>{part.name}</dt>
                <dd>{figure(part.value, part.unit)}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
      <Value indicator={indicator} period={period} />
      <div className={styles.light}>
        {target === null ? (
          <span className={styles.quiet}>{t('indicators.noTarget')}</span>
        ) : (
          <>
            <StatusLight light={light} word={t(`indicators.light.${light}`)} />
            <span className={styles.quiet}>{t('indicators.targetIs', { figure: figure(target, unit) })}</span>
          </>
        )}
      </div>
      <div className={styles.spark}>{history && <History indicator={indicator} history={history} />}</div>
      <p className={styles.change}>{change(indicator, isRunning)}</p>
      <Definition indicator={indicator} />
    </li>
  );
}

function Value({ indicator, period }: { readonly indicator: Indicator; readonly period: string }): ReactNode {
  const { t } = useTexts();
  const { figure } = useFigureWords();
  const may = useMay();
  const { key, name, value, unit } = indicator;
  const words = figure(value, unit);
  if (value === null) return <p className={styles.noValue}>{words}</p>;
  if (!may('indicators.records')) return <p className={styles.value}>{words}</p>;
  return (
    <Link
      to="/indicators/$key/records"
      params={{ key }}
      search={{ period }}
      className={styles.value}
      aria-label={t('indicators.openRecords', { name, figure: words })}
    >
      {words}
    </Link>
  );
}

function History({
  indicator,
  history,
}: {
  readonly indicator: Indicator;
  readonly history: NonNullable<Indicator['history']>;
}): ReactNode {
  const { t } = useTexts();
  const words = usePeriodWords();
  const { figure } = useFigureWords();
  const points = history.map(({ period, value }) => ({ label: words(period, 'short'), value }));
  const values = points.map(({ label, value }) => `${label} ${figure(value, indicator.unit)}`).join('; ');
  return (
    <Sparkline
      points={points}
      sentence={t('indicators.history', { name: indicator.name, count: points.length, values })}
      width={130}
    />
  );
}

function Definition({ indicator }: { readonly indicator: Indicator }): ReactNode {
  const { t } = useTexts();
  return (
    <details className={styles.definition}>
      <summary>
        {t('indicators.definition')}
        <span className="visually-hidden">: {indicator.name}</span>
      </summary>
      <div className={styles.words}>
        <p>{indicator.definition}</p>
        <p>
          <strong>{t('reports.leftOut')}:</strong> {indicator.leftOut}
        </p>
        <p className={styles.quiet}>
          {indicator.key} · {t(`indicators.kind.${indicator.kind}`)}
        </p>
      </div>
    </details>
  );
}
