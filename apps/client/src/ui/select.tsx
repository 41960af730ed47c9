/** One of a few known choices. The browser's own list: right on every phone and for every screen reader. */
import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { FieldFrame } from './field.js';
import styles from './field.module.css';
import { useField, type FieldProps } from './form-context.js';

export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  readonly description?: string;
}

export interface SelectProps<Value extends string> extends FieldProps {
  readonly options: readonly Choice<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  /** The empty choice; with `onClear` it can be chosen again. */
  readonly placeholder?: string;
  readonly onClear?: () => void;
}

export function Select<Value extends string>(props: SelectProps<Value>): ReactNode {
  const { options, value, onChange, placeholder, onClear } = props;
  const ids = useField(props);
  return (
    <FieldFrame field={props} ids={ids}>
      <span className={styles.selectFrame}>
        <select
          {...ids.control}
          className={styles.input}
          value={value ?? ''}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value);
            if (chosen) onChange(chosen.value);
            else onClear?.();
          }}
        >
          {(value === null || onClear) && (
            <option value="" disabled={!onClear}>
              {placeholder ?? ''}
            </option>
          )}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown aria-hidden size={16} />
      </span>
    </FieldFrame>
  );
}
