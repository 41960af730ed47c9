import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { csvFile, csvLines } from './csv.js';

/** What a spreadsheet would run. */
const live = /^[=+\-@\t\r\n＝＋－＠]/;
const read = (content: Buffer, delimiter = ';'): string[][] =>
  parse(content, { bom: true, delimiter, record_delimiter: '\r\n' });

describe('CSV that leaves', () => {
  it.each(['a\n=1+1', 'a\r=1+1', 'a\r\n=1+1', 'a;=1', 'a"\n=1'])('%j stays in its cell', (cell) => {
    const content = csvFile([
      [cell, 'b'],
      ['c', 'd'],
    ]);
    expect(content.toString()).toBe(`\uFEFF"${cell.replaceAll('"', '""')}";b\r\nc;d\r\n`);
    expect(read(content)).toEqual([
      [cell, 'b'],
      ['c', 'd'],
    ]);
  });

  it('any cells come back as they were, by any reader of lines, and none is run', () => {
    const sign = fc.constantFrom(
      '\n',
      '\r',
      '\r\n',
      '=',
      '+',
      '-',
      '@',
      '\t',
      '"',
      ';',
      ',',
      "'",
      ' ',
      '＝',
      'a',
      'ä',
      '1',
    );
    const cell = fc.oneof(
      fc.array(sign, { maxLength: 8 }).map((signs) => signs.join('')),
      fc.string(),
    );
    const table = fc
      .integer({ min: 2, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      );
    fc.assert(
      fc.property(table, fc.constantFrom(';', ',', '\t'), (cells, delimiter) => {
        const content = csvFile(cells, { delimiter });
        const expected = cells.map((row) =>
          row
            // oxlint-disable-next-line no-control-regex -- no spreadsheet holds them
            .map((text) => text.replaceAll(/[\0-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, ''))
            .map((text) => (live.test(text) ? `'${text}` : text)),
        );
        expect(read(content, delimiter)).toEqual(expected);
        // Readers that end a line at a lone LF or CR see the same lines.
        for (const record_delimiter of ['\n', '\r'])
          expect(
            parse(content.toString().replaceAll('\r\n', '\n').slice(1).replaceAll('\n', record_delimiter), {
              delimiter,
              record_delimiter,
            }),
          ).toHaveLength(cells.length);
        const unquoted = content
          .toString()
          .slice(1)
          .replaceAll(/"(?:[^"]|"")*"/g, 'x');
        expect(unquoted.split(/[\r\n]+/).filter((line) => /^[=+\-@＝]/.test(line))).toEqual([]);
      }),
    );
  });

  it('numbers stay numbers, by the language of the file or as programs write them', () => {
    const row = [-1.5, 12_345_678, 0.123_456_78, null, '-1,5'];
    expect(csvLines([row], { language: 'fi' })).toBe("-1,5;12345678;0,123457;;'-1,5\r\n");
    expect(csvLines([row], { language: 'en', mostDecimals: 9 })).toBe("-1.5;12345678;0.12345678;;'-1,5\r\n");
    expect(csvLines([row], { delimiter: ',' })).toBe(`-1.5,12345678,0.12345678,,"'-1,5"\r\n`);
  });
});
