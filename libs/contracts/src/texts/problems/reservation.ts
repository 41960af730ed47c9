import { defineTexts } from '../define-texts.js';

/** What we say when something about reservations and aftercare is refused. */
export const reservationProblemsTexts = defineTexts({
  'problems.site-reserved': {
    fi: 'Kohde on jo varattu {until, date, day} asti.',
    sv: 'Objektet är redan reserverat till och med {until, date, day}.',
    en: 'The site is already reserved until {until, date, day}.',
  },
  'problems.site-not-free': {
    fi: 'Kohde ei ole vapaa, joten sitä ei voi varata. Tarkista ensin sen tila.',
    sv: 'Objektet är inte ledigt och kan inte reserveras. Kontrollera först dess status.',
    en: 'The site is not available and cannot be reserved. Check its status first.',
  },
  'problems.reservation-confidential': {
    fi: 'Varauksen kysely on luottamuksellinen. Varauksesta päättävät ne, joille kysely on nimetty.',
    sv: 'Reserveringens förfrågan är konfidentiell. De som har utsetts för förfrågan beslutar om reserveringen.',
    en: 'The enquiry of the reservation is confidential. Those named for it decide about the reservation.',
  },
  'problems.site-not-reserved': {
    fi: 'Kohteella ei ole voimassa olevaa varausta.',
    sv: 'Objektet har ingen gällande reservering.',
    en: 'The site has no open reservation.',
  },
  'problems.reservation-past': {
    fi: 'Varaus on jo päättynyt {until, date, day}. Varaa kohde uudelleen.',
    sv: 'Reserveringen gick ut {until, date, day}. Reservera objektet på nytt.',
    en: 'The reservation ended on {until, date, day}. Reserve the site anew.',
  },
  'problems.reservation-not-later': {
    fi: 'Uuden päivän on oltava nykyistä myöhempi.',
    sv: 'Det nya datumet måste vara senare än det nuvarande.',
    en: 'The new day must be later than the present one.',
  },
  'problems.reservation-too-long': {
    fi: 'Varaus voi olla voimassa enintään {months} kuukautta eteenpäin.',
    sv: 'En reservering kan gälla högst {months} månader framåt.',
    en: 'A reservation may last at most {months} months from today.',
  },
  'problems.reservation-not-future': {
    fi: 'Varauksen viimeisen päivän on oltava tulevaisuudessa.',
    sv: 'Reserveringens sista dag måste ligga i framtiden.',
    en: 'The last day of a reservation must lie ahead.',
  },
  'problems.enquiry-ended': {
    fi: 'Kysely on jo päättynyt.',
    sv: 'Förfrågan är redan avslutad.',
    en: 'The enquiry has already ended.',
  },
  'problems.enquiry-not-agreed': {
    fi: 'Kyselystä on ensin sovittava.',
    sv: 'Man måste först komma överens om förfrågan.',
    en: 'The enquiry must be agreed first.',
  },
  'problems.enquiry-has-reservation': {
    fi: 'Kyselyllä on voimassa oleva varaus. Vapauta varaus ennen poistamista.',
    sv: 'Förfrågan har en gällande reservering. Frigör den före borttagningen.',
    en: 'The enquiry has an open reservation. Release it before removing.',
  },
  'problems.site-has-reservation': {
    fi: 'Kohteella on voimassa oleva varaus. Vapauta varaus ensin.',
    sv: 'Objektet har en gällande reservering. Frigör den först.',
    en: 'The site has an open reservation. Release it first.',
  },
  'problems.commitment-empty': {
    fi: 'Kirjaa ainakin yksi lupaus.',
    sv: 'Anteckna minst ett löfte.',
    en: 'Enter at least one promise.',
  },
  'problems.outcome-check-empty': {
    fi: 'Kirjaa, mitä on todettu: luku, sanat tai lopputulos.',
    sv: 'Anteckna vad som har konstaterats: en siffra, ord eller ett utfall.',
    en: 'Enter what was found: a figure, words or an outcome.',
  },
});
