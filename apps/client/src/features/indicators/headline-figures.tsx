/** A period in the programme's headline indicators: on the first page of a director the running quarter at a glance. */
import { lightKey } from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { programmeQuery } from '../../api/programme.js';
import { FigureLink } from '../../figures/figure-link.js';
import { indicatorsQuery, reported, type Indicator } from '../../figures/figures.api.js';
import { isRunning, runningQuarter } from '../../figures/period-search.js';
import { useFigureWords } from '../../figures/use-figure-words.js';
import { usePeriodWords } from '../../figures/use-period-words.js';
import { useTexts } from '../../texts/texts-provider.js';
import { StatusLight } from '../../ui/marks.js';
import { Section } from '../../ui/section.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import styles from './headline-figures.module.css';
import { headlinesOf } from './headlines.js';

/** A glance has room for so many. */
const glance = 6;

/** On the first page: the running quarter, and the way to the page that tells more. */
export function HeadlineFigures(): ReactNode {
  const { t } = useTexts();
  const words = usePeriodWords();
  const period = runningQuarter();
  return (
    <Section title={words(period)} action={<Link to="/director">{t('director.open')}</Link>}>
      <Headlines period={period} most={glance} />
    </Section>
  );
}

/** Each headline once, under the goal that it stands for. */
export function Headlines({ period, most }: { readonly period: string; readonly most?: number }): ReactNode {
  const { t, language } = useTexts();
  const figures = useQuery(indicatorsQuery(period, language));
  const programme = useQuery(programmeQuery(language));
  const error = figures.error ?? programme.error;
  if (error)
    return <ErrorState error={error} onRetry={() => void Promise.all([figures.refetch(), programme.refetch()])} />;
  if (!figures.data || !programme.data) return <Skeleton lines={3} />;
  const { items } = figures.data;
  const told = new Set<string>();
  const shown = headlinesOf(programme.data).flatMap(({ goal, key }) => {
    const indicator = items.find((one) => one.key === key);
    if (indicator === undefined || (most !== undefined && told.has(key))) return [];
    told.add(key);
    return [{ goal, indicator }];
  });
  if (shown.length === 0) return <p>{t('director.noHeadlines')}</p>;
  return (
    <ul role="list" className={styles.figures} data-wide={most === undefined}>
      {shown.slice(0, most).map(({ goal, indicator }) => (
        <HeadlineFigure
          key={`${goal} ${indicator.key}`}
          goal={most === undefined ? goal : null}
          indicator={indicator}
          period={period}
        />
      ))}
    </ul>
  );
}

interface HeadlineFigureProps {
  readonly goal: string | null;
  readonly indicator: Indicator;
  readonly period: string;
}

function HeadlineFigure({ goal, indicator, period }: HeadlineFigureProps): ReactNode {
  const { t } = useTexts();
  const { change } = useFigureWords();
  const { key, name, target } = indicator;
  const { light } = reported(indicator);
  return (
    <li>
      {goal !== null && <span className={styles.goal}>{goal}</span>}
      <Link to="/indicators/$key" params={{ key }} search={{ period }} className={styles.name}>
        {name}
      </Link>
      <FigureLink indicator={indicator} period={period} className={styles.figure} />
      {(target !== null || light !== 'none') && <StatusLight light={light} word={t(lightKey(light, indicator.unit))} />}
      <span className={styles.change}>{change(indicator, isRunning(period))}</span>
    </li>
  );
}
