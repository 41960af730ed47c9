/** The clock of the first answer, in working hours: a tag for lists, and with the moment in words for the page's head. */
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { Tag } from '../../ui/marks.js';
import type { EnquiryRow } from './enquiries.api.js';

interface EnquiryProps {
  readonly enquiry: EnquiryRow;
}

/** Hours that the office is open on a day. */
const workingDay = 8;

/** How much time is left, or how late it is; nothing when nobody waits. */
export function AnswerTag({ enquiry: { answerHoursLeft: left } }: EnquiryProps): ReactNode {
  const { t } = useTexts();
  if (left === null) return null;
  if (left >= 0) return <Tag tone="amber">{t('enquiry-cases.answer.left', { hours: Math.floor(left) })}</Tag>;
  const hours = Math.floor(-left);
  return (
    <Tag tone="red">
      {hours < 2 * workingDay
        ? t('enquiry-cases.answer.late', { hours })
        : t('enquiry-cases.answer.lateDays', { days: Math.floor(hours / workingDay) })}
    </Tag>
  );
}

/** By when the answer is due, and the tag; nothing once it has been given. */
export function AnswerClock({ enquiry }: EnquiryProps): ReactNode {
  const { t, formats } = useTexts();
  const { answerDueAt, answerHoursLeft } = enquiry;
  if (answerDueAt === null || answerHoursLeft === null) return null;
  const at = `${formats.weekdayAndDay(new Date(answerDueAt))} ${formats.timeOfDay(answerDueAt)}`;
  return (
    <>
      <span>{t(answerHoursLeft < 0 ? 'enquiry-cases.answerLate' : 'enquiry-cases.answerDue', { at })}</span>
      <AnswerTag enquiry={enquiry} />
    </>
  );
}
