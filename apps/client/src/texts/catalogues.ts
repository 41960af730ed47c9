/** The catalogue of each language, a chunk of its own that is read when the language is chosen. */
import { isLanguage, type Language } from '@elinvoima/contracts';
import type { Messages } from '@lingui/core';

export interface LanguageTexts {
  readonly messages: Messages;
  /** The styles that messages name, as in `{on, date, day}`. */
  readonly formats: Record<string, Intl.DateTimeFormatOptions | Intl.NumberFormatOptions>;
}

const catalogues: Record<Language, () => Promise<LanguageTexts>> = {
  fi: () => import('virtual:texts/fi'),
  sv: () => import('virtual:texts/sv'),
  en: () => import('virtual:texts/en'),
};

export function loadTexts(language: Language): Promise<LanguageTexts> {
  return catalogues[language]();
}

export function browserLanguage(): Language {
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? 'fi';
}
