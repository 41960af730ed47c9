/** A number as it is written in the reader's language: a decimal comma, thousands with a space, a unit after it. */
import { useState, type ReactNode } from 'react';
import { useTexts } from '../texts/texts-provider.js';
import { FieldFrame } from './field.js';
import styles from './field.module.css';
import { useField, type FieldProps } from './form-context.js';

export interface NumberFieldProps extends FieldProps {
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  /** Shown after the number: m², min, %. */
  readonly unit?: string;
  readonly decimals?: number;
}

/** Reads `1 234,5`, `1234.5` and `1.234,5`; null when it is no number. */
export function readNumber(text: string): number | null {
  const plain = text.replaceAll(/[\s\u00a0\u202f]/g, '').replace('−', '-');
  const written = plain.includes(',') ? plain.replaceAll('.', '').replace(',', '.') : plain;
  return /^[+-]?\d*\.?\d+$/.test(written) ? Number(written) : null;
}

export function NumberField(props: NumberFieldProps): ReactNode {
  const { value, onChange, unit, decimals = 0 } = props;
  const { formats, t } = useTexts();
  const [draft, setDraft] = useState<string | null>(null);
  const written =
    draft !== null && draft.trim() !== '' && readNumber(draft) === null ? t('ui.number.unreadable') : undefined;
  const field = { ...props, error: props.error ?? written };
  const ids = useField(field);
  const shown = draft ?? (value === null ? '' : formats.number(value, { maximumFractionDigits: decimals }));
  return (
    <FieldFrame field={field} ids={ids}>
      <span className={unit ? styles.affixed : undefined}>
        <input
          {...ids.control}
          className={styles.input}
          data-numeric
          inputMode={decimals > 0 ? 'decimal' : 'numeric'}
          autoComplete="off"
          value={shown}
          onChange={(event) => {
            const text = event.target.value;
            setDraft(text);
            const read = readNumber(text);
            if (text.trim() === '') onChange(null);
            else if (read !== null) onChange(Number(read.toFixed(decimals)));
          }}
          onBlur={() => {
            if (draft === null || draft.trim() === '' || readNumber(draft) !== null) setDraft(null);
          }}
        />
        {unit && <span className={styles.affix}>{unit}</span>}
      </span>
    </FieldFrame>
  );
}
