/** What a category is known by. Patterns, case-blind; a space stands for any gap between words. */
export interface Vocabulary {
  /** Beginnings of words: whatever ending follows belongs to the word. */
  readonly stems: readonly string[];
  /** Words that hit only as they stand, since longer words with the same beginning mean something else. */
  readonly whole?: readonly string[];
}

/** Any of them. */
export const any = (...parts: readonly string[]): string => `(?:${parts.join('|')})`;

/** A word from its beginning to its end, whatever the ending. */
export const word = (beginning: string): string => String.raw`${beginning}\p{L}*`;

/** So many words in between at the most. */
export const upTo = (words: number): string => String.raw`(?:\p{L}+ ){0,${words}}`;

/** Not when one of these words, told by its beginning, comes next. */
export const notBefore = (...beginnings: readonly string[]): string =>
  String.raw`\p{L}*(?!\p{L}| ${any(...beginnings)})`;

/** Not when one of these stands right before. */
export const notAfter = (...words: readonly string[]): string => `(?<!${any(...words)} )`;
