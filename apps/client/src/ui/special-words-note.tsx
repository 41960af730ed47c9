/**
 * A gentle note beside a long text that seems to tell of health or other special categories. It stops nothing and leaves no trace. Loaded
 * when someone first writes in such a field: the words to look for are no part of the first load.
 */
import { specialWordsIn } from '@elinvoima/contracts/special-words';
import { Info } from 'lucide-react';
import { useDeferredValue, useMemo, type ReactNode } from 'react';
import { useTexts } from '../texts/texts-provider.js';
import styles from './field.module.css';

const wordsNamed = 3;

export function SpecialWordsNote({ text }: { readonly text: string }): ReactNode {
  const { t } = useTexts();
  // Typing comes first: the note follows when there is time.
  const settled = useDeferredValue(text);
  const found = useMemo(() => specialWordsIn(settled).slice(0, wordsNamed), [settled]);
  return (
    <div role="status" className={styles.noteFrame}>
      {found.length > 0 && (
        <p className={styles.note}>
          <Info aria-hidden size={16} />
          <span>{t('special-words.note', { words: found.map(({ word }) => `«${word}»`).join(', ') })}</span>
        </p>
      )}
    </div>
  );
}
