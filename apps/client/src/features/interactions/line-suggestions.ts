/** The companies whose name may be on its way at the end of a line. */
import type { CompanyIndex, CompanyOrder } from '../../company-index/company-index.js';
import type { PickerRecord } from '../../ui/record-picker.js';
import type { Reading } from './one-line/reading.js';
import { companyRecord } from './pickers.js';

const few = 6;
const leastLetters = 2;
const mostWords = 4;

export interface Suggestions {
  readonly records: readonly PickerRecord[];
  /** Where in the line the name begins. */
  readonly start: number;
}

const nothing: Suggestions = { records: [], start: 0 };

/** The longest end of the line that begins somebody's name: "laajennus paro" → "paro". */
export function suggestionsFor(
  { tail, questions }: Reading,
  { index, order }: { index: CompanyIndex | null; order: CompanyOrder },
): Suggestions {
  if (index === null || questions.length > 0) return nothing;
  for (const [at, { start }] of tail.entries()) {
    if (tail.length - at > mostWords) continue;
    const words = tail.slice(at).map(({ raw }) => raw);
    if ((words[0] ?? '').length < leastLetters) continue;
    const found = index.find(words.join(' '), few, order);
    if (found.length > 0) return { records: found.map(companyRecord), start };
  }
  return nothing;
}
