import { defineTexts } from './define-texts.js';

/** Words about sites that are kept for an enquiry until a day. */
export const reservationsTexts = defineTexts({
  'reservations.title': { fi: 'Varaukset', sv: 'Reserveringar', en: 'Reservations' },
  'reservations.ending.expired': { fi: 'Päättyi määräaikaan', sv: 'Gick ut', en: 'Expired' },
  'reservations.ending.released': { fi: 'Vapautettu', sv: 'Frigjord', en: 'Released' },
  'reservations.ending.converted': {
    fi: 'Johti kauppaan tai vuokraukseen',
    sv: 'Ledde till köp eller hyra',
    en: 'Led to a deed',
  },
  'reservations.state.open': { fi: 'Voimassa', sv: 'Gällande', en: 'Open' },
  'reservations.state.expiring': { fi: 'Päättymässä', sv: 'Går snart ut', en: 'Expiring' },
  'reservations.state.ended': { fi: 'Päättynyt', sv: 'Avslutad', en: 'Ended' },
  'reservations.conversion.sold': { fi: 'Merkitse myydyksi', sv: 'Markera som såld', en: 'Mark as sold' },
  'reservations.conversion.leased': { fi: 'Merkitse vuokratuksi', sv: 'Markera som uthyrd', en: 'Mark as leased' },
  'reservations.reminder': {
    fi: 'Varaus päättyy {until, date, day}: {site}',
    sv: 'Reserveringen går ut {until, date, day}: {site}',
    en: 'Reservation ends {until, date, day}: {site}',
  },
  'reservations.note.reserved': {
    fi: 'Varattu kyselylle',
    sv: 'Reserverad för en förfrågan',
    en: 'Reserved for an enquiry',
  },
  'reservations.note.extended': { fi: 'Varausta jatkettu', sv: 'Reserveringen förlängd', en: 'Reservation extended' },
  'reservations.note.expired': {
    fi: 'Varaus päättyi määräaikaan',
    sv: 'Reserveringen gick ut',
    en: 'Reservation expired',
  },
  'reservations.note.released': { fi: 'Varaus vapautettu', sv: 'Reserveringen frigjord', en: 'Reservation released' },
  'reservations.note.converted': {
    fi: 'Varaus johti sopimukseen',
    sv: 'Reserveringen ledde till avtal',
    en: 'Reservation led to a deed',
  },
});
