/** The respondent's page of the draft as it stands on the screen, drawn by the server with the page's own components. */
import type { Language, SurveyDefinition } from '@elinvoima/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { useTexts } from '../../../texts/texts-provider.js';
import { Notice } from '../../../ui/notice.js';
import { Skeleton } from '../../../ui/states.js';
import { drawDraft } from './builder.api.js';
import styles from './builder.module.css';

const pause = 400;

export function LivePreview({
  id,
  draft,
  language,
}: {
  readonly id: string;
  readonly draft: SurveyDefinition;
  readonly language: Language;
}): ReactNode {
  const { t } = useTexts();
  const [settled, setSettled] = useState(draft);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(draft), pause);
    return () => clearTimeout(timer);
  }, [draft]);
  const page = useQuery({
    queryKey: ['survey-draft-preview', id, language, settled],
    queryFn: ({ signal }) => drawDraft(id, settled, language, signal),
    placeholderData: keepPreviousData,
    gcTime: 0,
    retry: false,
  });
  if (page.error) return <Notice tone="amber">{t('survey-builder.previewFailed')}</Notice>;
  if (page.data === undefined) return <Skeleton />;
  // Nothing runs in it and nothing is sent from it. It is of our origin, or the page's own style would be kept from it.
  return (
    <iframe
      className={styles.preview}
      title={t('surveys.previewFrame')}
      sandbox="allow-same-origin"
      srcDoc={page.data}
    />
  );
}
