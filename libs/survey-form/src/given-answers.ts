import type { Fault } from '@elinvoima/contracts';
import type { Language } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';

/** What the respondent gave, as it came: shown again unchanged when something must be corrected. */
export type GivenAnswers = Readonly<Record<string, unknown>>;

export function isChosen(given: unknown, value: string | number): boolean {
  return Array.isArray(given) ? given.includes(value) : givenText(given) === String(value);
}

export function givenText(given: unknown): string {
  return typeof given === 'string' || typeof given === 'number' ? String(given) : '';
}

/** What is wrong with each question, in words; faults of the answers as a whole are put on the first question. */
export function faultSentences(
  faults: readonly Fault[],
  questionKeys: readonly string[],
  language: Language,
): ReadonlyMap<string, string> {
  const sentences = new Map<string, string>();
  for (const { pointer, code, values } of faults) {
    const named = pointer.split('/').at(-1) ?? '';
    const key = questionKeys.includes(named) ? named : questionKeys[0];
    const sentence =
      code === 'required'
        ? formatText(language, 'surveys.page.faultRequired')
        : formatText(language, `problems.${code}`, values);
    if (key !== undefined && !sentences.has(key)) sentences.set(key, sentence);
  }
  return sentences;
}
