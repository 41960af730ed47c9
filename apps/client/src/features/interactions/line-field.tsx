/** The line of the quick log: a text field that offers companies while one is being named, and is sent by Enter. */
import { useId, useState, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { FieldFrame } from '../../ui/field.js';
import fieldStyles from '../../ui/field.module.css';
import { useField } from '../../ui/form-context.js';
import { OptionList, type PickerRecord } from '../../ui/record-picker.js';
import type { Suggestions } from './line-suggestions.js';
import styles from './interactions.module.css';

interface LineFieldProps {
  readonly ref: Ref<HTMLInputElement>;
  readonly value: string;
  readonly onChange: (line: string) => void;
  readonly suggestions: Suggestions;
  /** The suggestions are those of a moment ago: a key that takes one asks for those of now. */
  readonly isBehind: boolean;
  readonly suggestNow: () => Suggestions;
  /** The company that was being named, and the line without its beginning. */
  readonly onTake: (company: PickerRecord, rest: string) => void;
  readonly autoFocus: boolean;
}

export function LineField({
  ref,
  value,
  onChange,
  suggestions,
  isBehind,
  suggestNow,
  onTake,
  autoFocus,
}: LineFieldProps): ReactNode {
  const { t } = useTexts();
  const field = { label: t('interactions.line'), name: 'line' };
  const ids = useField(field);
  const listId = useId();
  const [active, setActive] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const items = isOpen ? suggestions.records : [];
  const take = (company: PickerRecord, start = suggestions.start): void => {
    const rest = value.slice(0, start).trimEnd();
    setOpen(false);
    onTake(company, rest === '' ? '' : `${rest} `);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { records, start } =
      isOpen && isBehind && event.key === 'Enter' ? suggestNow() : { records: items, start: suggestions.start };
    if (records.length === 0 || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = records[active];
    if (step !== undefined) setActive((active + step + records.length) % records.length);
    else if (event.key === 'Enter' && chosen) take(chosen, start);
    else if (event.key === 'Escape') setOpen(false);
    else return;
    // The key was for the list, not for the form or the dialog around it.
    event.preventDefault();
    event.stopPropagation();
  };
  const optionId = (index: number): string => `${listId}-${index}`;
  const state = items.length > 0 ? 'found' : 'idle';
  return (
    <FieldFrame field={field} ids={ids}>
      <div className={styles.line} onBlur={() => setOpen(false)}>
        <input
          {...ids.control}
          ref={ref}
          className={fieldStyles.input}
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={items.length > 0}
          aria-controls={listId}
          aria-activedescendant={items.length > 0 ? optionId(active) : undefined}
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="done"
          maxLength={1_000}
          placeholder={t('interactions.linePlaceholder')}
          // The person has just opened the form to write here.
          autoFocus={autoFocus}
          value={value}
          onChange={(event) => {
            setActive(0);
            setOpen(true);
            onChange(event.target.value);
          }}
          onKeyDown={onKeyDown}
        />
        <OptionList
          box={{ items, active, state, text: value, listId, optionId, setActive, take }}
          labelId={ids.labelId}
        />
      </div>
    </FieldFrame>
  );
}
