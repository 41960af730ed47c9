import { attachmentTypes, type AttachmentExtension } from '@elinvoima/contracts';
import { RuleBroken } from '../platform/index.js';
import yauzl from 'yauzl';

/** Bounds of an honest office file; its inside is listed, and only the part that names its type is unpacked. */
const mostEntries = 10_000;
const mostBytesOfTypes = 1024 * 1024;

const mainParts: readonly (readonly [RegExp, AttachmentExtension])[] = [
  [/wordprocessingml\.document\.main\+xml/, 'docx'],
  [/spreadsheetml\.sheet\.main\+xml/, 'xlsx'],
  [/presentationml\.presentation\.main\+xml/, 'pptx'],
];

/** Where office programs keep programs: VBA, old Excel macros, embedded controls; Basic and scripts of OpenDocument. */
const macroEntry = /(^|\/)(vbaProject\w*\.bin|vbaData\.xml|macrosheets\/|activeX\/)|^(Basic|Scripts)\//i;
const macroType = /macroEnabled|vbaProject|ms-office\.activeX/i;

/** The media type of an office file that is a zip, or undefined when it is none we know. Throws `RuleBroken` for macros. */
export async function officeTypeOf(path: string, extension: AttachmentExtension): Promise<string | undefined> {
  let zip: yauzl.ZipFile;
  try {
    zip = await yauzl.openPromise(path, { autoClose: false });
  } catch {
    return undefined;
  }
  try {
    if (zip.entryCount > mostEntries) return undefined;
    let found: string | undefined;
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted()) return undefined;
      if (macroEntry.test(entry.fileName)) throw hasMacros(extension);
      if (entry.fileName === '[Content_Types].xml') found = typeOfParts(await textOf(zip, entry), extension);
      else if (entry.fileName === 'mimetype' && found === undefined) found = (await textOf(zip, entry)).trim();
    }
    return found;
  } catch (error) {
    if (error instanceof RuleBroken) throw error;
    return undefined;
  } finally {
    zip.close();
  }
}

const hasMacros = (extension: AttachmentExtension): RuleBroken =>
  RuleBroken.at('/file', 'attachment-has-macros', { extension });

function typeOfParts(contentTypes: string, extension: AttachmentExtension): string | undefined {
  if (macroType.test(contentTypes)) throw hasMacros(extension);
  const found = mainParts.find(([main]) => main.test(contentTypes))?.[1];
  return found === undefined ? undefined : attachmentTypes[found];
}

/** yauzl holds the real size to the declared one while it unpacks; the declared one is bounded here. */
async function textOf(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<string> {
  if (entry.uncompressedSize > mostBytesOfTypes) throw new Error('a part that is too large to be honest');
  const chunks: Buffer[] = [];
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
