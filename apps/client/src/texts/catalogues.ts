/** The catalogue of each language, a chunk of its own that is read when the language is chosen. */
import { isLanguage, type Language } from '@elinvoima/contracts';
import type { Messages } from '@lingui/core';

export interface LanguageTexts {
  readonly messages: Messages;
  /** The styles that messages name, as in `{on, date, day}`. */
  readonly formats: Record<string, Intl.DateTimeFormatOptions | Intl.NumberFormatOptions>;
}

/** What the frame, signing in and the first page say. */
const first: Record<Language, () => Promise<LanguageTexts>> = {
  fi: () => import('virtual:texts/fi'),
  sv: () => import('virtual:texts/sv'),
  en: () => import('virtual:texts/en'),
};

const more: Record<Language, () => Promise<LanguageTexts>> = {
  fi: () => import('virtual:texts/fi-more'),
  sv: () => import('virtual:texts/sv-more'),
  en: () => import('virtual:texts/en-more'),
};

export const loadFirstTexts = (language: Language): Promise<LanguageTexts> => first[language]();

/** Everything that the browser may say. */
export async function loadTexts(language: Language): Promise<LanguageTexts> {
  const [{ messages, formats }, rest] = await Promise.all([first[language](), more[language]()]);
  return { messages: { ...messages, ...rest.messages }, formats };
}

export function browserLanguage(): Language {
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? 'fi';
}
