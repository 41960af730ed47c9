import { defineTexts } from './define-texts.js';

/** What we say when signing in or showing anew who one is does not go through: part of `problems.*`. */
export const signInProblemsTexts = defineTexts({
  'problems.step-up-required': {
    fi: 'Vahvista ensin, että se olet sinä',
    sv: 'Bekräfta först att det är du',
    en: 'Confirm first that it is you',
  },
  'problems.not-confirmed': {
    fi: 'Vahvistus ei täsmää. Yritä hetken päästä uudelleen.',
    sv: 'Bekräftelsen stämmer inte. Försök igen om en stund.',
    en: 'The confirmation does not match. Try again in a moment.',
  },
});
