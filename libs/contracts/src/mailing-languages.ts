import { languages, type Language } from './language.js';

/** What a letter says in each language that it has been written in. */
export type LetterTexts = Partial<Record<Language, string>>;

/** The languages in which there are both a subject and a text. */
export const writtenLanguages = (subject: LetterTexts, text: LetterTexts): Language[] =>
  languages.filter((language) => Boolean(subject[language]?.trim()) && Boolean(text[language]?.trim()));

/** The languages in which one of the two is missing. */
export const halfWrittenLanguages = (subject: LetterTexts, text: LetterTexts): Language[] =>
  languages.filter((language) => Boolean(subject[language]?.trim()) !== Boolean(text[language]?.trim()));

/** The language that a receiver gets: one's own where it is written, else the first of those written. Null when nothing is. */
export const letterLanguage = (written: readonly Language[], own: Language): Language | null =>
  written.includes(own) ? own : (written[0] ?? null);
