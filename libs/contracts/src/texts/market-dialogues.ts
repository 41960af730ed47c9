import { defineTexts } from './define-texts.js';

/** Words about market dialogues: the procurement, the same material to all, questions with answers for all. */
export const marketDialoguesTexts = defineTexts({
  'market-dialogues.title': { fi: 'Markkinavuoropuhelu', sv: 'Marknadsdialog', en: 'Market dialogue' },
  'market-dialogues.field.topic': { fi: 'Hankinnan kohde', sv: 'Upphandlingens föremål', en: 'What is procured' },
  'market-dialogues.field.unit': { fi: 'Hankintayksikkö', sv: 'Upphandlande enhet', en: 'Procuring unit' },
  'market-dialogues.field.tenderPlanned': {
    fi: 'Kilpailutus suunniteltu',
    sv: 'Planerad konkurrensutsättning',
    en: 'Tender planned for',
  },
  'market-dialogues.tenderHint': {
    fi: 'Niin tarkasti kuin tiedetään, esimerkiksi: alkuvuosi 2027.',
    sv: 'Så noggrant som man vet, till exempel: början av 2027.',
    en: 'As exactly as is known, for example: early 2027.',
  },
  'market-dialogues.field.told': { fi: 'Kerrottu yrityksille', sv: 'Informerade företag', en: 'Companies told' },
  'market-dialogues.toldHint': {
    fi: 'Jätä tyhjäksi, niin luku on kutsuttujen yritysten määrä.',
    sv: 'Lämna tomt, så är talet antalet inbjudna företag.',
    en: 'Leave empty to use the number of companies invited.',
  },
  'market-dialogues.field.attended': { fi: 'Osallistui', sv: 'Deltog', en: 'Attended' },
  'market-dialogues.field.offered': { fi: 'Jätti tarjouksen', sv: 'Lämnade anbud', en: 'Offered' },
  'market-dialogues.companiesOf': {
    fi: '{count, plural, =0 {0 yritystä} one {# yritys} other {# yritystä}}',
    sv: '{count, plural, other {# företag}}',
    en: '{count, plural, one {# company} other {# companies}}',
  },
  'market-dialogues.unknown': { fi: 'ei vielä tiedossa', sv: 'inte känt ännu', en: 'not known yet' },
  'market-dialogues.edit': {
    fi: 'Muokkaa hankinnan tietoja',
    sv: 'Redigera upphandlingens uppgifter',
    en: 'Edit the procurement',
  },
  'market-dialogues.saved': { fi: 'Tallennettu', sv: 'Sparat', en: 'Saved' },

  'market-dialogues.materials': { fi: 'Aineistot', sv: 'Material', en: 'Materials' },
  'market-dialogues.materialsEmpty': {
    fi: 'Aineistoja ei ole. Kun lisäät aineiston, näet, ketkä ovat saaneet sen ja keneltä se puuttuu.',
    sv: 'Det finns inget material. När du lägger till material ser du vem som har fått det och vem som saknar det.',
    en: 'There are no materials. Once you add one, you see who has got it and who lacks it.',
  },
  'market-dialogues.addMaterial': { fi: 'Lisää aineisto', sv: 'Lägg till material', en: 'Add material' },
  'market-dialogues.addEdition': { fi: 'Uusi versio', sv: 'Ny version', en: 'New version' },
  'market-dialogues.field.title': { fi: 'Aineiston nimi', sv: 'Materialets namn', en: 'Name of the material' },
  'market-dialogues.field.link': { fi: 'Linkki', sv: 'Länk', en: 'Link' },
  'market-dialogues.field.text': { fi: 'Teksti', sv: 'Text', en: 'Text' },
  'market-dialogues.field.public': {
    fi: 'Näytä myös julkisella sivulla',
    sv: 'Visa också på den offentliga sidan',
    en: 'Show on the public page too',
  },
  'market-dialogues.edition': { fi: 'Versio {n}, {day}', sv: 'Version {n}, {day}', en: 'Version {n}, {day}' },
  'market-dialogues.public': { fi: 'Julkinen', sv: 'Offentligt', en: 'Public' },
  'market-dialogues.giveByMail': { fi: 'Lähetä kaikille', sv: 'Skicka till alla', en: 'Send to all' },
  'market-dialogues.giveOnTheSpot': { fi: 'Annettu paikalla', sv: 'Gavs på plats', en: 'Given on the spot' },
  'market-dialogues.givenNow': {
    fi: '{count, plural, =0 {Kukaan ei saanut uutta: puuttuvilla ei ole osoitetta tai kaikilla on jo aineisto} one {# yritys sai aineiston} other {# yritystä sai aineiston}}',
    sv: '{count, plural, =0 {Ingen fick något nytt: de som saknar materialet har ingen adress eller alla har det redan} one {# företag fick materialet} other {# företag fick materialet}}',
    en: '{count, plural, =0 {Nobody got anything new: those who lack it have no address, or all have it already} one {# company got the material} other {# companies got the material}}',
  },
  'market-dialogues.allHave': {
    fi: 'Kaikilla on uusin versio.',
    sv: 'Alla har den nyaste versionen.',
    en: 'All have the newest version.',
  },
  'market-dialogues.lacking': {
    fi: '{count, plural, one {Puuttuu # yritykseltä:} other {Puuttuu # yritykseltä:}}',
    sv: '{count, plural, other {Saknas av # företag:}}',
    en: '{count, plural, one {# company lacks it:} other {# companies lack it:}}',
  },
  'market-dialogues.given': {
    fi: '{count, plural, one {# yritys on saanut} other {# yritystä on saanut}}',
    sv: '{count, plural, other {# företag har fått det}}',
    en: '{count, plural, one {# company has got it} other {# companies have got it}}',
  },
  'market-dialogues.older': { fi: 'Vanhempi versio', sv: 'Äldre version', en: 'Older version' },
  'market-dialogues.way.mail': { fi: 'sähköpostilla', sv: 'per e-post', en: 'by e-mail' },
  'market-dialogues.way.on_the_spot': { fi: 'paikalla', sv: 'på plats', en: 'on the spot' },
  'market-dialogues.noCompanies': {
    fi: 'Tilaisuuteen ei ole vielä kutsuttu tai ilmoittautunut yrityksiä.',
    sv: 'Inga företag är ännu inbjudna eller anmälda.',
    en: 'No companies have been invited or signed up yet.',
  },

  'market-dialogues.questions': { fi: 'Kysymykset ja vastaukset', sv: 'Frågor och svar', en: 'Questions and answers' },
  'market-dialogues.questionsEmpty': {
    fi: 'Kysymyksiä ei ole. Kirjaa ne tähän, niin kaikki saavat saman vastauksen.',
    sv: 'Det finns inga frågor. Skriv dem här, så får alla samma svar.',
    en: 'There are no questions. Write them here, so that all get the same answer.',
  },
  'market-dialogues.addQuestion': { fi: 'Lisää kysymys', sv: 'Lägg till fråga', en: 'Add question' },
  'market-dialogues.editQuestion': { fi: 'Muokkaa', sv: 'Redigera', en: 'Edit' },
  'market-dialogues.field.question': { fi: 'Kysymys', sv: 'Fråga', en: 'Question' },
  'market-dialogues.field.answer': { fi: 'Vastaus', sv: 'Svar', en: 'Answer' },
  'market-dialogues.field.asker': { fi: 'Kysyjä', sv: 'Frågeställare', en: 'Asked by' },
  'market-dialogues.askerHint': {
    fi: 'Näkyy vain teille. Sitä ei julkaista.',
    sv: 'Syns bara för er. Publiceras inte.',
    en: 'Seen by you only. Never published.',
  },
  'market-dialogues.publish': {
    fi: 'Julkaise vastaus kaikille',
    sv: 'Publicera svaret för alla',
    en: 'Publish the answer to all',
  },
  'market-dialogues.publishedOn': { fi: 'Julkaistu {day}', sv: 'Publicerad {day}', en: 'Published {day}' },
  'market-dialogues.unpublished': { fi: 'Ei julkaistu', sv: 'Inte publicerad', en: 'Not published' },
  'market-dialogues.unanswered': { fi: 'Odottaa vastausta', sv: 'Väntar på svar', en: 'Waits for an answer' },
  'market-dialogues.publicPage': {
    fi: 'Avaa julkinen sivu',
    sv: 'Öppna den offentliga sidan',
    en: 'Open the public page',
  },

  'market-dialogues.page.title': {
    fi: 'Kysymykset ja vastaukset: {event}',
    sv: 'Frågor och svar: {event}',
    en: 'Questions and answers: {event}',
  },
  'market-dialogues.page.intro': {
    fi: 'Tältä sivulta kaikki saavat samat aineistot ja samat vastaukset. Kysyjiä ei kerrota.',
    sv: 'På den här sidan får alla samma material och samma svar. Vem som har frågat berättas inte.',
    en: 'On this page everybody gets the same materials and the same answers. Who asked is not told.',
  },
  'market-dialogues.page.noQuestions': {
    fi: 'Vastauksia ei ole vielä julkaistu.',
    sv: 'Inga svar har publicerats ännu.',
    en: 'No answers have been published yet.',
  },
  'market-dialogues.page.backToEvent': {
    fi: 'Tapahtuman sivulle',
    sv: 'Till evenemangets sida',
    en: 'To the event’s page',
  },

  'market-dialogues.mail.subject': { fi: '{title}: {event}', sv: '{title}: {event}', en: '{title}: {event}' },
  'market-dialogues.mail.text': {
    fi: 'Hei\n\nTässä on markkinavuoropuhelun aineisto. Sama aineisto annetaan kaikille mukana oleville yrityksille.\n\n{event}\n{title}, versio {n}\n\n{content}\n\nTerveisin\n{municipality}',
    sv: 'Hej\n\nHär är material för marknadsdialogen. Samma material ges till alla företag som deltar.\n\n{event}\n{title}, version {n}\n\n{content}\n\nMed vänlig hälsning\n{municipality}',
    en: 'Hello\n\nHere is material for the market dialogue. The same material is given to every company that takes part.\n\n{event}\n{title}, version {n}\n\n{content}\n\nBest regards\n{municipality}',
  },
});
