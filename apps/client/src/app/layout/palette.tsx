/** Everything from the keyboard: finds any record the reader may see, and anything that can be done here. */
import { useRouter } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { useAllActions } from '../../actions/actions.js';
import { answer, api } from '../../api/client.js';
import { useTexts } from '../../texts/texts-provider.js';
import { useCombobox } from '../../ui/combobox.js';
import { Dialog } from '../../ui/dialog.js';
import { closeOverlay } from './palette-store.js';
import styles from './palette.module.css';
import { pathOfRecord, type FoundRecord } from './record-path.js';

interface PaletteItem {
  readonly id: string;
  readonly title: string;
  readonly meta: string | undefined;
  readonly group: 'records' | 'actions';
  readonly run: () => void;
}

export function PaletteDialog(): ReactNode {
  const { t, formats } = useTexts();
  const router = useRouter();
  const actions = useAllActions();
  const labelId = useId();

  const findActions = (text: string): PaletteItem[] => {
    const words = text.toLowerCase();
    return actions
      .filter(({ id, label }) => !id.startsWith('search') && label.toLowerCase().includes(words))
      .map(({ id, label, shortcut, run }) => ({
        id,
        title: label,
        meta: shortcut?.toUpperCase(),
        group: 'actions',
        run,
      }));
  };
  const findRecords = async (text: string, signal: AbortSignal): Promise<PaletteItem[]> => {
    if (text === '') return [];
    const query = { q: text, limit: 12 };
    const found = await answer<{ items: FoundRecord[] }>(api.GET('/api/search', { params: { query }, signal }));
    return found.items.flatMap((record) => {
      const path = pathOfRecord(record);
      if (!path) return [];
      const run = () => router.history.push(path);
      return [{ id: record.id, title: record.title, meta: record.meta ?? undefined, group: 'records' as const, run }];
    });
  };
  const box = useCombobox<PaletteItem>({
    breath: 90,
    isAlwaysOpen: true,
    search: async (text, signal) => [...(await findRecords(text, signal)), ...findActions(text)],
    onTake: (item) => {
      closeOverlay();
      item.run();
    },
  });
  const status = box.state === 'found' ? t('shell.searchResults', { count: box.items.length }) : '';
  const groups = (['records', 'actions'] as const).map((group) => ({
    group,
    items: box.items.map((item, index) => ({ item, index })).filter(({ item }) => item.group === group),
  }));

  return (
    <Dialog title={t('ui.palette.title')} isOpen onClose={closeOverlay} isDismissable>
      <div className={styles.palette}>
        <div className={styles.field}>
          <Search aria-hidden size={18} />
          <input
            {...box.input}
            className={styles.input}
            aria-label={t('ui.palette.placeholder')}
            placeholder={t('ui.palette.placeholder')}
            autoComplete="off"
            spellCheck={false}
            // The palette was opened to write here.
            autoFocus
            onFocus={box.open}
            onChange={(event) => box.setText(event.target.value)}
          />
        </div>
        <span className="visually-hidden" role="status">
          {box.state === 'failed' ? t('ui.picker.failed') : status}
        </span>
        {box.state === 'failed' && <p className={styles.nothing}>{t('ui.picker.failed')}</p>}
        {box.state === 'found' && box.items.length === 0 && <p className={styles.nothing}>{status}</p>}
        {/* The keyboard works from the field by aria-activedescendant; these answer the pointer. */}
        {/* oxlint-disable jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus */}
        <div
          id={box.listId}
          role="listbox"
          aria-label={t('ui.palette.title')}
          className={styles.list}
          hidden={box.items.length === 0}
          onMouseDown={(event) => event.preventDefault()}
        >
          {groups
            .filter(({ items }) => items.length > 0)
            .map(({ group, items }) => (
              <div key={group} role="group" aria-labelledby={`${labelId}-${group}`}>
                <div id={`${labelId}-${group}`} className={styles.group}>
                  {t(`ui.palette.${group}`)}
                </div>
                {items.map(({ item, index }) => (
                  <div
                    key={item.id}
                    id={box.optionId(index)}
                    role="option"
                    aria-selected={index === box.active}
                    className={styles.option}
                    ref={index === box.active ? (option) => option?.scrollIntoView({ block: 'nearest' }) : undefined}
                    onMouseMove={() => box.setActive(index)}
                    onClick={() => box.take(item)}
                  >
                    <span>{item.title}</span>
                    {item.meta && <span className={styles.meta}>{item.meta}</span>}
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
