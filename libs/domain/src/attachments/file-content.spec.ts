import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync, crc32 } from 'node:zlib';
import { attachmentTypes, type AttachmentExtension } from '@elinvoima/contracts';
import { afterAll, describe, expect, it } from '@jest/globals';
import { RuleBroken } from '../platform/index.js';
import { claimedExtension, cleanName } from './attachment-name.js';
import { typeOfContent } from './file-content.js';

const folder = mkdtempSync(join(tmpdir(), 'elinvoima-content-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A zip with these entries; `declared` lies about the sizes. */
function zip(entries: Record<string, string | Buffer>, declared?: number): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(entries)) {
    const content = Buffer.from(text);
    const packed = deflateRawSync(content);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(declared ?? content.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, Buffer.from(name), packed]);
    const central = Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\0'), fields, Buffer.alloc(14), Buffer.from(name)]);
    central.writeUInt32LE(offset, 42);
    parts.push(local);
    directory.push(central);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, listed, end]);
}

const office = (main: string, more: Record<string, string> = {}) =>
  zip({ '[Content_Types].xml': `<Types><Override ContentType="application/${main}"/></Types>`, ...more });
const word = 'vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const sheet = 'vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const slides = 'vnd.openxmlformats-officedocument.presentationml.presentation.main+xml';
const openDocument = (kind: string) =>
  zip({ mimetype: `application/vnd.oasis.opendocument.${kind}`, 'content.xml': '<x/>' });
const png = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex');
const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic')]);
const calendar = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n';

const honest: Record<AttachmentExtension, Buffer | string> = {
  pdf: '%PDF-1.7\n1 0 obj\n',
  png,
  jpg: Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
  jpeg: Buffer.from('ffd8ffe1', 'hex'),
  gif: 'GIF89a\u0001\0\u0001\0',
  webp: 'RIFF\u0010\0\0\0WEBPVP8 ',
  heic,
  tif: Buffer.from('49492a0008000000', 'hex'),
  tiff: Buffer.from('4d4d002a00000008', 'hex'),
  docx: office(word),
  xlsx: office(sheet),
  pptx: office(slides),
  odt: openDocument('text'),
  ods: openDocument('spreadsheet'),
  odp: openDocument('presentation'),
  txt: 'Käynti Parolassa: 25 €, ”hyvä”.\r\n\tToinen rivi',
  csv: '\uFEFFNimi;Määrä\r\nÄmpäri;1,5\r\n',
  ics: calendar,
};

let n = 0;
const typeOf = (extension: AttachmentExtension, content: Buffer | string): Promise<string> => {
  const path = join(folder, String((n += 1)));
  writeFileSync(path, content);
  return typeOfContent(path, extension);
};
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    (answer) => `taken: ${String(answer)}`,
    (error: unknown) => (error instanceof RuleBroken ? (error.faults[0]?.code ?? '') : String(error)),
  );

