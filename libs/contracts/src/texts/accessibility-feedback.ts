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
  'mail.accessibility-receipt.subject': {
    fi: 'Saavutettavuuspalautteesi on saapunut ({municipality})',
    sv: 'Din tillgänglighetsrespons har kommit fram ({municipality})',
    en: 'Your accessibility feedback has arrived ({municipality})',
  },
  'mail.accessibility-receipt.text': {
    fi: 'Hei,\n\npalautteesi saavutettavuudesta on saapunut. Vastaamme viimeistään {due, date, day}.\n\nJos et lähettänyt palautetta, joku on kirjoittanut osoitteesi lomakkeelle. Sinun ei tarvitse tehdä mitään.\n\n{municipality}',
    sv: 'Hej,\n\ndin respons om tillgängligheten har kommit fram. Vi svarar senast {due, date, day}.\n\nOm du inte skickade responsen har någon skrivit din adress i formuläret. Du behöver inte göra något.\n\n{municipality}',
    en: 'Hello,\n\nyour feedback on accessibility has arrived. We answer by {due, date, day}.\n\nIf you did not send it, somebody wrote your address into the form. There is nothing you need to do.\n\n{municipality}',
  },
  'mail.accessibility-answer.subject': {
    fi: 'Vastaus saavutettavuuspalautteeseesi ({municipality})',
    sv: 'Svar på din tillgänglighetsrespons ({municipality})',
    en: 'Answer to your accessibility feedback ({municipality})',
  },
  'mail.accessibility-answer.text': {
    fi: 'Hei,\n\n{answer}\n\nJos et ole tyytyväinen vastaukseen, voit kääntyä valvontaviranomaisen puoleen. Ohje on saavutettavuusselosteessa: {link}\n\n{municipality}',
    sv: 'Hej,\n\n{answer}\n\nOm du inte är nöjd med svaret kan du vända dig till tillsynsmyndigheten. Anvisningen finns i tillgänglighetsutlåtandet: {link}\n\n{municipality}',
    en: 'Hello,\n\n{answer}\n\nIf you are not satisfied with the answer, you may turn to the supervisory authority. The accessibility statement tells how: {link}\n\n{municipality}',
  },
  'mail.accessibility-due.subject': {
    fi: 'Saavutettavuuspalautteen määräaika lähestyy',
    sv: 'Tidsfristen för en tillgänglighetsrespons närmar sig',
    en: 'The last day of an accessibility message is near',
  },
  'mail.accessibility-due.text': {
    fi: 'Hei,\n\nsaavutettavuuspalautteeseen on vastattava viimeistään {due, date, day}.\n\nAvaa luettelo: {link}\n\n{municipality}',
    sv: 'Hej,\n\nen tillgänglighetsrespons ska besvaras senast {due, date, day}.\n\nÖppna listan: {link}\n\n{municipality}',
    en: 'Hello,\n\na message on accessibility must be answered by {due, date, day}.\n\nOpen the list: {link}\n\n{municipality}',
  },
});
