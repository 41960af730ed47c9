/** Of what was received in a period, how far it has come by today: never this quarter's wins over this quarter's arrivals. */
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { Chart } from '../../ui/chart.js';
import type { AftercareSummary } from './aftercare.api.js';
import styles from './aftercare.module.css';

export function CohortChart({
  cohort,
  period,
}: {
  readonly cohort: AftercareSummary['cohort'];
  readonly period: string;
}): ReactNode {
  const { t, formats } = useTexts();
  const { received, reached, lost, notRealised } = cohort;
  if (received === 0) return <p className={styles.quiet}>{t('aftercare.noneReceived')}</p>;
  const agreed = reached.find(({ stage }) => stage === 'agreed')?.count ?? 0;
  return (
    <>
      <Chart
        kind="bar"
        isByGroup
        title={t('aftercare.cohort')}
        period={period}
        source={t('aftercare.cohortSource')}
        sentence={t('aftercare.cohortSentence', {
          received,
          agreed,
          share: formats.percent((100 * agreed) / received),
          lost,
          notRealised,
        })}
        labelHeader={t('aftercare.field.stage')}
        labels={reached.map(({ stage }) => t(`enquiries.stage.${stage}`))}
        series={[{ key: 'reached', name: t('aftercare.reached'), values: reached.map(({ count }) => count) }]}
      />
      <p className={styles.quiet}>{t('aftercare.cohortDefinition')}</p>
    </>
  );
}
