/** The frame of every field: its label above, a hint, the control, and what to correct. */
import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTexts } from '../texts/texts-provider.js';
import styles from './field.module.css';
import type { FieldIds, FieldProps } from './form-context.js';

interface FieldFrameProps {
  readonly field: FieldProps;
  readonly ids: FieldIds;
  /** `group` when the control is several controls: then the label is a legend-like heading of them. */
  readonly as?: 'field' | 'group';
  readonly children: ReactNode;
}

export function FieldFrame({ field, ids, as = 'field', children }: FieldFrameProps): ReactNode {
  const { t } = useTexts();
  const words = (
    <>
      {field.label}
      {field.isRequired && <span className={styles.required}>{t('shell.field.required')}</span>}
    </>
  );
  return (
    <div className={styles.field} data-invalid={ids.error ? true : undefined}>
      {as === 'field' ? (
        <label className={styles.label} id={ids.labelId} htmlFor={ids.id}>
          {words}
        </label>
      ) : (
        <span className={styles.label} id={ids.labelId}>
          {words}
        </span>
      )}
      {field.description && (
        <p className={styles.description} id={`${ids.id}-description`}>
          {field.description}
        </p>
      )}
      {children}
      <FieldErrorLine ids={ids} />
    </div>
  );
}

export function FieldErrorLine({ ids }: { readonly ids: FieldIds }): ReactNode {
  if (!ids.error) return null;
  return (
    <p className={styles.error} id={`${ids.id}-error`}>
      <CircleAlert aria-hidden size={16} />
      {ids.error}
    </p>
  );
}
