/** How a number of a workbook is to be understood, by its cell's style. */
export type NumberLook = 'number' | 'day' | { digits: number };

const builtInDays = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47]);
/** Built in for East Asian and Thai calendars. */
const isForeignDay = (id: number): boolean => (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** The look of a number format: a day or clock when its code has letters of them outside quotes, a padded number when it is all zeros. */
export function lookOf(id: number, code: string | undefined): NumberLook {
  if (code === undefined) return builtInDays.has(id) || isForeignDay(id) ? 'day' : 'number';
  const plain = code
    .replaceAll(/"[^"]*"|\\.|_.|\*./g, '')
    .replaceAll(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .split(';')[0];
  if (plain === undefined) return 'number';
  if (/^0{2,}$/.test(plain)) return { digits: plain.length };
  return !/general/i.test(plain) && /[ymdhs]/i.test(plain) ? 'day' : 'number';
}

/**
 * A number as people here write it: a comma before the decimals, since a point before three of them would be one of thousands; as many
 * digits as a spreadsheet shows, never an exponent.
 */
export function numberText(value: string, look: NumberLook, from1904: boolean): string {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return value;
  if (look === 'day') return dayText(number, from1904) ?? plainNumber(number);
  const text = plainNumber(number);
  return look === 'number' || !/^\d+$/.test(text) ? text : text.padStart(look.digits, '0');
}

function plainNumber(number: number): string {
  const shown = Number(number.toPrecision(15));
  const text = String(shown);
  if (!text.includes('e')) return text.replace('.', ',');
  return Math.abs(shown) >= 1
    ? BigInt(Math.round(shown)).toString()
    : shown
        .toFixed(20)
        .replace(/\.?0+$/, '')
        .replace('.', ',');
}

const minutesOfDay = 24 * 60;

/** Days are counted from the end of 1899, or from 1904. A spreadsheet believes that 29 February 1900 was; days before it are one off. */
function dayText(serial: number, from1904: boolean): string | null {
  const minutes = Math.round((serial + (from1904 ? 1462 : 0)) * minutesOfDay);
  if (minutes < 0 || minutes >= 2_958_466 * minutesOfDay) return null;
  const days = Math.floor(minutes / minutesOfDay);
  const clock = clockText(minutes % minutesOfDay);
  if (days === 0) return clock;
  if (days === 60) return null;
  const day = new Date((days - 25_569 + (days < 60 ? 1 : 0)) * 86_400_000).toISOString().slice(0, 10);
  return clock === '00:00' ? day : `${day}T${clock}`;
}

const two = (number: number): string => String(number).padStart(2, '0');
const clockText = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

/** A day that a cell holds as text of its own kind (`t="d"`): its midnight and its seconds say nothing. */
export const isoText = (value: string): string =>
  value.replace(/^(\d{4}-\d\d-\d\d)T00:00(:00(\.0+)?)?Z?$/, '$1').replace(/(T\d\d:\d\d):\d\d(\.\d+)?Z?$/, '$1');

/** Signs that XML cannot hold are written `_x000D_`. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
