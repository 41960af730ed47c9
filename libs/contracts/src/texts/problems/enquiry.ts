import { defineTexts } from '../define-texts.js';

/** What we say when something about an enquiry as a case is refused. */
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
  'problems.before-received': {
    fi: 'Vastaus ei voi olla ennen kyselyn saapumista.',
    sv: 'Svaret kan inte vara före förfrågan kom.',
    en: 'The answer cannot be before the enquiry arrived.',
  },
  'problems.already-answered': {
    fi: 'Ensimmäinen vastaus on jo merkitty.',
    sv: 'Det första svaret är redan antecknat.',
    en: 'The first answer has already been marked.',
  },
  'problems.enquirer-required': {
    fi: 'Valitse yritys tai kirjoita, kuka kysyy.',
    sv: 'Välj ett företag eller skriv vem som frågar.',
    en: 'Choose a company or write who is asking.',
  },
  'problems.area-reversed': {
    fi: 'Pinta-alan yläraja on alarajaa pienempi.',
    sv: 'Ytans övre gräns är mindre än den nedre.',
    en: 'The largest area is smaller than the smallest.',
  },
  'problems.stage-not-reachable': {
    fi: 'Tästä vaiheesta ei voi siirtyä valittuun vaiheeseen.',
    sv: 'Det går inte att gå till det valda skedet härifrån.',
    en: 'The chosen stage cannot be reached from this one.',
  },
});
