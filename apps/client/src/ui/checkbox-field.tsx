/** Yes or no, with its sentence beside it; and several of them under one heading. */
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './choice.module.css';
import { FieldErrorLine, FieldFrame } from './field.js';
import { useField, type FieldProps } from './form-context.js';
import type { Choice } from './select.js';

export interface CheckboxFieldProps extends FieldProps {
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

export function CheckboxField(props: CheckboxFieldProps): ReactNode {
  const { label, description, value, onChange } = props;
  const ids = useField(props);
  return (
    <div className={styles.single}>
      <label className={styles.choice}>
        <span className={styles.box}>
          <input
            {...ids.control}
            type="checkbox"
            checked={value}
            onChange={(event) => onChange(event.target.checked)}
          />
          <Check aria-hidden />
        </span>
        <span>{label}</span>
      </label>
      {description && (
        <p className={styles.description} id={`${ids.id}-description`}>
          {description}
        </p>
      )}
      <FieldErrorLine ids={ids} />
    </div>
  );
}

export interface CheckboxGroupProps<Value extends string> extends FieldProps {
  readonly options: readonly Choice<Value>[];
  readonly value: readonly Value[];
  readonly onChange: (value: Value[]) => void;
  /** `pills` for many short words side by side, such as topics. */
  readonly look?: 'list' | 'pills';
}

export function CheckboxGroup<Value extends string>(props: CheckboxGroupProps<Value>): ReactNode {
  const { options, value, onChange, look = 'list' } = props;
  const ids = useField(props);
  return (
    <FieldFrame field={props} ids={ids} as="group">
      <div
        className={look === 'pills' ? styles.pills : styles.list}
        role="group"
        id={ids.id}
        tabIndex={-1}
        aria-labelledby={ids.labelId}
        aria-describedby={ids.control['aria-describedby']}
      >
        {options.map((option) => (
          <label key={option.value} className={look === 'pills' ? styles.pill : styles.choice}>
            <span className={look === 'pills' ? styles.pillMark : styles.box}>
              <input
                type="checkbox"
                disabled={props.isDisabled}
                checked={value.includes(option.value)}
                onChange={(event) =>
                  onChange(
                    event.target.checked ? [...value, option.value] : value.filter((item) => item !== option.value),
                  )
                }
              />
              <Check aria-hidden />
            </span>
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </FieldFrame>
  );
}
