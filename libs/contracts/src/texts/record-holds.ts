import { defineTexts } from './define-texts.js';

/** That a record is kept from disposal, told on its own page. */
export const recordHoldsTexts = defineTexts({
  'record-holds.title': { fi: 'Hävityskielto', sv: 'Gallringsförbud', en: 'Legal hold' },
  'record-holds.held': { fi: 'Hävityskiellossa', sv: 'Omfattas av gallringsförbud', en: 'On legal hold' },
  'record-holds.none': { fi: 'Ei hävityskieltoa.', sv: 'Inget gallringsförbud.', en: 'Not on hold.' },
  'record-holds.ofCompany': {
    fi: 'Asetettu yritykselle:',
    sv: 'Utfärdat för företaget:',
    en: 'Set on the company:',
  },
  'record-holds.ofClass': {
    fi: 'Asetettu koko tietolajille: {name}',
    sv: 'Utfärdat för hela uppgiftsslaget: {name}',
    en: 'Set on the whole class: {name}',
  },
  'record-holds.coversCompany': {
    fi: 'Kielto koskee kaikkea, mikä liittyy yritykseen: yhteyshenkilöitä, vuorovaikutusta, kyselyitä ja muuta. Mitään siitä ei hävitetä ennen kuin kielto puretaan.',
    sv: 'Förbudet gäller allt som hör till företaget: kontaktpersoner, kontakter, förfrågningar och annat. Inget av detta gallras förrän förbudet har hävts.',
    en: 'The hold covers everything about the company: contacts, interactions, enquiries and the rest. Nothing of it goes before the hold is lifted.',
  },
  'record-holds.coversRecord': {
    fi: 'Kielto koskee tätä tietoa. Sitä ei hävitetä ennen kuin kielto puretaan.',
    sv: 'Förbudet gäller den här uppgiften. Den gallras inte förrän förbudet har hävts.',
    en: 'The hold covers this record. It does not go before the hold is lifted.',
  },
});
