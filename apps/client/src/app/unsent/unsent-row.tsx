/** One unsent thing: what it says, why it is still here, and what can be done about it. */
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { Unsent } from '../../offline/outbox.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { ConfirmDialog } from '../../ui/dialog.js';
import { Notice } from '../../ui/notice.js';
import styles from './unsent.module.css';

const CorrectUnsent = lazy(async () => ({
  default: (await import('../../features/interactions/correct-unsent.js')).CorrectUnsent,
}));

const device = () => import('../../offline/device.js');

export function UnsentRow({ entry }: { readonly entry: Unsent }): ReactNode {
  const { t, formats } = useTexts();
  const [open, setOpen] = useState<'correct' | 'discard'>();
  const again = useMutation({ mutationFn: async () => (await device()).sendAgain(entry.key) });
  const discard = useMutation({ mutationFn: async () => (await device()).discardUnsent(entry.key) });
  const { refusal, isDoubtful, words, kind, writtenAt, firstTriedAt } = entry;
  const isAsking = refusal !== null || isDoubtful;
  // While a try may still be on its way, other words under another key could become a second one.
  const mayCorrect = kind === 'interaction' && (refusal !== null || (firstTriedAt === null && !isDoubtful));
  const close = () => setOpen(undefined);
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <span className={styles.title}>{words.title}</span>
        <span className={styles.about}>
          <span>{t(`offline.kind.${kind}`)}</span>
          {words.companies.map(({ id, name }) => (
            <Link key={id} to="/companies/$id" params={{ id }}>
              {name}
            </Link>
          ))}
          <span>{t('offline.written', { at: formats.dayAndTime(new Date(writtenAt).toISOString()) })}</span>
        </span>
      </div>
      {refusal !== null && (
        <Notice tone="red" title={t('offline.refused')}>
          {refusal.detail ?? refusal.title}
        </Notice>
      )}
      {isDoubtful && <Notice tone="amber">{t('offline.doubtful')}</Notice>}
      <div className={styles.actions}>
        {mayCorrect && (
          <Button variant={isAsking ? 'primary' : 'secondary'} onPress={() => setOpen('correct')}>
            {t('offline.correct')}
          </Button>
        )}
        {isAsking && (
          <Button isPending={again.isPending} onPress={() => again.mutate()}>
            {t('offline.again')}
          </Button>
        )}
        <Button variant="quiet" onPress={() => setOpen('discard')}>
          {t('offline.discard')}
        </Button>
      </div>
      {open === 'correct' && (
        <Suspense>
          <CorrectUnsent entry={entry} onClose={close} />
        </Suspense>
      )}
      <ConfirmDialog
        title={t('offline.discardTitle')}
        isOpen={open === 'discard'}
        onClose={close}
        onConfirm={() => discard.mutate()}
        confirmLabel={t('offline.discard')}
        isDanger
      >
        {t('offline.discardWarning')}
      </ConfirmDialog>
    </li>
  );
}
