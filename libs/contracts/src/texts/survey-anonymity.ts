import { defineTexts } from './define-texts.js';

/** How answers come to be counted, and what becomes of them in the end. */
export const surveyAnonymityTexts = defineTexts({
  'survey-anonymity.openUntil': {
    fi: 'Vastauksia voi antaa {on} saakka. Tulokset näytetään sen jälkeen kerralla, jotta niiden muuttumisesta ei voi päätellä, mitä kukin vastasi.',
    sv: 'Det går att svara till och med {on}. Resultaten visas på en gång efter det, så att ingen kan sluta sig till enskilda svar av hur de ändras.',
    en: 'Answers can be given until {on}. Results are shown at once after that, so that nobody can tell from their changes what each person answered.',
  },
  'survey-anonymity.openTitle': {
    fi: 'Vastausaika on kesken',
    sv: 'Svarstiden pågår',
    en: 'Answers are still coming in',
  },
  'survey-anonymity.waiting': {
    fi: '{count, plural, one {# vastaus ei ole vielä mukana tuloksissa.} other {# vastausta ei ole vielä mukana tuloksissa.}}',
    sv: '{count, plural, one {# svar räknas ännu inte i resultaten.} other {# svar räknas ännu inte i resultaten.}}',
    en: '{count, plural, one {# answer is not yet in the results.} other {# answers are not yet in the results.}}',
  },
});
