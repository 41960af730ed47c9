/** Whom a sending would reach, who is left out and why, and when the mails would leave. */
import { addDays, dayOf, instantAt, surveySendingTime, type RecipientGroup } from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, type ReactNode } from 'react';
import { useTexts } from '../../../texts/texts-provider.js';
import { frameQuery, type Frame, type FrameInput, type Recipient } from '../surveys.api.js';
import styles from '../surveys.module.css';
import { languagesOf, reasonsOf, type Chosen } from './chosen-recipients.js';

export type Choice = { chosen: Chosen; leftOut: readonly Recipient[] } | { group: RecipientGroup };

/** Undefined until it is known, and while nobody is chosen. */
export function useFrame(choice: Choice): Frame | undefined {
  const asked: FrameInput = 'group' in choice ? { group: choice.group } : { contactIds: [...choice.chosen.keys()] };
  const settled = useDeferredValue(asked);
  const isEmpty = settled.contactIds?.length === 0;
  return useQuery({ ...frameQuery(settled), enabled: !isEmpty }).data;
}

export function FrameOfChoice({
  choice,
  frame,
}: {
  readonly choice: Choice;
  readonly frame: Frame | undefined;
}): ReactNode {
  const { t, formats } = useTexts();
  const spoken = ('group' in choice ? (frame?.languages ?? []) : languagesOf(choice.chosen)).map(
    ({ language, count }) => `${t(`shell.language.${language}`)} ${count}`,
  );
  const reasons =
    'group' in choice
      ? (frame?.leftOut ?? [])
      : reasonsOf(choice.leftOut).map(([reason, count]) => ({ reason, count }));
  const leftOut = reasons.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <p role="status">
        {'group' in choice
          ? frame && t('survey-sending.inFrame', { count: frame.eligible })
          : t('surveys.chosen', { count: choice.chosen.size })}
      </p>
      {'group' in choice && frame && <p className={styles.quiet}>{frame.sentence}</p>}
      {spoken.length > 0 && <p>{t('surveys.languagesOfChosen', { languages: formats.list(spoken) })}</p>}
      {leftOut > 0 && (
        <div>
          <p>{t('surveys.willBeLeftOut', { count: leftOut })}:</p>
          <ul role="list" className={styles.reasons}>
            {reasons.map(({ reason, count }) => (
              <li key={reason}>
                {t(`survey-sending.leftOut.${reason}`)}: {count}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

interface LeavingTimesProps {
  readonly leavesAt: Date;
  readonly isWaiting: boolean;
  readonly reminderDays: readonly number[];
}

/** When invitations and reminders leave, in words. */
export function LeavingTimes({ leavesAt, isWaiting, reminderDays }: LeavingTimesProps): ReactNode {
  const { t, formats } = useTexts();
  const days = reminderDays.map((day) => formats.day(reminderDay(leavesAt, day)));
  return (
    <div className={styles.quiet}>
      {isWaiting && <p>{t('survey-sending.waitsUntil', { at: formats.dayAndTime(leavesAt) })}</p>}
      {days.length > 0 && <p>{t('survey-sending.reminderDays', { days: formats.list(days) })}</p>}
      <p>{t('survey-sending.hours')}</p>
    </div>
  );
}

/** The first working day on or after the day of the plan. */
export const reminderDay = (leavesAt: Date, day: number): Date =>
  surveySendingTime(instantAt(addDays(dayOf(leavesAt), day), '09:00'));
