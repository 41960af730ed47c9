/** One field of both records: which value stays. */
import type { MergeSide } from '@elinvoima/contracts';
import { useId, type ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { useMergeWords } from './merge-words.js';
import type { PreviewField } from './merges.api.js';
import styles from './merges.module.css';

interface Props {
  readonly field: PreviewField;
  readonly chosen: MergeSide | 'both';
  readonly onChoose: (side: MergeSide) => void;
}

export function FieldChoice({ field, chosen, onChoose }: Props): ReactNode {
  const { t } = useTexts();
  const words = useMergeWords();
  const id = useId();
  const isSame = field.survivor === field.other;
  const isChosenHere = field.isChoosable && !isSame;
  const value = (side: MergeSide): ReactNode => {
    const text = field[side];
    return text === null ? <span className={styles.quiet}>{t('merges.empty')}</span> : words.value(field.field, text);
  };
  if (isSame)
    return (
      <div className={styles.field} role="group" aria-labelledby={id}>
        <span id={id} className={styles.name}>
          {words.field(field.field)}
        </span>
        <span className={styles.same}>
          {value('survivor')} <span className={styles.quiet}>{t('merges.same')}</span>
        </span>
      </div>
    );
  return (
    <div className={styles.field} role={isChosenHere ? 'radiogroup' : 'group'} aria-labelledby={id}>
      <span id={id} className={styles.name}>
        {words.field(field.field)}
        {chosen === 'both' && <span className={styles.quiet}>{t('merges.takes.both')}</span>}
        {!isChosenHere && chosen !== 'both' && <span className={styles.quiet}>{t('merges.byRule')}</span>}
      </span>
      {(['survivor', 'other'] as const).map((side) =>
        isChosenHere ? (
          <label key={side} className={styles.value} data-stays={chosen === side}>
            <input type="radio" name={id} checked={chosen === side} onChange={() => onChoose(side)} />
            <span>{value(side)}</span>
          </label>
        ) : (
          <span key={side} className={styles.value} data-stays={chosen === 'both' || chosen === side}>
            <span>{value(side)}</span>
          </span>
        ),
      )}
    </div>
  );
}
