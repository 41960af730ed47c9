/** Which answer a press of a key gives to a question, on the screen where paper is typed in. */
import { isScale, scales } from '@elinvoima/contracts';
import type { Question } from './paper.api.js';

export type Typed = number | string | readonly string[] | undefined;

/** The codes that can be chosen, in the order in which digits choose them from 1. */
export function codesOf({ type, options }: Question): string[] {
  if (type === 'yes_no') return ['yes', 'no'];
  if (type === 'contact_me') return ['yes'];
  return (options ?? []).map(({ code }) => code);
}

/**
 * The answer after a digit. On a scale up to ten a 0 pressed after a 1 makes it ten; of many choices a second press takes one
 * away. Undefined when the digit means nothing here: what was given stays.
 */
export function answerAfterDigit(question: Question, before: Typed, digit: number): Typed {
  const { type } = question;
  if (isScale(type)) {
    const { low, high } = scales[type];
    if (high === 10 && before === 1 && digit === 0) return 10;
    return digit >= low && digit <= high ? digit : undefined;
  }
  const code = codesOf(question)[digit - 1];
  if (code === undefined) return undefined;
  if (type !== 'multi') return code;
  const chosen = Array.isArray(before) ? (before as readonly string[]) : [];
  return chosen.includes(code) ? chosen.filter((each) => each !== code) : [...chosen, code];
}
