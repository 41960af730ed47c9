import { defineTexts } from './define-texts.js';

/** Words about rules by which surveys follow what happens. */
export const surveyTriggersTexts = defineTexts({
  'survey-triggers.title': { fi: 'Lähtee itsestään', sv: 'Skickas av sig själv', en: 'Leaves by itself' },
  'survey-triggers.add': { fi: 'Lisää sääntö', sv: 'Lägg till en regel', en: 'Add a rule' },
  'survey-triggers.change': { fi: 'Muuta sääntöä', sv: 'Ändra regeln', en: 'Change the rule' },
  'survey-triggers.empty': {
    fi: 'Kysely ei lähde itsestään. Säännöllä se lähtee esimerkiksi käynnin jälkeen.',
    sv: 'Enkäten skickas inte av sig själv. Med en regel går den till exempel efter ett besök.',
    en: 'The survey does not leave by itself. By a rule it leaves for example after a visit.',
  },
  'survey-triggers.after.interaction': {
    fi: 'Vuorovaikutuksen jälkeen',
    sv: 'Efter en kontakt',
    en: 'After an interaction',
  },
  'survey-triggers.after.enquiry': {
    fi: 'Tiedustelun päätyttyä',
    sv: 'När en förfrågan har avslutats',
    en: 'After an enquiry’s end',
  },
  'survey-triggers.after.event': { fi: 'Tapahtuman jälkeen', sv: 'Efter ett evenemang', en: 'After an event' },
  'survey-triggers.field.causeKind': {
    fi: 'Milloin kysely lähtee',
    sv: 'När enkäten skickas',
    en: 'When the survey leaves',
  },
  'survey-triggers.field.among': { fi: 'Mitkä', sv: 'Vilka', en: 'Which' },
  'survey-triggers.field.amongHint': {
    fi: 'Ilman valintaa kaikki.',
    sv: 'Utan val gäller alla.',
    en: 'All of them when none is chosen.',
  },
  'survey-triggers.field.delayDays': { fi: 'Viive', sv: 'Fördröjning', en: 'Delay' },
  'survey-triggers.field.share': {
    fi: 'Osuus, jolle kysely lähtee',
    sv: 'Andel som får enkäten',
    en: 'Share that gets it',
  },
  'survey-triggers.field.shareHint': {
    fi: 'Arvalla. 100 on kaikki.',
    sv: 'Genom lottning. 100 är alla.',
    en: 'By lot. 100 is all.',
  },
  'survey-triggers.days': { fi: 'päivää', sv: 'dagar', en: 'days' },
  'survey-triggers.delay': {
    fi: '{days, plural, =0 {heti} one {# päivän kuluttua} other {# päivän kuluttua}}',
    sv: '{days, plural, =0 {genast} one {efter # dag} other {efter # dagar}}',
    en: '{days, plural, =0 {at once} one {after # day} other {after # days}}',
  },
  'survey-triggers.share': {
    fi: '{share, number} % arvalla',
    sv: '{share, number} % genom lottning',
    en: '{share, number}% by lot',
  },
  'survey-triggers.all': { fi: 'kaikki', sv: 'alla', en: 'all' },
  'survey-triggers.isOn': { fi: 'Käytössä', sv: 'I bruk', en: 'On' },
  'survey-triggers.onHint': {
    fi: 'Ennen käyttöönottoa tapahtunutta ei seurata. Yksi henkilö saa kyselyn enintään kerran 90 päivässä ja yritys kerran 30 päivässä.',
    sv: 'Det som har hänt före ibruktagandet följs inte upp. En person får en enkät högst en gång på 90 dagar och ett företag en gång på 30 dagar.',
    en: 'What happened before it was switched on is not followed. A person gets a survey at most once in 90 days, a company once in 30.',
  },
  'survey-triggers.found': {
    fi: 'Kutsuttu {invited, number} / {eligible, number}, kattavuus {coverage}',
    sv: 'Inbjudna {invited, number} / {eligible, number}, täckning {coverage}',
    en: '{invited, number} invited of {eligible, number}, coverage {coverage}',
  },
  'survey-triggers.foundNothing': { fi: 'Ei vielä kutsuja', sv: 'Inga inbjudningar ännu', en: 'No invitations yet' },
  'survey-triggers.remove': { fi: 'Poista sääntö', sv: 'Ta bort regeln', en: 'Remove the rule' },
  'survey-triggers.removed': {
    fi: 'Sääntö on poistettu',
    sv: 'Regeln har tagits bort',
    en: 'The rule has been removed',
  },
});
