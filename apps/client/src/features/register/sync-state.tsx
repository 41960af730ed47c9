/** When the register was last read, how far a reading is, what stands in its way; and a press to read it now. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { RefreshCw } from 'lucide-react';
import { useEffect, type ReactNode } from 'react';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { ProgressBar } from '../../ui/progress-bar.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { startSync, syncsQuery, type RegisterSync, type RegisterSyncs } from './register.api.js';
import styles from './register.module.css';

export function SyncState(): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const queryClient = useQueryClient();
  const { data, error, refetch } = useQuery(syncsQuery);
  const start = useMutation({
    mutationFn: startSync,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['register-syncs'] }),
  });
  const newest = data?.items[0];
  const changesFound = newest?.changesFound;
  // What a reading finds is shown as it comes.
  useEffect(() => {
    if (changesFound) void queryClient.invalidateQueries({ queryKey: ['register-changes'] });
  }, [changesFound, queryClient]);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton lines={2} />;
  return (
    <div className={styles.sync}>
      <div className={styles.syncWords}>
        {newest === undefined ? <p>{t('register-changes.neverRead')}</p> : <Newest sync={newest} use={data.use} />}
        {start.error && <Notice tone="red">{start.error.message}</Notice>}
      </div>
      {may('register-changes.write') && newest?.state !== 'running' && (
        <Button icon={<RefreshCw />} isPending={start.isPending} onPress={() => start.mutate()}>
          {t('register-changes.readNow')}
        </Button>
      )}
    </div>
  );
}

function Newest({ sync, use }: { readonly sync: RegisterSync; readonly use: RegisterSyncs['use'] }): ReactNode {
  const { t, formats } = useTexts();
  const { state, stage, problem, nextTryAt, finishedAt } = sync;
  const read = t('register-changes.read', {
    read: sync.companiesRead,
    here: sync.companiesHere,
    found: sync.changesFound,
  });
  const used = t('register-changes.use', { used: use.usedToday, budget: use.dailyBudget });
  const done =
    stage === 'codes' ? 0 : stage === 'one_by_one' ? 1 : sync.postalCodesRead / Math.max(1, sync.postalCodeCount);
  return (
    <>
      {finishedAt !== null && state === 'done' && (
        <p>
          {t('register-changes.readAt', { at: formats.dayAndTime(finishedAt) })} {read}
        </p>
      )}
      {(state === 'running' || state === 'waiting') && (
        <ProgressBar
          label={t(`register-changes.stage.${stage}`)}
          value={done}
          words={
            stage === 'one_by_one'
              ? t('register-changes.asked', { count: sync.askedOneByOne })
              : t('register-changes.postalCodes', { read: sync.postalCodesRead, of: sync.postalCodeCount })
          }
        />
      )}
      {state === 'running' && <p>{read}</p>}
      {problem !== null && state !== 'done' && (
        <Notice tone={state === 'failed' ? 'red' : 'amber'}>
          {t(`register-changes.problem.${problem}`)}
          {nextTryAt !== null && ` ${t('register-changes.nextTry', { at: formats.dayAndTime(nextTryAt) })}`}
          {state === 'failed' && ` ${t('register-changes.gaveUp')}`}
        </Notice>
      )}
      {problem === null && state === 'waiting' && nextTryAt !== null && (
        <p>{t('register-changes.nextTry', { at: formats.dayAndTime(nextTryAt) })}</p>
      )}
      {sync.unreadable > 0 && <p>{t('register-changes.unreadable', { count: sync.unreadable })}</p>}
      <p className={styles.quiet}>{used}</p>
    </>
  );
}
