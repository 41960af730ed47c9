/** A calendar day, written as people write it: `16.11.`, `huomenna`, `ke`, `+2vk`; or chosen from a calendar. */
import { parseDayWords, type Day, type DayDirection } from '@elinvoima/contracts';
import { CalendarDays } from 'lucide-react';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { DialogTrigger } from 'react-aria-components/Dialog';
import { today } from '../texts/formats.js';
import { useTexts } from '../texts/texts-provider.js';
import { Button } from './button.js';
import styles from './date-field.module.css';
import { FieldFrame } from './field.js';
import fieldStyles from './field.module.css';
import { useField, type FieldProps } from './form-context.js';

const CalendarPopover = lazy(async () => ({ default: (await import('./calendar-popover.js')).CalendarPopover }));

export interface DateFieldProps extends FieldProps {
  readonly value: Day | null;
  readonly onChange: (value: Day | null) => void;
  /** Where a day without a year or a bare weekday lies: a promise ahead, a visit behind. */
  readonly direction?: DayDirection;
  /** One-press days under the field, such as tomorrow and in two weeks. */
  readonly suggestions?: readonly { readonly label: string; readonly day: Day }[];
}

/** The words in the field and the day they mean; shared with the field that also has a time. */
export function useDayWords({ value, onChange, direction }: Pick<DateFieldProps, 'value' | 'onChange' | 'direction'>) {
  const { language, formats, t } = useTexts();
  const [draft, setDraft] = useState<string | null>(null);
  const read = draft === null || draft.trim() === '' ? null : parseDayWords(draft, today(), language, direction);
  const unread = draft !== null && draft.trim() !== '' && read === null;
  const [left, setLeft] = useState(false);
  return {
    /** Only after the field is left: nobody is corrected in the middle of a word. */
    error: unread && left ? t('ui.day.unreadable') : undefined,
    text: draft ?? (value === null ? '' : formats.day(value)),
    onText: (text: string) => {
      setDraft(text);
      setLeft(false);
      onChange(text.trim() === '' ? null : parseDayWords(text, today(), language, direction));
    },
    onLeave: () => {
      setLeft(true);
      if (!unread) setDraft(null);
    },
    choose: (day: Day) => {
      setDraft(null);
      onChange(day);
    },
    /** Said under the field: what was understood. */
    meaning: value === null ? undefined : formats.relativeDay(value),
  };
}

export function DateField(props: DateFieldProps): ReactNode {
  const { value, suggestions } = props;
  const words = useDayWords(props);
  const field = { ...props, error: props.error ?? words.error };
  const ids = useField(field);
  const hintId = `${ids.id}-meaning`;
  return (
    <FieldFrame field={field} ids={ids}>
      <DayInput
        label={props.label}
        value={value}
        words={words}
        control={{
          ...ids.control,
          'aria-describedby': [ids.control['aria-describedby'], hintId].filter(Boolean).join(' '),
        }}
      />
      <DayMeaning id={hintId} words={words} hasError={ids.error !== undefined} />
      {suggestions && (
        <div className={styles.suggestions}>
          {suggestions.map(({ label, day }) => (
            <Button key={label} size="s" isDisabled={props.isDisabled ?? false} onPress={() => words.choose(day)}>
              {label}
            </Button>
          ))}
        </div>
      )}
    </FieldFrame>
  );
}

export function DayMeaning(props: {
  readonly id: string;
  readonly words: ReturnType<typeof useDayWords>;
  readonly hasError: boolean;
}): ReactNode {
  const { t } = useTexts();
  if (props.hasError) return null;
  return (
    <span id={props.id} className={styles.meaning}>
      {props.words.meaning ?? t('shell.field.dayHint')}
    </span>
  );
}

export interface DayInputProps {
  readonly label: string;
  readonly value: Day | null;
  readonly words: ReturnType<typeof useDayWords>;
  readonly control: ReturnType<typeof useField>['control'];
}

/** The text field with the calendar's button in it. */
export function DayInput({ label, value, words, control }: DayInputProps): ReactNode {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <span className={styles.frame}>
      <input
        {...control}
        className={fieldStyles.input}
        data-numeric
        type="text"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={words.text}
        onChange={(event) => words.onText(event.target.value)}
        onBlur={words.onLeave}
      />
      <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
        <Button variant="quiet" size="s" iconOnly icon={<CalendarDays />} isDisabled={control.disabled ?? false}>
          {t('ui.day.calendar', { field: label })}
        </Button>
        {isOpen && (
          <Suspense>
            <CalendarPopover
              label={label}
              value={value}
              onChoose={(day) => {
                words.choose(day);
                setOpen(false);
              }}
            />
          </Suspense>
        )}
      </DialogTrigger>
    </span>
  );
}
