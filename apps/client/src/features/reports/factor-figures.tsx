/** One vitality factor of a report: how the council said it is measured, and the table of its figures. */
import type { ReactNode } from 'react';
import type { Schema } from '../../api/client.js';
import type { Indicator } from '../../figures/figures.api.js';
import { useFigureWords } from '../../figures/use-figure-words.js';
import { useTexts } from '../../texts/texts-provider.js';
import { StatusLight } from '../../ui/marks.js';
import styles from './report.module.css';

interface FactorFiguresProps {
  readonly factor: Schema<'ProgrammeDto'>['factors'][number];
  readonly indicators: readonly Indicator[];
}

export function FactorFigures({ factor, indicators }: FactorFiguresProps): ReactNode {
  const { t } = useTexts();
  const title = `${factor.number} ${factor.name}`;
  return (
    <>
      <h2>{title}</h2>
      {factor.measuredBy && (
        <p className={styles.quiet}>{t('reports.measuredBy', { measuredBy: factor.measuredBy })}</p>
      )}
      {indicators.length === 0 ? (
        <p>{t('reports.noIndicators')}</p>
      ) : (
        <table className={styles.table} aria-label={title}>
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
            {indicators.map((indicator) => (
              <IndicatorRows key={indicator.key} indicator={indicator} />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function IndicatorRows({ indicator }: { readonly indicator: Indicator }): ReactNode {
  const { t } = useTexts();
  const { figure } = useFigureWords();
  const { name, value, unit, target, light, previous, parts } = indicator;
  return (
    <>
      <tr>
        <th scope="row">{name}</th>
        <td className={styles.number}>
          <strong>{figure(value, unit)}</strong>
        </td>
        <td className={styles.number} data-label={t('indicators.target')}>
          {target === null ? t('indicators.noTarget') : figure(target, unit)}
        </td>
        <td>
          <StatusLight light={light} word={t(`indicators.light.${light}`)} />
        </td>
        <td className={styles.number} data-label={t('indicators.previous')}>
          {figure(previous, unit)}
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
