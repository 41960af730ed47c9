import { defineTexts } from './define-texts.js';

/** What staff see of an asker's own page. */
export const enquiryAskerTexts = defineTexts({
  'enquiry-asker.title': { fi: 'Kysyjän sivu', sv: 'Sidan för den som frågar', en: 'The asker’s page' },
  'enquiry-asker.company': { fi: 'Yritys lomakkeella', sv: 'Företag i formuläret', en: 'Company on the form' },
  'enquiry-asker.promised': { fi: 'Vastaus luvattu', sv: 'Svar utlovat', en: 'Answer promised by' },
  'enquiry-asker.askedSites': { fi: 'Kysyi kohteesta', sv: 'Frågade om', en: 'Asked about' },
  'enquiry-asker.follows': { fi: 'Seuraa linkistä', sv: 'Följer via länk', en: 'Follows by link' },
  'enquiry-asker.mails': { fi: 'Ilmoitukset sähköpostiin', sv: 'Meddelanden per e-post', en: 'Notices by e-mail' },
  'enquiry-asker.message': {
    fi: 'Viesti {on, date, day}',
    sv: 'Meddelande {on, date, day}',
    en: 'Message {on, date, day}',
  },
  'enquiry-asker.giveLink': { fi: 'Anna uusi linkki', sv: 'Ge en ny länk', en: 'Give a new link' },
  'enquiry-asker.revoke': { fi: 'Poista linkit käytöstä', sv: 'Ta länkarna ur bruk', en: 'End the links' },
});
