import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeXlsx } from 'hucre/xlsx';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readNumber } from '../../rows/values/numbers.js';
import { checkXlsx, openXlsx } from './xlsx-file.js';
import { StringStore } from './string-store.js';
import { contentTypes, madeWorkbook, madeZip, rootRelations, sheetXml } from './testing/made-workbook.js';

describe('a workbook', () => {
  let folder: string;
  let path: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'xlsx-'));
    path = join(folder, 'file');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const read = async (content: Buffer) => {
    writeFileSync(path, content);
    await checkXlsx(path);
    const table = await openXlsx(path);
    const rows: (readonly string[])[] = [];
    for await (const { cells } of table.rows()) rows.push(cells);
    expect(readdirSync(folder)).toEqual(['file']);
    return { columns: table.columns, sheet: table.sheet, rows };
  };

  it('is read by two at the same time, each to its end', async () => {
    writeFileSync(
      path,
      madeWorkbook({
        strings: ['<si><t>Nimi</t></si>', '<si><t>A Oy</t></si>'],
        rows: ['<c r="A1" t="s"><v>0</v></c>', '<c r="A2" t="s"><v>1</v></c>'],
      }),
    );
    const one = await openXlsx(path);
    const other = await openXlsx(path);
    const cellsOf = async (table: typeof one) => {
      const rows: (readonly string[])[] = [];
      for await (const { cells } of table.rows()) rows.push(cells);
      return rows;
    };
    expect(await cellsOf(one)).toEqual([['A Oy']]);
    expect(await cellsOf(other)).toEqual([['A Oy']]);
    expect(readdirSync(folder)).toEqual(['file']);
  });

  it('as another program writes it', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Yritykset',
          rows: [
            ['Nimi', 'Perustettu', 'Määrä', 'Oma'],
            ['Ämmän Leipä Oy', new Date(Date.UTC(2026, 10, 22)), 1234.5, true],
            ["'=HYPERLINK(1)", null, 358401234567, false],
          ],
        },
      ],
    });
    expect(await read(Buffer.from(bytes))).toEqual({
      columns: ['Nimi', 'Perustettu', 'Määrä', 'Oma'],
      sheet: 'Yritykset',
      rows: [
        ['Ämmän Leipä Oy', '2026-11-22', '1234,5', 'true'],
        ['=HYPERLINK(1)', '', '358401234567', 'false'],
      ],
    });
  });

  it('strings by number, in place and of formulas; rich text, its phonetic help and escaped signs', async () => {
    const content = madeWorkbook({
      strings: [
        '<si><t>Nimi</t></si>',
        '<si><r><t xml:space="preserve">Rauta </t></r><r><rPr><b/></rPr><t>Oy</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>',
        '<si><t>Kaksi_x000D_\nriviä &amp; merkki</t></si>',
      ],
      rows: [
        '<c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Kunta</t></is></c><c r="C1" t="str"><f>"x"&amp;1</f><v>Summa</v></c>',
        '<c r="A2" t="s"><v>1</v></c><c r="C2" t="n"><f>SUM(1,2)</f><v>3</v></c>',
        '',
        '<c r="A4" t="s"><v>2</v></c><c r="B4" t="e"><v>#REF!</v></c><c t="b"><v>1</v></c>',
      ],
    });
    expect(await read(content)).toMatchObject({
      columns: ['Nimi', 'Kunta', 'Summa'],
      rows: [
        ['Rauta Oy', '', '3'],
        ['Kaksi\r\nriviä & merkki', '#REF!', 'true'],
      ],
    });
  });

  const styles =
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="d\\.m\\.yyyy"/><numFmt numFmtId="165" formatCode="00000"/><numFmt numFmtId="166" formatCode="&quot;d&quot;0.0"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="22"/><xf numFmtId="20"/></cellXfs></styleSheet>';
  const header = '<c t="str"><v>a</v></c><c t="str"><v>b</v></c>';
  it.each([
    ['a day', 1, '46348', false, '2026-11-22'],
    ['a day of a format of one’s own', 2, '46348', false, '2026-11-22'],
    ['the same day since 1904', 1, '44886', true, '2026-11-22'],
    ['a moment', 5, '46348.545138888889', false, '2026-11-22T13:05'],
    ['a clock', 6, '0.545138888889', false, '13:05'],
    ['the first day', 1, '1', false, '1900-01-01'],
    ['the day before the one that never was', 1, '59', false, '1900-02-28'],
    ['the day after it', 1, '61', false, '1900-03-01'],
    ['a number', 0, '46348', false, '46348'],
    ['a sum that is none', 0, '0.30000000000000004', false, '0,3'],
    ['a large number', 0, '3.58401234567E11', false, '358401234567'],
    ['a small number', 0, '1.5E-7', false, '0,00000015'],
    ['a postal code', 3, '100', false, '00100'],
    ['a number with a letter in quotes', 4, '1.5', false, '1,5'],
  ])('%s', async (_, style, value, from1904, text) => {
    const rows = [header, `<c s="${style}"><v>${value}</v></c><c t="d"><v>2026-11-22T00:00:00</v></c>`];
    expect((await read(madeWorkbook({ rows, styles, from1904 }))).rows).toEqual([[text, '2026-11-22']]);
  });

  it.each(['999.125', '-999.125', '1.234', '12345.678', '1E-3', '123456'])(
    'the number %s of a cell of numbers is that number: its point is none of thousands',
    async (value) => {
      const rows = [header, `<c s="0"><v>${value}</v></c><c t="str"><v>x</v></c>`];
      const [cells] = (await read(madeWorkbook({ rows, styles }))).rows;
      expect(readNumber(cells?.[0] ?? '')).toEqual({ ok: true, value: Number(value) });
    },
  );

  it('reads the first sheet that is not hidden', async () => {
    const rows = ['<c t="str"><v>Nimi</v></c>', '<c t="str"><v>A Oy</v></c>'];
    const sheets =
      '<sheet name="Piilo" sheetId="2" state="hidden" r:id="rId9"/><sheet name="Lista" sheetId="1" r:id="rId1"/>';
    expect((await read(madeWorkbook({ rows, sheets }))).sheet).toBe('Lista');
    const hidden = '<sheet name="Piilo" sheetId="1" state="veryHidden" r:id="rId1"/>';
    await expect(read(madeWorkbook({ rows, sheets: hidden }))).rejects.toMatchObject({ code: 'file-no-sheet' });
  });

  const row = '<c t="str"><v>a</v></c>';
  const doctype = '<!DOCTYPE x [<!ENTITY a "b">]>';
  it.each([
    ['a document type in the sheet', () => madeWorkbook({ rows: [row], before: doctype }), 'file-workbook-unsafe'],
    [
      'an unused one in the strings',
      () => madeWorkbook({ rows: [row], strings: [], beforeStrings: '<!DOCTYPE sst>' }),
      'file-workbook-unsafe',
    ],
    ['an undeclared entity', () => madeWorkbook({ rows: ['<c t="str"><v>&x;</v></c>'] }), 'file-workbook-broken'],
    ['a sheet cut short', () => madeWorkbook({ rows: [row], end: '' }), 'file-workbook-broken'],
    ['a string that is not there', () => madeWorkbook({ rows: ['<c t="s"><v>7</v></c>'] }), 'file-workbook-broken'],
    ['a zip for a sheet', () => madeWorkbook({ sheet: madeZip([['a', 'b']]) }), 'file-workbook-unsafe'],
    ['macros', () => madeWorkbook({ rows: [row], more: [['xl/vbaProject.bin', 'x']] }), 'file-has-macros'],
    [
      'macros by another name',
      () => madeWorkbook({ rows: [row], types: contentTypes.replace('sheet.main', 'sheet.macroEnabled.main') }),
      'file-has-macros',
    ],
    [
      'a bomb',
      () => madeWorkbook({ sheet: sheetXml([`<c t="str"><v>${' '.repeat(4_000_000)}</v></c>`]) }),
      'file-workbook-unsafe',
    ],
    [
      'a size that lies',
      () => madeWorkbook({ rows: Array<string>(2000).fill(row), lies: { 'xl/worksheets/sheet1.xml': 600 } }),
      'file-workbook-unsafe',
    ],
    [
      'ten thousand entries',
      () => madeWorkbook({ rows: [row], more: Array.from({ length: 10_000 }, (_, n) => [`x${n}`, ''] as const) }),
      'file-workbook-unsafe',
    ],
    [
      'a way out of the folder',
      () => madeWorkbook({ rows: [row], more: [['../../evil', 'x']] }),
      'file-workbook-broken',
    ],
    [
      'a text document',
      () =>
        madeZip([
          ['[Content_Types].xml', '<Types/>'],
          ['_rels/.rels', rootRelations('word/document.xml')],
        ]),
      'file-not-table',
    ],
    ['any other zip', () => madeZip([['a.txt', 'b']]), 'file-not-table'],
    ['a torn zip', () => madeWorkbook({ rows: [row] }).subarray(0, 300), 'file-workbook-broken'],
    ['no rows', () => madeWorkbook({ rows: [] }), 'file-empty'],
  ])('%s is refused', async (_, make, code) => {
    await expect(read(make())).rejects.toMatchObject({ code });
    expect(readdirSync(folder)).toEqual(['file']);
  });

  it('the strings of a workbook come back from the disk, in any order', () => {
    const store = new StringStore(join(folder, 'strings'));
    const text = (n: number) => `${n} ä `.repeat(n % 97);
    const count = 60_000;
    for (let n = 0; n < count; n += 1) store.add(text(n));
    store.finish();
    for (let n = 0; n < count; n += 601) expect(store.at((n * 7919) % count)).toBe(text((n * 7919) % count));
    expect([store.at(count), store.at(-1), store.at(0.5)]).toEqual([undefined, undefined, undefined]);
    store.close();
    expect(readdirSync(folder)).toEqual(['file']);
  });
});
