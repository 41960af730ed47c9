/** A letter as its receiver sees it, in each language. */
import { languages, letterLanguage, writtenLanguages, type Language, type LetterTexts } from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { Notice } from '../../ui/notice.js';
import { framesQuery } from './mailings.api.js';
import styles from './mailings.module.css';

interface LetterPreviewProps {
  readonly subject: LetterTexts;
  readonly text: LetterTexts;
  readonly language: Language;
}

const webAddress = /https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)]/g;

/** Addresses of the web become links; everything else stays as it was written. */
function withLinks(text: string): ReactNode[] {
  const pieces: ReactNode[] = [];
  let from = 0;
  for (const { 0: address, index } of text.matchAll(webAddress)) {
    pieces.push(
      text.slice(from, index),
      <a key={index} href={address} target="_blank" rel="noreferrer noopener">
        {address}
      </a>,
    );
    from = index + address.length;
  }
  return [...pieces, text.slice(from)];
}

export function LetterPreview({ subject, text, language }: LetterPreviewProps): ReactNode {
  const { t } = useTexts();
  const frame = useQuery(framesQuery).data?.[language];
  const words = text[language]?.trim();
  if (!words && !subject[language]?.trim()) return <p className={styles.quiet}>{t('mailings.notWritten')}</p>;
  return (
    <article className={styles.letter} lang={language}>
      <p className={styles.subject}>{subject[language]}</p>
      <div className={styles.body}>{withLinks((frame ?? '{text}').replace('{text}', () => words ?? ''))}</div>
    </article>
  );
}

/** Which languages are missing, and what their readers get instead. */
export function MissingLanguages({ subject, text }: Pick<LetterPreviewProps, 'subject' | 'text'>): ReactNode {
  const { t, formats } = useTexts();
  const written = writtenLanguages(subject, text);
  const missing = languages.filter((language) => !written.includes(language));
  const instead = letterLanguage(written, 'fi');
  if (missing.length === 0 || instead === null) return null;
  return (
    <Notice>
      {t('mailings.languageMissing', {
        list: formats.list(missing.map((language) => t(`mailings.languageName.${language}`))),
        instead: t(`mailings.languageName.${instead}`),
      })}
    </Notice>
  );
}
