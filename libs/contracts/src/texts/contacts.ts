import { defineTexts } from './define-texts.js';

/** Words about contacts: the people we know in companies. */
export const contactsTexts = defineTexts({
  'contacts.title': { fi: 'Yhteyshenkilöt', sv: 'Kontaktpersoner', en: 'Contacts' },
  'contacts.one': { fi: 'Yhteyshenkilö', sv: 'Kontaktperson', en: 'Contact' },
  'contacts.count': {
    fi: '{count, plural, =0 {Ei yhteyshenkilöitä} one {# yhteyshenkilö} other {# yhteyshenkilöä}}',
    sv: '{count, plural, =0 {Inga kontaktpersoner} one {# kontaktperson} other {# kontaktpersoner}}',
    en: '{count, plural, =0 {No contacts} one {# contact} other {# contacts}}',
  },
  'contacts.add': { fi: 'Lisää yhteyshenkilö', sv: 'Lägg till kontaktperson', en: 'Add contact' },
  'contacts.edit': { fi: 'Muokkaa yhteyshenkilöä', sv: 'Redigera kontaktpersonen', en: 'Edit contact' },
  'contacts.empty': {
    fi: 'Yhteyshenkilöitä ei vielä ole. Lisää henkilö yrityksen sivulta tai tästä.',
    sv: 'Det finns inga kontaktpersoner ännu. Lägg till en person på företagets sida eller här.',
    en: 'There are no contacts yet. Add a person on a company’s page or here.',
  },
  'contacts.searchLabel': {
    fi: 'Hae nimellä, sähköpostilla tai puhelinnumerolla',
    sv: 'Sök med namn, e-post eller telefonnummer',
    en: 'Search by name, email or phone number',
  },
  'contacts.field.firstName': { fi: 'Etunimi', sv: 'Förnamn', en: 'First name' },
  'contacts.field.lastName': { fi: 'Sukunimi', sv: 'Efternamn', en: 'Last name' },
  'contacts.field.name': { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  'contacts.field.email': { fi: 'Sähköposti', sv: 'E-post', en: 'Email' },
  'contacts.field.phone': { fi: 'Puhelin', sv: 'Telefon', en: 'Phone' },
  'contacts.field.language': { fi: 'Asiointikieli', sv: 'Kontaktspråk', en: 'Language' },
  'contacts.field.companies': { fi: 'Yritykset', sv: 'Företag', en: 'Companies' },
  'contacts.field.role': { fi: 'Tehtävä yrityksessä', sv: 'Uppgift i företaget', en: 'Role in the company' },
  'contacts.field.notes': { fi: 'Muistiinpanot', sv: 'Anteckningar', en: 'Notes' },
  'contacts.roleHint': {
    fi: 'Esimerkiksi toimitusjohtaja tai yrittäjä',
    sv: 'Till exempel verkställande direktör eller företagare',
    en: 'For example managing director or entrepreneur',
  },
  'contacts.noEmail': { fi: 'Ei sähköpostia', sv: 'Ingen e-post', en: 'No email' },
  'contacts.notesHint': {
    fi: 'Kirjoita vain asiointiin tarvittavat tiedot. Terveystietoja tai henkilötunnuksia ei kirjata.',
    sv: 'Skriv bara det som behövs för ärendet. Hälsouppgifter och personbeteckningar antecknas inte.',
    en: 'Write only what the matter needs. Do not record health information or personal identity codes.',
  },

  'contacts.noCompanies': {
    fi: 'Henkilöllä ei ole tehtävää missään yrityksessä.',
    sv: 'Personen har ingen uppgift i något företag.',
    en: 'The person has no role in any company.',
  },
  'contacts.field.source': {
    fi: 'Mistä tiedot on saatu',
    sv: 'Varifrån uppgifterna kommer',
    en: 'Where the data came from',
  },
  'contacts.field.sourceMore': {
    fi: 'Tarkemmin lähteestä',
    sv: 'Närmare om källan',
    en: 'More of the source',
  },
  'contacts.restricted': { fi: 'Käsittely rajoitettu', sv: 'Behandlingen begränsad', en: 'Use restricted' },
  'contacts.restrictedSince': {
    fi: '{day} alkaen. Tiedot säilytetään ja niitä voi korjata. Henkilöön ei liitetä uutta, häntä ei tarjota valintoihin eikä hänelle lähetetä viestejä.',
    sv: 'Sedan {day}. Uppgifterna bevaras och kan rättas. Inget nytt kopplas till personen, som inte heller erbjuds i val eller får utskick.',
    en: 'Since {day}. The data are kept and may be corrected. Nothing new is linked to the person, who is not offered in pickers and gets no mailings.',
  },
  'contacts.sourceHint': {
    fi: 'Esimerkiksi yrityksen verkkosivut tai tapaaminen',
    sv: 'Till exempel företagets webbplats eller ett möte',
    en: 'For example the company’s website or a meeting',
  },
  'contacts.field.mailingConsent': {
    fi: 'Uutiskirjeet ja kutsut sähköpostilla',
    sv: 'Nyhetsbrev och inbjudningar per e-post',
    en: 'News and invitations by e-mail',
  },
  'contacts.field.mailingConsentSource': {
    fi: 'Missä suostumus tai kielto annettiin',
    sv: 'Var samtycket eller förbudet gavs',
    en: 'Where it was agreed or refused',
  },
  'contacts.field.mailingConsentOn': { fi: 'Päivä', sv: 'Dag', en: 'Day' },
  'contacts.mailingConsentHint': {
    fi: 'Yksityishenkilölle ja toiminimelle uutisia ja kutsuja lähetetään vain suostumuksella, yhteisön edustajalle kunnes hän kieltää.',
    sv: 'Till privatpersoner och enskilda näringsidkare skickas nyheter och inbjudningar bara med samtycke, till företrädare för organisationer tills de förbjuder det.',
    en: 'Private persons and sole traders get news and invitations only by consent, people of an organisation until they refuse.',
  },
  'contacts.consentMark.given': { fi: 'Viestit sallittu', sv: 'Utskick tillåtna', en: 'Mailings allowed' },
  'contacts.consentMark.refused': { fi: 'Ei viestejä', sv: 'Inga utskick', en: 'No mailings' },
  'contacts.mailingConsent.none': { fi: 'Ei kysytty', sv: 'Inte frågat', en: 'Not asked' },
  'contacts.mailingConsent.given': { fi: 'Suostunut', sv: 'Har samtyckt', en: 'Agreed' },
  'contacts.mailingConsent.refused': { fi: 'Kieltänyt', sv: 'Har förbjudit', en: 'Refused' },
  'contacts.section.details': { fi: 'Yhteystiedot', sv: 'Kontaktuppgifter', en: 'Contact details' },
  'contacts.section.companies': { fi: 'Tehtävät yrityksissä', sv: 'Uppgifter i företag', en: 'Roles in companies' },
});
