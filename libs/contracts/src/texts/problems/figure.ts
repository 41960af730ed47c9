import { defineTexts } from '../define-texts.js';

/** What we say when something about a period, a series or a ranking is refused. */
export const figureProblemsTexts = defineTexts({
  'problems.period-running': {
    fi: 'Jakso on vielä kesken. Sen voi sulkea, kun viimeinen päivä on ohi.',
    sv: 'Perioden pågår ännu. Den kan stängas när sista dagen är över.',
    en: 'The period is still running. It can be closed once its last day is over.',
  },
  'problems.period-closed': {
    fi: 'Jakso on jo suljettu. Avaa se ensin uudelleen.',
    sv: 'Perioden är redan stängd. Öppna den först på nytt.',
    en: 'The period is closed already. Reopen it first.',
  },
  'problems.period-open': {
    fi: 'Jakso ei ole suljettu.',
    sv: 'Perioden är inte stängd.',
    en: 'The period is not closed.',
  },
  'problems.period-range': {
    fi: 'Jaksojen on oltava samaa lajia ja aikajärjestyksessä, enintään 60 jaksoa.',
    sv: 'Perioderna ska vara av samma slag och i tidsordning, högst 60 perioder.',
    en: 'The periods must be of one kind and in order of time, at most 60 periods.',
  },
  'problems.breakdown-unknown': {
    fi: 'Mittaria ei voi jakaa näin.',
    sv: 'Indikatorn kan inte delas upp så.',
    en: 'The indicator cannot be broken down like this.',
  },
  'problems.series-key-taken': {
    fi: 'Tällä tunnuksella on jo sarja.',
    sv: 'Det finns redan en serie med denna kod.',
    en: 'There already is a series with this key.',
  },
  'problems.series-has-values': {
    fi: 'Sarjalla on jo arvoja, joten tätä ei voi muuttaa. Tee uusi sarja.',
    sv: 'Serien har redan värden, så detta kan inte ändras. Skapa en ny serie.',
    en: 'The series already has values, so this cannot be changed. Make a new series.',
  },
  'problems.series-value-taken': {
    fi: 'Tältä ajalta on jo arvo. Korjaa se.',
    sv: 'Det finns redan ett värde för den här tiden. Rätta det.',
    en: 'There already is a value for this time. Correct that one.',
  },
  'problems.period-of-other-interval': {
    fi: 'Sarjan arvot ovat toisenlaisilta ajanjaksoilta.',
    sv: 'Seriens värden gäller perioder av annat slag.',
    en: 'The values of the series are of another kind of period.',
  },
  'problems.ranking-taken': {
    fi: 'Tämän mittauksen tältä vuodelta on jo sijoitus.',
    sv: 'Det finns redan en placering i denna mätning för det här året.',
    en: 'There already is a place in this edition of the survey.',
  },
  'problems.rank-beyond-compared': {
    fi: 'Sija ei voi olla suurempi kuin vertailtujen määrä.',
    sv: 'Placeringen kan inte vara större än antalet jämförda.',
    en: 'The place cannot be beyond the number compared.',
  },
});
