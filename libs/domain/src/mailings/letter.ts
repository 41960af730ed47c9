import { languages, type Language } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import { municipalityName, theMunicipality, type Database } from '../platform/index.js';

/** The whole text of a letter: what was written, who sends it, and how it is stopped. */
export const letter = (language: Language, text: string, municipality: string, unsubscribe: string): string =>
  formatText(language, 'mailings.letter', { text: text.trim(), municipality, unsubscribe });

/** What stands where the written text will be. */
export const textMark = '{text}';

/** The letter around the text in each language, for looking at it while it is written. One statement. */
export async function letterFrames(db: Database): Promise<Record<Language, string>> {
  const municipality = await theMunicipality(db);
  return Object.fromEntries(
    languages.map((language) => [
      language,
      letter(
        language,
        textMark,
        municipalityName(municipality, language),
        formatText(language, 'mailings.letter.link'),
      ),
    ]),
  ) as Record<Language, string>;
}
