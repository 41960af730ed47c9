import { defineTexts } from './define-texts.js';

/** What we say when something about an enquiry as a case is refused: part of `problems.*`. */
export const enquiryProblemsTexts = defineTexts({
  'problems.disqualified': {
    fi: 'Sinut on merkitty esteelliseksi tässä asiassa.',
    sv: 'Du har antecknats som jävig i detta ärende.',
    en: 'You have been marked as disqualified in this matter.',
  },
  'problems.disqualified-owner': {
    fi: 'Vastuuhenkilö ei voi olla esteellinen. Vaihda ensin vastuuhenkilö.',
    sv: 'Den ansvariga kan inte vara jävig. Byt först ansvarig.',
    en: 'The owner cannot be disqualified. Change the owner first.',
  },
});