describe('what is in a file', () => {
  it.each(Object.keys(attachmentTypes) as AttachmentExtension[])('an honest %s is taken', async (extension) => {
    expect(await typeOf(extension, honest[extension])).toBe(attachmentTypes[extension]);
  });

  it('no file passes under another name than its own', async () => {
    const names = Object.keys(attachmentTypes) as AttachmentExtension[];
    for (const claimed of names)
      for (const real of names)
        if (attachmentTypes[claimed] !== attachmentTypes[real] && !['txt', 'csv'].includes(claimed))
          expect([claimed, real, await codeOf(typeOf(claimed, honest[real]))]).toEqual([
            claimed,
            real,
            expect.stringMatching(/^attachment-/),
          ]);
    // Text is text by any other name, but nothing else is.
    for (const real of ['png', 'jpg', 'docx', 'webp'] as const)
      expect(await codeOf(typeOf('txt', honest[real]))).toMatch(/^attachment-not/);
  });

  it.each([
    ['a page as a PDF', 'pdf', '<html><script>alert(1)</script>', 'attachment-is-a-page'],
    ['a page as a picture', 'png', '\n\t<!DOCTYPE html>', 'attachment-is-a-page'],
    ['a drawing as text', 'txt', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'attachment-is-a-page'],
    ['a page after a byte order mark', 'txt', '\uFEFF <html>', 'attachment-is-a-page'],
    ['a page in UTF-16', 'txt', Buffer.from('\uFEFF<html>', 'utf16le'), 'attachment-is-a-page'],
    ['a shell script', 'txt', '#!/bin/sh\nrm -rf /\n', 'attachment-is-a-page'],
    ['a program', 'pdf', Buffer.from('MZ\u0090\0\u0003'), 'attachment-not-what-it-says'],
    ['a PDF that begins later', 'pdf', '\n\n\n%PDF-1.7', 'attachment-not-what-it-says'],
    ['text with a NUL', 'csv', 'a;b\0c', 'attachment-not-what-it-says'],
    ['text in Windows-1252', 'csv', Buffer.from('Hämeenlinna', 'latin1'), 'attachment-not-utf8'],
    ['text cut in the middle of a letter', 'txt', Buffer.from('Hä').subarray(0, 2), 'attachment-not-utf8'],
    ['a calendar that is none', 'ics', 'Hei', 'attachment-not-what-it-says'],
    ['a torn office file', 'docx', office(word).subarray(0, 60), 'attachment-not-what-it-says'],
    ['any zip', 'xlsx', zip({ 'a.exe': 'MZ' }), 'attachment-not-what-it-says'],
    ['a workbook with macros', 'xlsx', office(sheet, { 'xl/vbaProject.bin': 'x' }), 'attachment-has-macros'],
    [
      'a macro workbook under another name',
      'xlsx',
      office('vnd.ms-excel.sheet.macroEnabled.main+xml'),
      'attachment-has-macros',
    ],
    ['old Excel macros', 'xlsx', office(sheet, { 'xl/macrosheets/sheet1.xml': 'x' }), 'attachment-has-macros'],
    [
      'OpenDocument with Basic',
      'odt',
      zip({ mimetype: attachmentTypes.odt, 'Basic/Standard/Module1.xml': 'x' }),
      'attachment-has-macros',
    ],
  ] as const)('%s is refused', async (_, extension, content, code) => {
    expect(await codeOf(typeOf(extension, content))).toBe(code);
  });

  it('a part that unpacks to more than it may, or than it says, is not unpacked', async () => {
    const bomb = zip({ '[Content_Types].xml': Buffer.alloc(50 * 1024 * 1024, 0x20) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await codeOf(typeOf('docx', bomb))).toBe('attachment-not-what-it-says');
    const liar = zip({ '[Content_Types].xml': `<x>${word}${' '.repeat(2_000_000)}</x>` }, 100);
    expect(await codeOf(typeOf('docx', liar))).toBe('attachment-not-what-it-says');
  });
});

describe('the name of a file', () => {
  it.each([
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['..\\..\\windows\\raportti.PDF', 'raportti.PDF'],
    ['C:\\lasku.pdf', 'lasku.pdf'],
    ['sopimus\0.exe\u202Efdp.pdf', 'sopimus.exefdp.pdf'],
    ['lasku.pdf. . ', 'lasku.pdf'],
    ['  väli   lyönti\r\n.txt ', 'väli lyönti.txt'],
    ['Kansi/', ''],
    ['a\u0308iti.txt', 'äiti.txt'],
  ])('%j is shown as %j', (given, shown) => {
    expect(cleanName(given)).toBe(shown);
  });

  it('a long one keeps its end', () => {
    const clean = cleanName(`${'ä😀'.repeat(3000)}.xlsx`);
    expect(Array.from(clean)).toHaveLength(200);
    expect(clean).toMatch(/…\.xlsx$/);
    expect(Buffer.from(clean).toString()).toBe(clean);
  });

  it.each([
    ['kuva.pHtMl', 'attachment-type'],
    ['raportti.pdf.exe', 'attachment-type'],
    ['raportti.pdf.HTML', 'attachment-is-a-page'],
    ['logo.SVG', 'attachment-is-a-page'],
    ['taulu.XLSM', 'attachment-has-macros'],
    ['vanha.doc', 'attachment-type'],
    ['makefile', 'attachment-type'],
    ['.pdf', 'taken'],
    ['constructor.__proto__', 'attachment-type'],
    ['x.toString', 'attachment-type'],
    ['kuva.exe.JPG', 'taken'],
  ])('%s: %s', async (name, code) => {
    expect(await codeOf(Promise.resolve().then(() => claimedExtension(cleanName(name))))).toMatch(code);
  });
});
