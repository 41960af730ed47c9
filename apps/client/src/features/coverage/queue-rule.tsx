/** The rule behind the order, said where the order is seen: each reason, what it means and what it weighs. */
import {
  coveragePoints,
  coverageReasons,
  largeSizeClasses,
  lowAnswerForMonths,
  newForMonths,
  silencePoints,
  type CoverageReason,
} from '@elinvoima/contracts';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import styles from './coverage.module.css';

export function QueueRule(): ReactNode {
  const { t } = useTexts();
  const meaning: Partial<Record<CoverageReason, string>> = {
    silent: t('coverage.ruleSilent', { least: silencePoints.least, most: silencePoints.most }),
    new_in_register: t('coverage.ruleNew', { months: newForMonths }),
    large_employer: t('coverage.ruleLarge', { size: t(`companies.sizeClass.${largeSizeClasses[0] ?? '250+'}`) }),
    low_answer: t('coverage.ruleLow', { months: lowAnswerForMonths }),
    risk: t('coverage.ruleTold'),
    growth: t('coverage.ruleTold'),
  };
  return (
    <details className={styles.rule}>
      <summary>{t('coverage.rule')}</summary>
      <p>{t('coverage.ruleText')}</p>
      <table className={styles.points}>
        <thead>
          <tr>
            <th scope="col">{t('coverage.field.reason')}</th>
            <th scope="col">{t('coverage.field.points')}</th>
          </tr>
        </thead>
        <tbody>
          {coverageReasons.map((reason) => (
            <tr key={reason}>
              <th scope="row">
                {t(`coverage.reason.${reason}`)}
                {meaning[reason] && <span className={styles.quiet}>{meaning[reason]}</span>}
              </th>
              <td>{reason === 'silent' ? `${silencePoints.least}–${silencePoints.most}` : coveragePoints[reason]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t('coverage.ruleWho')}</p>
    </details>
  );
}
