import { attachmentTypes, extensionOf, type AttachmentExtension } from '@elinvoima/contracts';
import { RuleBroken } from '../platform/index.js';

const mostCharacters = 200;

/**
 * A name for people to know the file by: its last part, without signs that turn or hide the rest of it. Never used as a path.
 * What is cut away of a long name stands before its end, so that the end still tells what the file is.
 */
export function cleanName(given: string): string {
  const last = given.split(/[\\/]/).at(-1) ?? '';
  const printable = last
    .normalize('NFC')
    .replaceAll(/\p{C}/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .replace(/[.\s]+$/u, '')
    .trim();
  const signs = Array.from(printable);
  if (signs.length <= mostCharacters) return printable;
  const extension = extensionOf(printable);
  const end = extension === null ? '' : `.${extension}`;
  return `${signs.slice(0, mostCharacters - end.length - 1).join('')}…${end}`;
}

const isTaken = (extension: string | null): extension is AttachmentExtension =>
  extension !== null && Object.hasOwn(attachmentTypes, extension);

/** The end that says what the file claims to be. Throws `RuleBroken` for what is not taken, whatever is in it. */
export function claimedExtension(fileName: string): AttachmentExtension {
  const extension = extensionOf(fileName);
  if (isTaken(extension)) return extension;
  throw RuleBroken.at(
    '/file',
    /^(x?html?|xht|svgz?|xml)$/.test(extension ?? '')
      ? 'attachment-is-a-page'
      : withMacros.test(extension ?? '')
        ? 'attachment-has-macros'
        : 'attachment-type',
    { allowed: Object.keys(attachmentTypes).join(', ') },
  );
}

const withMacros = /^(doc|dot|xls|xlt|ppt|pot|pps|xl)m$|^(xlam|ppam|xlsb)$/;
