/** Whether the text is a Finnish postal code: exactly five digits. Which municipality it belongs to is data, not a rule. */
export function isPostalCode(value: unknown): value is string {
  return typeof value === 'string' && /^\d{5}$/.test(value);
}

/** A Finnish postal code as people write it (`13720`, `FI-13720`, with blanks), or `null`. */
export function parsePostalCode(text: string): string | null {
  const compact = text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/\s/g, '')
    .replace(/^(FI|FIN)-?(?=\d)/, '');
  return isPostalCode(compact) ? compact : null;
}

/** A postal code from a spreadsheet cell, where a number has lost its leading zeros (`100` was `00100`), or `null`. */
export function postalCodeFromCell(cell: string | number): string | null {
  const text = String(cell).trim();
  return /^\d{3,4}$/.test(text) ? text.padStart(5, '0') : parsePostalCode(text);
}
