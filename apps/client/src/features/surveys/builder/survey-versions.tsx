/** The published versions of a survey, newest first, each compared with the one before it. */
import { compareDefinitions } from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../../../texts/texts-provider.js';
import { Button } from '../../../ui/button.js';
import { LoadMore } from '../../../ui/data-table.js';
import { Dialog } from '../../../ui/dialog.js';
import { EmptyState, ErrorState, Skeleton } from '../../../ui/states.js';
import { useVersions, versionQuery } from './builder.api.js';
import styles from './builder.module.css';
import { ChangeList } from './change-list.js';

export function SurveyVersions({ id }: { readonly id: string }): ReactNode {
  const { t, formats } = useTexts();
  const list = useVersions(id);
  const [compared, setCompared] = useState<number | null>(null);
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton lines={2} />;
  if (list.items.length === 0) return <EmptyState>{t('survey-builder.versionsEmpty')}</EmptyState>;
  return (
    <>
      <ul className={styles.list}>
        {list.items.map(({ n, publishedAt, publishedBy, waves }) => (
          <li key={n} className={`${styles.item} ${styles.row}`}>
            <span className={styles.opened}>
              <span className={styles.words}>{t('survey-builder.version', { n })}</span>
              <span className={styles.facts}>
                <span>{formats.day(publishedAt)}</span>
                {publishedBy && <span>{publishedBy.name}</span>}
                <span>{t('survey-builder.versionWaves', { count: waves })}</span>
              </span>
            </span>
            {n > 1 && (
              <Button size="s" variant="quiet" onPress={() => setCompared(n)}>
                {t('survey-builder.compare')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <LoadMore list={list} />
      {compared !== null && <Comparison id={id} n={compared} onClose={() => setCompared(null)} />}
    </>
  );
}

function Comparison({
  id,
  n,
  onClose,
}: {
  readonly id: string;
  readonly n: number;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useTexts();
  const before = useQuery(versionQuery(id, n - 1));
  const after = useQuery(versionQuery(id, n));
  const error = before.error ?? after.error;
  return (
    <Dialog title={t('survey-builder.compareTitle', { n, before: n - 1 })} isOpen onClose={onClose}>
      {error ? (
        <ErrorState error={error} onRetry={() => void Promise.all([before.refetch(), after.refetch()])} />
      ) : before.data && after.data ? (
        <ChangeList changes={compareDefinitions(before.data, after.data)} />
      ) : (
        <Skeleton />
      )}
    </Dialog>
  );
}
