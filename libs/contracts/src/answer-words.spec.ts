import { describe, expect, it } from '@jest/globals';
import { answerWords } from './answer-words.js';
import type { Language } from './language.js';
import { formatText } from './texts/index.js';

/** A Tuesday. */
const today = '2026-11-24';

const said = (answerDueAt: string, answerHoursLeft: number, language: Language = 'fi'): string => {
  const words = answerWords({ answerDueAt: new Date(answerDueAt), answerHoursLeft }, today, language);
  const left = 'left' in words ? formatText(language, 'answer-words.left', words.left) : undefined;
  return formatText(language, `answer-words.${words.kind}`, { ...words.values, left });
};

describe('the clock of a first answer in words', () => {
  it.each([
    ['2026-11-24T12:00:00Z', 4, 'vastattava tänään klo 14 mennessä, 4 työtuntia aikaa'],
    ['2026-11-24T08:30:00Z', 0.5, 'vastattava tänään klo 10.30 mennessä, alle työtunti aikaa'],
    ['2026-11-25T07:00:00Z', 7, 'vastattava huomenna klo 9 mennessä, 7 työtuntia aikaa'],
    ['2026-11-27T07:00:00Z', 23, 'vastattava perjantaina 27.11. klo 9 mennessä, 23 työtuntia aikaa'],
    ['2026-11-24T07:45:00Z', -0.25, 'myöhässä alle työtunnin'],
    ['2026-11-24T07:00:00Z', -1, 'myöhässä 1 työtunnin'],
    ['2026-11-23T13:00:00Z', -3, 'myöhässä 3 työtuntia'],
    ['2026-11-20T07:00:00Z', -17, 'myöhässä 2 työpäivää'],
  ])('due %s, with %d hours: %s', (due, left, sentence) => {
    expect(said(due, left)).toBe(sentence);
  });

  it('in Swedish and English', () => {
    expect(said('2026-11-24T12:00:00Z', 1, 'sv')).toBe('ska besvaras i dag senast kl. 14, 1 arbetstimme kvar');
    expect(said('2026-11-27T07:00:00Z', 23, 'en')).toBe(
      'to be answered by Friday 27.11. at 9:00, 23 working hours left',
    );
    expect(said('2026-11-24T12:00:00Z', 4, 'en')).toBe('to be answered today by 14:00, 4 working hours left');
  });
});
