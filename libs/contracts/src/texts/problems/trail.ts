import { defineTexts } from '../define-texts.js';

/** What we say when a change is not taken back from the trail: part of `problems.*`. */
export const trailProblemsTexts = defineTexts({
  'problems.trail-not-undoable': {
    fi: 'Tätä muutosta ei voi perua lokista',
    sv: 'Den här ändringen kan inte ångras från loggen',
    en: 'This change cannot be taken back from the log',
  },
  'problems.trail-changed-since': {
    fi: 'Tietoa on muutettu tämän jälkeen, joten muutosta ei voi enää perua. Korjaa tieto käsin',
    sv: 'Uppgiften har ändrats efter detta, så ändringen kan inte längre ångras. Rätta uppgiften för hand',
    en: 'The field has been changed since, so this change can no longer be taken back. Correct it by hand',
  },
  'problems.trail-forgotten': {
    fi: 'Aiempi tieto on poistettu tai sitä ei ole säilytetty',
    sv: 'Den tidigare uppgiften har raderats eller har inte sparats',
    en: 'What stood there before has been erased or was not kept',
  },
});
