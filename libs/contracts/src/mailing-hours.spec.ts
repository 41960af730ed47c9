import { expect, test } from '@jest/globals';
import { mailingHourConcern } from './mailing-hours.js';
import { halfWrittenLanguages, letterLanguage, writtenLanguages } from './mailing-languages.js';

test.each([
  ['2026-11-18T08:00:00Z', null],
  ['2026-11-18T04:59:00Z', 'night'],
  ['2026-11-18T05:00:00Z', null],
  ['2026-11-18T19:00:00Z', 'night'],
  ['2026-11-21T10:00:00Z', 'weekend'],
  // Independence Day is a Sunday in 2026: the holiday is told first.
  ['2026-12-06T10:00:00Z', 'holiday'],
  ['2026-12-24T10:00:00Z', 'holiday'],
])('a mail leaving at %s: %s', (at, concern) => {
  expect(mailingHourConcern(new Date(at))).toBe(concern);
});

test('a letter is read in one’s own language where it is written', () => {
  const [subject, text] = [
    { fi: 'Uutisia', sv: 'Nyheter', en: ' ' },
    { fi: 'Hei', en: 'Hello' },
  ];
  expect(writtenLanguages(subject, text)).toEqual(['fi']);
  expect(halfWrittenLanguages(subject, text)).toEqual(['sv', 'en']);
  expect([letterLanguage(['fi', 'sv'], 'sv'), letterLanguage(['fi'], 'en'), letterLanguage([], 'fi')]).toEqual([
    'sv',
    'fi',
    null,
  ]);
});
