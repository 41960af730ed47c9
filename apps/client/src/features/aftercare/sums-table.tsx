/** Promised and found in sum, each with how many are known: what nobody has told is no 0. */
import { commitmentMeasures } from '@elinvoima/contracts';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import type { AftercareSummary } from './aftercare.api.js';
import styles from './aftercare.module.css';
import { useFigureWords } from './figure-words.js';

type Sum = AftercareSummary['sums']['jobs']['promised'];

export function SumsTable({ summary }: { readonly summary: AftercareSummary }): ReactNode {
  const { t } = useTexts();
  const words = useFigureWords();
  if (summary.total === 0) return <p className={styles.quiet}>{t('aftercare.noneAgreed')}</p>;
  const { outcomesWithheld, hidden } = summary;
  const total = outcomesWithheld ? summary.total - hidden : summary.total;
  const { open, realised, partly, notRealised } = summary.byOutcome;
  const told = (measure: (typeof commitmentMeasures)[number], sum: Sum): ReactNode => (
    <>
      {sum.sum === null && sum.withheld ? t('aftercare.tooFew') : words(measure, sum.sum)}
      <div className={styles.quiet}>{t('aftercare.knownOf', { known: sum.known, total: sum.known + sum.unknown })}</div>
    </>
  );
  const withheld = outcomesWithheld || commitmentMeasures.some((measure) => summary.sums[measure].promised.withheld);
  return (
    <>
      {total > 0 && <p>{t('aftercare.outcomes', { total, open, realised, partly, notRealised })}</p>}
      <table className={styles.beside} aria-label={t('aftercare.beside')}>
        <thead>
          <tr>
            <th scope="col">{t('aftercare.field.measure')}</th>
            <th scope="col">{t('aftercare.promised')}</th>
            <th scope="col">{t('aftercare.found')}</th>
            <th scope="col">{t('aftercare.compared')}</th>
          </tr>
        </thead>
        <tbody>
          {commitmentMeasures.map((measure) => {
            const { promised, found, compared } = summary.sums[measure];
            return (
              <tr key={measure}>
                <th scope="row">{t(`aftercare.measure.${measure}`)}</th>
                <td>{told(measure, promised)}</td>
                <td>{told(measure, found)}</td>
                <td>
                  {compared.cases === 0
                    ? '–'
                    : t('aftercare.foundOfPromised', {
                        found: words(measure, compared.found),
                        promised: words(measure, compared.promised),
                        cases: compared.cases,
                      })}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={styles.quiet}>
        {t('aftercare.comparedHint')} {withheld && t('aftercare.withheldHint')}
      </p>
    </>
  );
}
