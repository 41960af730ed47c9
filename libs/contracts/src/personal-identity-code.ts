/**
 * Day, month, year, the sign of the century, the number and its check. The signs are those of the reform of 2023: each century has
 * several. Blanks may stand beside a dash, not beside a letter (a flat is written so); other dashes and full-width digits are read as the plain ones.
 */
const form = /(?<![\p{L}\p{N}])(\d{2})(\d{2})(\d{2})(?: ?[-+] ?|[A-FU-Y])(\d{3})([0-9A-FHJ-NPR-Y])(?![\p{L}\p{N}])/giu;
const checks = '0123456789ABCDEFHJKLMNPRSTUVWXY';
const dashes = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;

/** The length stays, so that places found in it are places of the text: only single signs are exchanged. */
const plain = (text: string): string =>
  text
    .replaceAll(dashes, '-')
    .replaceAll('\u00A0', ' ')
    .replaceAll(/[\uFF10-\uFF19]/g, (digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) - 0xff10 + 0x30));

function isSound([, day, month, year, number, check]: readonly string[]): boolean {
  const [d, m] = [Number(day), Number(month)];
  if (d < 1 || d > 31 || m < 1 || m > 12 || Number(number) < 2) return false;
  return checks[Number(`${day}${month}${year}${number}`) % 31] === check?.toUpperCase();
}

/** Every sound Finnish personal identity code in a text, by where it stands. */
export function personalIdentityCodesIn(text: string): { at: number; length: number }[] {
  if (text.length < 10) return [];
  return [...plain(text).matchAll(form)]
    .filter((match) => isSound(match))
    .map(({ index, 0: whole }) => ({ at: index, length: whole.length }));
}

/** The same text with the codes blotted out. */
export function withoutPersonalIdentityCodes(text: string): { text: string; found: number } {
  const found = personalIdentityCodesIn(text);
  let blotted = text;
  for (const { at, length } of found.toReversed())
    blotted = `${blotted.slice(0, at)}█████${blotted.slice(at + length)}`;
  return { text: blotted, found: found.length };
}

const escapePointer = (part: string): string => part.replaceAll('~', '~0').replaceAll('/', '~1');
/** What is chosen in secret or issued by a machine is no free text, and a pointer at it would tell of it. */
const secrets = new Set(['password', 'newPassword', 'currentPassword', 'code', 'token']);

/** Where in a JSON value a code stands: pointers to its texts, member names too. */
export function pointersToIdentityCodes(value: unknown, pointer = ''): string[] {
  if (typeof value === 'string') return personalIdentityCodesIn(value).length > 0 ? [pointer] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    if (secrets.has(key)) return [];
    if (personalIdentityCodesIn(key).length > 0) return [pointer];
    return pointersToIdentityCodes(part, `${pointer}/${escapePointer(key)}`);
  });
}
