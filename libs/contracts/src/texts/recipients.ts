import { defineTexts } from './define-texts.js';

/** Words about groups of people who are written to: how a group is chosen and who is left out. */
export const recipientsTexts = defineTexts({
  'recipients.leftOut.not_found': { fi: 'Poistettu', sv: 'Borttagen', en: 'Removed' },
  'recipients.leftOut.no_email': { fi: 'Ei sähköpostia', sv: 'Ingen e-post', en: 'No e-mail' },
  'recipients.leftOut.suppressed': {
    fi: 'On perunut viestit',
    sv: 'Har avbeställt meddelanden',
    en: 'Has unsubscribed',
  },
  'recipients.leftOut.consent_refused': {
    fi: 'On kieltänyt viestit',
    sv: 'Har förbjudit meddelanden',
    en: 'Has refused messages',
  },
  'recipients.leftOut.consent_missing': {
    fi: 'Suostumus puuttuu (yksityishenkilö)',
    sv: 'Samtycke saknas (privatperson)',
    en: 'No consent (private person)',
  },
  'recipients.leftOut.same_address': { fi: 'Sama sähköposti', sv: 'Samma e-post', en: 'Same e-mail' },

  'recipients.sentence.companies': {
    fi: 'Yritysten yhteyshenkilöt',
    sv: 'Företagens kontaktpersoner',
    en: 'People of companies',
  },
  'recipients.sentence.partners': { fi: 'Kumppanit', sv: 'Partner', en: 'Partners' },
  'recipients.sentence.nobody': { fi: 'Ei ketään vielä', sv: 'Ingen ännu', en: 'Nobody yet' },
  'recipients.sentence.industries': { fi: 'toimiala: {list}', sv: 'bransch: {list}', en: 'industry: {list}' },
  'recipients.sentence.sizeClasses': { fi: 'koko: {list}', sv: 'storlek: {list}', en: 'size: {list}' },
  'recipients.sentence.postalCodes': {
    fi: 'postinumero: {list}',
    sv: 'postnummer: {list}',
    en: 'postal code: {list}',
  },
  'recipients.sentence.tags': { fi: 'tunniste: {list}', sv: 'etikett: {list}', en: 'tag: {list}' },
  'recipients.sentence.relationships': { fi: 'suhde: {list}', sv: 'relation: {list}', en: 'relationship: {list}' },
  'recipients.sentence.owner': { fi: 'vastuuhenkilö: {name}', sv: 'ansvarig: {name}', en: 'owner: {name}' },
  'recipients.sentence.metSince': {
    fi: 'tavattu {on, date, day} tai sen jälkeen',
    sv: 'träffats {on, date, day} eller senare',
    en: 'met on {on, date, day} or later',
  },
  'recipients.sentence.notMetSince': {
    fi: 'ei tavattu {on, date, day} jälkeen',
    sv: 'inte träffats sedan {on, date, day}',
    en: 'not met since {on, date, day}',
  },
  'recipients.sentence.neverMet': { fi: 'ei koskaan tavattu', sv: 'aldrig träffats', en: 'never met' },
  'recipients.sentence.companyAddresses': {
    fi: 'myös yrityksen oma osoite, jos henkilön osoitetta ei ole',
    sv: 'även företagets egen adress om ingen person har en',
    en: 'also the company’s own address where no person has one',
  },
  'recipients.sentence.roleTitle': { fi: 'tehtävä: {text}', sv: 'uppgift: {text}', en: 'role: {text}' },
  'recipients.sentence.language': { fi: 'asiointikieli: {text}', sv: 'kontaktspråk: {text}', en: 'language: {text}' },
  'recipients.sentence.attendedKinds': {
    fi: 'käynyt tapahtumassa: {list}',
    sv: 'deltagit i evenemang: {list}',
    en: 'came to an event: {list}',
  },
  'recipients.sentence.attendedTheme': {
    fi: 'käynyt tapahtumassa, jonka teema: {text}',
    sv: 'deltagit i evenemang med temat: {text}',
    en: 'came to an event with the theme: {text}',
  },
  'recipients.sentence.neverAttended': {
    fi: 'ei koskaan käynyt tapahtumassa',
    sv: 'aldrig deltagit i ett evenemang',
    en: 'never came to an event',
  },
  'recipients.sentence.partnerSectors': {
    fi: 'kumppanin laji: {list}',
    sv: 'partnerns slag: {list}',
    en: 'partner’s kind: {list}',
  },
  'recipients.sentence.added': {
    fi: '{count, plural, one {yksi henkilö lisätty} other {# henkilöä lisätty}}',
    sv: '{count, plural, one {en person tillagd} other {# personer tillagda}}',
    en: '{count, plural, one {one person added} other {# people added}}',
  },
  'recipients.sentence.removed': {
    fi: '{count, plural, one {yksi poistettu} other {# poistettu}}',
    sv: '{count, plural, one {en borttagen} other {# borttagna}}',
    en: '{count, plural, one {one removed} other {# removed}}',
  },
});
