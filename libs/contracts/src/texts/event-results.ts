import { defineTexts } from './define-texts.js';

/** Words about what came of events: who came and who did not, newcomers and the themes that drew them. */
export const eventResultsTexts = defineTexts({
  'event-results.sentence': {
    fi: '{people, plural, =0 {Kukaan ei tullut.} one {# osallistuja.} other {# osallistujaa.}}',
    sv: '{people, plural, =0 {Ingen kom.} one {# deltagare.} other {# deltagare.}}',
    en: '{people, plural, =0 {Nobody came.} one {# attendee.} other {# attendees.}}',
  },
  'event-results.newcomers': {
    fi: '{companies, plural, =0 {Yrityksiä ei ollut.} one {# yritys, joista ensi kertaa {newcomers} ({share}).} other {# yritystä, joista ensi kertaa {newcomers} ({share}).}}',
    sv: '{companies, plural, =0 {Inga företag.} one {# företag, varav {newcomers} för första gången ({share}).} other {# företag, varav {newcomers} för första gången ({share}).}}',
    en: '{companies, plural, =0 {No companies.} one {# company, {newcomers} for the first time ({share}).} other {# companies, {newcomers} for the first time ({share}).}}',
  },
  'event-results.compared': {
    fi: '{count, plural, one {Edellisessä samanlaisessa tilaisuudessa} other {# edellisessä samanlaisessa tilaisuudessa keskimäärin}} {people} osallistujaa, yrityksistä ensi kertaa {share}.',
    sv: '{count, plural, one {På den föregående liknande tillställningen} other {På de # föregående liknande tillställningarna i medeltal}} {people} deltagare, av företagen {share} för första gången.',
    en: '{count, plural, one {At the previous event of the kind} other {At the # previous events of the kind on average}} {people} attendees, {share} of the companies for the first time.',
  },
  'event-results.notHeld': {
    fi: 'Osallistujia on merkitty, mutta tapahtuma on vielä suunniteltu. Merkitse se pidetyksi, jotta se lasketaan.',
    sv: 'Deltagare är antecknade men evenemanget är fortfarande planerat. Markera det som hållet så att det räknas.',
    en: 'Attendance has been taken but the event is still planned. Mark it as held so that it counts.',
  },
  'event-results.logForAll': {
    fi: 'Kirjaa keskustelu kaikille',
    sv: 'Anteckna samtal för alla',
    en: 'Log a talk with all',
  },
  'event-results.logHint': {
    fi: 'Osallistuminen näkyy yritysten sivuilla jo. Kirjaa vuorovaikutus vain, jos yrityksen kanssa keskusteltiin.',
    sv: 'Deltagandet syns redan på företagens sidor. Anteckna en interaktion bara om ni samtalade med företaget.',
    en: 'Attendance already shows on the companies’ pages. Log an interaction only where you talked with the company.',
  },
  'event-results.promiseCall': { fi: 'Lupaa soittaa', sv: 'Lova att ringa', en: 'Promise a call' },
  'event-results.promiseTitle': {
    fi: 'Soita: ensi kertaa mukana tapahtumassa ({event})',
    sv: 'Ring: med för första gången ({event})',
    en: 'Call: first time at an event ({event})',
  },
  'event-results.promised': {
    fi: 'Soittolupaus tehty, määräpäivä {day}',
    sv: 'Löfte om samtal gjort, senast {day}',
    en: 'Call promised by {day}',
  },
  'event-results.promiseDay': { fi: 'Luvattu {day}', sv: 'Lovat till {day}', en: 'Promised for {day}' },
  'event-results.called': { fi: 'Lupaus hoidettu', sv: 'Löftet uppfyllt', en: 'Promise kept' },
  'event-results.others': { fi: 'Ilman yritystä', sv: 'Utan företag', en: 'Without a company' },
  'event-results.noShows': { fi: 'Ilmoittautui, ei tullut', sv: 'Anmäld, kom inte', en: 'Signed up, did not come' },
  'event-results.earlier': { fi: 'Aiemmat samanlaiset', sv: 'Tidigare liknande', en: 'Earlier ones of the kind' },
  'event-results.series': { fi: 'Sama sarja', sv: 'Samma serie', en: 'Same series' },
  'event-results.field.newcomers': { fi: 'Ensi kertaa', sv: 'Första gången', en: 'First time' },
  'event-results.field.known': { fi: 'Olleet ennenkin', sv: 'Deltagit förut', en: 'Been before' },
  'event-results.field.companies': { fi: 'Yritykset', sv: 'Företag', en: 'Companies' },
  'event-results.field.people': { fi: 'Osallistujat', sv: 'Deltagare', en: 'Attendees' },
  'event-results.field.share': { fi: 'Osuus', sv: 'Andel', en: 'Share' },
  'event-results.field.events': { fi: 'Tapahtumia', sv: 'Evenemang', en: 'Events' },
  'event-results.field.latest': { fi: 'Viimeksi', sv: 'Senast', en: 'Latest' },

  'event-results.themes': { fi: 'Teemat', sv: 'Teman', en: 'Themes' },
  'event-results.themesTitle': {
    fi: 'Mitkä teemat toivat uusia yrityksiä',
    sv: 'Vilka teman som lockade nya företag',
    en: 'Which themes drew new companies',
  },
  'event-results.themesFacts': {
    fi: '{count, plural, =0 {Ei teemoja} one {# teema} other {# teemaa}}',
    sv: '{count, plural, =0 {Inga teman} one {# tema} other {# teman}}',
    en: '{count, plural, =0 {No themes} one {# theme} other {# themes}}',
  },
  'event-results.noTheme': { fi: 'Ei teemaa', sv: 'Inget tema', en: 'No theme' },
  'event-results.themesEmpty': {
    fi: 'Pidettyjä tapahtumia ei ole näillä rajauksilla. Kun tapahtumalla on teema ja osallistujat on merkitty, näet tästä, mikä toi uusia.',
    sv: 'Det finns inga hållna evenemang med de här valen. När ett evenemang har ett tema och deltagarna är antecknade ser du här vad som lockade nya.',
    en: 'There are no held events here. Once an event has a theme and its attendance is taken, you see here what drew new ones.',
  },
  'event-results.themesSentence': {
    fi: 'Eniten uusia yrityksiä toi {theme}: {newcomers} yritystä, {share} sen yrityksistä.',
    sv: 'Flest nya företag lockade {theme}: {newcomers} företag, {share} av dess företag.',
    en: 'Most new companies came for {theme}: {newcomers} companies, {share} of its companies.',
  },
  'event-results.themesNone': {
    fi: 'Mikään teema ei vielä tuonut ensikertalaisia.',
    sv: 'Inget tema har ännu lockat nya företag.',
    en: 'No theme has drawn newcomers yet.',
  },
  'event-results.themesDefinition': {
    fi: 'Ensi kertaa mukana on yritys, joka ei ole ollut missään aiemmassa pidetyssä tapahtumassa. Kukin yritys on ensikertalainen vain kerran.',
    sv: 'För första gången med är ett företag som inte har deltagit i något tidigare hållet evenemang. Varje företag är nytt bara en gång.',
    en: 'A company is there for the first time when it has been at no earlier held event. Each company is a newcomer only once.',
  },
  'event-results.newcomersOf': {
    fi: 'Ensi kertaa mukana: {theme}',
    sv: 'För första gången med: {theme}',
    en: 'First time: {theme}',
  },
  'event-results.newcomersEmpty': {
    fi: 'Tämä teema ei tuonut ensikertalaisia.',
    sv: 'Temat lockade inga nya företag.',
    en: 'This theme drew no newcomers.',
  },
  'event-results.chartSource': {
    fi: 'Elinvoima: pidettyjen tapahtumien osallistujat',
    sv: 'Elinvoima: deltagare i hållna evenemang',
    en: 'Elinvoima: attendance of held events',
  },
  'event-results.allTimes': { fi: 'koko aika', sv: 'hela tiden', en: 'all times' },
  'event-results.since': { fi: '{from}–{to}', sv: '{from}–{to}', en: '{from}–{to}' },
  'event-results.feedback': { fi: 'Palaute tapahtumasta', sv: 'Respons på evenemanget', en: 'Feedback on the event' },
  'event-results.feedbackAsk': { fi: 'Pyydä palautetta', sv: 'Be om respons', en: 'Ask for feedback' },
  'event-results.feedbackHint': {
    fi: 'Lyhyt kysely lähtee niille, jotka tulivat ja joilla on sähköpostiosoite: {reachable} / {came}. Kyselyt kieltäneille ei lähetetä.',
    sv: 'En kort enkät skickas till dem som kom och har en e-postadress: {reachable} / {came}. Den skickas inte till dem som har avböjt enkäter.',
    en: 'A short survey goes to those who came and have an e-mail address: {reachable} / {came}. It is not sent to those who declined surveys.',
  },
  'event-results.feedbackSurvey': { fi: 'Kysely', sv: 'Enkät', en: 'Survey' },
  'event-results.feedbackReady': {
    fi: 'Valmis palautekysely (kolme kysymystä)',
    sv: 'Färdig responsenkät (tre frågor)',
    en: 'Ready feedback survey (three questions)',
  },
  'event-results.feedbackWhen': { fi: 'Lähetetään', sv: 'Skickas', en: 'Sent' },
  'event-results.feedbackMorning': {
    fi: 'Tapahtumaa seuraavana aamuna {day} klo 9.00',
    sv: 'Morgonen efter evenemanget {day} kl. 9.00',
    en: 'The morning after the event, {day} at 9:00',
  },
  'event-results.feedbackNow': { fi: 'Heti', sv: 'Genast', en: 'At once' },
  'event-results.feedbackWaits': {
    fi: 'Kysely lähtee {when}.',
    sv: 'Enkäten skickas {when}.',
    en: 'The survey leaves {when}.',
  },
  'event-results.feedbackCancel': { fi: 'Peru lähetys', sv: 'Avbryt sändningen', en: 'Cancel the sending' },
  'event-results.feedbackNobody': {
    fi: 'Kyselyä ei voitu lähettää: kenelläkään tulleista ei ollut osoitetta, johon saa kirjoittaa.',
    sv: 'Enkäten kunde inte skickas: ingen av dem som kom hade en adress som man får skriva till.',
    en: 'The survey could not be sent: nobody who came had an address that may be written to.',
  },
  'event-results.feedbackAgain': { fi: 'Yritä uudelleen', sv: 'Försök igen', en: 'Try again' },
  'event-results.feedbackAnswers': {
    fi: '{answered} / {invited} on vastannut.',
    sv: '{answered} / {invited} har svarat.',
    en: '{answered} / {invited} have answered.',
  },
  'event-results.feedbackTooFew': {
    fi: 'Tulos näytetään, kun vastauksia on vähintään {answers} ja yrityksiä vähintään {companies}.',
    sv: 'Resultatet visas när det finns minst {answers} svar från minst {companies} företag.',
    en: 'The result is shown once there are at least {answers} answers from at least {companies} companies.',
  },
  'event-results.feedbackResults': { fi: 'Avaa tulokset', sv: 'Öppna resultaten', en: 'Open the results' },
  'event-results.feedbackAsked': { fi: 'Palaute pyydetty', sv: 'Respons begärd', en: 'Feedback asked' },
  'event-results.eventsOfPerson': { fi: 'Tapahtumat', sv: 'Evenemang', en: 'Events' },
  'event-results.eventsOfPersonNone': {
    fi: 'Ei ole ollut tapahtumissa.',
    sv: 'Har inte deltagit i evenemang.',
    en: 'Has not been at events.',
  },
});
