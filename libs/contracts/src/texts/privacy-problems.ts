import { defineTexts } from './define-texts.js';

/** What we say when something about people's data is refused: part of `problems.*`. */
export const privacyProblemsTexts = defineTexts({
  'problems.personal-identity-code': {
    fi: 'Tässä näyttää olevan henkilötunnus. Poista se.',
    sv: 'Här verkar finnas en personbeteckning. Ta bort den.',
    en: 'There seems to be a personal identity code here. Remove it.',
  },
});
