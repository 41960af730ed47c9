import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { definition, question } from './testing/build-survey.js';
import { answersFromForm, completenessOf, validateAnswers } from './validate-answers.js';

const survey = definition([
  question('welcome', 'statement'),
  question('score', 'nps', { required: true }),
  question('ease', 'ces7'),
  question('why', 'single', { options: ['price', 'other'], required: true, showIf: { question: 'score', atMost: 6 } }),
  question('what', 'short_text', { showIf: { question: 'why', isOneOf: ['other'] } }),
  question('services', 'multi', { options: ['plot', 'staff', 'start'] }),
  question('again', 'yes_no'),
  question('words', 'long_text'),
  question('contact', 'contact_me'),
]);

const faults = (answers: unknown): string[] => {
  const result = validateAnswers(survey, answers);
  return result.ok ? [] : result.faults.map(({ pointer, code }) => `${pointer} ${code}`);
};
const kept = (answers: unknown): unknown => {
  const result = validateAnswers(survey, answers);
  return result.ok ? result.answers : result.faults;
};

describe('answers', () => {
  it('of every kind are taken', () => {
    const answers = {
      score: 4,
      ease: 'dont_know',
      why: 'other',
      what: 'Melu',
      services: ['plot', 'start'],
      again: 'yes',
      words: 'Hyvä',
      contact: 'yes',
    };
    expect(kept(answers)).toEqual(answers);
  });

  it('lose what nobody wrote: blanks, empty lists, control characters', () => {
    expect(
      kept({ score: 9, words: '  a\r\nb\u0000\u0007c ', services: [], again: '', contact: 'no', ease: null }),
    ).toEqual({
      score: 9,
      words: 'a\nbc',
    });
  });

  it('of a branch that does not apply are dropped, whatever they hold', () => {
    expect(kept({ score: 9, why: 'nonsense', what: 'x'.repeat(9999) })).toEqual({ score: 9 });
  });

  it('of a branch that applies are required where it says so', () => {
    expect(faults({ score: 2 })).toEqual(['/answers/why required']);
  });

  it('with unknown keys are refused', () => {
    expect(faults({ score: 9, colour: 'red', 'a/b~c': 1, welcome: 'hei' })).toEqual([
      '/answers/colour unknown-member',
      '/answers/a~1b~0c unknown-member',
      '/answers/welcome unknown-member',
    ]);
  });

  it.each([
    [{ score: 11 }, '/answers/score too-big'],
    [{ score: -1 }, '/answers/score too-small'],
    [{ score: 7.5 }, '/answers/score wrong-type'],
    [{ score: '9' }, '/answers/score wrong-type'],
    [{ score: 'dont_know' }, '/answers/score required'],
    [{ score: 9, ease: 0 }, '/answers/ease too-small'],
    [{ score: 9, again: 'maybe' }, '/answers/again not-in-list'],
    [{ score: 9, services: ['plot', 'sauna'] }, '/answers/services not-in-list'],
    [{ score: 9, services: [1] }, '/answers/services wrong-type'],
    [{ score: 9, words: 'x'.repeat(2001) }, '/answers/words too-long'],
    [{ score: 9, words: 5 }, '/answers/words wrong-type'],
    [{ score: 9, contact: 'dont_know' }, '/answers/contact not-in-list'],
    [[], '/answers wrong-type'],
    ['score=9', '/answers wrong-type'],
  ])('%j are refused', (answers, fault) => {
    expect(faults(answers)).toEqual([fault]);
  });

  it('that answer nothing are refused', () => {
    const optional = definition([question('words', 'long_text')]);
    expect(validateAnswers(optional, { words: ' ' })).toEqual({
      ok: false,
      faults: [{ pointer: '/answers', code: 'survey-empty' }],
    });
  });

  it('that were taken once are taken again unchanged', () => {
    fc.assert(
      fc.property(
        fc.record(
          {
            score: fc.integer({ min: 0, max: 10 }),
            words: fc.string(),
            why: fc.constantFrom('price', 'other'),
            what: fc.string({ maxLength: 200 }),
          },
          { requiredKeys: ['score', 'why'] },
        ),
        (given) => {
          const once = validateAnswers(survey, given);
          expect(once.ok && validateAnswers(survey, once.answers)).toEqual(once);
        },
      ),
    );
  });

  it('from a plain form become numbers and lists', () => {
    const pairs: [string, string][] = [
      ['_version', '3'],
      ['score', '4'],
      ['why', 'other'],
      ['services', 'plot'],
      ['services', 'start'],
      ['words', '7'],
      ['constructor', 'x'],
    ];
    expect(answersFromForm(survey, pairs)).toEqual({
      score: 4,
      why: 'other',
      services: ['plot', 'start'],
      words: '7',
      constructor: 'x',
    });
  });
});

describe('completeness', () => {
  it('is complete from 80 % of what was shown, partial from 50 %', () => {
    // Shown: score, ease, services, again, words.
    expect(completenessOf(survey, { score: 9, ease: 5, services: ['plot'], again: 'yes' })).toEqual({
      shown: 5,
      answered: 4,
      grade: 'complete',
    });
    expect(completenessOf(survey, { score: 9, ease: 5, again: 'dont_know' }).grade).toBe('partial');
    expect(completenessOf(survey, { score: 9, words: 'x' }).grade).toBe('break_off');
    expect(completenessOf(survey, { ease: 5, services: ['plot'], again: 'yes', words: 'x' }).grade).toBe('partial');
  });
});
