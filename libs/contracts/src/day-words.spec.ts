import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { parseDayWords } from './day-words.js';
import { addDays, formatDay, isDay } from './days.js';
import { languages } from './language.js';

/** A Sunday. */
const today = '2026-11-22';
const fi = (text: string): string | null => parseDayWords(text, today, 'fi');

describe('day words', () => {
  it.each([
    ['16.11.2026', '2026-11-16'],
    ['16.11.26', '2026-11-16'],
    ['2026-11-16', '2026-11-16'],
    ['24.12.', '2026-12-24'],
    ['24.12', '2026-12-24'],
    ['16.11.', '2027-11-16'],
    ['22.11.', '2026-11-22'],
    ['29.2.', '2028-02-29'],
    ['tänään', '2026-11-22'],
    ['Huomenna', '2026-11-23'],
    ['ylihuomenna', '2026-11-24'],
    ['eilen', '2026-11-21'],
    ['ke', '2026-11-25'],
    ['ke.', '2026-11-25'],
    ['keskiviikkona', '2026-11-25'],
    ['su', '2026-11-29'],
    ['+2vk', '2026-12-06'],
    ['+3pv', '2026-11-25'],
    ['+ 10', '2026-12-02'],
    ['-1pv', '2026-11-21'],
    ['+1kk', '2026-12-22'],
    ['ensi viikolla', '2026-11-23'],
    ['ensi ke', '2026-11-25'],
    ['ensi kuussa', '2026-12-01'],
    ['viime perjantaina', '2026-11-13'],
    ['vk 48', '2026-11-23'],
    ['vko 3', '2027-01-18'],
    ['viikon päästä', '2026-11-29'],
    ['kahden viikon päästä', '2026-12-06'],
    ['3 kuukauden kuluttua', '2027-02-22'],
  ])('reads %s in Finnish', (text, day) => {
    expect(fi(text)).toBe(day);
  });

  it.each([
    ['idag', '2026-11-22'],
    ['i morgon', '2026-11-23'],
    ['i övermorgon', '2026-11-24'],
    ['ons', '2026-11-25'],
    ['på fredag', '2026-11-27'],
    ['+2v', '2026-12-06'],
    ['nästa vecka', '2026-11-23'],
    ['om två veckor', '2026-12-06'],
    ['24/12', '2026-12-24'],
  ])('reads %s in Swedish', (text, day) => {
    expect(parseDayWords(text, today, 'sv')).toBe(day);
  });

  it.each([
    ['today', '2026-11-22'],
    ['tomorrow', '2026-11-23'],
    ['wed', '2026-11-25'],
    ['Friday', '2026-11-27'],
    ['+2w', '2026-12-06'],
    ['next week', '2026-11-23'],
    ['in a month', '2026-12-22'],
    ['in 3 days', '2026-11-25'],
  ])('reads %s in English', (text, day) => {
    expect(parseDayWords(text, today, 'en')).toBe(day);
  });

  it.each([
    ['tanaan', '2026-11-22'],
    ['toissapaivana', '2026-11-20'],
    ['kahden viikon paasta', '2026-12-06'],
    ['i overmorgon', '2026-11-24'],
    ['igar', '2026-11-21'],
    ['lordag', '2026-11-28'],
    ['pa mandag', '2026-11-23'],
    ['nasta vecka', '2026-11-23'],
  ])('reads %s without its diacritics', (text, day) => {
    expect(fi(text)).toBe(day);
  });

  it('looks back when something has already happened', () => {
    expect(parseDayWords('16.11.', today, 'fi', 'past')).toBe('2026-11-16');
    expect(parseDayWords('24.12.', today, 'fi', 'past')).toBe('2025-12-24');
    expect(parseDayWords('ke', today, 'fi', 'past')).toBe('2026-11-18');
    expect(parseDayWords('su', today, 'fi', 'past')).toBe('2026-11-15');
  });

  it.each([
    '',
    '31.2.',
    '31.2.2026',
    '0.1.',
    '32.1.',
    'vk 60',
    'k',
    't',
    'kesällä',
    '+2 vuotta',
    'in love',
    'toimitus',
  ])('does not guess at %p', (text) => {
    expect(fi(text)).toBeNull();
  });

  it('reads back every day it writes, in every language', () => {
    const anyDay = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('2001-01-01', count));
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...languages), (day, language) => {
        expect(parseDayWords(day, today, language)).toBe(day);
        if (language === 'fi') expect(parseDayWords(formatDay(day, language), today, language)).toBe(day);
      }),
    );
  });

  it('never answers with something that is no day', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...languages), (text, language) => {
        const day = parseDayWords(text, today, language);
        expect(day === null || isDay(day)).toBe(true);
      }),
    );
  });
});
