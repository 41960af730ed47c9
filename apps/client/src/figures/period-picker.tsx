/** Chooses a period: one step back or forward, or any of the recent ones by its name. */
import {
  lastPeriods,
  nextPeriod,
  parsePeriod,
  previousPeriod,
  type Period,
  type PeriodKind,
} from '@elinvoima/contracts';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { today } from '../texts/formats.js';
import { useTexts } from '../texts/texts-provider.js';
import { Button } from '../ui/button.js';
import { Select } from '../ui/select.js';
import styles from './period-picker.module.css';
import { usePeriodWords } from './use-period-words.js';

interface PeriodPickerProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (period: string) => void;
}

/** How many of each kind are offered, newest first. */
const offered: readonly (readonly [PeriodKind, number])[] = [
  ['quarter', 8],
  ['half', 4],
  ['year', 3],
  ['month', 6],
];

function choices(chosen: Period | null): Period[] {
  const recent = offered.flatMap(([kind, count]) => lastPeriods(kind, today(), count).toReversed());
  return chosen === null || recent.some(({ code }) => code === chosen.code) ? recent : [chosen, ...recent];
}

export function PeriodPicker({ label, value, onChange }: PeriodPickerProps): ReactNode {
  const { t } = useTexts();
  const words = usePeriodWords();
  const chosen = parsePeriod(value);
  const later = chosen && nextPeriod(chosen);
  return (
    <div className={styles.picker}>
      <Button
        iconOnly
        icon={<ChevronLeft />}
        isDisabled={chosen === null}
        onPress={() => chosen && onChange(previousPeriod(chosen).code)}
      >
        {t('indicators.earlier')}
      </Button>
      <Select
        label={label}
        value={value}
        options={choices(chosen).map((period) => ({ value: period.code, label: words(period) }))}
        onChange={onChange}
      />
      <Button
        iconOnly
        icon={<ChevronRight />}
        isDisabled={later === null || later.firstDay > today()}
        onPress={() => later && onChange(later.code)}
      >
        {t('indicators.later')}
      </Button>
    </div>
  );
}
