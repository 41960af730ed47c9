import { parseBusinessId, parsePropertyId, phoneToE164 } from '@elinvoima/contracts';
import type { ImportFieldType } from './import-field.js';

const day = /^(\d{1,2}\.\d{1,2}\.(\d{4}|\d{2})|\d{4}-\d{2}-\d{2})([ T].*)?$/;

/** What a column's content alone may tell of it; a text may be anything. */
const recognisers: Partial<Record<ImportFieldType, (cell: string) => boolean>> = {
  // With its hyphen it is one in form, though its check digit may be a typing error; eight digits may be anything.
  'business-id': (cell) => /^\d{6,7}-\d$/.test(cell) || parseBusinessId(cell).ok,
  email: (cell) => /^[^\s@;,]+@[^\s@;,]+\.[^\s@;,]{2,}$/.test(cell),
  day: (cell) => day.test(cell),
  website: (cell) => /^(https?:\/\/|www\.)\S+$/i.test(cell),
  'postal-code': (cell) => /^(FI-?)?\d{5}$/i.test(cell),
  'property-id': (cell) =>
    parsePropertyId(cell) !== null && /^\d{3}-?\d{3}-?\d{4}-?\d{4}$|^\d{1,3}(-\d{1,4}){3}$/.test(cell),
  geometry: (cell) => /^\s*((SRID=\d+;)?(MULTI)?(POINT|POLYGON)\s*Z?M?\s*\(|\{\s*"(type|coordinates)")/i.test(cell),
  // A plain number is no phone number: people write it with its zero or its country.
  phone: (cell) => /^[+0(]/.test(cell) && cell.replaceAll(/\D/g, '').length >= 6 && phoneToE164(cell) !== null,
};

/** Types in the order in which a column is tried: a postal code could pass for the beginning of a phone number, never the other way. */
export const recognisedTypes = Object.keys(recognisers) as ImportFieldType[];

/** Whether nearly all that a column holds is of the type. A typing error among ten does not hide it. */
export function looksLike(type: ImportFieldType, cells: readonly string[]): boolean {
  const recognise = recognisers[type];
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return (
    recognise !== undefined &&
    filled.length > 0 &&
    filled.filter((cell) => recognise(cell)).length >= filled.length * 0.8
  );
}
