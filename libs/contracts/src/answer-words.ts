import { addDays, dayOf, type Day } from './days.js';
import type { Language } from './language.js';
import { momentWords, timeWords } from './texts/moment-words.js';

/** Hours that the office is open on a day. */
const workingDay = 8;

type AnswerWords =
  | { kind: 'today' | 'tomorrow' | 'later'; values: { at: string }; left: { hours: number } }
  | { kind: 'late'; values: { hours: number } }
  | { kind: 'lateDays'; values: { days: number } };

/** How the clock of a first answer is told on a day: the text `answer-words.…` and what it carries. */
export function answerWords(
  { answerDueAt, answerHoursLeft }: { answerDueAt: Date; answerHoursLeft: number },
  today: Day,
  language: Language,
): AnswerWords {
  if (answerHoursLeft < 0) {
    const hours = Math.floor(-answerHoursLeft);
    return hours < 2 * workingDay
      ? { kind: 'late', values: { hours } }
      : { kind: 'lateDays', values: { days: Math.floor(hours / workingDay) } };
  }
  const left = { hours: Math.floor(answerHoursLeft) };
  const due = dayOf(answerDueAt);
  if (due === today) return { kind: 'today', values: { at: timeWords(answerDueAt, language) }, left };
  if (due === addDays(today, 1)) return { kind: 'tomorrow', values: { at: timeWords(answerDueAt, language) }, left };
  return { kind: 'later', values: { at: momentWords(answerDueAt, language) }, left };
}
