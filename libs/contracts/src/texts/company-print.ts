import { defineTexts } from './define-texts.js';

/** One page about a company, to take along to a meeting. */
export const companyPrintTexts = defineTexts({
  'company-print.title': { fi: 'Tuloste tapaamiseen', sv: 'Utskrift för mötet', en: 'Sheet for a meeting' },
  'company-print.open': { fi: 'Tulosta yhteenveto', sv: 'Skriv ut sammandrag', en: 'Print a summary' },
  'company-print.print': { fi: 'Tulosta', sv: 'Skriv ut', en: 'Print' },
  'company-print.parts': { fi: 'Mitä tulosteessa on', sv: 'Vad utskriften innehåller', en: 'What the sheet holds' },
  'company-print.confidentialParts': {
    fi: 'Luottamuksellista, mukaan vain valitsemalla',
    sv: 'Konfidentiellt, tas med endast om du väljer det',
    en: 'Confidential, only when chosen',
  },
  'company-print.part.people': { fi: 'Yhteyshenkilöt', sv: 'Kontaktpersoner', en: 'Contact persons' },
  'company-print.part.meetings': { fi: 'Viimeisimmät tapaamiset', sv: 'De senaste mötena', en: 'Latest meetings' },
  'company-print.part.promises': { fi: 'Avoimet lupaukset', sv: 'Öppna löften', en: 'Open promises' },
  'company-print.part.register': { fi: 'Rekisteritiedot', sv: 'Registeruppgifter', en: 'Register facts' },
  'company-print.part.notes': { fi: 'Muistiinpanot', sv: 'Anteckningar', en: 'Notes' },
  'company-print.part.needs': { fi: 'Tarpeet ja riskit', sv: 'Behov och risker', en: 'Needs and risks' },
  'company-print.part.enquiries': {
    fi: 'Tontti- ja tilakyselyt',
    sv: 'Förfrågningar om tomter och lokaler',
    en: 'Plot and premises enquiries',
  },
  'company-print.part.feedback': { fi: 'Palaute', sv: 'Respons', en: 'Feedback' },
  'company-print.isConfidential': {
    fi: 'Luottamuksellinen. Ei jaettavaksi yrityksen eikä sivullisten käsiin.',
    sv: 'Konfidentiell. Får inte ges till företaget eller till utomstående.',
    en: 'Confidential. Not to be handed to the company or to others.',
  },
  'company-print.leftOut': {
    fi: 'Jätetty pois: {parts}.',
    sv: 'Utelämnat: {parts}.',
    en: 'Left out: {parts}.',
  },
  'company-print.printedOn': { fi: 'Tulostettu {on}', sv: 'Utskrivet {on}', en: 'Printed {on}' },
  'company-print.noMeetings': { fi: 'Ei vielä tapaamisia.', sv: 'Inga möten ännu.', en: 'No meetings yet.' },
  'company-print.noPromises': { fi: 'Ei avoimia lupauksia.', sv: 'Inga öppna löften.', en: 'No open promises.' },
  'company-print.noneTold': { fi: 'Ei kirjauksia.', sv: 'Inga anteckningar.', en: 'Nothing recorded.' },
  'company-print.ownNotes': { fi: 'Omia merkintöjä', sv: 'Egna anteckningar', en: 'Own notes' },
});
