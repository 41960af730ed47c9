/** Promises in rows: kept in one press, undone in the same place, moved to another day from a menu. */
import { daysBetween, type Day } from '@elinvoima/contracts';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Check, Undo2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { pathOfRecord } from '../../routing/record-path.js';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { Tag } from '../../ui/marks.js';
import { showToast } from '../../ui/toast.js';
import { isDoneUnsent, markDone, reopen, useRereadFollowUps, type FollowUp } from './follow-ups.api.js';
import styles from './follow-ups.module.css';
import { MoveMenu } from './move-menu.js';

interface PromiseListProps {
  /** Named by the heading over it, or by these words. */
  readonly label: string;
  readonly items: readonly FollowUp[];
  /** Where everybody's are shown, whose each is. */
  readonly withOwner?: boolean;
}

export function PromiseList({ label, items, withOwner = false }: PromiseListProps): ReactNode {
  return (
    <ul role="list" className={styles.list} aria-label={label}>
      {items.map((item) => (
        <PromiseRow key={`${item.id} ${item.version}`} item={item} withOwner={withOwner} />
      ))}
    </ul>
  );
}

function PromiseRow({ item, withOwner }: { readonly item: FollowUp; readonly withOwner: boolean }): ReactNode {
  const { t } = useTexts();
  const reread = useRereadFollowUps();
  const [isDone, setDone] = useState(item.state === 'done' || isDoneUnsent(item.id));
  const failed = (error: Error) => {
    setDone(!isDone);
    showToast({ text: error.message, tone: 'red' });
  };
  // The row turns in the same frame.
  const undo = useMutation({
    mutationFn: () => reopen(item.id),
    onMutate: () => setDone(false),
    onSuccess: () => {
      showToast({ text: t('follow-ups.reopened') });
      return reread('later');
    },
    onError: failed,
  });
  const done = useMutation({
    mutationFn: () => markDone(item),
    onMutate: () => setDone(true),
    onSuccess: ({ kept }) => {
      const text = t(kept ? 'offline.kept' : 'follow-ups.done');
      showToast({ text, action: { label: t('shell.action.undo'), run: () => undo.mutate() } });
      return reread('later');
    },
    onError: failed,
  });
  const { title } = item;
  return (
    <li className={styles.row} data-done={isDone || undefined}>
      {isDone ? (
        <Button variant="quiet" iconOnly icon={<Undo2 />} onPress={() => undo.mutate()}>
          {t('follow-ups.undoOne', { title })}
        </Button>
      ) : (
        <Button iconOnly icon={<Check />} onPress={() => done.mutate()}>
          {t('follow-ups.doneOne', { title })}
        </Button>
      )}
      <div className={styles.words}>
        <span className={styles.title}>{title}</span>
        <About item={item} withOwner={withOwner} />
      </div>
      <span className={styles.due}>
        {isDone ? <Tag tone="green">{t('follow-ups.done')}</Tag> : <Due dueOn={item.dueOn} />}
      </span>
      {!isDone && <MoveMenu item={item} />}
    </li>
  );
}

function Due({ dueOn }: { readonly dueOn: Day }): ReactNode {
  const { t, formats } = useTexts();
  const late = daysBetween(dueOn, today());
  if (late > 0) return <Tag tone="red">{t('follow-ups.late', { days: late })}</Tag>;
  return formats.relativeDay(dueOn);
}

/** The company and what the promise hangs on, each a link. */
function About({ item, withOwner }: { readonly item: FollowUp; readonly withOwner: boolean }): ReactNode {
  const { subject, companies, owner } = item;
  const to = pathOfRecord(subject);
  return (
    <span className={styles.about}>
      {companies.map(({ id, name }) => (
        <Link key={id} to="/companies/$id" params={{ id }}>
          {name}
        </Link>
      ))}
      {subject.kind !== 'company' && subject.title !== item.title && to !== undefined && (
        <Link to={to}>{subject.title}</Link>
      )}
      {withOwner && <span>{owner.name}</span>}
    </span>
  );
}
