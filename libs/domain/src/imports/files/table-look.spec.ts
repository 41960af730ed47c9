import { describe, expect, it } from '@jest/globals';
import { TableLook } from './table-look.js';

describe('a file that comes in', () => {
  const look = (content: Buffer, piece = content.length) => {
    const seen = new TableLook();
    for (let at = 0; at < content.length; at += piece) seen.push(content.subarray(at, at + piece));
    return seen.end('/nowhere');
  };

  it.each([
    ['UTF-8', Buffer.from('Nimi;Kunta\nÄmmä Oy;Hattula\n'), 'utf-8', ';'],
    ['its mark', Buffer.from('\uFEFFNimi,Kunta\nA Oy,Hattula\n'), 'utf-8', ','],
    [
      'Windows-1252, told late',
      Buffer.from(`Nimi;Kunta\n${'A;B\n'.repeat(50_000)}Ämmä;X`, 'latin1'),
      'windows-1252',
      ';',
    ],
    ['UTF-8 cut short', Buffer.from([0x41, 0x3b, 0x42, 0x0a, 0xc3]), 'windows-1252', ';'],
    ['UTF-16', Buffer.from('\uFEFFNimi\tKunta\n', 'utf16le'), 'utf-16le', '\t'],
    ['UTF-16 the other way', Buffer.from('\uFEFFNimi;Kunta\n', 'utf16le').swap16(), 'utf-16be', ';'],
  ])('%s', async (_, content, encoding, delimiter) => {
    await expect(look(content, 7)).resolves.toEqual({ format: 'csv', dialect: { encoding, delimiter } });
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'file-empty'],
    ['a page', Buffer.from('\n<!doctype html><table></table>'), 'file-not-table'],
    ['an answer of the register', Buffer.from('{"companies": []}'), 'file-not-table'],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'file-old-workbook'],
    ['a PDF', Buffer.from('%PDF-1.7'), 'file-not-table'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'file-not-table'],
  ])('%s is refused', async (_, content, code) => {
    await expect((async () => look(content))()).rejects.toMatchObject({ code });
  });
});
