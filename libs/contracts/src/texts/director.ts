import { defineTexts } from './define-texts.js';

/** Words of the director's page: what happened, what is stuck, where we stand. */
export const directorTexts = defineTexts({
  'director.title': { fi: 'Johtajan sivu', sv: 'Direktörens sida', en: 'Director’s page' },
  'director.open': { fi: 'Avaa johtajan sivu', sv: 'Öppna direktörens sida', en: 'Open the director’s page' },
  'director.happened': { fi: 'Mitä tapahtui', sv: 'Vad har hänt', en: 'What happened' },
  'director.stuckTitle': { fi: 'Mikä on jumissa', sv: 'Vad har kört fast', en: 'What is stuck' },
  'director.standing': { fi: 'Missä mennään', sv: 'Var står vi', en: 'Where we stand' },
  'director.nothingStuck': {
    fi: 'Mikään ei odota yli luvatun tai suunnitellun ajan.',
    sv: 'Ingenting väntar längre än utlovat eller planerat.',
    en: 'Nothing waits longer than promised or planned.',
  },
  'director.stuck.enquiries': {
    fi: 'Tontti- ja toimitilakyselyt ilman vastausta luvatussa ajassa',
    sv: 'Tomt- och lokalförfrågningar utan svar inom utlovad tid',
    en: 'Site enquiries without an answer in the promised time',
  },
  'director.stuck.case_tasks': {
    fi: 'Kyselyjen myöhässä olevat tehtävät',
    sv: 'Förfrågningarnas försenade uppgifter',
    en: 'Overdue tasks of site enquiries',
  },
  'director.stuck.initiatives': {
    fi: 'Aloitteet ilman vastausta luvatussa ajassa',
    sv: 'Initiativ utan svar inom utlovad tid',
    en: 'Initiatives without an answer in the promised time',
  },
  'director.stuck.feedback': {
    fi: 'Palaute ilman vastausta luvatussa ajassa',
    sv: 'Respons utan svar inom utlovad tid',
    en: 'Feedback without an answer in the promised time',
  },
  'director.stuck.cooperations': {
    fi: 'Yhteistyöt, joiden vaikuttavuus on arvioimatta',
    sv: 'Samarbeten vars effekt inte har bedömts',
    en: 'Cooperations whose effect has not been assessed',
  },
  'director.stuck.follow_ups': {
    fi: 'Myöhässä olevat seurantatehtävät',
    sv: 'Försenade uppföljningar',
    en: 'Late follow-ups',
  },
  'director.stuck.measures': { fi: 'Myöhässä olevat toimenpiteet', sv: 'Försenade åtgärder', en: 'Late measures' },
  'director.stuck.projects': { fi: 'Myöhässä olevat hankkeet', sv: 'Försenade projekt', en: 'Late projects' },
  'director.since': { fi: 'vanhin {day}', sv: 'den äldsta {day}', en: 'the oldest {day}' },
  'director.lightCount.green': {
    fi: '{count, number} tavoitteessa',
    sv: '{count, number} på målet',
    en: '{count, number} on target',
  },
  'director.lightCount.amber': {
    fi: '{count, number} lähellä',
    sv: '{count, number} nära',
    en: '{count, number} close',
  },
  'director.lightCount.red': {
    fi: '{count, number} jäljessä',
    sv: '{count, number} efter',
    en: '{count, number} behind',
  },
  'director.lightCount.none': {
    fi: '{count, number} ei arvioitavissa',
    sv: '{count, number} kan inte bedömas',
    en: '{count, number} not assessed',
  },
  'director.noHeadlines': {
    fi: 'Ohjelmassa ei ole vielä nimetty päämittareita. Valitse tavoitteelle yksi mittari, joka kertoo siitä olennaisen.',
    sv: 'Programmet har inga huvudindikatorer ännu. Välj för varje mål en indikator som säger det väsentliga.',
    en: 'The programme names no headline indicators yet. Choose for each goal the one indicator that says what matters.',
  },
  'director.noFigures': { fi: 'Ei vielä mittareita', sv: 'Inga indikatorer ännu', en: 'No indicators yet' },
});
