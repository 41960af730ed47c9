/** The languages people read Elinvoima in, Finnish first: Hattula is unilingually Finnish, the others are offered beside it. */
export const languages = ['fi', 'sv', 'en'] as const;

export type Language = (typeof languages)[number];

/** The BCP 47 tag whose number, date and list habits each language follows (Finland's Swedish, European English). */
export const localeOf: Readonly<Record<Language, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** Every language's own name, as a language switch must show it. */
export const languageNames: Readonly<Record<Language, string>> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };

/** The clock on the town hall's wall: every period, day and opening hour is told in it. */
export const timeZone = 'Europe/Helsinki';

export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && (languages as readonly string[]).includes(value);
}

/**
 * The best of our languages for an `Accept-Language` header (RFC 9110, 12.5.4), Finnish when none fits.
 * A refused language (`q=0`) is never chosen; a malformed header is read as far as it makes sense.
 */
export function languageFromHeader(header: string | null | undefined): Language {
  let best: Language = 'fi';
  let bestQuality = 0;
  for (const part of (header ?? '').split(',')) {
    const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
    const language = tag.split('-')[0];
    if (!isLanguage(language)) continue;
    const weight = parameters.find((parameter) => parameter.startsWith('q='));
    const quality = weight === undefined ? 1 : Number(weight.slice(2));
    if (quality > bestQuality) {
      best = language;
      bestQuality = quality;
    }
  }
  return best;
}
