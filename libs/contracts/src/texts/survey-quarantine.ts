import { defineTexts } from './define-texts.js';

/** Answers that a machine may have sent, and a person's decision on them. */
export const surveyQuarantineTexts = defineTexts({
  'survey-quarantine.title': {
    fi: 'Tarkistettavat vastaukset',
    sv: 'Svar att granska',
    en: 'Answers to review',
  },
  'survey-quarantine.waiting': {
    fi: '{count, plural, one {# vastaus odottaa tarkistusta} other {# vastausta odottaa tarkistusta}}',
    sv: '{count, plural, one {# svar väntar på granskning} other {# svar väntar på granskning}}',
    en: '{count, plural, one {# answer waits for a review} other {# answers wait for a review}}',
  },
  'survey-quarantine.intro': {
    fi: 'Nämä vastaukset on ehkä lähettänyt ohjelma, esimerkiksi viestejä läpi käyvä tietoturvaskanneri. Ne eivät näy missään luvussa, ennen kuin joku on tarkistanut ne.',
    sv: 'De här svaren har kanske skickats av ett program, till exempel en säkerhetsskanner som går igenom meddelanden. De ingår inte i någon siffra förrän någon har granskat dem.',
    en: 'These answers may have been sent by a program, such as a security scanner that looks through messages. They are in no figure until somebody has reviewed them.',
  },
  'survey-quarantine.empty': {
    fi: 'Yksikään vastaus ei odota tarkistusta.',
    sv: 'Inget svar väntar på granskning.',
    en: 'No answer waits for a review.',
  },
  'survey-quarantine.answered': {
    fi: 'Vastattu {answered, number} kysymykseen {asked, number} kysymyksestä',
    sv: '{answered, number} av {asked, number} frågor besvarade',
    en: '{answered, number} of {asked, number} questions answered',
  },
  'survey-quarantine.anonymous': {
    fi: 'Nimetön vastaus: sen sisältöä, vastaajaa tai aikaa ei näytetä kenellekään. Päätä sen perusteella, miksi se on täällä ja kuinka moneen kysymykseen vastattiin.',
    sv: 'Anonymt svar: innehållet, den som svarade och tidpunkten visas inte för någon. Avgör utifrån varför det är här och hur många frågor som besvarades.',
    en: 'An anonymous answer: what it says, whose it is and when it came are shown to nobody. Decide by why it is here and how many questions were answered.',
  },
  'survey-quarantine.given': { fi: 'Annetut vastaukset', sv: 'Givna svar', en: 'Answers given' },
  'survey-quarantine.approve': { fi: 'Hyväksy', sv: 'Godkänn', en: 'Approve' },
  'survey-quarantine.reject': { fi: 'Hylkää', sv: 'Förkasta', en: 'Reject' },
  'survey-quarantine.rejectTitle': {
    fi: 'Hylätäänkö vastaus?',
    sv: 'Ska svaret förkastas?',
    en: 'Reject the answer?',
  },
  'survey-quarantine.rejectText': {
    fi: 'Hylätty vastaus säilyy, mutta sitä ei koskaan lasketa mukaan. Päätöstä ei voi perua.',
    sv: 'Ett förkastat svar sparas men räknas aldrig med. Beslutet kan inte ångras.',
    en: 'A rejected answer is kept but never counted. The decision cannot be undone.',
  },
  'survey-quarantine.approved': {
    fi: 'Vastaus hyväksyttiin. Se lasketaan mukaan lukuihin.',
    sv: 'Svaret godkändes. Det räknas med i siffrorna.',
    en: 'The answer was approved. It counts in the figures.',
  },
  'survey-quarantine.rejected': {
    fi: 'Vastaus hylättiin.',
    sv: 'Svaret förkastades.',
    en: 'The answer was rejected.',
  },
});
