import { parseBusinessId, phoneToE164, postalCodeFromCell } from '@elinvoima/contracts';
import { read, unreadable, type CellReading } from './reading.js';

/** In any writing: `1234567-1`, `12345671`, `FI12345671`, six digits of old ids. */
export function readBusinessId(cell: string): CellReading<string> {
  const parsed = parseBusinessId(cell);
  return parsed.ok ? read(parsed.businessId) : unreadable(parsed.code);
}

export function readEmail(cell: string): CellReading<string> {
  const email = cell
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/^.*<([^<>]+)>$/, '$1');
  return email.length <= 254 && /^[^\s@;,<>"]+@[^\s@;,<>"]+\.[^\s@;,<>".]{2,}$/.test(email)
    ? read(email)
    : unreadable('email-unreadable');
}

/** Kept as it is written. A spreadsheet that took a mobile number for a figure has eaten its zero. */
export function readPhone(cell: string): CellReading<string> {
  const text = cell.trim();
  const phone = /^[45]\d{6,9}$/.test(text) ? `0${text}` : text;
  return phone.length <= 50 && (phoneToE164(phone) !== null || /^\d{3,6}$/.test(phone))
    ? read(phone)
    : unreadable('phone-unreadable');
}

export function readWebsite(cell: string): CellReading<string> {
  const website = cell.trim();
  return website.length <= 300 &&
    /^([a-z]+:\/\/)?[^\s/@:]+\.[^\s/@:.]{2,}([/?#:]\S*)?$/i.test(website) &&
    !/^(?!https?:)[a-z]+:\/\//i.test(website)
    ? read(website)
    : unreadable('website-unreadable');
}

export function readPostalCode(cell: string): CellReading<string> {
  const code = postalCodeFromCell(cell);
  return code === null ? unreadable('postal-code-unreadable') : read(code);
}

/** A text as people mean it: without blanks around it and signs that no screen shows. */
export function readText(cell: string, most: number, isLong = false): CellReading<string> {
  const text = cell
    .replaceAll(/\p{Cs}/gu, '')
    .replaceAll(/\r\n?/g, '\n')
    // oxlint-disable-next-line no-control-regex -- they are what is taken out
    .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F\u200B\uFEFF]/g, '')
    .trim();
  const one = isLong ? text : text.replaceAll(/\s+/g, ' ');
  return one.length > most ? unreadable('text-too-long') : read(one);
}
