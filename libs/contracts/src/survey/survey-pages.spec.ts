import { expect, test } from '@jest/globals';
import type { Question } from './definition.js';
import { mostOnOnePage, pagesToShow, surveyPages } from './survey-pages.js';
import { definition, question, words } from './testing/build-survey.js';

const sections = ['one', 'two', 'three'].map((key) => ({ key, title: words(key) }));
const inSection = (section: string, count: number, extra: Partial<Question> = {}): Question[] =>
  Array.from({ length: count }, (_, n) => ({ ...question(`${section}${n}`, 'yes_no'), section, ...extra }));
const keysOf = (pages: ReturnType<typeof surveyPages>): string[][] =>
  pages.map((groups) => groups.flatMap(({ questions }) => questions.map(({ key }) => key)));

test('a short questionnaire is one page, with sections or without', () => {
  const questions = [...inSection('one', 5), ...inSection('two', mostOnOnePage - 5)];
  expect(surveyPages(definition(questions, { sections }))).toHaveLength(1);
  expect(keysOf(surveyPages(definition(questions, { sections }))).flat()).toHaveLength(mostOnOnePage);
});

test('a long one without sections is one page too: there is nowhere to cut it', () => {
  const questions = Array.from({ length: 14 }, (_, n) => question(`q${n}`, 'yes_no'));
  expect(surveyPages(definition(questions))).toHaveLength(1);
});

test('a long one has a page for each section, and none is left out', () => {
  const questions = [...inSection('one', 4), ...inSection('two', 4), ...inSection('three', 4)];
  const pages = surveyPages(definition(questions, { sections }));
  expect(pages).toHaveLength(3);
  expect(keysOf(pages).flat()).toEqual(questions.map(({ key }) => key));
});

test('a page on which nothing applies is passed over', () => {
  const questions = [
    ...inSection('one', 6),
    ...inSection('two', 4, { showIf: { question: 'one0', isOneOf: ['yes'] } }),
    ...inSection('three', 3),
  ];
  const survey = definition(questions, { sections });
  expect(pagesToShow(survey, { one0: 'yes' })).toEqual([0, 1, 2]);
  expect(pagesToShow(survey, { one0: 'no' })).toEqual([0, 2]);
  expect(pagesToShow(survey, {})).toEqual([0, 2]);
});
