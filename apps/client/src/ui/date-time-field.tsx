/** A day and a time of day in Helsinki, held as one moment in UTC. */
import { clockOf, dayOf, instantAt, type Day, type DayDirection } from '@elinvoima/contracts';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../texts/texts-provider.js';
import { DayInput, DayMeaning, useDayWords } from './date-field.js';
import styles from './date-field.module.css';
import { FieldFrame } from './field.js';
import fieldStyles from './field.module.css';
import { useField, type FieldProps } from './form-context.js';

export interface DateTimeFieldProps extends FieldProps {
  /** ISO 8601 in UTC, as the API gives and takes it. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly direction?: DayDirection;
}

/** Reads `14.05`, `14:05`, `1405`, `9`; null when it is no time. */
export function readClock(text: string): string | null {
  const match = /^(?:klo |kl\.? ?)?(\d{1,2})(?:[.:]?(\d{2}))?$/.exec(text.trim().toLowerCase());
  if (!match) return null;
  const [hour, minute] = [Number(match[1]), Number(match[2] ?? 0)];
  return hour < 24 && minute < 60 ? `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` : null;
}

export function DateTimeField(props: DateTimeFieldProps): ReactNode {
  const { value, onChange, direction } = props;
  const { t, formats } = useTexts();
  const [clockDraft, setClockDraft] = useState<string | null>(null);
  // The time outlives a day that is being rewritten.
  const [clock, setClock] = useState(value === null ? '12:00' : clockOf(new Date(value)));
  const shownClock = value === null ? clock : clockOf(new Date(value));
  const day: Day | null = value === null ? null : dayOf(new Date(value));
  const put = (newDay: Day | null, newClock: string) => {
    setClock(newClock);
    onChange(newDay === null ? null : instantAt(newDay, newClock).toISOString());
  };
  const words = useDayWords({ value: day, onChange: (next) => put(next, shownClock), ...(direction && { direction }) });
  const badClock = clockDraft !== null && readClock(clockDraft) === null ? t('ui.time.unreadable') : undefined;
  const [left, setLeft] = useState(false);
  const field = { ...props, error: props.error ?? words.error ?? (left ? badClock : undefined) };
  const ids = useField(field);
  return (
    <FieldFrame field={field} ids={ids}>
      <div className={styles.dayAndTime}>
        <DayInput label={props.label} value={day} words={words} control={ids.control} />
        <input
          className={fieldStyles.input}
          data-numeric
          type="text"
          inputMode="decimal"
          autoComplete="off"
          aria-label={`${props.label}: ${t('ui.day.time')}`}
          aria-invalid={left && badClock ? true : undefined}
          disabled={props.isDisabled}
          value={clockDraft ?? (day === null ? shownClock.replace(':', '.') : formats.time(instantAt(day, shownClock)))}
          onChange={(event) => {
            const text = event.target.value;
            setClockDraft(text);
            setLeft(false);
            const read = readClock(text);
            if (read !== null) put(day, read);
          }}
          onBlur={() => {
            setLeft(true);
            if (clockDraft !== null && readClock(clockDraft) !== null) setClockDraft(null);
          }}
        />
      </div>
      <DayMeaning id={`${ids.id}-meaning`} words={words} hasError={ids.error !== undefined} />
    </FieldFrame>
  );
}
