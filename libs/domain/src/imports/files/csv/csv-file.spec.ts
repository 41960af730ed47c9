import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { neutralText, withoutGuard } from '../../../platform/index.js';
import { openTable } from '../open-table.js';
import type { TableRow } from '../table-file.js';
import { CsvRecords } from './csv-records.js';
import { delimiterOf, type Dialect } from './dialect.js';

const semicolons: Dialect = { encoding: 'utf-8', delimiter: ';' };

describe('a text file of cells', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'csv-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const read = async (content: string | Buffer, dialect = semicolons) => {
    const path = join(folder, 'file');
    writeFileSync(path, content);
    const table = await openTable(path, 'csv', dialect);
    const rows: TableRow[] = [];
    for await (const row of table.rows()) rows.push(row);
    return { columns: table.columns, rows: rows.map(({ cells }) => cells), all: rows };
  };

  it.each([
    ['UTF-8 with its mark', Buffer.from('\uFEFFNimi;Kunta\r\nÄmmän Leipä Oy;Hattula\r\n'), 'utf-8'],
    ['UTF-8 without', Buffer.from('Nimi;Kunta\nÄmmän Leipä Oy;Hattula'), 'utf-8'],
    ['Windows-1252', Buffer.from('Nimi;Kunta\r\nÄmmän Leipä Oy;Hattula\r\n', 'latin1'), 'windows-1252'],
    ['UTF-16', Buffer.from('\uFEFFNimi;Kunta\r\nÄmmän Leipä Oy;Hattula\r\n', 'utf16le'), 'utf-16le'],
    ['UTF-16 the other way', Buffer.from('\uFEFFNimi;Kunta\rÄmmän Leipä Oy;Hattula\r', 'utf16le').swap16(), 'utf-16be'],
  ] as const)('%s', async (_, content, encoding) => {
    expect(await read(content, { encoding, delimiter: ';' })).toMatchObject({
      columns: ['Nimi', 'Kunta'],
      rows: [['Ämmän Leipä Oy', 'Hattula']],
    });
  });

  it('the euro sign of a Windows file is one', async () => {
    expect((await read(Buffer.from([0x41, 0x0a, 0x80]), { encoding: 'windows-1252', delimiter: ';' })).rows).toEqual([
      ['€'],
    ]);
  });

  it('cells in quotes hold delimiters, line ends and quotes', async () => {
    const { rows } = await read('Nimi;Muistiinpanot\r\n"Rauta; Teräs Oy";"Sanoi ""kyllä"".\r\nSoitan."  \r\n');
    expect(rows).toEqual([['Rauta; Teräs Oy', 'Sanoi "kyllä".\r\nSoitan.']]);
  });

  it('a quote inside a plain cell is text', async () => {
    expect((await read('Nimi;Kunta\nOy "Rauta" Ab;Hattula\n')).rows).toEqual([['Oy "Rauta" Ab', 'Hattula']]);
  });

  it('empty lines are no rows, short rows are filled, empty cells too many are let go', async () => {
    const { all } = await read('\n;;\nNimi;Kunta;Puh\n\nA Oy\n;;;\nB Oy;Hattula;;;\n\n\n');
    expect(all).toEqual([
      { n: 1, cells: ['A Oy', '', ''] },
      { n: 2, cells: ['B Oy', 'Hattula', ''] },
    ]);
  });

  it('a row with too many cells is told, and the rows after it are read', async () => {
    const { all } = await read('Nimi;Kunta\nA Oy;Hattula;mitä\nB Oy;Hattula\n');
    expect(all).toEqual([
      { n: 1, cells: ['A Oy', 'Hattula', 'mitä'], tooManyCells: true },
      { n: 2, cells: ['B Oy', 'Hattula'] },
    ]);
  });

  it('a title above the table and Excel’s line about the delimiter are no header', async () => {
    expect(await read('sep=;\r\nYritykset 2026\r\n\r\nNimi;Kunta\r\nA Oy;Hattula\r\n')).toMatchObject({
      columns: ['Nimi', 'Kunta'],
      rows: [['A Oy', 'Hattula']],
    });
    expect(await read('Nimi\nA Oy\nB Oy\n')).toMatchObject({ columns: ['Nimi'], rows: [['A Oy'], ['B Oy']] });
  });

  it.each([
    ['never closed', 'Nimi;Kunta\nA Oy;Hattula\n"B Oy;Hattula\nC Oy;Hattula\n', 'file-quote-open', 3],
    ['never closed, after a cell of two lines', 'Nimi;M\n"A";"x\ny"\n"B;\nC;\n', 'file-quote-open', 4],
    ['with another inside', 'Nimi;Kunta\n"Oy "Rauta" Ab";Hattula\n', 'file-quote-broken', 2],
    ['that swallows the file', `Nimi;Kunta\n"${'x;y\n'.repeat(300_000)}`, 'file-quote-open', 2],
  ])('a quote %s is refused with its line', async (_, content, code, line) => {
    await expect(read(content)).rejects.toMatchObject({ code, values: { line } });
  });

  it('nothing at all is refused', async () => {
    await expect(read('\n\n;;\n')).rejects.toMatchObject({ code: 'file-empty' });
    await expect(read(`${'a;'.repeat(600)}b\n`)).rejects.toMatchObject({ code: 'file-too-wide' });
  });

  it('reads the same however the file is cut into pieces', () => {
    const text = 'Nimi;"Mui;sti"\r\n"A ""x""\r\ny" ;b\r"";"""q"""\n\nc;d';
    const whole = new CsvRecords(';');
    const expected = [...whole.push(text), ...whole.end()];
    expect(expected).toEqual([['Nimi', 'Mui;sti'], ['A "x"\r\ny', 'b'], ['', '"q"'], [''], ['c', 'd']]);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: text.length })), (cuts) => {
        const places = [0, ...cuts.sort((one, other) => one - other), text.length];
        const records = new CsvRecords(';');
        const read = places.slice(1).flatMap((end, n) => records.push(text.slice(places[n], end)));
        expect([...read, ...records.end()]).toEqual(expected);
      }),
    );
  });
});

describe('the delimiter', () => {
  it.each([
    ['Nimi;Liikevaihto\nA Oy;1,5\nB Oy;2,5\n', ';'],
    ['Nimi,Kunta\nA Oy,Hattula\n', ','],
    ['Nimi\tOsoite\nA Oy\tTie 1, Hattula\n', '\t'],
    ['"Nimi, virallinen";Kunta\n"A, B Oy";Hattula\n', ';'],
    ['Nimi\nA Oy\n', ';'],
    ['sep=,\nNimi;x\n', ','],
  ])('%j', (beginning, delimiter) => {
    expect(delimiterOf(beginning)).toBe(delimiter);
  });
});

describe('the guard against formulas', () => {
  it.each(['=HYPERLINK("x")', '+358 40 123', '-1', '@SUM(A1)', "'=1", "''+1", '＝1', '\t=1'])('%s', (text) => {
    expect(neutralText(text)).toBe(`'${text}`);
    expect(withoutGuard(neutralText(text))).toBe(text);
  });
  it('what is written out comes back as it was, whatever it is', () => {
    const printable = fc.string({ unit: 'grapheme' }).filter((text) => !/\p{C}/u.test(text));
    const guarded = fc
      .tuple(fc.constantFrom('', "'", "''", '=', "'=", '+', "'@"), printable)
      .map((parts) => parts.join(''));
    fc.assert(fc.property(guarded, (text) => expect(withoutGuard(neutralText(text))).toBe(text)));
    expect(withoutGuard("'t Hooft Oy")).toBe("'t Hooft Oy");
  });
});
