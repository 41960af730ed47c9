import { describe, expect, it } from '@jest/globals';
import { interactionTypes } from '@elinvoima/contracts';
import { readBusinessId, readEmail, readPhone, readPostalCode, readText, readWebsite } from './addresses.js';
import { readChoice, readLanguage, readTags } from './choices.js';
import { instantOf, readClock, readMoment } from './moments.js';
import { readMinutes, readNumber, readSizeClass } from './numbers.js';
import { readIndustry, readMunicipality } from './places.js';
import type { CellReading } from './reading.js';

const said = <T>(reading: CellReading<T>): T | string => (reading.ok ? reading.value : reading.code);
const today = '2026-11-22';

describe('what a cell holds', () => {
  it.each([
    ['22.11.2026', '2026-11-22', null],
    [' 1.2.2026 ', '2026-02-01', null],
    ['22.11.26', '2026-11-22', null],
    ['31.12.99', '1999-12-31', null],
    ['su 22.11.2026 klo 13.05', '2026-11-22', '13:05'],
    ['22.11.2026 9:00', '2026-11-22', '09:00'],
    ['2026-11-22', '2026-11-22', null],
    ['2026-11-22T13:05:00', '2026-11-22', '13:05'],
    ['22/11/2026', '2026-11-22', null],
  ])('the day %s', (cell, day, clock) => {
    expect(said(readMoment(cell, today))).toEqual({ day, clock, instant: null });
  });

  it.each(['29.2.2026', '2026-13-01', 'eilen', '22.11', '22.11.2026 klo 25', '13.11.20261', ''])(
    'no day: %s',
    (cell) => {
      expect(said(readMoment(cell, today))).toBe('day-unreadable');
    },
  );

  it('an instant is Finland’s, noon where nobody wrote the clock, and the own column’s clock wins', () => {
    const at = (cell: string, clock: string | null = null) => {
      const moment = readMoment(cell, today);
      return moment.ok ? instantOf(moment.value, clock, today).toISOString() : moment.code;
    };
    expect(at('1.7.2026 klo 13.05')).toBe('2026-07-01T10:05:00.000Z');
    expect(at('1.12.2025')).toBe('2025-12-01T10:00:00.000Z');
    expect(at('1.12.2025', '08:30')).toBe('2025-12-01T06:30:00.000Z');
    expect(at('22.11.2026')).toBe('2026-11-21T22:00:00.000Z');
    expect(at('2026-07-01T10:05:00Z')).toBe('2026-07-01T10:05:00.000Z');
  });

  it.each([
    ['klo 9', '09:00'],
    ['13.05', '13:05'],
    ['13:05:30', '13:05'],
    ['1:05 pm', '13:05'],
    ['12 am', '00:00'],
    ['24.00', 'time-unreadable'],
    ['9.7', 'time-unreadable'],
  ])('the clock %s', (cell, clock) => expect(said(readClock(cell))).toBe(clock));

  it.each<[string, number | string]>([
    ['1 234,5', 1234.5],
    ['1\u00a0234', 1234],
    ['1.234,50', 1234.5],
    ['1,234.50', 1234.5],
    ['12.5', 12.5],
    ['−3', -3],
    ['1,2,3', 'number-unreadable'],
    ['n. 20', 'number-unreadable'],
  ])('the number %s', (cell, number) => expect(said(readNumber(cell))).toBe(number));

  it.each<[string, number | string]>([
    ['90', 90],
    ['90 min', 90],
    ['1,5 h', 90],
    ['2 tuntia', 120],
    ['1:30', 90],
    ['1 h 30 min', 90],
    ['0,5', 'number-unreadable'],
    ['30 h', 'number-unreadable'],
  ])('the minutes %s', (cell, minutes) => expect(said(readMinutes(cell))).toBe(minutes));

  it.each([
    ['12', '10-19'],
    ['0', '0'],
    ['4,5', '5-9'],
    ['5–9 henkeä', '5-9'],
    ['yli 250', '250+'],
    ['250+', '250+'],
    ['1 200', '250+'],
    ['monta', 'size-class-unknown'],
  ])('the staff %s', (cell, size) => expect(said(readSizeClass(cell))).toBe(size));

  it('values of closed lists by code or name in any of the three languages', () => {
    const types = { values: interactionTypes, names: 'interactions.type' };
    for (const [cell, value] of [
      ['visit', 'visit'],
      ['Yrityskäynti', 'visit'],
      ['Teams', 'online'],
      ['PUHELU', 'call'],
      ['', 'choice-unknown'],
      ['constructor', 'choice-unknown'],
      ['höpinä', 'choice-unknown'],
    ] as const)
      expect(said(readChoice(cell, types))).toBe(value);
    expect(['Ruotsi', 'svenska', 'SE', 'eng', 'viro'].map((cell) => said(readLanguage(cell)))).toEqual([
      'sv',
      'sv',
      'sv',
      'en',
      'language-unknown',
    ]);
    expect(said(readTags('vienti, kasvu; vienti ;  uusi  yritys'))).toEqual(['vienti', 'kasvu', 'uusi yritys']);
  });

  it.each([
    ['25110', { code: '25110', scheme: 'TOL2025' }],
    ['25.11', { code: '2511', scheme: 'TOL2025' }],
    ['C25.110', { code: '25110', scheme: 'TOL2025' }],
    ['25110 Metallirakenteiden valmistus', { code: '25110', scheme: 'TOL2025' }],
    ['TOL 2008: 45200', { code: '45200', scheme: 'TOL2008' }],
    ['45200', { code: '45200', scheme: 'TOL2008' }],
    ['C', 'industry-unknown'],
    ['04', 'industry-unknown'],
  ])('the industry %s', (cell, industry) => expect(said(readIndustry(cell))).toEqual(industry));

  it('addresses of every kind', () => {
    expect(['9100001-3', '91000013', 'FI91000013', '9100001-4'].map((cell) => said(readBusinessId(cell)))).toEqual([
      '9100001-3',
      '9100001-3',
      '9100001-3',
      'business-id-checksum',
    ]);
    expect(
      ['a@b.fi ', 'Aino <aino@yritys.example>', 'a@b', 'a@b.fi, c@d.fi'].map((cell) => said(readEmail(cell))),
    ).toEqual(['a@b.fi', 'aino@yritys.example', 'email-unreadable', 'email-unreadable']);
    expect(
      ['040 123 4567', '401234567', '+46 8 123 45 67', 'soita', '12'].map((cell) => said(readPhone(cell))),
    ).toEqual(['040 123 4567', '0401234567', '+46 8 123 45 67', 'phone-unreadable', 'phone-unreadable']);
    expect(
      ['www.paja.example', 'https://paja.example/a?b=1', 'javascript:alert(1)', 'ei ole', 'ftp://x.example'].map(
        (cell) => said(readWebsite(cell)),
      ),
    ).toEqual([
      'www.paja.example',
      'https://paja.example/a?b=1',
      'website-unreadable',
      'website-unreadable',
      'website-unreadable',
    ]);
    expect(['13720', 'FI-13720', '100', '1372'].map((cell) => said(readPostalCode(cell)))).toEqual([
      '13720',
      '13720',
      '00100',
      '01372',
    ]);
    expect(said(readText(' Paja\u0000\u200b  Oy ', 300))).toBe('Paja Oy');
    const places = { codeOfName: new Map([['testila', '082']]), codeOfPostalCode: new Map<string, string>() };
    expect(
      ['82', '082 Testilä', 'TESTILÄ', 'Testilän kunta', 'Muualla'].map((cell) => said(readMunicipality(cell, places))),
    ).toEqual(['082', '082', '082', '082', 'municipality-not-known']);
  });
});
