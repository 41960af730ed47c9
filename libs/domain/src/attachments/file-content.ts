import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { attachmentTypes, type AttachmentExtension } from '@elinvoima/contracts';
import type { ProblemCode } from '@elinvoima/contracts/texts';
import { fileTypeFromFile } from 'file-type';
import { RuleBroken } from '../platform/index.js';
import { officeTypeOf } from './office-content.js';

const texts: ReadonlySet<AttachmentExtension> = new Set(['txt', 'csv', 'ics']);
const offices: ReadonlySet<AttachmentExtension> = new Set(['docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp']);

/** What file-type calls some of ours. */
const otherNames: Readonly<Record<string, string>> = {
  'image/heif': 'image/heic',
  'image/heic-sequence': 'image/heic',
  'image/apng': 'image/png',
};

const headBytes = 8192;

const refused = (code: ProblemCode, extension: string): RuleBroken => RuleBroken.at('/file', code, { extension });

/**
 * The type of a file by what is in it, which must be what its name claims. Reads what it must and unpacks next to nothing.
 * Throws `RuleBroken` for anything else: a page as a PDF, a program as a picture, a workbook with macros, text in another encoding.
 */
export async function typeOfContent(path: string, extension: AttachmentExtension): Promise<string> {
  const head = await headOf(path);
  if (looksLikePage(head)) throw refused('attachment-is-a-page', extension);
  if (texts.has(extension)) {
    await demandText(path, extension);
    if (extension === 'ics' && !/^\uFEFF?\s*BEGIN:VCALENDAR\s/i.test(head.toString('utf8')))
      throw refused('attachment-not-what-it-says', extension);
    return attachmentTypes[extension];
  }
  const found = offices.has(extension) ? await officeTypeOf(path, extension) : await pictureOrPdf(path, head);
  if (found === undefined || (otherNames[found] ?? found) !== attachmentTypes[extension])
    throw refused('attachment-not-what-it-says', extension);
  return attachmentTypes[extension];
}

/** zip, gzip, bzip2, xz. */
const packed = ['PK', '\u001F\u008B', 'BZh', '\u00FD7zX'];

/** Packed files are not asked about: to tell what they hold, the library would unpack them. */
async function pictureOrPdf(path: string, head: Buffer): Promise<string | undefined> {
  const begin = head.subarray(0, 4).toString('latin1');
  if (packed.some((sign) => begin.startsWith(sign))) return undefined;
  const found = await fileTypeFromFile(path).catch(() => undefined);
  // A TIFF may keep its directory at its very end, further than the library looks.
  return found?.mime ?? (['II*\0', 'MM\0*'].includes(begin) ? attachmentTypes.tif : undefined);
}

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** HTML, SVG and other XML, and scripts by their first line: a browser or a shell might run them, whatever they are called. */
function looksLikePage(head: Buffer): boolean {
  const isUtf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  const begin = (isUtf16 ? head.toString('latin1').replaceAll('\0', '') : head.toString('latin1'))
    .replace(/^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
    .trimStart();
  return /^(<[!?a-z]|#!)/i.test(begin);
}

/** The whole of it must be UTF-8 without control characters, so that it is text to whoever opens it. */
async function demandText(path: string, extension: AttachmentExtension): Promise<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decoded = (bytes?: Buffer): string => {
    try {
      return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
    } catch {
      throw refused('attachment-not-utf8', extension);
    }
  };
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    // oxlint-disable-next-line no-control-regex -- they are what is looked for
    if (/[\0-\u0008\u000E-\u001F]/.test(decoded(chunk))) throw refused('attachment-not-what-it-says', extension);
  }
  decoded();
}
