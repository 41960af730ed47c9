/**
 * Phone numbers as people in Finland write them. Stored as typed, compared in E.164 (`+358401234567`), shown in the
 * groups Finns read aloud. Finnish numbering: Traficom regulation 32, the trunk prefix is 0.
 */

/**
 * The number in E.164, a Finnish one when no country is given; `null` when it cannot be a full number.
 * Short service numbers (112, 116117) have no E.164 form and give `null`.
 */
export function phoneToE164(text: string): string | null {
  const compact = text
    .normalize('NFKC')
    .replace(/^\s*tel:/i, '')
    .replaceAll(/[\s().\-/\u2010-\u2015]/g, (sign) => (sign === '(' || sign === ')' ? sign : ''))
    .replace('(0)', '')
    .replaceAll(/[()]/g, '');
  const international = /^(?:\+|00)([1-9]\d+)$/.exec(compact)?.[1];
  const national = /^0([1-9]\d+)$/.exec(compact)?.[1];
  const digits = international ?? (national === undefined ? null : `358${national}`);
  if (digits === null || digits.length > 15) return null;
  if (!digits.startsWith('358')) return digits.length < 7 ? null : `+${digits}`;
  // +358 0401234567: the trunk prefix kept by mistake.
  const subscriber = digits.slice(3).replace(/^0/, '');
  return subscriber.length < 5 || subscriber.length > 12 ? null : `+358${subscriber}`;
}

/** Whether two typed numbers ring the same phone; unreadable ones are alike only when typed alike. */
export function samePhone(one: string, other: string): boolean {
  const number = phoneToE164(one);
  return number === null ? one.trim() === other.trim() : number === phoneToE164(other);
}

/** After the zero: mobile (4x, 50), areas of two digits (13–19), company numbers (10, 20, 29, 30), services (800), areas of one (3 Häme, 9 Helsinki). */
const areaPattern = /^(4\d|50|1\d|20|29|30|[678]00|[235689])(\d+)$/;

/** Groups of three; a rest of one digit joins the last group (`123 4567`). */
function grouped(digits: string): string {
  const groups = digits.match(/\d{3}(?=\d{2})|\d+/g) ?? [];
  return groups.join(' ');
}

/** A number as a Finn reads it: `040 123 4567`, `09 123 456`; a foreign one in E.164; what is unreadable as it was typed. */
export function formatPhone(text: string): string {
  const number = phoneToE164(text);
  if (number === null) return text.trim();
  if (!number.startsWith('+358')) return number;
  const match = areaPattern.exec(number.slice(4));
  return match ? `0${match[1]} ${grouped(match[2] ?? '')}` : `0${number.slice(4)}`;
}
