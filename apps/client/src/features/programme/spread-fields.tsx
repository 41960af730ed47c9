/** A year's target spread by the municipality's own plan: a share for each part of the year. */
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { NumberField } from '../../ui/number-field.js';
import { Select } from '../../ui/select.js';
import styles from './programme.module.css';

const spreadKinds = ['quarter', 'month', 'third', 'half'] as const;
type SpreadKind = (typeof spreadKinds)[number];
const parts: Record<SpreadKind, number> = { month: 12, quarter: 4, third: 3, half: 2 };

export interface Spread {
  readonly periodKind: SpreadKind;
  readonly shares: readonly number[];
}

interface SpreadFieldsProps {
  readonly value: Spread | null;
  readonly onChange: (value: Spread | null) => void;
}

export function SpreadFields({ value, onChange }: SpreadFieldsProps): ReactNode {
  const { t } = useTexts();
  const evenly = (periodKind: SpreadKind): Spread => ({
    periodKind,
    shares: Array.from({ length: parts[periodKind] }, () => Math.round(100 / parts[periodKind])),
  });
  return (
    <>
      <Select
        label={t('programme.field.spread')}
        name="spread"
        {...(value && { description: t('programme.spreadHint') })}
        options={[
          { value: 'even', label: t('programme.spread.even') },
          ...spreadKinds.map((kind) => ({ value: kind, label: t(`programme.spread.${kind}`) })),
        ]}
        value={value?.periodKind ?? 'even'}
        onChange={(chosen) => {
          const kind = spreadKinds.find((one) => one === chosen);
          onChange(kind === undefined ? null : evenly(kind));
        }}
      />
      {value && (
        <div className={styles.shares}>
          {value.shares.map((share, index) => (
            <NumberField
              // The parts of a year have no other name than their number.
              // oxlint-disable-next-line react/no-array-index-key
              key={index}
              label={`${index + 1}.`}
              decimals={1}
              value={share}
              onChange={(given) =>
                onChange({ ...value, shares: value.shares.map((known, n) => (n === index ? (given ?? 0) : known)) })
              }
            />
          ))}
        </div>
      )}
    </>
  );
}
