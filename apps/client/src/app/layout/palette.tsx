/** Everything from the keyboard: finds any record the reader may see, and anything that can be done here. */
import { Search } from 'lucide-react';
import { useId, type KeyboardEvent, type ReactNode } from 'react';
import { useTexts, type ScreenText } from '../../texts/texts-provider.js';
import { Dialog } from '../../ui/dialog.js';
import type { PaletteItem } from './palette-items.js';
import { closeOverlay } from './palette-store.js';
import styles from './palette.module.css';
import { usePalette } from './use-palette.js';

const groupNames = {
  recent: 'search.recent',
  records: 'ui.palette.records',
  actions: 'ui.palette.actions',
} as const satisfies Record<PaletteItem['group'], ScreenText>;

/** What a name or the line beside it does not already say. */
const saidOf: Readonly<Partial<Record<NonNullable<PaletteItem['matched']>, ScreenText>>> = {
  earlier_name: 'search.matched.earlier_name',
  other_name: 'search.matched.other_name',
  phone: 'search.matched.phone',
  email: 'search.matched.email',
  topic: 'search.matched.topic',
  text: 'search.matched.text',
};

export function PaletteDialog(): ReactNode {
  const { t, formats } = useTexts();
  const listId = useId();
  const { text, setText, items, active, moveTo, state, enter, take } = usePalette();
  const optionId = (index: number): string => `${listId}-${index}`;

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      if (items.length > 0) moveTo((active + step + items.length) % items.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      enter();
    }
  };
  const isEmpty = state !== 'searching' && items.length === 0;
  const count = items.filter(({ group }) => group !== 'actions').length;
  const status =
    state === 'onlyHere'
      ? t('search.onlyHere')
      : state === 'searching'
        ? t('search.searching')
        : state === 'found'
          ? t('shell.searchResults', { count })
          : '';
  const groups = (['recent', 'records', 'actions'] as const).map((group) => ({
    group,
    items: items.map((item, index) => ({ item, index })).filter(({ item }) => item.group === group),
  }));

  return (
    <Dialog title={t('ui.palette.title')} isOpen onClose={closeOverlay} isDismissable placement="thumb">
      <div className={styles.palette}>
        <div className={styles.field}>
          <Search aria-hidden size={18} />
          <input
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={items.length > 0}
            aria-controls={listId}
            aria-activedescendant={items.length > 0 ? optionId(active) : undefined}
            className={styles.input}
            aria-label={t('ui.palette.placeholder')}
            placeholder={t('ui.palette.placeholder')}
            autoComplete="off"
            autoCapitalize="off"
            enterKeyHint="go"
            spellCheck={false}
            // The palette was opened to write here.
            autoFocus
            value={text}
            onKeyDown={onKeyDown}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
        <span className="visually-hidden" role="status">
          {status}
        </span>
        {state === 'onlyHere' && <p className={styles.nothing}>{t('search.onlyHere')}</p>}
        {isEmpty && <p className={styles.nothing}>{t('search.nothing', { text: text.trim() })}</p>}
        {/* The keyboard works from the field by aria-activedescendant; these answer the pointer. */}
        {/* oxlint-disable jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus */}
        <div
          id={listId}
          role="listbox"
          aria-label={t('ui.palette.title')}
          className={styles.list}
          hidden={items.length === 0}
          onMouseDown={(event) => event.preventDefault()}
        >
          {groups
            .filter((group) => group.items.length > 0)
            .map((group) => (
              <div key={group.group} role="group" aria-labelledby={`${listId}-${group.group}`}>
                <div id={`${listId}-${group.group}`} className={styles.group}>
                  {t(groupNames[group.group])}
                </div>
                {group.items.map(({ item, index }) => (
                  <div
                    key={item.key}
                    id={optionId(index)}
                    role="option"
                    aria-selected={index === active}
                    className={styles.option}
                    ref={index === active ? (option) => option?.scrollIntoView({ block: 'nearest' }) : undefined}
                    onMouseMove={() => index !== active && moveTo(index)}
                    onClick={() => take(item)}
                  >
                    <span className={styles.title}>{item.title}</span>
                    <Facts item={item} />
                  </div>
                ))}
              </div>
            ))}
        </div>
        {/* oxlint-enable jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus */}
        <p className={styles.keys} lang={formats.locale}>
          {t('ui.palette.keys')}
        </p>
      </div>
    </Dialog>
  );
}

/** Kind, what tells it from others of the same name, and why it was found. */
function Facts({ item }: { readonly item: PaletteItem }): ReactNode {
  const { t, formats } = useTexts();
  if (item.shortcut !== undefined) return <kbd className={styles.meta}>{item.shortcut}</kbd>;
  if (item.kind === undefined) return null;
  const said = item.matched && saidOf[item.matched];
  const meta = item.meta?.replace(/\b\d{4}-\d{2}-\d{2}$/, (day) => formats.day(day));
  return (
    <span className={styles.meta}>
      {[
        item.restricted && t('contacts.restricted'),
        t(`shell.kind.${item.kind}`),
        meta,
        said === undefined ? undefined : t(said, { name: item.matchedText ?? '' }),
      ]
        .filter(Boolean)
        .join(' · ')}
    </span>
  );
}
