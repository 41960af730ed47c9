/** One of a few choices, all in sight. As `segments` they stand side by side, for two to six short words. */
import type { ReactNode } from 'react';
import styles from './choice.module.css';
import { FieldFrame } from './field.js';
import { useField, type FieldProps } from './form-context.js';
import type { Choice } from './select.js';

export interface RadioGroupProps<Value extends string> extends FieldProps {
  readonly options: readonly (Choice<Value> & { readonly icon?: ReactNode })[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly look?: 'list' | 'segments';
}

export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>): ReactNode {
  const { options, value, onChange, look = 'list' } = props;
  const ids = useField(props);
  return (
    <FieldFrame field={props} ids={ids} as="group">
      <div
        className={look === 'segments' ? styles.segments : styles.list}
        role="radiogroup"
        id={ids.id}
        tabIndex={-1}
        aria-labelledby={ids.labelId}
        aria-required={props.isRequired || undefined}
        aria-invalid={ids.control['aria-invalid']}
        aria-describedby={ids.control['aria-describedby']}
      >
        {options.map((option) => (
          <label key={option.value} className={look === 'segments' ? styles.segment : styles.choice}>
            <input
              className={look === 'segments' ? 'visually-hidden' : styles.radio}
              type="radio"
              name={ids.id}
              value={option.value}
              disabled={props.isDisabled}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
            />
            {option.icon}
            <span>
              {option.label}
              {option.description && <span className={styles.more}>{option.description}</span>}
            </span>
          </label>
        ))}
      </div>
    </FieldFrame>
  );
}
