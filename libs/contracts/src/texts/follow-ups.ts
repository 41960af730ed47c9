import { defineTexts } from './define-texts.js';

/** Words about follow-ups: what somebody promised to do, and by when. */
export const followUpsTexts = defineTexts({
  'follow-ups.title': { fi: 'Seurantatehtävät', sv: 'Uppföljningar', en: 'Follow-ups' },
  'follow-ups.empty': {
    fi: 'Luvattuja asioita ei ole avoinna.',
    sv: 'Det finns inga öppna löften.',
    en: 'No promises are open.',
  },
  'follow-ups.field.title': { fi: 'Mitä luvattiin', sv: 'Vad utlovades', en: 'What was promised' },
  'follow-ups.field.dueOn': { fi: 'Mihin mennessä', sv: 'Senast', en: 'Due' },
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

  'follow-ups.reopened': { fi: 'Avattu uudelleen', sv: 'Öppnad igen', en: 'Reopened' },
  'follow-ups.doneOne': { fi: 'Kuittaa: {title}', sv: 'Kvittera: {title}', en: 'Mark as done: {title}' },
  'follow-ups.undoOne': { fi: 'Kumoa kuittaus: {title}', sv: 'Ångra kvitteringen: {title}', en: 'Undo: {title}' },
  'follow-ups.moveOne': { fi: 'Siirrä: {title}', sv: 'Flytta: {title}', en: 'Move: {title}' },
  'follow-ups.moved': {
    fi: 'Siirretty: {day, date, day}',
    sv: 'Flyttad till {day, date, day}',
    en: 'Moved to {day, date, day}',
  },
  'follow-ups.moveTomorrow': { fi: 'Huomiseen', sv: 'Till i morgon', en: 'To tomorrow' },
  'follow-ups.moveMonday': { fi: 'Ensi maanantaihin', sv: 'Till nästa måndag', en: 'To next Monday' },
  'follow-ups.moveWeek': { fi: 'Viikolla eteenpäin', sv: 'En vecka framåt', en: 'A week forward' },
  'follow-ups.moveMonth': { fi: 'Kuukaudella eteenpäin', sv: 'En månad framåt', en: 'A month forward' },
  'follow-ups.handOver': { fi: 'Siirrä toiselle', sv: 'Överför till en annan', en: 'Give to somebody else' },
  'follow-ups.handOverOne': { fi: 'Siirrä: {title}', sv: 'Överför: {title}', en: 'Hand over: {title}' },
  'follow-ups.handOverHint': {
    fi: 'Hän saa tiedon sähköpostiin.',
    sv: 'Hen får besked per e-post.',
    en: 'They are told by mail.',
  },
  'follow-ups.handedTo': { fi: 'Siirretty: {name}', sv: 'Överfört till {name}', en: 'Given to {name}' },
  'follow-ups.group.late': { fi: 'Myöhässä', sv: 'Försenat', en: 'Late' },
  'follow-ups.group.today': { fi: 'Tänään', sv: 'I dag', en: 'Today' },
  'follow-ups.group.week': { fi: 'Tulevan viikon aikana', sv: 'Under den kommande veckan', en: 'In the coming week' },
  'follow-ups.group.later': { fi: 'Myöhemmin', sv: 'Senare', en: 'Later' },
  'follow-ups.own': { fi: 'Omat', sv: 'Egna', en: 'Mine' },
  'follow-ups.everyones': { fi: 'Kaikkien', sv: 'Allas', en: 'Everyone’s' },
  'follow-ups.whose': { fi: 'Kenen', sv: 'Vems', en: 'Whose' },
  'follow-ups.show': { fi: 'Näytä', sv: 'Visa', en: 'Show' },
  'follow-ups.emptyOf.open': {
    fi: 'Luvattuja asioita ei ole avoinna.',
    sv: 'Det finns inga öppna löften.',
    en: 'No promises are open.',
  },
  'follow-ups.emptyOf.late': { fi: 'Mikään ei ole myöhässä.', sv: 'Inget är försenat.', en: 'Nothing is late.' },
  'follow-ups.emptyOf.done': {
    fi: 'Mitään ei ole vielä kuitattu.',
    sv: 'Inget har kvitterats ännu.',
    en: 'Nothing has been marked as done yet.',
  },
});
