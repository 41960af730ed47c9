/** What narrows a list: its search field, the filters behind one button, and each filter in force as a sentence. */
import { ListFilter, Search, X } from 'lucide-react';
import { useEffect, useId, useState, type ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useTexts } from '../texts/texts-provider.js';
import { Button } from './button.js';
import fieldStyles from './field.module.css';
import styles from './filter-bar.module.css';

export interface ActiveFilter {
  readonly key: string;
  /** Readable by itself: "Tyyppi on käynti". */
  readonly sentence: string;
  readonly onRemove: () => void;
}

export interface FilterBarProps {
  readonly searchLabel?: string;
  readonly searchText?: string | undefined;
  /** Called a breath after the last letter. */
  readonly onSearch?: (text: string | undefined) => void;
  readonly filters?: readonly ActiveFilter[];
  /** What the filters say something of: "Yritykset" before "toiminnassa". */
  readonly lead?: string;
  readonly onClear?: () => void;
  /** Beside the button: a period, an order, a count. */
  readonly extra?: ReactNode;
  /** The fields of the filters (Select, DateField, RecordPicker …); without them there is no button. */
  readonly children?: ReactNode;
}

export function FilterBar(props: FilterBarProps): ReactNode {
  const { searchLabel, searchText, onSearch, filters = [], lead, onClear, extra, children } = props;
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const panelId = useId();
  return (
    <div role="search" className={styles.bar} aria-label={t('ui.filters.region')}>
      <div className={styles.line}>
        {onSearch && <SearchBox label={searchLabel ?? t('shell.search')} text={searchText ?? ''} onSearch={onSearch} />}
        {children && (
          <Button icon={<ListFilter />} aria-expanded={isOpen} aria-controls={panelId} onPress={() => setOpen(!isOpen)}>
            {t('ui.filters.show', { count: filters.length })}
          </Button>
        )}
        {extra}
      </div>
      {children && (
        <div id={panelId} className={styles.panel} hidden={!isOpen}>
          {children}
        </div>
      )}
      {filters.length > 0 && (
        <ul role="list" className={styles.chips}>
          {lead !== undefined && <li className={styles.lead}>{lead}:</li>}
          {filters.map((filter) => (
            <li key={filter.key}>
              <AriaButton
                className={styles.chip ?? ''}
                aria-label={t('ui.filters.remove', { filter: filter.sentence })}
                onPress={filter.onRemove}
              >
                {filter.sentence}
                <X aria-hidden size={14} />
              </AriaButton>
            </li>
          ))}
          {onClear && filters.length > 1 && (
            <li>
              <Button variant="quiet" size="s" onPress={onClear}>
                {t('shell.action.clearFilters')}
              </Button>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}

interface SearchBoxProps {
  readonly label: string;
  readonly text: string;
  readonly onSearch: (text: string | undefined) => void;
}

function SearchBox({ label, text, onSearch }: SearchBoxProps): ReactNode {
  const [draft, setDraft] = useState(text);
  const [known, setKnown] = useState(text);
  if (known !== text) {
    // The address changed elsewhere (back, a removed filter): the field follows it.
    setKnown(text);
    if (draft.trim() !== text) setDraft(text);
  }
  useEffect(() => {
    if (draft.trim() === text) return undefined;
    const timer = setTimeout(() => onSearch(draft.trim() || undefined), 250);
    return () => clearTimeout(timer);
  }, [draft, text, onSearch]);
  return (
    <label className={styles.search}>
      <span className="visually-hidden">{label}</span>
      <Search aria-hidden size={16} />
      <input
        className={fieldStyles.input}
        type="search"
        value={draft}
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setDraft(event.target.value)}
      />
    </label>
  );
}
