/** One figure in its row: name, value that opens to its records, light, twelve periods, the change in words, its definition. */
import { lightKey } from '@elinvoima/contracts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { FigureLink } from '../../figures/figure-link.js';
import { reported, type Indicator } from '../../figures/figures.api.js';
import { FrozenMark } from '../../figures/frozen-mark.js';
import { useFigureWords } from '../../figures/use-figure-words.js';
import { usePeriodWords } from '../../figures/use-period-words.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Sparkline } from '../../ui/sparkline.js';
import { StatusLight } from '../../ui/marks.js';
import { FoldedDefinition } from './indicator-definition.js';
import { foldedParts, Parts } from './indicator-parts.js';
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
  const { key, name, unit, target, parts } = indicator;
  const { value, light } = reported(indicator);
  const { shown, folded } = foldedParts(parts);
  return (
    <li className={styles.row}>
      <div className={styles.name}>
        <h3>
          <Link to="/indicators/$key" params={{ key }} search={{ period }}>
            {name}
          </Link>
        </h3>
        <Parts parts={shown} />
      </div>
      <p className={styles.valueCell}>
        <FigureLink indicator={indicator} period={period} className={value === null ? styles.noValue : styles.value} />
        <FrozenMark indicator={indicator} period={period} />
      </p>
      <div className={styles.light}>
        {target === null && light === 'none' ? (
          <span className={styles.quiet}>{t('indicators.noTarget')}</span>
        ) : (
          <>
            <StatusLight light={light} word={t(lightKey(light, unit))} />
            {target !== null && (
              <span className={styles.quiet}>{t('indicators.targetIs', { figure: figure(target, unit) })}</span>
            )}
          </>
        )}
      </div>
      <div className={styles.spark}>{history && <History indicator={indicator} history={history} />}</div>
      <p className={styles.change}>{change(indicator, isRunning)}</p>
      <FoldedDefinition indicator={indicator} period={period} parts={folded} />
    </li>
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
