/** How long there is to give the first answer, in the page's head; quiet once it has been given. */
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { Tag } from '../../ui/marks.js';
import type { EnquiryRow } from './enquiries.api.js';
import { WaitingTag } from './enquiry-words.js';

/** With less than this left of the working day the time is said in amber. */
const soonHours = 4;

export function AnswerClock({ enquiry }: { readonly enquiry: EnquiryRow }): ReactNode {
  const { t, formats } = useTexts();
  const { firstAnsweredAt, answerDueAt, answerHoursLeft } = enquiry;
  if (firstAnsweredAt !== null) return null;
  if (!answerDueAt) return <WaitingTag enquiry={enquiry} />;
  const at = `${formats.weekdayAndDay(new Date(answerDueAt))} ${formats.timeOfDay(answerDueAt)}`;
  if (answerHoursLeft === null || answerHoursLeft < 0)
    return (
      <>
        <Tag tone="red">{t('enquiry-cases.answerIsLate')}</Tag> {t('enquiry-cases.answerLate', { at })}
      </>
    );
  const left = t('enquiry-cases.workingTimeLeft', {
    time: t('enquiry-cases.workingHours', { hours: Math.floor(answerHoursLeft) }),
  });
  return (
    <>
      {t('enquiry-cases.answerDue', { at })}{' '}
      {answerHoursLeft < soonHours ? <Tag tone="amber">{left}</Tag> : `· ${left}`}
    </>
  );
}
