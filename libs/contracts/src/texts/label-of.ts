import { labelKey, type ClosedLists, type LabelKey } from '../closed-lists.js';
import type { Language } from '../language.js';
import type { TextKey } from './catalogue.js';
import { formatText } from './format-text.js';

/** What people call a value of a closed list: `labelOf('fi', 'interactions.type', 'visit')` is `Yrityskäynti`. */
export function labelOf<List extends keyof ClosedLists>(
  language: Language,
  list: List,
  value: ClosedLists[List][number],
): string {
  // A value without its label in the catalogue makes LabelKey wider than TextKey, and this line a type error.
  // oxlint-disable-next-line typescript/no-unnecessary-type-assertion -- without it the union is too large for the compiler (TS2590)
  const key: LabelKey & TextKey = labelKey(list, value) as LabelKey;
  return formatText(language, key);
}
