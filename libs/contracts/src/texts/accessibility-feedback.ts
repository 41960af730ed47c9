import { defineTexts } from './define-texts.js';

/** Words of the staff's list of what people say of accessibility, and of its mails. */
export const accessibilityFeedbackTexts = defineTexts({
  'accessibility-feedback.title': {
    fi: 'Saavutettavuuspalaute',
    sv: 'Tillgänglighetsrespons',
    en: 'Accessibility feedback',
  },
  'accessibility-feedback.count': {
    fi: '{count, plural, one {# palaute} other {# palautetta}}',
    sv: '{count, plural, one {# respons} other {# responser}}',
    en: '{count, plural, one {# message} other {# messages}}',
  },
  'accessibility-feedback.empty': {
    fi: 'Saavutettavuudesta ei ole annettu palautetta. Lomake on saavutettavuusselosteen sivulla.',
    sv: 'Ingen har gett respons om tillgängligheten. Formuläret finns vid tillgänglighetsutlåtandet.',
    en: 'Nobody has said anything of accessibility. The form stands by the accessibility statement.',
  },
  'accessibility-feedback.kind.shortcoming': { fi: 'Puute', sv: 'Brist', en: 'Shortcoming' },
  'accessibility-feedback.kind.other_form': {
    fi: 'Pyyntö toisessa muodossa',
    sv: 'Begäran i en annan form',
    en: 'Asks for another form',
  },
  'accessibility-feedback.filter.open': { fi: 'Vain vastaamattomat', sv: 'Bara obesvarade', en: 'Unanswered only' },
  'accessibility-feedback.field.kind': { fi: 'Laji', sv: 'Typ', en: 'Kind' },
  'accessibility-feedback.field.receivedOn': { fi: 'Saapunut', sv: 'Mottaget', en: 'Received' },
  'accessibility-feedback.field.page': { fi: 'Sivu', sv: 'Sida', en: 'Page' },
  'accessibility-feedback.field.email': { fi: 'Vastausosoite', sv: 'Svarsadress', en: 'Reply address' },
  'accessibility-feedback.field.answer': { fi: 'Vastaus', sv: 'Svar', en: 'Answer' },
  'accessibility-feedback.noEmail': {
    fi: 'Osoitetta ei annettu: vastaus jää talteen tähän.',
    sv: 'Ingen adress gavs: svaret sparas här.',
    en: 'No address was given: the answer is kept here.',
  },
  'accessibility-feedback.mailed': {
    fi: 'Vastaus lähtee osoitteeseen {email} ja jää talteen tähän.',
    sv: 'Svaret skickas till {email} och sparas här.',
    en: 'The answer goes to {email} and is kept here.',
  },
  'accessibility-feedback.answer': { fi: 'Vastaa', sv: 'Svara', en: 'Answer' },
  'accessibility-feedback.answerSaved': { fi: 'Vastaus tallennettu', sv: 'Svaret sparat', en: 'Answer saved' },
  'accessibility-feedback.dueIn': {
    fi: '{days, plural, =0 {vastattava tänään} one {# päivä jäljellä} other {# päivää jäljellä}}',
    sv: '{days, plural, =0 {svar krävs i dag} one {# dag kvar} other {# dagar kvar}}',
    en: '{days, plural, =0 {answer due today} one {# day left} other {# days left}}',
  },
  'accessibility-feedback.lateBy': {
    fi: '{days, plural, one {# päivä myöhässä} other {# päivää myöhässä}}',
    sv: '{days, plural, one {# dag försenat} other {# dagar försenat}}',
    en: '{days, plural, one {# day late} other {# days late}}',
  },
  'accessibility-feedback.answeredOn': {
    fi: 'Vastattu {day}',
    sv: 'Besvarat {day}',
    en: 'Answered {day}',
  },
  'accessibility-feedback.answeredLate': {
    fi: 'Vastattu myöhässä {day}',
    sv: 'Besvarat för sent {day}',
    en: 'Answered late {day}',
  },
});
