/** Where we stand: how many figures of each factor are on target, close, behind or not assessed; satisfaction and coverage. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { programmeQuery } from '../../api/programme.js';
import { FigureLink } from '../../figures/figure-link.js';
import { indicatorsQuery, reported, type Indicator } from '../../figures/figures.api.js';
import { useFigureWords } from '../../figures/use-figure-words.js';
import { useTexts } from '../../texts/texts-provider.js';
import { StatusLight } from '../../ui/marks.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import styles from './director.module.css';

const lights = ['green', 'amber', 'red', 'none'] as const;

/** What a director is asked about beside the lights: satisfaction, and how many of the municipality's companies were met. */
const asked = ['T.a', 'T.b', '3.1.d3'];

export function Standing({ period }: { readonly period: string }): ReactNode {
  const { language } = useTexts();
  const figures = useQuery(indicatorsQuery(period, language));
  const programme = useQuery(programmeQuery(language));
  const error = figures.error ?? programme.error;
  if (error)
    return <ErrorState error={error} onRetry={() => void Promise.all([figures.refetch(), programme.refetch()])} />;
  if (!figures.data || !programme.data) return <Skeleton lines={6} />;
  const { items } = figures.data;
  return (
    <>
      <ul role="list" className={styles.lines}>
        {programme.data.factors.map(({ code, number, name }) => (
          <FactorLights
            key={code}
            name={`${number} ${name}`.trim()}
            period={period}
            indicators={items.filter(({ factor }) => factor === code)}
          />
        ))}
      </ul>
      <Asked indicators={asked.flatMap((key) => items.find((one) => one.key === key) ?? [])} period={period} />
    </>
  );
}

interface FactorLightsProps {
  readonly name: string;
  readonly period: string;
  readonly indicators: readonly Indicator[];
}

function FactorLights({ name, period, indicators }: FactorLightsProps): ReactNode {
  const { t } = useTexts();
  const counts = lights
    .map((light) => ({ light, count: indicators.filter((indicator) => reported(indicator).light === light).length }))
    .filter(({ count }) => count > 0);
  return (
    <li>
      <Link to="/indicators" search={{ period }} className={styles.factor}>
        {name}
      </Link>
      {counts.length === 0 ? (
        <span className={styles.quiet}>{t('director.noFigures')}</span>
      ) : (
        counts.map(({ light, count }) => (
          <StatusLight key={light} light={light} word={t(`director.lightCount.${light}`, { count })} />
        ))
      )}
    </li>
  );
}

function Asked({
  indicators,
  period,
}: {
  readonly indicators: readonly Indicator[];
  readonly period: string;
}): ReactNode {
  const { figure } = useFigureWords();
  if (indicators.length === 0) return null;
  return (
    <dl className={styles.asked}>
      {indicators.map((indicator) => (
        <div key={indicator.key}>
          <dt>{indicator.name}</dt>
          <dd>
            <FigureLink indicator={indicator} period={period} className={styles.figure} />
            {indicator.parts
              .filter(({ unit }) => unit === 'percent')
              .map((part) => (
                <span key={part.key} className={styles.quiet}>
                  {part.name} {figure(part.value, part.unit)}
                </span>
              ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
