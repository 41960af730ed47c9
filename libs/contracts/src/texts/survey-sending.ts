import { defineTexts } from './define-texts.js';

/** Words about the sending of a survey: whom, when, how it goes and what is done about it. */
export const surveySendingTexts = defineTexts({
  'survey-sending.mail.reminderNamed': {
    fi: 'Hei {name}\n\nPyysimme äskettäin palautettasi, emmekä ole vielä saaneet vastaustasi. Vastauksesi auttaisi meitä.\n\n{intro}\n\nVastaa kyselyyn tästä:\n{link}\n\nVoit vastata {on, date, day} asti. Linkki on sinun oma, joten älä välitä sitä muille. Vastauksesi luetaan nimelläsi, jotta voimme palata asiaan.\n\n{municipality}\n\nJos et halua kyselyjä, peru ne tästä:\n{unsubscribe}\n',
    sv: 'Hej {name}\n\nVi bad nyligen om din respons och har inte fått ditt svar ännu. Ditt svar skulle vara till hjälp för oss.\n\n{intro}\n\nSvara på enkäten här:\n{link}\n\nDu kan svara till och med {on, date, day}. Länken är din egen, så skicka den inte vidare. Ditt svar läses med ditt namn så att vi kan återkomma.\n\n{municipality}\n\nOm du inte vill ha enkäter kan du avbeställa dem här:\n{unsubscribe}\n',
    en: 'Dear {name}\n\nWe recently asked for your feedback and have not received your answer yet. Your answer would help us.\n\n{intro}\n\nPlease answer here:\n{link}\n\nYou can answer until {on, date, day}. The link is your own, so please do not pass it on. Your answer is read under your name so that we can come back to it.\n\n{municipality}\n\nIf you do not want surveys, unsubscribe here:\n{unsubscribe}\n',
  },
  'survey-sending.mail.reminderAnonymous': {
    fi: 'Hei {name}\n\nPyysimme äskettäin palautettasi, emmekä ole vielä saaneet vastaustasi. Vastauksesi auttaisi meitä.\n\n{intro}\n\nVastaa kyselyyn tästä:\n{link}\n\nVoit vastata {on, date, day} asti. Linkillä voi vastata yhden kerran, joten älä välitä sitä muille. Tiedämme vain, että kutsuun ei ole vastattu. Vastaus on nimetön: sitä ei yhdistetä sinuun eikä yritykseesi.\n\n{municipality}\n\nJos et halua kyselyjä, peru ne tästä:\n{unsubscribe}\n',
    sv: 'Hej {name}\n\nVi bad nyligen om din respons och har inte fått ditt svar ännu. Ditt svar skulle vara till hjälp för oss.\n\n{intro}\n\nSvara på enkäten här:\n{link}\n\nDu kan svara till och med {on, date, day}. Med länken kan man svara en gång, så skicka den inte vidare. Vi vet bara att inbjudan inte har besvarats. Svaret är anonymt: det kopplas varken till dig eller till ditt företag.\n\n{municipality}\n\nOm du inte vill ha enkäter kan du avbeställa dem här:\n{unsubscribe}\n',
    en: 'Dear {name}\n\nWe recently asked for your feedback and have not received your answer yet. Your answer would help us.\n\n{intro}\n\nPlease answer here:\n{link}\n\nYou can answer until {on, date, day}. The link can be used once, so please do not pass it on. We know only that the invitation has not been answered. The answer is anonymous: it is not linked to you or your company.\n\n{municipality}\n\nIf you do not want surveys, unsubscribe here:\n{unsubscribe}\n',
  },
  'survey-sending.leftOut.not_found': { fi: 'Poistettu', sv: 'Borttagen', en: 'Removed' },
  'survey-sending.leftOut.no_email': { fi: 'Ei sähköpostia', sv: 'Ingen e-post', en: 'No e-mail' },
  'survey-sending.leftOut.suppressed': {
    fi: 'On perunut kyselyt',
    sv: 'Har avbeställt enkäter',
    en: 'Has unsubscribed',
  },
  'survey-sending.leftOut.consent_refused': {
    fi: 'On kieltänyt viestit',
    sv: 'Har förbjudit meddelanden',
    en: 'Has refused messages',
  },
  'survey-sending.leftOut.consent_missing': {
    fi: 'Suostumus puuttuu (yksityishenkilö)',
    sv: 'Samtycke saknas (privatperson)',
    en: 'No consent (private person)',
  },
  'survey-sending.leftOut.same_address': { fi: 'Sama sähköposti', sv: 'Samma e-post', en: 'Same e-mail' },
  'survey-sending.leftOut.no_person': {
    fi: 'Ei yhteyshenkilöä',
    sv: 'Ingen kontaktperson',
    en: 'No contact person',
  },
  'survey-sending.leftOut.asked_lately': {
    fi: 'On saanut kyselyn 90 päivän sisällä',
    sv: 'Har fått en enkät inom 90 dagar',
    en: 'Was sent a survey within 90 days',
  },
  'survey-sending.leftOut.company_asked_lately': {
    fi: 'Yritykseltä on kysytty 30 päivän sisällä',
    sv: 'Företaget har tillfrågats inom 30 dagar',
    en: 'The company was asked within 30 days',
  },
});
