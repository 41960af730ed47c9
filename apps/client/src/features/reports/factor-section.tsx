/** One vitality factor of a report: the writer's words, the table of its figures, one chart, its measures with their lights. */
import { lightKey } from '@elinvoima/contracts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useFigureWords } from '../../figures/use-figure-words.js';
import { usePeriodWords } from '../../figures/use-period-words.js';
import { pathOfRecord } from '../../routing/record-path.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Chart } from '../../ui/chart.js';
import { StatusLight } from '../../ui/marks.js';
import { Prose } from '../../ui/prose.js';
import { FigureRevisions } from './figure-revisions.js';
import styles from './report.module.css';
import type { Report, ReportContent, ReportFactor, ReportFigure } from './reports.api.js';

interface FactorSectionProps {
  readonly factor: ReportFactor;
  readonly report: ReportContent;
  /** What has changed since the period was closed; undefined while it is open or not yet known. */
  readonly since: Report | undefined;
}

export function FactorSection({ factor, report, since }: FactorSectionProps): ReactNode {
  const { t } = useTexts();
  const title = `${factor.number} ${factor.name}`.trim();
  return (
    <section className={styles.factor}>
      <h2>{title}</h2>
      {factor.text && <Prose>{factor.text}</Prose>}
      {factor.measuredBy && (
        <p className={styles.quiet}>{t('reports.measuredBy', { measuredBy: factor.measuredBy })}</p>
      )}
      {factor.indicators.length === 0 ? (
        <p>{t('reports.noIndicators')}</p>
      ) : (
        <table className={styles.table} aria-label={title} data-figures>
          <thead>
            <tr>
              <th scope="col">{t('indicators.one')}</th>
              <th scope="col" className={styles.number}>
                {t('indicators.value')}
              </th>
              <th scope="col" className={styles.number}>
                {t('indicators.target')}
              </th>
              <th scope="col">{t('reports.column.light')}</th>
              <th scope="col" className={styles.number}>
                {t('indicators.previous')}
              </th>
            </tr>
          </thead>
          <tbody>
            {factor.indicators.map((figure) => (
              <FigureRows key={figure.key} figure={figure} period={report.period} since={since} />
            ))}
          </tbody>
        </table>
      )}
      {factor.indicators.map(({ key, note }) =>
        note === null ? null : (
          <p key={key} className={styles.quiet}>
            {note}
          </p>
        ),
      )}
      <FactorChart factor={factor} report={report} />
      <Measures factor={factor} />
    </section>
  );
}

function FigureRows({
  figure: { key, name, value, unit, target, light, previous, trend, parts },
  period,
  since,
}: {
  readonly figure: ReportFigure;
  readonly period: string;
  readonly since: Report | undefined;
}): ReactNode {
  const { t } = useTexts();
  const { figure } = useFigureWords();
  return (
    <>
      <tr>
        <th scope="row">
          {name}
          <FigureRevisions item={since?.items.find((item) => item.key === key)} unit={unit} period={period} />
        </th>
        <td className={styles.number}>
          <strong>{figure(value, unit)}</strong>
        </td>
        <td className={styles.number} data-label={t('indicators.target')}>
          {target === null ? t('indicators.noTarget') : figure(target, unit)}
        </td>
        <td>
          <StatusLight light={light} word={t(lightKey(light, unit))} />
        </td>
        <td className={styles.number} data-label={t('indicators.previous')}>
          {figure(previous, unit)}
          {trend && <span className={styles.trend}>{t(`indicators.trend.${trend}`)}</span>}
        </td>
      </tr>
      {parts.map((part) => (
        <tr key={part.key} className={styles.part}>
          <th scope="row">{part.name}</th>
          <td className={styles.number}>{figure(part.value, part.unit)}</td>
        </tr>
      ))}
    </>
  );
}

function FactorChart({ factor: { chart }, report }: Pick<FactorSectionProps, 'factor' | 'report'>): ReactNode {
  const { t, formats } = useTexts();
  const words = usePeriodWords();
  const { figure } = useFigureWords();
  if (chart === null) return null;
  return (
    <>
      <Chart
        kind="bar"
        isByGroup={!chart.isOverTime}
        title={chart.title}
        period={words(report.period)}
        sentence={chart.title}
        source={t('figures.source', { programme: report.programme, day: formats.day(report.madeAt) })}
        labels={chart.bars.map(({ label }) => label)}
        series={[{ key: chart.key, name: chart.title, values: chart.bars.map(({ value }) => value) }]}
        format={(value) => figure(value, chart.unit)}
      />
      {chart.notAdditive && <p className={styles.quiet}>{t('reports.notAdditive')}</p>}
    </>
  );
}

function Measures({ factor: { measures } }: Pick<FactorSectionProps, 'factor'>): ReactNode {
  const { t, formats } = useTexts();
  if (measures.length === 0) return null;
  return (
    <>
      <h3>{t('reports.measures')}</h3>
      <table className={styles.table} aria-label={t('reports.measures')}>
        <thead>
          <tr>
            <th scope="col">{t('reports.column.measure')}</th>
            <th scope="col" className={styles.word}>
              {t('reports.column.stage')}
            </th>
            <th scope="col" className={styles.number}>
              {t('reports.column.plannedEnd')}
            </th>
            <th scope="col">{t('reports.column.light')}</th>
          </tr>
        </thead>
        <tbody>
          {measures.map(({ id, title, stage, pace, light, plannedEndOn }) => (
            <tr key={id}>
              <th scope="row">
                <Link to={pathOfRecord({ kind: 'measure', id })}>{title}</Link>
              </th>
              <td className={styles.word}>{t(`measures.stage.${stage}`)}</td>
              <td className={styles.number}>{plannedEndOn && formats.day(plannedEndOn)}</td>
              <td>
                <StatusLight light={light} word={t(`measures.pace.${pace}`)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
