/** The respondent's page itself in a frame: what is seen here is what will be seen there, in each language. */
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import styles from './surveys.module.css';

export function SurveyPreview({ id }: { readonly id: string }): ReactNode {
  const { t, language } = useTexts();
  return (
    <iframe
      className={styles.preview}
      title={t('surveys.previewFrame')}
      // Nothing runs in it; the language links work.
      sandbox="allow-same-origin"
      src={`/api/surveys/${id}/preview?lang=${language}`}
    />
  );
}
