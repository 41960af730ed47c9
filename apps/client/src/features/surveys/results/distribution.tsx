/** How the answers to one question fall, as bars that are a table: each row a choice, its bar and its count. */
import { useId, type ReactNode } from 'react';
import { useTexts } from '../../../texts/texts-provider.js';
import type { QuestionResult } from '../surveys.api.js';
import styles from './results.module.css';

export function Distribution({
  question,
  sentence,
}: {
  readonly question: QuestionResult;
  readonly sentence: string;
}): ReactNode {
  const { t, language, formats } = useTexts();
  const id = useId();
  const most = Math.max(1, ...question.distribution.map(({ count }) => count));
  return (
    <table className={styles.distribution} aria-describedby={id}>
      <caption id={id}>{sentence}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t('surveys.choice')}</th>
          <th scope="col">{t('surveys.howMany')}</th>
        </tr>
      </thead>
      <tbody>
        {question.distribution.map(({ value, label, count }) => (
          <tr key={value}>
            <th scope="row">{label === null ? value : label[language]}</th>
            <td>
              <span className={styles.track} aria-hidden>
                <span className={styles.bar} style={{ inlineSize: `${(100 * count) / most}%` }} />
              </span>
              <span className={styles.count}>{formats.number(count)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
