import { defineTexts } from './define-texts.js';

/** How long an enquiry is meant to stay at each stage at most. */
export const stagePromisesTexts = defineTexts({
  'stage-promises.title': {
    fi: 'Kyselyn enimmäisaika kussakin vaiheessa',
    sv: 'Längsta tid i varje skede av en förfrågan',
    en: 'Longest time at each stage of an enquiry',
  },
  'stage-promises.hint': {
    fi: 'Kysely, joka on ollut vaiheessa tätä pidempään, nostetaan esiin luettelossa ja taululla.',
    sv: 'En förfrågan som har varit längre i skedet lyfts fram i listan och på tavlan.',
    en: 'An enquiry that has been at a stage for longer stands out in the list and on the board.',
  },
  'stage-promises.edit': {
    fi: 'Muuta enimmäisaikoja',
    sv: 'Ändra längsta tider',
    en: 'Change the longest times',
  },
  'stage-promises.emptyHint': {
    fi: 'Jätä kenttä tyhjäksi, jos vaiheella ei ole enimmäisaikaa.',
    sv: 'Lämna fältet tomt om skedet inte har någon längsta tid.',
    en: 'Leave a field empty when the stage has no longest time.',
  },
  'stage-promises.none': { fi: 'Ei enimmäisaikaa', sv: 'Ingen längsta tid', en: 'No longest time' },
  'stage-promises.days': {
    fi: '{days, plural, one {# päivä} other {# päivää}}',
    sv: '{days, plural, one {# dag} other {# dagar}}',
    en: '{days, plural, one {# day} other {# days}}',
  },
  'stage-promises.unit': { fi: 'pv', sv: 'dgr', en: 'days' },
  'stage-promises.range': {
    fi: 'Kirjoita päivien määrä väliltä 1–1000.',
    sv: 'Ange antalet dagar mellan 1 och 1000.',
    en: 'Enter a number of days from 1 to 1000.',
  },
  'stage-promises.saved': {
    fi: 'Enimmäisajat tallennettu',
    sv: 'De längsta tiderna har sparats',
    en: 'Longest times saved',
  },
});
