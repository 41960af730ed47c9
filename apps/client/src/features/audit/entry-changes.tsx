/** What an entry changed, field by field, with the way back where there is one. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { showToast } from '../../ui/toast.js';
import { isProblem } from '../../api/problem.js';
import { undoChange, type Entry } from './audit.api.js';
import styles from './audit.module.css';

export function EntryChanges({ entry }: { readonly entry: Entry }): ReactNode {
  const { t } = useTexts();
  const queries = useQueryClient();
  const undo = useMutation({
    mutationFn: (field: string) => undoChange(entry.seq, field),
    onSuccess: async () => {
      showToast({ text: t('trail.undone') });
      await queries.invalidateQueries();
    },
    onError: (error) => showToast({ text: isProblem(error) ? error.message : String(error), tone: 'red' }),
  });
  if (entry.changes.length === 0) return null;
  // What is new, or is told of a deed, was nothing before: that is not said of each field.
  const isChange = entry.action === 'update' || entry.action === 'undo';
  return (
    <ul className={styles.changes}>
      {entry.changes.map(({ field, label, before, after, isHidden, mayUndo }) => (
        <li key={field}>
          <span className={styles.field}>{label}</span>{' '}
          {isHidden ? (
            <span className={styles.quiet}>{t('trail.hidden')}</span>
          ) : (
            <span className={styles.values}>
              {(before !== null || isChange) && (
                <>
                  <span className={before === null ? styles.quiet : styles.before}>{before ?? t('trail.nothing')}</span>
                  {' → '}
                </>
              )}
              <span className={after === null ? styles.quiet : undefined}>{after ?? t('trail.nothing')}</span>
            </span>
          )}
          {mayUndo && (
            <Button
              variant="quiet"
              size="s"
              icon={<Undo2 />}
              iconOnly
              isPending={undo.isPending && undo.variables === field}
              onPress={() => undo.mutate(field)}
            >
              {t('trail.undoField', { field: label })}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
