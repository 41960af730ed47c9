/** What differs between two versions, a sentence each; new words with the old ones. */
import type { DefinitionChange } from '@elinvoima/contracts';
import type { ReactNode } from 'react';
import { useTexts, type Translate } from '../../../texts/texts-provider.js';
import styles from './builder.module.css';

function sentence(t: Translate, list: (words: string[]) => string, change: DefinitionChange): string {
  const spoken = (languages: readonly ('fi' | 'sv' | 'en')[]): string =>
    list(languages.map((language) => t(`shell.language.${language}`)));
  if (change.kind === 'words') return t(`survey-builder.change.${change.of}`, { languages: spoken(change.languages) });
  if (change.kind === 'retention')
    return t('survey-builder.change.retention', { before: change.before, after: change.after });
  if (change.kind === 'sections' || change.kind === 'order') return t(`survey-builder.change.${change.kind}`);
  const text = change.question.text.fi;
  return change.kind === 'question-words'
    ? t('survey-builder.change.question-words', { languages: spoken(change.languages), text })
    : t(`survey-builder.change.${change.kind}`, { text });
}

export function ChangeList({ changes }: { readonly changes: readonly DefinitionChange[] }): ReactNode {
  const { t, formats } = useTexts();
  return (
    <ul className={styles.plain}>
      {changes.map((change) => {
        const said = sentence(t, (words) => formats.list(words), change);
        const [language] = change.kind === 'question-words' ? change.languages : [];
        return (
          <li key={said}>
            {said}
            {change.kind === 'question-words' && language && change.parts.includes('text') && (
              <div className={styles.quiet}>
                {t('survey-builder.publish.before', { text: change.before.text[language] })}
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
