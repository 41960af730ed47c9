import { defineTexts } from './define-texts.js';

/** By when a first answer is due, in words; the home page and the morning's mail say the same. */
export const answerWordsTexts = defineTexts({
  'answer-words.today': {
    fi: 'vastattava tänään {at} mennessä, {left}',
    sv: 'ska besvaras i dag senast {at}, {left}',
    en: 'to be answered today by {at}, {left}',
  },
  'answer-words.tomorrow': {
    fi: 'vastattava huomenna {at} mennessä, {left}',
    sv: 'ska besvaras i morgon senast {at}, {left}',
    en: 'to be answered tomorrow by {at}, {left}',
  },
  'answer-words.later': {
    fi: 'vastattava {at} mennessä, {left}',
    sv: 'ska besvaras senast {at}, {left}',
    en: 'to be answered by {at}, {left}',
  },
  'answer-words.left': {
    fi: '{hours, plural, =0 {alle työtunti aikaa} one {# työtunti aikaa} other {# työtuntia aikaa}}',
    sv: '{hours, plural, =0 {under en arbetstimme kvar} one {# arbetstimme kvar} other {# arbetstimmar kvar}}',
    en: '{hours, plural, =0 {less than a working hour left} one {# working hour left} other {# working hours left}}',
  },
  'answer-words.late': {
    fi: '{hours, plural, =0 {myöhässä alle työtunnin} one {myöhässä # työtunnin} other {myöhässä # työtuntia}}',
    sv: '{hours, plural, =0 {mindre än en arbetstimme försenat} one {# arbetstimme försenat} other {# arbetstimmar försenat}}',
    en: '{hours, plural, =0 {less than a working hour late} one {# working hour late} other {# working hours late}}',
  },
  'answer-words.lateDays': {
    fi: 'myöhässä {days} työpäivää',
    sv: '{days} arbetsdagar försenat',
    en: '{days} working days late',
  },
});
