/** After a change of many rows: what was done is said with its undo, and after the undo which rows somebody had touched since. */
import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../texts/texts-provider.js';
import { Notice } from '../ui/notice.js';
import { showToast } from '../ui/toast.js';
import { undoMany, type BulkChange } from './lists.api.js';

interface ChangeOfMany {
  /** Says what was changed, with the way back. */
  readonly say: (change: BulkChange) => void;
  /** The rows that stayed as they are; null when there are none. */
  readonly left: ReactNode;
}

/** @param refresh reads the lists anew: after the change by the caller, after the undo from here */
export function useChangeOfMany(refresh: () => void): ChangeOfMany {
  const { t, formats } = useTexts();
  const [undone, setUndone] = useState<BulkChange | null>(null);
  const undo = useMutation({
    mutationFn: undoMany,
    onSuccess: (change) => {
      refresh();
      setUndone(change);
      showToast({ text: t('lists.bulk.undone', { count: change.undone ?? 0 }) });
    },
    onError: (error) => showToast({ text: error.message, tone: 'red' }),
  });
  return {
    say: ({ id, changed }) =>
      showToast({
        text: t('lists.bulk.done', { count: changed }),
        ...(changed > 0 && { action: { label: t('shell.action.undo'), run: () => undo.mutate(id) } }),
      }),
    left:
      undone !== null && undone.touchedCount > 0 ? (
        <Notice tone="amber">
          {t('lists.bulk.touched', {
            count: undone.touchedCount,
            names: formats.list(undone.touched.map(({ title }) => title)),
          })}
        </Notice>
      ) : null,
  };
}
