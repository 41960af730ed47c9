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
  'home.feedbackEmpty': { fi: 'Uutta palautetta ei ole.', sv: 'Ingen ny respons.', en: 'No new feedback.' },
  'home.silent': {
    fi: 'Ei tavattu vuoteen',
    sv: 'Inte träffade på ett år',
    en: 'Not met for a year',
  },
  'home.recent': { fi: 'Viimeksi kirjattua', sv: 'Senast antecknat', en: 'Recently logged' },
  'home.registerChanges': { fi: 'Rekisterin muutokset', sv: 'Ändringar i registret', en: 'Register changes' },
});
