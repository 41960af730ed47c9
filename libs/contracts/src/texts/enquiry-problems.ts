import { defineTexts } from './define-texts.js';

/** What we say when something about an enquiry as a case is refused: part of `problems.*`. */
export const enquiryProblemsTexts = defineTexts({
  'problems.enquiry-of-somebody-else': {
    fi: 'Yhteydenotossa ei ole mukana yritystä tai henkilöä, jonka kysely on.',
    sv: 'Företaget eller personen bakom förfrågan deltog inte i kontakten.',
    en: 'The company or person who made the enquiry took no part in the interaction.',
  },
  'problems.disqualified': {
    fi: 'Sinut on merkitty esteelliseksi tässä asiassa, joten et voi osallistua sen käsittelyyn (hallintolaki 27 ja 28 §).',
    sv: 'Du har antecknats som jävig i detta ärende och kan därför inte delta i behandlingen (förvaltningslagen 27 och 28 §).',
    en: 'You have been marked as disqualified in this matter and cannot take part in handling it (Administrative Procedure Act, sections 27 and 28).',
  },
  'problems.disqualified-person': {
    fi: 'Henkilö on merkitty esteelliseksi tässä asiassa.',
    sv: 'Personen har antecknats som jävig i detta ärende.',
    en: 'The person has been marked as disqualified in this matter.',
  },
  'problems.disqualified-owner': {
    fi: 'Vastuuhenkilö ei voi olla esteellinen. Vaihda ensin vastuuhenkilö.',
    sv: 'Den ansvariga kan inte vara jävig. Byt först ansvarig.',
    en: 'The owner cannot be disqualified. Change the owner first.',
  },
});
