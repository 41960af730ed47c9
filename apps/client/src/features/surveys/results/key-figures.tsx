/** The figures that a survey is known by, each with its n, N and interval in words; and the factors of quality beside each other. */
import type { ReactNode } from 'react';
import { useTexts } from '../../../texts/texts-provider.js';
import { Chart } from '../../../ui/chart.js';
import { Tag } from '../../../ui/marks.js';
import { Section } from '../../../ui/section.js';
import type { Measured, SurveyResults } from '../surveys.api.js';
import { useMeasureWords } from './measure-words.js';
import styles from './results.module.css';

const isFactor = ({ key }: Measured): boolean => key.startsWith('factor_');

export function KeyFigures({ results }: { readonly results: SurveyResults }): ReactNode {
  const { t } = useTexts();
  const headline = results.figures.filter((one) => !isFactor(one));
  if (headline.length === 0) return null;
  return (
    <section className={styles.figures} aria-label={t('survey-results.figures')}>
      {headline.map((one) => (
        <KeyFigure key={one.key} one={one} results={results} />
      ))}
    </section>
  );
}

function KeyFigure({ one, results }: { readonly one: Measured; readonly results: SurveyResults }): ReactNode {
  const { t } = useTexts();
  const words = useMeasureWords();
  const { figure, unit, beside, parts } = one;
  return (
    <section className={styles.figure}>
      <h2>{words.name({ ...one, text: null })}</h2>
      {figure === null ? (
        <p>{t('survey-results.hidden')}</p>
      ) : (
        <>
          <p className={styles.value}>
            {words.figure(unit, figure.value)} {one.smallBase && <Tag tone="amber">{t('surveys.smallBase')}</Tag>}
          </p>
          {beside && (
            <p>
              {t(`survey-results.beside.${beside.kind}`, {
                value: words.figure(beside.kind === 'share' ? 'percent' : 'scale', beside.figure.value),
              })}
            </p>
          )}
          <p>
            {words.basis(one, one.key === 'index' && !results.anonymous && !results.isOpen)}.{' '}
            {results.isOpen ? t('survey-results.notAll') : words.interval(unit, figure)}
          </p>
          {parts && <p className={styles.quiet}>{t('surveys.npsParts', parts)}</p>}
        </>
      )}
      <p className={styles.quiet}>{t(`survey-results.scale.${unit === 'scale' ? 'ces' : unit}`)}</p>
    </section>
  );
}

/** In order only where an order may be told. */
export function Factors({ results }: { readonly results: SurveyResults }): ReactNode {
  const { t } = useTexts();
  const words = useMeasureWords();
  const factors = results.figures.filter(isFactor);
  if (factors.length === 0) return null;
  const told = results.mayRank
    ? factors.toSorted((a, b) => (b.figure?.value ?? -1) - (a.figure?.value ?? -1))
    : factors;
  const name = (one: Measured): string => words.name({ ...one, text: null });
  const column = (key: string, title: string, value: (one: Measured) => number | null | undefined) => ({
    key,
    name: title,
    values: told.map((one) => value(one) ?? null),
  });
  return (
    <Section title={t('survey-results.factors')}>
      <Chart
        kind="bar"
        isByGroup
        title={`${results.survey.name}: ${t('survey-results.factors')}`}
        period={results.waves.map((wave) => wave.name).join(', ')}
        sentence={t(results.mayRank ? 'survey-results.factorsRanked' : 'survey-results.factorsNotRanked')}
        source={t('survey-results.source', { survey: results.survey.name })}
        labels={told.map(name)}
        labelHeader={t('survey-results.factors')}
        missing={t('survey-results.hidden')}
        top={100}
        format={(value) => words.figure('index', value)}
        series={[column('value', t('survey-results.value'), ({ figure }) => figure?.value)]}
        table={[
          column('value', t('survey-results.value'), ({ figure }) => figure?.value),
          column('low', t('survey-results.low'), ({ figure }) => figure?.interval?.low),
          column('high', t('survey-results.high'), ({ figure }) => figure?.interval?.high),
          column('n', 'n', ({ n }) => n),
        ]}
      />
    </Section>
  );
}
