import { defineTexts } from './define-texts.js';

/** The palette: what was found, why, and what it cannot say just now. */
export const searchTexts = defineTexts({
  'search.recent': { fi: 'Viimeksi käytetyt', sv: 'Senast använda', en: 'Last used' },
  'search.nothing': {
    fi: 'Ei osumia haulle ”{text}”. Kokeile lyhyempää alkua tai Y-tunnusta.',
    sv: 'Inga träffar för ”{text}”. Pröva en kortare början eller FO-numret.',
    en: 'Nothing found for “{text}”. Try a shorter beginning or the business ID.',
  },
  'search.searching': { fi: 'Haetaan', sv: 'Söker', en: 'Searching' },
  'search.onlyHere': {
    fi: 'Palvelimeen ei saada yhteyttä. Näet laitteella olevat yritykset ja toiminnot.',
    sv: 'Det går inte att nå servern. Du ser företagen och åtgärderna som finns på enheten.',
    en: 'The server cannot be reached. You see the companies and actions that are on the device.',
  },
  'search.matched.earlier_name': { fi: 'ent. {name}', sv: 'tidigare {name}', en: 'formerly {name}' },
  'search.matched.other_name': { fi: 'myös {name}', sv: 'även {name}', en: 'also {name}' },
  'search.matched.property_id': {
    fi: 'kiinteistötunnus täsmää',
    sv: 'fastighetsbeteckningen stämmer',
    en: 'property identifier matches',
  },
  'search.matched.phone': { fi: 'puhelinnumero täsmää', sv: 'telefonnumret stämmer', en: 'phone number matches' },
  'search.matched.email': { fi: 'sähköposti täsmää', sv: 'e-postadressen stämmer', en: 'e-mail matches' },
  'search.matched.topic': { fi: 'aihe täsmää', sv: 'ämnet stämmer', en: 'topic matches' },
  'search.matched.text': { fi: 'löytyi tekstistä', sv: 'hittades i texten', en: 'found in the text' },
});
