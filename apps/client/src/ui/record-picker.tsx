/** Finds records by their first letters: one (`RecordPicker`) or several as chips (`RecordsPicker`). */
import { Plus } from 'lucide-react';
import { useCallback, useRef, type ReactNode } from 'react';
import { useTexts } from '../texts/texts-provider.js';
import { useCombobox, type Combobox } from './combobox.js';
import { FieldFrame } from './field.js';
import fieldStyles from './field.module.css';
import { useField, type FieldProps } from './form-context.js';
import { Chip } from './marks.js';
import styles from './record-picker.module.css';

export interface PickerRecord {
  readonly id: string;
  readonly name: string;
  /** What tells two of the same name apart: a business id, a company, a place. */
  readonly meta?: string | undefined;
}

interface PickerProps extends FieldProps {
  /** Called with what was typed, also with nothing: then answer with the likely ones (the latest, one's own). */
  readonly search: (text: string, signal: AbortSignal) => Promise<readonly PickerRecord[]> | readonly PickerRecord[];
  /** Answers in the same frame from what is in memory; null where `search` must be asked. Keep the function between renderings. */
  readonly searchNow?: ((text: string) => readonly PickerRecord[] | null) | undefined;
  readonly placeholder?: string;
  /** Offers to make a new record of what was typed, as the last row. */
  readonly onCreate?: (text: string) => void;
  readonly autoFocus?: boolean;
}

export interface RecordPickerProps extends PickerProps {
  readonly value: PickerRecord | null;
  readonly onChange: (value: PickerRecord | null) => void;
}

export interface RecordsPickerProps extends PickerProps {
  readonly value: readonly PickerRecord[];
  readonly onChange: (value: PickerRecord[]) => void;
}

export function RecordPicker({ value, onChange, ...props }: RecordPickerProps): ReactNode {
  return (
    <Picker
      {...props}
      chosen={value ? [value] : []}
      isFull={value !== null}
      onChange={([first]) => onChange(first ?? null)}
    />
  );
}

export function RecordsPicker({ value, onChange, ...props }: RecordsPickerProps): ReactNode {
  return <Picker {...props} chosen={value} isFull={false} onChange={onChange} />;
}

interface InnerProps extends PickerProps {
  readonly chosen: readonly PickerRecord[];
  readonly isFull: boolean;
  readonly onChange: (value: PickerRecord[]) => void;
}

/** The last row when a new record may be made of what was typed. */
const createId = '';

function Picker({
  chosen,
  isFull,
  onChange,
  search,
  searchNow,
  onCreate,
  placeholder,
  autoFocus,
  ...field
}: InnerProps): ReactNode {
  const { t } = useTexts();
  const ids = useField(field);
  const input = useRef<HTMLInputElement>(null);
  const mayCreate = onCreate !== undefined;
  const offered = useCallback(
    (records: readonly PickerRecord[], text: string) => {
      const found = records.filter(({ id }) => !chosen.some((record) => record.id === id));
      const isNew = mayCreate && text !== '' && !found.some(({ name }) => name.toLowerCase() === text.toLowerCase());
      return isNew ? [...found, { id: createId, name: text }] : found;
    },
    [chosen, mayCreate],
  );
  const now = useCallback(
    (text: string) => {
      const records = searchNow?.(text) ?? null;
      return records && offered(records, text);
    },
    [searchNow, offered],
  );
  const box = useCombobox<PickerRecord>({
    search: async (text, signal) => offered(await search(text, signal), text),
    searchNow: searchNow && now,
    onTake: (record) => {
      if (record.id === createId) onCreate?.(record.name);
      else onChange(isFull ? [record] : [...chosen, record]);
    },
    onBackspace: () => onChange(chosen.slice(0, -1)),
  });
  const remove = (record: PickerRecord) => {
    onChange(chosen.filter(({ id }) => id !== record.id));
    // A single picker's field comes back with the next rendering.
    requestAnimationFrame(() => input.current?.focus());
  };

  return (
    <FieldFrame field={field} ids={ids}>
      <div
        className={styles.picker}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) box.close();
        }}
      >
        {/* A press beside the words puts the caret in the field; the keyboard reaches it by itself. */}
        {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
        <div className={`${fieldStyles.input} ${styles.frame}`} onClick={() => input.current?.focus()}>
          {chosen.map((record) => (
            <Chip key={record.id} tone="accent" {...(field.isDisabled ? {} : { onRemove: () => remove(record) })}>
              {record.name}
            </Chip>
          ))}
          <input
            {...ids.control}
            {...box.input}
            ref={input}
            className={styles.text}
            type="text"
            autoComplete="off"
            autoCorrect="off"
            spellCheck={false}
            placeholder={chosen.length === 0 ? (placeholder ?? t('shell.field.searchOrAdd')) : undefined}
            // Only where the person has just opened the form to write here.
            autoFocus={autoFocus}
            onChange={(event) => box.setText(event.target.value)}
            onFocus={() => {
              if (!isFull && chosen.length === 0) box.open();
            }}
            onClick={box.open}
          />
        </div>
        <OptionList box={box} labelId={ids.labelId} />
      </div>
    </FieldFrame>
  );
}

type OptionsBox = Pick<
  Combobox<PickerRecord>,
  'items' | 'active' | 'state' | 'text' | 'listId' | 'optionId' | 'setActive' | 'take'
>;

/** What a combobox offers, under its field. */
export function OptionList({ box, labelId }: { readonly box: OptionsBox; readonly labelId: string }): ReactNode {
  const { t } = useTexts();
  const sentence = {
    idle: '',
    searching: '',
    failed: t('ui.picker.failed'),
    found: t('shell.searchResults', { count: box.items.filter(({ id }) => id !== createId).length }),
  }[box.state];
  const shownSentence = box.state === 'failed' || (box.state === 'found' && box.items.length === 0 && box.text !== '');
  return (
    <>
      <span className="visually-hidden" role="status">
        {sentence}
      </span>
      {/* The keyboard works from the field by aria-activedescendant; these answer the pointer. */}
      {/* oxlint-disable jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus */}
      <ul
        id={box.listId}
        role="listbox"
        aria-labelledby={labelId}
        className={styles.list}
        hidden={box.items.length === 0}
        // The field keeps the focus while the pointer chooses.
        onMouseDown={(event) => event.preventDefault()}
      >
        {box.items.map((record, index) => (
          <li
            key={record.id || 'create'}
            id={box.optionId(index)}
            role="option"
            aria-selected={index === box.active}
            className={styles.option}
            ref={index === box.active ? scrollIntoList : undefined}
            onMouseMove={() => box.setActive(index)}
            onClick={() => box.take(record)}
          >
            {record.id === createId ? (
              <span className={styles.create}>
                <Plus aria-hidden size={16} /> {t('ui.picker.create', { name: record.name })}
              </span>
            ) : (
              <>
                <span className={styles.name}>{record.name}</span>
                {record.meta && <span className={styles.meta}>{record.meta}</span>}
              </>
            )}
          </li>
        ))}
      </ul>
      {/* oxlint-enable jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus */}
      {shownSentence && (
        <p className={styles.nothing} aria-hidden="true">
          {sentence}
        </p>
      )}
    </>
  );
}

function scrollIntoList(option: HTMLLIElement | null): void {
  option?.scrollIntoView({ block: 'nearest' });
}
