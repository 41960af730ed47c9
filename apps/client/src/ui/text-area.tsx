/** Several lines of text, growing with what is written; near its limit it says how much room is left. */
import { lazy, Suspense, useState, type ReactNode, type Ref } from 'react';
import { useTexts } from '../texts/texts-provider.js';
import { FieldFrame } from './field.js';
import styles from './field.module.css';
import { useField, type FieldProps } from './form-context.js';

const SpecialWordsNote = lazy(async () => ({ default: (await import('./special-words-note.js')).SpecialWordsNote }));

export interface TextAreaProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly rows?: number;
  readonly maxLength?: number;
  /**
   * Whether a note says when the words seem to tell of somebody's health or the like. As a rule it does, for what staff write is about
   * people and companies; `false` where it is about figures, land or things, or for everybody to read.
   */
  readonly notesSpecialWords?: boolean;
  readonly ref?: Ref<HTMLTextAreaElement>;
}

export function TextArea(props: TextAreaProps): ReactNode {
  const { value, onChange, placeholder, rows = 4, maxLength, notesSpecialWords = true, ref } = props;
  const ids = useField(props);
  const { t } = useTexts();
  const [isTyped, setTyped] = useState(false);
  const left = maxLength === undefined ? undefined : maxLength - value.length;
  return (
    <FieldFrame field={props} ids={ids}>
      <textarea
        {...ids.control}
        ref={ref}
        className={styles.input}
        value={value}
        onChange={(event) => {
          setTyped(true);
          onChange(event.target.value);
        }}
        placeholder={placeholder}
        rows={rows}
        maxLength={maxLength}
      />
      {left !== undefined && maxLength !== undefined && left < Math.min(200, maxLength / 4) && (
        <span className={styles.counter} role="status">
          {t('shell.field.charactersLeft', { count: left })}
        </span>
      )}
      {notesSpecialWords && isTyped && (
        <Suspense fallback={null}>
          <SpecialWordsNote text={value} />
        </Suspense>
      )}
    </FieldFrame>
  );
}
