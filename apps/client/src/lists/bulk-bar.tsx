/** What is done to the chosen rows: how many they are, all that the filter finds, a change and its undo. */
import { bulkChangeFields, type BulkField, type BulkList } from '@elinvoima/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { PencilLine } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../texts/texts-provider.js';
import { Button } from '../ui/button.js';
import { Menu } from '../ui/menu.js';
import { BulkDialog } from './bulk-dialog.js';
import type { BulkChange } from './lists.api.js';
import styles from './lists.module.css';
import { useChangeOfMany } from './use-change-of-many.js';
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
  const { t } = useTexts();
  const queryClient = useQueryClient();
  const [field, setField] = useState<BulkField | null>(null);
  const refresh = () => {
    void queryClient.invalidateQueries({ queryKey: [list] });
    void queryClient.invalidateQueries({ queryKey: ['company-tags'] });
  };
  const { say, left } = useChangeOfMany(refresh);
  const done = (change: BulkChange) => {
    setField(null);
    selection.clear();
    refresh();
    say(change);
  };
  const { count, isAll } = selection;
  return (
    <>
      {left}
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
