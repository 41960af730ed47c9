import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { readPastedValues, readTime, readValue } from './pasted-values.js';

const read = (text: string) =>
  readPastedValues(text).map((row) =>
    'reason' in row
      ? `${row.line}: ${row.reason}`
      : `${row.time.period} = ${row.value}${row.provisional ? ' provisional' : ''}${row.source ? ` (${row.source})` : ''}`,
  );

describe('a pasted table', () => {
  it('is read with its heading, with tabs, semicolons or commas', () => {
    expect(read('Vuosi;Arvo;Lähde\n2024;9 412;Tilastokeskus\n2025;9 398,5;Tilastokeskus')).toEqual([
      '2024 = 9412 (Tilastokeskus)',
      '2025 = 9398.5 (Tilastokeskus)',
    ]);
    expect(read('2024\t9412\n2025\t9398')).toEqual(['2024 = 9412', '2025 = 9398']);
    expect(read('year,value\n2024,9412')).toEqual(['2024 = 9412']);
  });

  it('knows the columns by their names, in any order', () => {
    expect(read('Lähde;Luku;Jakso\nOma laskenta;12;2025-Q3')).toEqual(['2025-Q3 = 12 (Oma laskenta)']);
  });

  it('a star is a provisional figure, dots are not published, and neither is a zero', () => {
    expect(read('2024;10\n2025*;11\n2026;..\n2023;-')).toEqual([
      '2024 = 10',
      '2025 = 11 provisional',
      '2026 = null',
      '4: value-unreadable',
    ]);
  });

  it('says which line cannot be read and why', () => {
    expect(read('2024;10\n2024-13;5\nensi vuosi;5\n2025;paljon\n2026;')).toEqual([
      '2024 = 10',
      '2: period-unreadable',
      '3: period-unreadable',
      '4: value-unreadable',
      '5: value-missing',
    ]);
  });

  it('empty lines, quotes and an early sign of the file are no rows', () => {
    expect(read('\ufeffjakso;arvo;lähde\r\n"2024";"1 000";"Rekisteri; oma"\r\n\r\n')).toEqual([
      '2024 = 1000 (Rekisteri; oma)',
    ]);
  });

  it('times as statistics write them', () => {
    const periods = [
      '2025',
      '2025Q3',
      'Q3/2025',
      '2025M09',
      '9/2025',
      '2025-09',
      '31.12.2025',
      '2025-12-31',
      '2025-T2',
    ];
    expect(periods.map((text) => readTime(text)?.period)).toEqual([
      '2025',
      '2025-Q3',
      '2025-Q3',
      '2025-09',
      '2025-09',
      '2025-09',
      '2025-12-31',
      '2025-12-31',
      '2025-T2',
    ]);
    expect(['31.2.2025', '2025-2029', '2025-Q5', '25', ''].map(readTime)).toEqual([null, null, null, null, null]);
  });

  it('reads any number as Finland, Sweden and England write it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -9_999_999, max: 9_999_999 }),
        fc.constantFrom('fi-FI', 'sv-SE'),
        (hundredths, locale) => {
          const value = hundredths / 100;
          expect(readValue(value.toLocaleString(locale))).toBe(value);
          expect(readValue(String(value))).toBe(value);
        },
      ),
    );
  });

  it('never throws, whatever is pasted', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => expect(() => readPastedValues(text)).not.toThrow()));
  });
});
