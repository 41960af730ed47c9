/** One suggested company: who it is, why, and what can be done about it in a press. */
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { CalendarCheck, Clock, Pencil, RotateCcw, UserCheck } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { openLog } from '../../actions/log.js';
import { useSave } from '../../api/use-save.js';
import { useMay, useSession } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { Tag } from '../../ui/marks.js';
import { showToast } from '../../ui/toast.js';
import { takeCompany, wakeCompany, type QueueRow } from './coverage.api.js';
import styles from './coverage.module.css';
import { PromiseDialog } from './promise-dialog.js';
import { useReasonWords } from './reason-words.js';
import { SnoozeDialog } from './snooze-dialog.js';

interface QueueItemProps {
  readonly row: QueueRow;
}

const weighty = 4;

export function QueueItem({ row }: QueueItemProps): ReactNode {
  const { t, formats } = useTexts();
  const words = useReasonWords();
  const { id, name, sizeClass, industryGroup, postOffice, postalCode, owner, lastMetOn, promise, snooze } = row;
  const facts = [
    sizeClass && t(`companies.sizeClass.${sizeClass}`),
    industryGroup && t(`companies.industryGroup.${industryGroup}`),
    [postalCode, postOffice].filter(Boolean).join(' '),
    owner?.name,
    lastMetOn && t('coverage.lastMet', { day: formats.day(lastMetOn) }),
  ].filter(Boolean);
  return (
    <li className={styles.item}>
      <div className={styles.who}>
        <Link to="/companies/$id" params={{ id }} className={styles.name ?? ''}>
          {name}
        </Link>
        <span className={styles.weight}>{t('coverage.points', { points: row.points })}</span>
        <p className={styles.quiet}>{facts.join(' · ')}</p>
      </div>
      <ul role="list" className={styles.reasons} aria-label={`${t('coverage.field.why')}: ${name}`}>
        {row.reasons.map(({ reason, points }) => (
          <li key={reason}>
            <Tag tone={points >= weighty ? 'amber' : 'neutral'}>{`${words(row, reason)} +${points}`}</Tag>
          </li>
        ))}
      </ul>
      {promise && <p>{t('coverage.promisedBy', { day: formats.day(promise.dueOn), name: promise.owner.name })}</p>}
      {snooze && <p>{t('coverage.snoozedBecause', { day: formats.day(snooze.until), reason: snooze.reason })}</p>}
      <QueueActions row={row} />
    </li>
  );
}

function QueueActions({ row }: QueueItemProps): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const { user } = useSession();
  const queryClient = useQueryClient();
  const [open, setOpen] = useState<'promise' | 'snooze' | null>(null);
  const { id, name, owner, snooze } = row;
  const failed = (error: Error) => showToast({ text: error.message, tone: 'red' });
  const take = useSave(
    'coverage',
    () => takeCompany(row, user.id),
    () => {
      showToast({ text: t('coverage.taken') });
      void queryClient.invalidateQueries({ queryKey: ['companies'] });
    },
  );
  const wake = useSave(
    'coverage',
    () => wakeCompany(id),
    () => showToast({ text: t('coverage.woken') }),
  );
  return (
    <div className={styles.actions} role="group" aria-label={name}>
      {may('interactions.write-own') && (
        <Button size="s" icon={<Pencil />} onPress={() => openLog({ companies: [{ id, name }] })}>
          {t('interactions.log')}
        </Button>
      )}
      {may('follow-ups.write-own') && !row.promise && (
        <Button size="s" variant="quiet" icon={<CalendarCheck />} onPress={() => setOpen('promise')}>
          {t('coverage.promise')}
        </Button>
      )}
      {may('companies.write') && owner?.id !== user.id && (
        <Button
          size="s"
          variant="quiet"
          icon={<UserCheck />}
          isPending={take.isPending}
          onPress={() => take.mutate(undefined, { onError: failed })}
        >
          {t('coverage.take')}
        </Button>
      )}
      {may('companies.write') &&
        (snooze ? (
          <Button
            size="s"
            variant="quiet"
            icon={<RotateCcw />}
            isPending={wake.isPending}
            onPress={() => wake.mutate(undefined, { onError: failed })}
          >
            {t('coverage.wake')}
          </Button>
        ) : (
          <Button size="s" variant="quiet" icon={<Clock />} onPress={() => setOpen('snooze')}>
            {t('coverage.snooze')}
          </Button>
        ))}
      {open === 'promise' && <PromiseDialog row={row} onClose={() => setOpen(null)} />}
      {open === 'snooze' && <SnoozeDialog row={row} onClose={() => setOpen(null)} />}
    </div>
  );
}
