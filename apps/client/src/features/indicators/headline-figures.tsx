/** The running quarter in a few figures, for the page where a director begins: each leads to its records. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { indicatorsQuery, type Indicator } from '../../figures/figures.api.js';
import { runningQuarter } from '../../figures/period-search.js';
import { useFigureWords } from '../../figures/use-figure-words.js';
import { usePeriodWords } from '../../figures/use-period-words.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { StatusLight } from '../../ui/marks.js';
import { Section } from '../../ui/section.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import styles from './headline-figures.module.css';

/** What a glance wants first; a programme that lacks one shows the others. */
const headlines = ['3.1.d', '3.1.d3', '3.1.e', '3.1.b', '3.1.c'];

export function HeadlineFigures(): ReactNode {
  const { t, language } = useTexts();
  const words = usePeriodWords();
  const period = runningQuarter();
  const figures = useQuery(indicatorsQuery(period, language));
  const shown = headlines.flatMap((key) => figures.data?.items.find((indicator) => indicator.key === key) ?? []);
  return (
    <Section title={words(period)} action={<Link to="/indicators">{t('indicators.all')}</Link>}>
      {figures.error ? (
        <ErrorState error={figures.error} onRetry={() => void figures.refetch()} />
      ) : figures.isPending ? (
        <Skeleton lines={3} />
      ) : (
        <ul role="list" className={styles.figures}>
          {shown.map((indicator) => (
            <Headline key={indicator.key} indicator={indicator} period={period} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function Headline({ indicator, period }: { readonly indicator: Indicator; readonly period: string }): ReactNode {
  const { t } = useTexts();
  const { figure, change } = useFigureWords();
  const may = useMay();
  const { key, name, value, unit, light, target } = indicator;
  const words = figure(value, unit);
  return (
    <li>
      <span className={styles.name}>{name}</span>
      {may('indicators.records') && value !== null ? (
        <Link
          to="/indicators/$key/records"
          params={{ key }}
          search={{ period }}
          className={styles.figure}
          aria-label={t('indicators.openRecords', { name, figure: words })}
        >
          {words}
        </Link>
      ) : (
        <span className={styles.figure}>{words}</span>
      )}
      {target !== null && <StatusLight light={light} word={t(`indicators.light.${light}`)} />}
      <span className={styles.change}>{change(indicator, true)}</span>
    </li>
  );
}
