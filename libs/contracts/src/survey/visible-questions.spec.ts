import { describe, expect, it } from '@jest/globals';
import { definition, question } from './testing/build-survey.js';
import { visibleQuestions } from './visible-questions.js';

const survey = definition([
  question('score', 'nps'),
  question('why', 'single', {
    options: ['price', 'other'],
    showIf: { question: 'score', atMost: 6 },
  }),
  question('what', 'short_text', { showIf: { question: 'why', isOneOf: ['other'] } }),
  question('praise', 'long_text', { showIf: { question: 'score', atLeast: 9 } }),
]);
const shown = (answers: Parameters<typeof visibleQuestions>[1]): string[] =>
  visibleQuestions(survey, answers).map(({ key }) => key);

describe('visible questions', () => {
  it('are the unconditional ones before anything is answered', () => {
    expect(shown({})).toEqual(['score']);
  });

  it('follow the answers', () => {
    expect(shown({ score: 6 })).toEqual(['score', 'why']);
    expect(shown({ score: 7 })).toEqual(['score']);
    expect(shown({ score: 9 })).toEqual(['score', 'praise']);
    expect(shown({ score: 3, why: 'other' })).toEqual(['score', 'why', 'what']);
  });

  it('stay closed behind a branch that closed again', () => {
    expect(shown({ score: 10, why: 'other', what: 'noise' })).toEqual(['score', 'praise']);
  });

  it('do not open by not knowing', () => {
    expect(shown({ score: 'dont_know' })).toEqual(['score']);
  });
});
