import { defineTexts } from '../define-texts.js';

/** What we say when something about the public enquiry form is refused. */
export const enquiryPageProblemsTexts = defineTexts({
  'problems.enquiry-reach-required': {
    fi: 'Anna sähköposti tai puhelin, jotta voimme vastata',
    sv: 'Ange e-post eller telefon så att vi kan svara',
    en: 'Give an e-mail or a phone number so that we can answer',
  },
  'problems.not-a-measure': {
    fi: 'Kirjoita luku, esimerkiksi 1500',
    sv: 'Skriv ett tal, till exempel 1500',
    en: 'Write a number, for example 1500',
  },
  'problems.not-a-phone': {
    fi: 'Tarkista puhelinnumero',
    sv: 'Kontrollera telefonnumret',
    en: 'Check the phone number',
  },
  'problems.enquiry-too-many-messages': {
    fi: 'Tänään on lähetetty jo monta viestiä. Soita tai lähetä sähköpostia yhteyshenkilöllesi.',
    sv: 'Många meddelanden har redan skickats i dag. Ring eller mejla din kontaktperson.',
    en: 'Many messages have been sent today. Call or e-mail your contact person.',
  },
  'problems.enquiry-receiver-without-right': {
    fi: 'Henkilö ei voi käsitellä kyselyjä roolillaan',
    sv: 'Personen kan inte behandla förfrågningar med sin roll',
    en: 'The person cannot handle enquiries with their role',
  },
});
