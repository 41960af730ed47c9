import { health } from './health.js';
import { orientation, origin, politics, religion, union } from './other-categories.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * Words that point at what the GDPR's article 9 calls special categories. A hint for who writes, never a judgement: it may miss, and it
 * may be wrong, so nothing is refused by it. A firm's trade (a hospital, a pharmacy, health services) is no person's health.
 */
export const specialCategories = ['health', 'religion', 'union', 'origin', 'orientation', 'politics'] as const;
export type SpecialCategory = (typeof specialCategories)[number];

const vocabularies: Readonly<Record<SpecialCategory, Vocabulary>> = {
  health,
  religion,
  union,
  origin,
  orientation,
  politics,
};

/** One reading of the text for all categories: a hit can begin only where a word begins, so the work grows with the text alone. */
const pattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${specialCategories
    .map((category) => {
      const { stems, whole = [] } = vocabularies[category];
      const parts = [String.raw`(?:${stems.join('|')})\p{L}*`];
      if (whole.length > 0) parts.push(String.raw`(?:${whole.join('|')})(?!\p{L})`);
      return `(?<${category}>${parts.join('|')})`;
    })
    .join('|')})`.replaceAll(' ', String.raw`\s+`),
  'giu',
);

export interface SpecialWord {
  /** As it is written in the text, where it stands first. */
  readonly word: string;
  readonly category: SpecialCategory;
}

/** What in a free text points at a special category, each word once, in the order of the text. */
export function specialWordsIn(text: string): SpecialWord[] {
  const found = new Map<string, SpecialWord>();
  for (const { 0: word, groups } of text.normalize('NFC').matchAll(pattern)) {
    const category = specialCategories.find((one) => groups?.[one] !== undefined);
    const key = word.toLowerCase();
    if (category && !found.has(key)) found.set(key, { word, category });
  }
  return [...found.values()];
}
