import { defineTexts } from '../define-texts.js';

/** What we say when something about the tasks of a case is refused. */
export const taskProblemsTexts = defineTexts({
  'problems.case-task-owner-cannot-read': {
    fi: 'Hän ei näe kyselyjä eikä siksi voi vastata tehtävästä',
    sv: 'Hen ser inte förfrågningar och kan därför inte ansvara för uppgiften',
    en: 'They cannot see enquiries, so they cannot answer for the task',
  },
  'problems.case-task-answer-required': {
    fi: 'Kirjoita, mikä vastaus oli',
    sv: 'Skriv vad svaret var',
    en: 'Write what the answer was',
  },
});
