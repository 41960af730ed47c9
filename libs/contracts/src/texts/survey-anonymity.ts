import { defineTexts } from './define-texts.js';

/** How answers come to be counted, and what becomes of them in the end. */
export const surveyAnonymityTexts = defineTexts({
  'survey-anonymity.openUntil': {
    fi: 'Vastauksia voi antaa {on} saakka. Luvut muuttuvat vasta, kun uusia vastauksia on tarpeeksi yhdessä, jotta muutoksesta ei voi päätellä, mitä kukin vastasi.',
    sv: 'Det går att svara till och med {on}. Siffrorna ändras först när nya svar är tillräckligt många tillsammans, så att ingen kan sluta sig till enskilda svar av ändringen.',
    en: 'Answers can be given until {on}. Figures change only when enough new answers have come together, so that nobody can tell from a change what one person answered.',
  },
  'survey-anonymity.openTitle': {
    fi: 'Vastausaika on kesken',
    sv: 'Svarstiden pågår',
    en: 'Answers are still coming in',
  },
  'survey-anonymity.groupsFrom': {
    fi: 'Ryhmittäin luvut näytetään, kun vastausaika on päättynyt ({on}), jatkuvissa kyselyissä vuosineljänneksen päätyttyä: vasta silloin ryhmissä on tarpeeksi vastauksia, eivätkä ne enää muutu.',
    sv: 'Siffror per grupp visas när svarstiden har gått ut ({on}), i fortlöpande enkäter när kvartalet är slut: först då har grupperna tillräckligt många svar, och de ändras inte mer.',
    en: 'Figures by group are shown when the time for answers has ended ({on}), in continuous surveys when the quarter has ended: only then do groups have enough answers, and they change no more.',
  },
  'survey-anonymity.waiting': {
    fi: '{count, plural, one {# vastaus ei ole vielä mukana tuloksissa.} other {# vastausta ei ole vielä mukana tuloksissa.}}',
    sv: '{count, plural, one {# svar räknas ännu inte i resultaten.} other {# svar räknas ännu inte i resultaten.}}',
    en: '{count, plural, one {# answer is not yet in the results.} other {# answers are not yet in the results.}}',
  },

  'survey-anonymity.retention.title': {
    fi: 'Vastausten säilytys',
    sv: 'Hur länge svar sparas',
    en: 'How long answers are kept',
  },
  'survey-anonymity.retention.intro': {
    fi: 'Kun kyselyssä luvattu säilytysaika päättyy, vastauksista poistuvat lähettäjä ja kirjoitetut tekstit, ja kutsut poistuvat linkkeineen. Tulosten luvut eivät muutu. Poisto tehdään yöllä itsestään.',
    sv: 'När den tid som utlovats i enkäten har gått försvinner avsändaren och de skrivna texterna ur svaren, och inbjudningarna försvinner med sina länkar. Resultatens siffror ändras inte. Det sker av sig självt på natten.',
    en: 'When the time promised in the survey is over, answers lose their sender and their written texts, and invitations go with their links. The figures of the results do not change. It happens by itself at night.',
  },
  'survey-anonymity.retention.empty': {
    fi: 'Päättyneissä kyselyissä ei ole enää poistettavaa.',
    sv: 'Det finns inget mer att radera i avslutade enkäter.',
    en: 'Nothing is left to erase in ended surveys.',
  },
  'survey-anonymity.retention.round': { fi: 'Kierros', sv: 'Omgång', en: 'Round' },
  'survey-anonymity.retention.ended': { fi: 'Päättyi', sv: 'Avslutades', en: 'Ended' },
  'survey-anonymity.retention.due': { fi: 'Poistetaan', sv: 'Raderas', en: 'Goes on' },
  'survey-anonymity.retention.tonight': { fi: 'Ensi yönä', sv: 'I natt', en: 'Tonight' },
  'survey-anonymity.retention.answers': { fi: 'Vastauksia', sv: 'Svar', en: 'Answers' },
  'survey-anonymity.retention.texts': { fi: 'Tekstejä', sv: 'Texter', en: 'Texts' },
  'survey-anonymity.retention.invitations': { fi: 'Kutsuja', sv: 'Inbjudningar', en: 'Invitations' },
  'survey-anonymity.retention.run': {
    fi: 'Poista erääntyneet nyt',
    sv: 'Radera det förfallna nu',
    en: 'Erase what is due now',
  },
  'survey-anonymity.retention.confirm': {
    fi: 'Erääntyneiden vastausten lähettäjät ja tekstit poistetaan. Poistoa ei voi perua.',
    sv: 'Avsändare och texter i de förfallna svaren raderas. Det går inte att ångra.',
    en: 'Senders and texts of the answers that are due are erased. This cannot be undone.',
  },
  'survey-anonymity.retention.done': {
    fi: 'Poistettu {waves, plural, one {# kierroksesta} other {# kierroksesta}}.',
    sv: 'Raderat ur {waves, plural, one {# omgång} other {# omgångar}}.',
    en: 'Erased from {waves, plural, one {# round} other {# rounds}}.',
  },
});
