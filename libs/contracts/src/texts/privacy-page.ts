import { defineTexts } from './define-texts.js';

/** The contact page's part about data protection, and the list of erasures and corrections. */
export const privacyPageTexts = defineTexts({
  'privacy-page.title': { fi: 'Tietosuoja', sv: 'Dataskydd', en: 'Data protection' },
  'privacy-page.intro': {
    fi: 'Poistot eivät kerro, kenestä oli kyse. Oikaisuista näkyy, mitä korjattiin ja kenelle siitä kerrottiin.',
    sv: 'Raderingarna säger inte vem det gällde. Av rättelserna syns vad som rättades och vem som informerades.',
    en: 'Erasures do not say whom they were of. Corrections say what was corrected and who was told.',
  },
  'privacy-page.record': {
    fi: 'Seloste käsittelytoimista',
    sv: 'Register över behandling',
    en: 'Record of processing activities',
  },
  'privacy-page.erasures': { fi: 'Poistot', sv: 'Raderingar', en: 'Erasures' },
  'privacy-page.erasuresNone': {
    fi: 'Ketään ei ole poistettu.',
    sv: 'Ingen har raderats.',
    en: 'Nobody has been erased.',
  },
  'privacy-page.rectifications': { fi: 'Oikaisut', sv: 'Rättelser', en: 'Corrections' },
  'privacy-page.rectificationsNone': {
    fi: 'Oikaisuja ei ole kirjattu.',
    sv: 'Inga rättelser har antecknats.',
    en: 'No corrections have been recorded.',
  },
  'privacy-page.notRecorded': { fi: 'Ei kirjattu', sv: 'Inte antecknat', en: 'Not recorded' },
  'privacy-page.field.purpose': { fi: 'Käyttötarkoitus', sv: 'Ändamål', en: 'Purpose' },
  'privacy-page.field.legalBasis': { fi: 'Käsittelyperuste', sv: 'Rättslig grund', en: 'Legal basis' },
  'privacy-page.field.sourceKind': { fi: 'Tietojen lähde', sv: 'Uppgifternas källa', en: 'Source of the data' },
  'privacy-page.field.processedSince': { fi: 'Käsitelty alkaen', sv: 'Behandlats sedan', en: 'Kept since' },
  'privacy-page.field.restrictedOn': { fi: 'Käsittely rajoitettu', sv: 'Behandlingen begränsad', en: 'Use restricted' },
  'privacy-page.field.objectsMailingsOn': {
    fi: 'Kieltää tiedotteet ja kutsut',
    sv: 'Motsätter sig information och inbjudningar',
    en: 'Objects to news and invitations',
  },
  'privacy-page.field.objectsSurveysOn': {
    fi: 'Kieltää kyselyt',
    sv: 'Motsätter sig enkäter',
    en: 'Objects to surveys',
  },
  'privacy-page.field.objectionGround': {
    fi: 'Miten kiellosta kerrottiin',
    sv: 'Hur förbudet meddelades',
    en: 'How it was told',
  },
  'privacy-page.field.what': { fi: 'Mitä korjattiin', sv: 'Vad rättades', en: 'What was corrected' },
  'privacy-page.field.correctedOn': { fi: 'Milloin', sv: 'När', en: 'When' },
  'privacy-page.field.requestedBy': { fi: 'Kenen pyynnöstä', sv: 'På vems begäran', en: 'At whose request' },
  'privacy-page.field.told': { fi: 'Kenelle kerrottiin', sv: 'Vem informerades', en: 'Who was told' },
  'privacy-page.field.ground': { fi: 'Peruste', sv: 'Grund', en: 'Ground' },
  'privacy-page.field.rows': { fi: 'Rivejä', sv: 'Rader', en: 'Rows' },
  'privacy-page.field.words': {
    fi: 'Mainintoja poistettu / jätetty',
    sv: 'Omnämnanden borttagna / kvar',
    en: 'Mentions removed / kept',
  },
  'privacy-page.field.by': { fi: 'Poistaja', sv: 'Raderad av', en: 'Erased by' },
  'privacy-page.since': { fi: '{day} alkaen', sv: 'sedan {day}', en: 'since {day}' },
  'privacy-page.history': {
    fi: 'Suostumusten ja kieltojen historia',
    sv: 'Samtyckenas och förbudens historia',
    en: 'History of consents and objections',
  },
  'privacy-page.action.edit': {
    fi: 'Muokkaa tietosuojatietoja',
    sv: 'Ändra dataskyddsuppgifter',
    en: 'Edit data protection',
  },
  'privacy-page.action.package': {
    fi: 'Kokoa henkilön tiedot',
    sv: 'Samla personens uppgifter',
    en: 'Collect the person’s data',
  },
  'privacy-page.action.download': { fi: 'Lataa paketti', sv: 'Ladda ner paketet', en: 'Download the package' },
  'privacy-page.action.rectify': { fi: 'Kirjaa oikaisu', sv: 'Anteckna rättelse', en: 'Record a correction' },
  'privacy-page.action.erase': {
    fi: 'Poista henkilö pysyvästi',
    sv: 'Radera personen för gott',
    en: 'Erase the person for good',
  },
  'privacy-page.packageMade': {
    fi: 'Paketissa on {records, plural, one {# tieto} other {# tietoa}}. Ennen luovutusta ratkaistavia on {toDecide}: ne ovat kansiossa to-decide.',
    sv: 'Paketet har {records, plural, one {# uppgift} other {# uppgifter}}. Att avgöra före utlämnandet: {toDecide}, i mappen to-decide.',
    en: 'The package has {records, plural, one {# row} other {# rows}}. To be decided before handing over: {toDecide}, in the folder to-decide.',
  },
  'privacy-page.erase.intro': {
    fi: 'Tätä ei voi perua. Luvut ja suljetut raportit pysyvät oikeina.',
    sv: 'Detta kan inte ångras. Siffror och stängda rapporter förblir rätta.',
    en: 'This cannot be undone. Figures and closed reports stay true.',
  },
  'privacy-page.erase.goes': { fi: 'Poistetaan', sv: 'Raderas', en: 'Goes' },
  'privacy-page.erase.stays': {
    fi: 'Jää ilman henkilöä',
    sv: 'Blir kvar utan personen',
    en: 'Stays without the person',
  },
  'privacy-page.erase.mentions': {
    fi: 'Maininnat muualla. Poista rasti niistä, jotka jätetään ennalleen.',
    sv: 'Omnämnanden på annat håll. Avmarkera de som ska lämnas orörda.',
    en: 'Mentions elsewhere. Untick those that stay as they are.',
  },
  'privacy-page.erase.fixed': { fi: 'Ei voi muuttaa', sv: 'Kan inte ändras', en: 'Cannot be changed' },
  'privacy-page.erase.confirm': {
    fi: 'Vahvista kirjoittamalla: {words}',
    sv: 'Bekräfta genom att skriva: {words}',
    en: 'Confirm by typing: {words}',
  },
  'privacy-page.erase.done': {
    fi: 'Henkilön tiedot on poistettu',
    sv: 'Personens uppgifter har raderats',
    en: 'The person’s data have been erased',
  },
});
