/** The opened history of a record: the newest change first, who, when and which field from what to what. */
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { LoadMore } from '../../ui/load-more.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import type { Entry } from './audit.api.js';
import styles from './audit.module.css';
import { EntryChanges } from './entry-changes.js';
import { useRecordHistory, type HistoryKind } from './record-history.api.js';

export interface RecordHistoryProps {
  readonly kind: HistoryKind;
  readonly id: string;
}

export function RecordHistory({ kind, id }: RecordHistoryProps): ReactNode {
  const { t } = useTexts();
  const list = useRecordHistory(kind, id);
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton lines={3} />;
  if (list.items.length === 0) return <EmptyState>{t('trail.noHistory')}</EmptyState>;
  return (
    <>
      <ol role="list" aria-label={t('trail.history')} className={styles.history}>
        {list.items.map((entry) => (
          <HistoryEntry key={entry.seq} entry={entry} />
        ))}
      </ol>
      <LoadMore list={list} />
    </>
  );
}

function HistoryEntry({ entry }: { readonly entry: Entry }): ReactNode {
  const { t, formats } = useTexts();
  return (
    <li>
      <p className={styles.deed}>
        <span className={styles.field}>{t(`trail-action.${entry.action}`)}</span>{' '}
        <span className={styles.quiet}>
          <time dateTime={entry.at}>{formats.dayAndTime(entry.at)}</time>
          {' · '}
          {whoOf(entry, t)}
        </span>
      </p>
      <EntryChanges entry={entry} />
    </li>
  );
}

function whoOf({ actor, actorKind }: Entry, t: ReturnType<typeof useTexts>['t']): string {
  if (actorKind !== 'user') return t(actorKind === 'system' ? 'trail.system' : 'trail.public');
  return actor?.name ?? t('trail.removedUser');
}
