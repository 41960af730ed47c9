/** One line of text. `type` chooses the keyboard of a phone and what the browser may fill in. */
import type { HTMLInputAutoCompleteAttribute, ReactNode, Ref } from 'react';
import { FieldFrame } from './field.js';
import styles from './field.module.css';
import { useField, type FieldProps } from './form-context.js';

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'password' | 'search';
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly placeholder?: string;
  readonly maxLength?: number;
  /** Names and identifiers are not for a spelling checker. */
  readonly spellCheck?: boolean;
  readonly autoFocus?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
}

export function TextField(props: TextFieldProps): ReactNode {
  const {
    value,
    onChange,
    onBlur,
    type = 'text',
    autoComplete = 'off',
    placeholder,
    maxLength,
    spellCheck,
    ref,
  } = props;
  const ids = useField(props);
  return (
    <FieldFrame field={props} ids={ids}>
      <input
        {...ids.control}
        ref={ref}
        className={styles.input}
        type={type}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
        autoComplete={autoComplete}
        placeholder={placeholder}
        maxLength={maxLength}
        spellCheck={spellCheck}
        // Only where the person has just opened the form to write here (focus lands in the right field).
        autoFocus={props.autoFocus}
      />
    </FieldFrame>
  );
}
