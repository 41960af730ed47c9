import { describe, expect, it } from '@jest/globals';
import { array, assert, constantFrom, property, string } from 'fast-check';
import { specialWordsIn } from './special-words.js';

const wordsIn = (text: string): string[] => specialWordsIn(text).map(({ word }) => word);
const letterless = Array.from(' \n\t0123456789.,;:!?()[]/\\+-_*#€%&«»”"\'');

describe('words of special categories', () => {
  it.each([
    ['Yrittäjä on sairauslomalla kevääseen', 'health', 'sairauslomalla'],
    ['Taustalla masennus.', 'health', 'masennus'],
    ['Sai diagnoosin', 'health', 'diagnoosin'],
    ['hänellä on rintasyöpä', 'health', 'rintasyöpä'],
    ['toipuu syövästä', 'health', 'syövästä'],
    ['Toimitusjohtaja on raskaana', 'health', 'raskaana'],
    ['on ollut työkyvytön', 'health', 'työkyvytön'],
    ['hän SAIRASTUI', 'health', 'SAIRASTUI'],
    ['lääkityksen vuoksi', 'health', 'lääkityksen'],
    ['työuupumuksesta', 'health', 'työuupumuksesta'],
    ['pitkäaikaissairauden', 'health', 'pitkäaikaissairauden'],
    ['är sjukskriven till maj', 'health', 'sjukskriven'],
    ['hon är gravid', 'health', 'gravid'],
    ['is on sick leave', 'health', 'sick leave'],
    ['was diagnosed in May', 'health', 'diagnosed'],
    ['on lestadiolainen', 'religion', 'lestadiolainen'],
    ['pääluottamusmiehenä', 'union', 'pääluottamusmiehenä'],
    ['är fackligt aktiv', 'union', 'fackligt aktiv'],
    ['a trade union man', 'union', 'trade union man'],
    ['romaniperheen', 'origin', 'romaniperheen'],
    ['etnisk bakgrund', 'origin', 'etnisk'],
    ['on homo', 'orientation', 'homo'],
    ['kertoi puoluekantansa', 'politics', 'puoluekantansa'],
  ])('%s: %s, %s', (text, category, word) => {
    expect(specialWordsIn(text)).toEqual([{ word, category }]);
  });

  it.each([
    'Sairaala, terveyskeskus, terveyspalvelut, apteekki ja hoitokoti',
    'Sairaalan laajennus, sairaanhoitaja, mielenterveyspalvelut, vammaispalvelut',
    'Sjukhus, hälsovård, sjukvårdare, apotek och vårdhem',
    'Hospital, pharmacy, health services, diagnostics laboratory',
    'Raskaan liikenteen korjaamo, raskas työ',
    'Asiakkaat syövät ulkona, syömään',
    'Homogeeninen betoni, Romaniassa tehdas, Romanian market',
    'Autodiagnostiikka, diagnostiikkalaite, diagnostik',
    'Uskomme kasvuun; luottamushenkilöt ja luottamus',
    'Kokoomateos, keskustan liiketila, demarkaatio',
    'Seurakunta tilasi remontin; Christian Testilä soitti',
  ])('a trade or an everyday word is no hit: %s', (text) => {
    expect(wordsIn(text)).toEqual([]);
  });

  it('each word is named once, in the order of the text, as first written', () => {
    expect(wordsIn('Masennus ja uupumus, masennus; muslimi')).toEqual(['Masennus', 'uupumus', 'muslimi']);
  });

  it('an a with its dots apart is the same letter', () => {
    expect(wordsIn('syöpä'.normalize('NFD'))).toEqual(['syöpä']);
  });

  it('text without letters never hits', () => {
    assert(
      property(array(constantFrom(...letterless)), (signs) => {
        expect(specialWordsIn(signs.join(''))).toEqual([]);
      }),
    );
  });

  it('every word named stands in the text, whatever surrounds it', () => {
    assert(
      property(
        string(),
        constantFrom('sairausloma', 'gravid', 'pregnant', 'ateisti'),
        string(),
        (before, word, after) => {
          const text = `${before} ${word} ${after}`;
          expect(wordsIn(text)).toContain(word);
          for (const named of wordsIn(text)) expect(text.normalize('NFC')).toContain(named);
        },
      ),
    );
  });

  it('reads ten thousand letters without a space, and as many words, to the end', () => {
    expect(wordsIn('a'.repeat(10_000))).toEqual([]);
    expect(wordsIn('sairai'.repeat(2000))).toEqual([]);
    expect(wordsIn(`${'kauppa '.repeat(1500)}sairausloma`)).toEqual(['sairausloma']);
  });
});
