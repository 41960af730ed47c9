import { defineTexts } from './define-texts.js';

/** Words about follow-ups: what somebody promised to do, and by when. */
export const followUpsTexts = defineTexts({
  'follow-ups.title': { fi: 'Seurantatehtävät', sv: 'Uppföljningar', en: 'Follow-ups' },
  'follow-ups.one': { fi: 'Seurantatehtävä', sv: 'Uppföljning', en: 'Follow-up' },
  'follow-ups.count': {
    fi: '{count, plural, =0 {Ei seurantatehtäviä} one {# seurantatehtävä} other {# seurantatehtävää}}',
    sv: '{count, plural, =0 {Inga uppföljningar} one {# uppföljning} other {# uppföljningar}}',
    en: '{count, plural, =0 {No follow-ups} one {# follow-up} other {# follow-ups}}',
  },
  'follow-ups.add': { fi: 'Lisää seurantatehtävä', sv: 'Lägg till uppföljning', en: 'Add follow-up' },
  'follow-ups.empty': {
    fi: 'Luvattuja asioita ei ole avoinna.',
    sv: 'Det finns inga öppna löften.',
    en: 'No promises are open.',
  },
  'follow-ups.field.title': { fi: 'Mitä luvattiin', sv: 'Vad utlovades', en: 'What was promised' },
  'follow-ups.field.dueOn': { fi: 'Mihin mennessä', sv: 'Senast', en: 'Due' },
  'follow-ups.field.owner': { fi: 'Vastuuhenkilö', sv: 'Ansvarig', en: 'Owner' },
  'follow-ups.late': {
    fi: '{days, plural, one {# päivän myöhässä} other {# päivää myöhässä}}',
    sv: '{days, plural, one {# dag försenad} other {# dagar försenad}}',
    en: '{days, plural, one {# day late} other {# days late}}',
  },
  'follow-ups.dueToday': { fi: 'Tänään', sv: 'I dag', en: 'Today' },
  'follow-ups.done': { fi: 'Kuitattu', sv: 'Kvitterad', en: 'Done' },

  'follow-ups.state.open': { fi: 'Avoinna', sv: 'Öppen', en: 'Open' },
  'follow-ups.state.late': { fi: 'Myöhässä', sv: 'Försenad', en: 'Late' },
  'follow-ups.state.done': { fi: 'Tehty', sv: 'Gjord', en: 'Done' },
});
