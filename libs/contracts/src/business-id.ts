/**
 * The Finnish business id (Y-tunnus): seven digits, a hyphen and a check digit. Rule: weights 7 9 10 5 8 4 2, sum modulo 11;
 * 0 gives 0, remainder 1 is never given out, otherwise 11 minus the remainder.
 */
export type BusinessIdFault = 'business-id-format' | 'business-id-checksum';

export type BusinessIdResult =
  { readonly ok: true; readonly businessId: string } | { readonly ok: false; readonly code: BusinessIdFault };

const weights = [7, 9, 10, 5, 8, 4, 2];

/** The check digit (0–9) that belongs to seven digits, or `null` when such an id is never given out. */
export function checkDigitOf(body: string): number | null {
  if (!/^\d{7}$/.test(body)) return null;
  const sum = weights.reduce((total, weight, place) => total + weight * Number(body[place]), 0);
  const remainder = sum % 11;
  if (remainder === 1) return null;
  return remainder === 0 ? 0 : 11 - remainder;
}

/**
 * Reads a business id as people and files write it: with blanks, with any dash or none, as a VAT number (`FI01234567`),
 * as an EUID (`FIFPRO.0123456-7`), or an old one of six digits. The answer is spelled `0123456-7`.
 */
export function parseBusinessId(text: string): BusinessIdResult {
  const compact = text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/\s/g, '')
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/^(FIFPRO\.|FI)/, '');
  const match = /^(\d{6,7})-(\d)$/.exec(compact) ?? /^(\d{7})(\d)$/.exec(compact);
  if (!match) return { ok: false, code: 'business-id-format' };
  const body = (match[1] ?? '').padStart(7, '0');
  // Nobody was ever given only zeros; files write it for "none".
  if (body === '0000000' || checkDigitOf(body) !== Number(match[2])) return { ok: false, code: 'business-id-checksum' };
  return { ok: true, businessId: `${body}-${match[2]}` };
}

/** Whether the text is a valid business id in its one right spelling, `0123456-7`. */
export function isBusinessId(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const result = parseBusinessId(value);
  return result.ok && result.businessId === value;
}

/** The valid id of a number of up to seven digits (for demo data: 9000000–9999999), or `null` when it is never given out. */
export function businessIdOf(body: number): string | null {
  const digits = String(body).padStart(7, '0');
  const check = checkDigitOf(digits);
  return check === null ? null : `${digits}-${check}`;
}

/** The Finnish VAT number of a valid business id: `FI01234567`. */
export function vatNumberOf(businessId: string): string {
  return `FI${businessId.replace('-', '')}`;
}

/**
 * The beginning of a business id as somebody types it (`0123`, `0123456-`, `01234567`), spelled as ids are stored;
 * `null` when the text cannot become one.
 */
export function businessIdPrefix(text: string): string | null {
  const match = /^(\d{1,7})(-?(\d?))$/.exec(text.replaceAll(/\s/g, ''));
  if (!match) return null;
  return match[2] === '' ? (match[1] ?? null) : `${match[1]}-${match[3]}`;
}
