/** What is done to the chosen rows: how many they are, all that the filter finds, a change and its undo. */
import { bulkChangeFields, type BulkField, type BulkList } from '@elinvoima/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { PencilLine } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../texts/texts-provider.js';
import { Button } from '../ui/button.js';
import { Menu } from '../ui/menu.js';
import { Notice } from '../ui/notice.js';
import { showToast } from '../ui/toast.js';
import { BulkDialog } from './bulk-dialog.js';
import { undoMany, type BulkChange } from './lists.api.js';
import styles from './lists.module.css';
import type { Selection } from './use-selection.js';

export interface BulkBarProps {
  readonly list: BulkList;
  readonly selection: Selection;
  readonly filter: Readonly<Record<string, unknown>>;
  /** The filter in words: said before a change to all that it finds. */
  readonly sentence: string;
  readonly total: number | undefined;
}

export function BulkBar({ list, selection, filter, sentence, total }: BulkBarProps): ReactNode {
  const { t, formats } = useTexts();
  const queryClient = useQueryClient();
  const [field, setField] = useState<BulkField | null>(null);
  const [left, setLeft] = useState<BulkChange | null>(null);
  const refresh = () => {
    void queryClient.invalidateQueries({ queryKey: [list] });
    void queryClient.invalidateQueries({ queryKey: ['company-tags'] });
  };
  const undo = useMutation({
    mutationFn: undoMany,
    onSuccess: (change) => {
      refresh();
      setLeft(change.touchedCount > 0 ? change : null);
      showToast({ text: t('lists.bulk.undone', { count: change.undone ?? 0 }) });
    },
    onError: (error) => showToast({ text: error.message, tone: 'red' }),
  });
  const done = (change: BulkChange) => {
    setField(null);
    selection.clear();
    refresh();
    showToast({
      text: t('lists.bulk.done', { count: change.changed }),
      ...(change.changed > 0 && { action: { label: t('shell.action.undo'), run: () => undo.mutate(change.id) } }),
    });
  };
  const { count, isAll } = selection;
  return (
    <>
      {left !== null && (
        <Notice tone="amber">
          {t('lists.bulk.touched', {
            count: left.touchedCount,
            names: formats.list(left.touched.map(({ title }) => title)),
          })}
        </Notice>
      )}
      {count > 0 && (
        <section className={styles.bulk} aria-label={t('lists.bulk.region')}>
          <span role="status" className={styles.bulkCount}>
            {t('lists.select.count', { count })}
          </span>
          {!isAll && total !== undefined && total > count && (
            <Button variant="quiet" onPress={selection.chooseAll}>
              {t('lists.select.all', { count: total })}
            </Button>
          )}
          <Button variant="quiet" onPress={selection.clear}>
            {t('lists.select.clear')}
          </Button>
          <Menu
            label={t('lists.bulk.change')}
            button={{ variant: 'primary', iconOnly: false, icon: <PencilLine /> }}
            items={bulkChangeFields[list].map((each) => ({
              id: each,
              label: t(`lists.bulk.${each}`),
              onAction: () => setField(each),
            }))}
          />
        </section>
      )}
      {field !== null && (
        <BulkDialog
          list={list}
          field={field}
          selection={selection}
          filter={filter}
          sentence={sentence}
          onClose={() => setField(null)}
          onDone={done}
        />
      )}
    </>
  );
}
