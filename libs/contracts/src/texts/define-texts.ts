import type { Language } from '../language.js';

/** One thing we say to people, in every language we speak: ICU MessageFormat, so plurals and values have their place. */
export type Text = Readonly<Record<Language, string>>;

/**
 * The sentences of one noun, keyed `noun.what`. A missing language is a type error; that placeholders agree
 * and that the keys start with their noun is held by `texts.spec.ts`.
 */
export function defineTexts<const Key extends string>(texts: Readonly<Record<Key, Text>>): Readonly<Record<Key, Text>> {
  return texts;
}
