/** The running quarter in a few figures, for the page where a director begins: each leads to its records. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { FigureLink } from '../../figures/figure-link.js';
import { indicatorsQuery, type Indicator } from '../../figures/figures.api.js';
import { runningQuarter } from '../../figures/period-search.js';
import { useFigureWords } from '../../figures/use-figure-words.js';
import { usePeriodWords } from '../../figures/use-period-words.js';
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
  const { change } = useFigureWords();
  const { name, light, target } = indicator;
  return (
    <li>
      <span className={styles.name}>{name}</span>
      <FigureLink indicator={indicator} period={period} className={styles.figure} />
      {target !== null && <StatusLight light={light} word={t(`indicators.light.${light}`)} />}
      <span className={styles.change}>{change(indicator, true)}</span>
    </li>
  );
}
