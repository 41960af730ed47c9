/** On or off, taking effect at once; inside a form that is saved, use a checkbox. */
import type { ReactNode } from 'react';
import styles from './choice.module.css';
import { useField, type FieldProps } from './form-context.js';

export interface SwitchProps extends FieldProps {
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

export function Switch(props: SwitchProps): ReactNode {
  const { label, description, value, onChange } = props;
  const ids = useField(props);
  return (
    <div className={styles.single}>
      <label className={styles.choice}>
        <input
          {...ids.control}
          className={styles.switch}
          type="checkbox"
          role="switch"
          aria-checked={value}
          checked={value}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>{label}</span>
      </label>
      {description && (
        <p className={styles.description} id={`${ids.id}-description`}>
          {description}
        </p>
      )}
    </div>
  );
}
