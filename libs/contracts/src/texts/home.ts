import { defineTexts } from './define-texts.js';

/** Words of the first page: what was promised, who waits, what is new. */
export const homeTexts = defineTexts({
  'home.title': { fi: 'Tänään', sv: 'I dag', en: 'Today' },
  'home.promised': { fi: 'Luvattua', sv: 'Utlovat', en: 'Promised' },
  'home.promisedEmpty': {
    fi: 'Tälle päivälle ei ole luvattu mitään.',
    sv: 'Inget har utlovats till i dag.',
    en: 'Nothing is promised for today.',
  },
  'home.waiting': {
    fi: 'Odottaa ensimmäistä vastausta',
    sv: 'Väntar på första svaret',
    en: 'Waiting for a first answer',
  },
  'home.waitingEmpty': {
    fi: 'Kaikkiin kyselyihin on vastattu.',
    sv: 'Alla förfrågningar har besvarats.',
    en: 'Every enquiry has been answered.',
  },
  'home.feedback': { fi: 'Uutta palautetta', sv: 'Ny respons', en: 'New feedback' },
  'home.silent': {
    fi: 'Ei tavattu vuoteen',
    sv: 'Inte träffade på ett år',
    en: 'Not met for a year',
  },

  'home.late': { fi: 'Myöhässä', sv: 'Försenat', en: 'Late' },
  'home.coming': { fi: 'Tulossa viikon sisällä', sv: 'På kommande inom en vecka', en: 'Coming within a week' },
  'home.allPromises': { fi: 'Kaikki seurantatehtävät', sv: 'Alla uppföljningar', en: 'All follow-ups' },
  'home.flaggedCooperations': {
    fi: 'Omat yhteistyöt, jotka kaipaavat huomiota',
    sv: 'Egna samarbeten som behöver uppmärksamhet',
    en: 'Own cooperations that need attention',
  },
  'home.allCooperations': { fi: 'Kaikki yhteistyöt', sv: 'Alla samarbeten', en: 'All cooperations' },
  'home.dueInitiatives': {
    fi: 'Aloitteet, joihin on vastattava',
    sv: 'Initiativ som ska besvaras',
    en: 'Initiatives to answer',
  },
  'home.allInitiatives': { fi: 'Kaikki aloitteet', sv: 'Alla initiativ', en: 'All initiatives' },
  'home.nearRequests': {
    fi: 'Tietopyynnöt, joiden määräaika on lähellä tai ohi',
    sv: 'Begäranden vars tidsfrist är nära eller har gått ut',
    en: 'Requests near or past their last day',
  },
  'home.allRequests': { fi: 'Kaikki tietopyynnöt', sv: 'Alla begäranden', en: 'All requests' },
  'home.requestName': { fi: '{kind} {code}', sv: '{kind} {code}', en: '{kind} {code}' },
  'home.requestBy': {
    fi: 'viimeistään {on, date, day}',
    sv: 'senast {on, date, day}',
    en: 'by {on, date, day}',
  },
  'home.caseDays': {
    fi: 'Omat kyselyt: seuraavat vaiheet',
    sv: 'Egna förfrågningar: nästa steg',
    en: 'Own enquiries: next steps',
  },
  'home.caseReview': {
    fi: 'Tarkista luottamuksellisuus',
    sv: 'Granska sekretessen',
    en: 'Review the confidentiality',
  },
  'home.caseReviews': {
    fi: 'Tarkista luottamuksellisuus: {count, plural, one {# kysely} other {# kyselyä}}',
    sv: 'Granska sekretessen: {count, plural, one {# förfrågan} other {# förfrågningar}}',
    en: 'Review the confidentiality: {count, plural, one {# enquiry} other {# enquiries}}',
  },
  'home.caseStep': { fi: 'Seuraava vaihe', sv: 'Nästa steg', en: 'Next step' },
  'home.allEnquiries': {
    fi: 'Kaikki tontti- ja toimitilakyselyt',
    sv: 'Alla tomt- och lokalförfrågningar',
    en: 'All site enquiries',
  },
  'home.waitedSince': { fi: 'saapunut {distance}', sv: 'kom {distance}', en: 'received {distance}' },
  'home.newFeedback': {
    fi: '{count, plural, =0 {Uutta palautetta ei ole.} one {# uusi vastaus viikon aikana} other {# uutta vastausta viikon aikana}}',
    sv: '{count, plural, =0 {Ingen ny respons.} one {# nytt svar den senaste veckan} other {# nya svar den senaste veckan}}',
    en: '{count, plural, =0 {No new feedback.} one {# new answer this past week} other {# new answers this past week}}',
  },
  'home.silentCount': {
    fi: '{count, plural, =0 {Jokainen yritys on tavattu vuoden sisällä tai siitä on lupaus.} one {# toimivaa yritystä ei ole tavattu vuoteen. Aloita vaikka tästä:} other {# toimivaa yritystä ei ole tavattu vuoteen. Aloita vaikka näistä:}}',
    sv: '{count, plural, =0 {Alla företag har träffats inom ett år eller har ett löfte.} one {# verksamt företag har inte träffats på ett år. Börja till exempel här:} other {# verksamma företag har inte träffats på ett år. Börja till exempel med dessa:}}',
    en: '{count, plural, =0 {Every company has been met within a year or has a promise.} one {# active company has not been met for a year. Start for example here:} other {# active companies have not been met for a year. Start for example with these:}}',
  },
  'home.silentAll': { fi: 'Koko lista ja syyt', sv: 'Hela listan och orsakerna', en: 'The whole list and why' },
  'home.neverMet': { fi: 'Ei koskaan tavattu', sv: 'Aldrig träffat', en: 'Never met' },
  'home.lastMet': { fi: 'Viimeksi {day, date, day}', sv: 'Senast {day, date, day}', en: 'Last on {day, date, day}' },
  'home.week': {
    fi: 'Tällä viikolla {interactions, plural, one {# kirjaus} other {# kirjausta}}, {companies, plural, one {# yritys} other {# yritystä}}',
    sv: 'Den här veckan {interactions, plural, one {# anteckning} other {# anteckningar}}, {companies, plural, one {# företag} other {# företag}}',
    en: 'This week {interactions, plural, one {# interaction} other {# interactions}}, {companies, plural, one {# company} other {# companies}}',
  },
  'home.weekEmpty': {
    fi: 'Tällä viikolla ei vielä kirjauksia',
    sv: 'Inga anteckningar den här veckan ännu',
    en: 'Nothing logged yet this week',
  },
  'home.size': { fi: '{size} henkeä', sv: '{size} anställda', en: '{size} people' },
  'home.register': { fi: 'Yritysrekisteri', sv: 'Företagsregistret', en: 'Business register' },
  'home.registerChanges': {
    fi: '{count, plural, one {# rekisterin muutos} other {# rekisterin muutosta}} odottaa',
    sv: '{count, plural, one {# ändring i registret} other {# ändringar i registret}} väntar',
    en: '{count, plural, one {# register change waits} other {# register changes wait}}',
  },
});
