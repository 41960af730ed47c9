/** Whom a row resembles, and what people choose where we only guess: make it anyway, update that one, leave it out. */
import type { RowDecision } from '@elinvoima/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { decideRow, importQuery, type Import, type ImportRow } from './imports.api.js';
import { RecordLink } from './record-link.js';
import styles from './imports.module.css';

interface Choice {
  readonly decision: RowDecision;
  readonly recordId?: string;
}

export function RowChoice({ taken, row }: { readonly taken: Import; readonly row: ImportRow }): ReactNode {
  const { t } = useTexts();
  const mayChoose = useMay()('imports.write') && isOpen(taken, row);
  const queryClient = useQueryClient();
  const choose = useMutation({
    mutationFn: (choice: Choice) => decideRow(taken, row.n, choice),
    // The row, and how many of each there are now.
    onSuccess: () => queryClient.invalidateQueries({ queryKey: importQuery(taken.id).queryKey }),
  });
  const isNow = ({ decision, recordId }: Choice): boolean =>
    decision === 'update'
      ? row.decision === 'update' && row.recordId === recordId
      : row.verdict === decision && row.decision !== 'update';
  const button = (choice: Choice, title?: string) => {
    const words = t(`import-rows.decision.${choice.decision}`);
    return (
      <Button
        size="s"
        aria-pressed={isNow(choice)}
        {...(title !== undefined && { 'aria-label': `${words}: ${title}` })}
        isPending={choose.isPending && choose.variables === choice}
        isDisabled={choose.isPending && choose.variables !== choice}
        onPress={() => !isNow(choice) && choose.mutate(choice)}
      >
        {words}
      </Button>
    );
  };
  return (
    <div role="group" aria-label={row.title ?? row.businessId ?? t('import-file.row')} className={styles.alike}>
      <ul role="list" className={styles.changes}>
        {row.alike.map(({ id, n, title, by }) => (
          <li key={id ?? String(n)} className={styles.choices}>
            {id === null ? (
              t('import-file.alikeRow', { n: n ?? 0 })
            ) : (
              <span>
                <RecordLink kind={taken.kind} id={id} title={t('import-file.alike', { title: title ?? '–' })} />{' '}
                <span className={styles.quiet}>({t(`import-rows.alikeBy.${by}`)})</span>
              </span>
            )}
            {mayChoose &&
              id !== null &&
              taken.kind !== 'interactions' &&
              button({ decision: 'update', recordId: id }, title ?? '–')}
          </li>
        ))}
      </ul>
      {mayChoose && (
        <div className={styles.choices}>
          {button({ decision: 'create' })}
          {button({ decision: 'skip' })}
        </div>
      )}
      {choose.error && <span role="alert">{choose.error.message}</span>}
    </div>
  );
}

/** One business id is one company, whatever anybody chooses; and what is written is chosen no more. */
const isOpen = ({ state, table }: Import, { reasonCode }: ImportRow): boolean =>
  state === 'ready' && table !== null && reasonCode !== 'repeated' && reasonCode !== 'in-bin';
