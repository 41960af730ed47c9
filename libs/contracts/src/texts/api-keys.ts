import { defineTexts } from './define-texts.js';

/** Words about the keys of other systems. */
export const apiKeysTexts = defineTexts({
  'api-keys.title': { fi: 'API-avaimet', sv: 'API-nycklar', en: 'API keys' },
  'api-keys.mail.subject': {
    fi: 'API-avain {name} päättyy {expiresOn, date, day}',
    sv: 'API-nyckeln {name} upphör {expiresOn, date, day}',
    en: 'The API key {name} ends on {expiresOn, date, day}',
  },
  'api-keys.mail.text': {
    fi: 'Hei,\n\nAPI-avaimen {name} ({prefix}…) viimeinen päivä on {expiresOn, date, day}. Sen jälkeen järjestelmä, joka käyttää avainta, ei saa enää yhteyttä.\n\nUusi avain tai mitätöi se, jos sitä ei enää tarvita:\n{link}\n\n{municipality}\n',
    sv: 'Hej,\n\nSista dagen för API-nyckeln {name} ({prefix}…) är {expiresOn, date, day}. Därefter får det system som använder nyckeln ingen kontakt.\n\nFörnya nyckeln eller återkalla den om den inte längre behövs:\n{link}\n\n{municipality}\n',
    en: 'Hello,\n\nThe last day of the API key {name} ({prefix}…) is {expiresOn, date, day}. After that the system that uses the key gets no answer.\n\nRenew the key, or revoke it if it is no longer needed:\n{link}\n\n{municipality}\n',
  },
});
