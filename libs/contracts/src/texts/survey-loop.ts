import { defineTexts } from './define-texts.js';

/** What becomes of answers: promises to get in touch, feedback that is answered, and what is told back. */
export const surveyLoopTexts = defineTexts({
  // Read by everybody who sees follow-ups: what was answered is told only where answers are.
  'survey-loop.title': {
    fi: 'Soita: {subject}, kyselyn vastaus ({wave})',
    sv: 'Ring: {subject}, svar på enkäten ({wave})',
    en: 'Call: {subject}, answer to the survey ({wave})',
  },
  'survey-loop.heading': {
    fi: 'Mitä vastauksista seurasi',
    sv: 'Vad svaren ledde till',
    en: 'What came of the answers',
  },
  'survey-loop.anonymous': {
    fi: 'Kysely on nimetön, joten vastauksista ei synny yhteydenottoja: kukaan ei tiedä, kenelle soittaa.',
    sv: 'Enkäten är anonym, så svaren leder inte till kontakter: ingen vet vem man ska ringa.',
    en: 'The survey is anonymous, so its answers lead to no calls: nobody knows whom to call.',
  },
  'survey-loop.followUps': { fi: 'Luvatut yhteydenotot', sv: 'Utlovade kontakter', en: 'Promised calls' },
  'survey-loop.feedback': { fi: 'Kirjattu palaute', sv: 'Registrerad respons', en: 'Logged feedback' },
  'survey-loop.none': { fi: 'Ei yhtään', sv: 'Inga', en: 'None' },
  'survey-loop.waiting': {
    fi: '{count, plural, one {# odottaa} other {# odottaa}}',
    sv: '{count, plural, one {# väntar} other {# väntar}}',
    en: '{count, plural, one {# waits} other {# wait}}',
  },
  'survey-loop.late': {
    fi: 'joista {count, number} myöhässä',
    sv: 'varav {count, number} försenade',
    en: '{count, number} of them late',
  },
  'survey-loop.done': { fi: '{count, number} hoidettu', sv: '{count, number} skötta', en: '{count, number} done' },
  'survey-loop.inTime': {
    fi: '{share} luvatussa ajassa',
    sv: '{share} inom utlovad tid',
    en: '{share} in the promised time',
  },
  'survey-loop.rule': {
    fi: 'Matala arvio tai pyyntö ottaa yhteyttä on luvattu hoitaa asetuksissa sovittujen arkipäivien kuluessa.',
    sv: 'Ett lågt betyg eller en begäran om kontakt ska skötas inom det antal vardagar som anges i inställningarna.',
    en: 'A low mark or a wish to be contacted is to be handled within the working days agreed in the settings.',
  },
  'survey-loop.reason.contact': { fi: 'Pyysi yhteydenottoa', sv: 'Bad om kontakt', en: 'Asked to be contacted' },
  'survey-loop.reason.low_score': { fi: 'Matala arvio', sv: 'Lågt betyg', en: 'Low mark' },
  'survey-loop.due': { fi: 'Viimeistään', sv: 'Senast', en: 'By' },
  'survey-loop.owner': { fi: 'Hoitaa', sv: 'Sköts av', en: 'Owner' },
  'survey-loop.markDone': { fi: 'Merkitse hoidetuksi', sv: 'Markera som skött', en: 'Mark as done' },
});
