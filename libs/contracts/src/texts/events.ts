import { defineTexts } from './define-texts.js';

/** Words about events: real gatherings that the municipality invites to. */
export const eventsTexts = defineTexts({
  'events.title': { fi: 'Tapahtumat', sv: 'Evenemang', en: 'Events' },
  'events.one': { fi: 'Tapahtuma', sv: 'Evenemang', en: 'Event' },
  'events.count': {
    fi: '{count, plural, =0 {Ei tapahtumia} one {# tapahtuma} other {# tapahtumaa}}',
    sv: '{count, plural, =0 {Inga evenemang} one {# evenemang} other {# evenemang}}',
    en: '{count, plural, =0 {No events} one {# event} other {# events}}',
  },
  'events.add': { fi: 'Lisää tapahtuma', sv: 'Lägg till evenemang', en: 'Add event' },
  'events.edit': { fi: 'Muokkaa tapahtumaa', sv: 'Redigera evenemanget', en: 'Edit event' },
  'events.empty': {
    fi: 'Tapahtumia ei vielä ole. Lisää ensimmäinen, esimerkiksi yrittäjien aamukahvit.',
    sv: 'Det finns inga evenemang ännu. Lägg till det första, till exempel ett morgonkaffe för företagare.',
    en: 'There are no events yet. Add the first one, for example a morning coffee for entrepreneurs.',
  },
  'events.field.title': { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  'events.field.kind': { fi: 'Laji', sv: 'Typ', en: 'Kind' },
  'events.field.theme': { fi: 'Teema', sv: 'Tema', en: 'Theme' },
  'events.field.startsAt': { fi: 'Alkaa', sv: 'Börjar', en: 'Starts' },
  'events.field.endsAt': { fi: 'Päättyy', sv: 'Slutar', en: 'Ends' },
  'events.field.place': { fi: 'Paikka', sv: 'Plats', en: 'Place' },
  'events.field.status': { fi: 'Tila', sv: 'Status', en: 'Status' },
  'events.field.registrations': { fi: 'Ilmoittautuneet', sv: 'Anmälda', en: 'Registered' },
  'events.field.attendance': { fi: 'Osallistujat', sv: 'Deltagare', en: 'Attendance' },
  'events.takeAttendance': { fi: 'Merkitse osallistujat', sv: 'Anteckna deltagare', en: 'Take attendance' },
  'events.attendanceUnknown': {
    fi: 'Osallistujia ei ole merkitty',
    sv: 'Deltagarna är inte antecknade',
    en: 'Attendance not taken',
  },

  'events.kind.morning_coffee': {
    fi: 'Yrittäjien aamukahvit',
    sv: 'Morgonkaffe för företagare',
    en: 'Entrepreneurs’ morning coffee',
  },
  'events.kind.workshop': { fi: 'Työpaja', sv: 'Workshop', en: 'Workshop' },
  'events.kind.info': { fi: 'Tiedotustilaisuus', sv: 'Informationsmöte', en: 'Information session' },
  'events.kind.market_dialogue': { fi: 'Markkinavuoropuhelu', sv: 'Marknadsdialog', en: 'Market dialogue' },
  'events.kind.fair': { fi: 'Messut', sv: 'Mässa', en: 'Fair' },
  'events.kind.forum': { fi: 'Yritysfoorumi', sv: 'Företagsforum', en: 'Business forum' },
  'events.kind.other': { fi: 'Muu tapahtuma', sv: 'Annat evenemang', en: 'Other event' },
  'events.status.planned': { fi: 'Suunniteltu', sv: 'Planerat', en: 'Planned' },
  'events.status.held': { fi: 'Pidetty', sv: 'Hållet', en: 'Held' },
  'events.status.cancelled': { fi: 'Peruttu', sv: 'Inställt', en: 'Cancelled' },
});
