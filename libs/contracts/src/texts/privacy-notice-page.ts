import { defineTexts } from './define-texts.js';

/** The public privacy notice, and what it says until the municipality has written its own. Said by the server only. */
export const privacyNoticePageTexts = defineTexts({
  'privacy-notice-page.title': { fi: 'Tietosuojaseloste', sv: 'Dataskyddsbeskrivning', en: 'Privacy notice' },
  'privacy-notice-page.intro': {
    fi: 'Näin {municipality} käsittelee henkilötietoja, kun se pitää yhteyttä yrityksiin ja palvelee niitä Elinvoima-palvelussa (EU:n yleinen tietosuoja-asetus, 13 ja 14 artikla).',
    sv: 'Så behandlar {municipality} personuppgifter när den håller kontakt med företag och betjänar dem i tjänsten Elinvoima (EU:s allmänna dataskyddsförordning, artiklarna 13 och 14).',
    en: 'How {municipality} handles personal data when it keeps in touch with companies and serves them in the service Elinvoima (General Data Protection Regulation, articles 13 and 14).',
  },
  'privacy-notice-page.published': {
    fi: 'Voimassa {day} alkaen.',
    sv: 'Gäller från och med {day}.',
    en: 'In force since {day}.',
  },
  'privacy-notice-page.elsewhere': {
    fi: 'Kunnan muut tietosuojaselosteet',
    sv: 'Kommunens övriga dataskyddsbeskrivningar',
    en: 'The municipality’s other privacy notices',
  },
  'privacy-notice-page.controller': { fi: 'Rekisterinpitäjä', sv: 'Personuppgiftsansvarig', en: 'Controller' },
  'privacy-notice-page.officer': { fi: 'Tietosuojavastaava', sv: 'Dataskyddsombud', en: 'Data protection officer' },
  'privacy-notice-page.askUs': {
    fi: 'Ota yhteyttä kunnan kirjaamoon tai yrityspalveluihin.',
    sv: 'Ta kontakt med kommunens registratorskontor eller företagstjänster.',
    en: 'Get in touch with the municipality’s registry or its enterprise services.',
  },
  'privacy-notice-page.email': { fi: 'Sähköposti', sv: 'E-post', en: 'E-mail' },
  'privacy-notice-page.phone': { fi: 'Puhelin', sv: 'Telefon', en: 'Telephone' },
  'privacy-notice-page.part.purposes': {
    fi: 'Miksi ja millä perusteella tietoja käsitellään',
    sv: 'Varför och på vilken grund uppgifter behandlas',
    en: 'Why data are handled, and on what ground',
  },
  'privacy-notice-page.part.people': { fi: 'Kenen tietoja', sv: 'Vems uppgifter', en: 'Whose data' },
  'privacy-notice-page.part.data': { fi: 'Mitä tietoja', sv: 'Vilka uppgifter', en: 'Which data' },
  'privacy-notice-page.part.sources': {
    fi: 'Mistä tiedot saadaan',
    sv: 'Varifrån uppgifterna kommer',
    en: 'Where the data come from',
  },
  'privacy-notice-page.part.recipients': {
    fi: 'Kenelle tietoja annetaan',
    sv: 'Till vem uppgifter lämnas',
    en: 'Who receives data',
  },
  'privacy-notice-page.part.retention': {
    fi: 'Kuinka kauan tietoja säilytetään',
    sv: 'Hur länge uppgifterna bevaras',
    en: 'How long data are kept',
  },
  'privacy-notice-page.part.rights': { fi: 'Oikeutesi', sv: 'Dina rättigheter', en: 'Your rights' },
  'privacy-notice-page.default.purposes': {
    fi: 'Tietoja ei käytetä automaattiseen päätöksentekoon eikä profilointiin.',
    sv: 'Uppgifterna används inte för automatiserat beslutsfattande eller profilering.',
    en: 'Data are not used for automated decisions or profiling.',
  },
  'privacy-notice-page.default.people': {
    fi: 'Yritysten, järjestöjen ja muiden kumppanien edustajat sekä ne, jotka itse ottavat yhteyttä kuntaan:',
    sv: 'Företrädare för företag, föreningar och andra partner samt de som själva kontaktar kommunen:',
    en: 'People who speak for companies, associations and other partners, and those who get in touch with the municipality themselves:',
  },
  'privacy-notice-page.default.data': {
    fi: 'Henkilötunnuksia ei tallenneta. Terveystietoja ei kysytä eikä kerätä.',
    sv: 'Personbeteckningar sparas inte. Hälsouppgifter efterfrågas och samlas inte in.',
    en: 'Personal identity codes are not stored. Health data are neither asked for nor collected.',
  },
  'privacy-notice-page.default.recipients': {
    fi: 'Tietoja ei luovuteta säännönmukaisesti kenellekään. Jos sinut ohjataan kumppanin palveluun, tietosi annetaan sille suostumuksellasi. Palvelun teknisiä toimittajia sitoo sopimus henkilötietojen käsittelystä. Tietoja ei siirretä EU:n ja Euroopan talousalueen ulkopuolelle. Viranomaisen asiakirjasta annetaan tieto pyynnöstä, jos se on julkinen.',
    sv: 'Uppgifter lämnas inte regelmässigt ut till någon. Om du hänvisas till en partners tjänst får partnern dina uppgifter med ditt samtycke. Tjänstens tekniska leverantörer är bundna av ett avtal om behandling av personuppgifter. Uppgifter överförs inte utanför EU och Europeiska ekonomiska samarbetsområdet. Ur en myndighetshandling ges uppgifter på begäran, om handlingen är offentlig.',
    en: 'Data are not regularly given to anybody. If you are referred to a partner’s service, it receives your data with your consent. The technical suppliers of the service are bound by an agreement on the processing of personal data. Data are not transferred outside the EU and the European Economic Area. A document of the authority is given on request if it is public.',
  },
  'privacy-notice-page.default.retention': {
    fi: 'Ajan päätyttyä tiedot poistetaan, tai niistä poistetaan henkilöt ja vapaat sanat:',
    sv: 'När tiden har gått raderas uppgifterna, eller personer och fria ord tas bort ur dem:',
    en: 'When the time is over the data are destroyed, or people and free words are taken out of them:',
  },
  'privacy-notice-page.default.noRules': {
    fi: 'Tietoja säilytetään niin kauan kuin tehtävä sitä vaatii.',
    sv: 'Uppgifterna bevaras så länge uppgiften kräver det.',
    en: 'Data are kept as long as the task requires.',
  },
  'privacy-notice-page.kept.years': {
    fi: '{years, plural, one {# vuosi} other {# vuotta}} {moment}',
    sv: '{years, plural, one {# år} other {# år}} från {moment}',
    en: '{years, plural, one {# year} other {# years}} from {moment}',
  },
  'privacy-notice-page.kept.months': {
    fi: '{months, plural, one {# kuukausi} other {# kuukautta}} {moment}',
    sv: '{months, plural, one {# månad} other {# månader}} från {moment}',
    en: '{months, plural, one {# month} other {# months}} from {moment}',
  },
  'privacy-notice-page.kept.always': { fi: 'säilytetään pysyvästi', sv: 'bevaras varaktigt', en: 'kept for good' },
  'privacy-notice-page.kept.own': {
    fi: 'sen mukaan, mitä lomakkeella tai kyselyssä on kerrottu',
    sv: 'enligt vad som sägs på blanketten eller i enkäten',
    en: 'as is told on the form or in the survey',
  },
  'privacy-notice-page.kept.trail': {
    fi: 'lain vaatima määräaika',
    sv: 'den tid som lagen kräver',
    en: 'the time that the law requires',
  },
  'privacy-notice-page.right.access': {
    fi: 'saada tietää, mitä tietoja sinusta on, ja saada ne itsellesi',
    sv: 'få veta vilka uppgifter som finns om dig och få dem själv',
    en: 'know which data are kept of you, and receive them',
  },
  'privacy-notice-page.right.rectification': {
    fi: 'saada virheelliset tiedot oikaistuiksi',
    sv: 'få felaktiga uppgifter rättade',
    en: 'have wrong data corrected',
  },
  'privacy-notice-page.right.objection': {
    fi: 'vastustaa käsittelyä ja pyytää sen rajoittamista',
    sv: 'motsätta dig behandlingen och begära att den begränsas',
    en: 'object to the processing, and ask for it to be restricted',
  },
  'privacy-notice-page.right.erasure': {
    fi: 'saada tietosi poistetuiksi, kun laki ei vaadi niiden säilyttämistä',
    sv: 'få dina uppgifter raderade när lagen inte kräver att de bevaras',
    en: 'have your data erased where the law does not require that they are kept',
  },
  'privacy-notice-page.right.consent': {
    fi: 'perua suostumuksesi tiedotteisiin milloin tahansa, myös jokaisen viestin lopussa olevasta linkistä',
    sv: 'när som helst återkalla ditt samtycke till utskick, också via länken i slutet av varje meddelande',
    en: 'withdraw your consent to news at any time, also by the link at the end of each message',
  },
  'privacy-notice-page.default.rights': {
    fi: 'Pyynnöt vastaanottaa rekisterinpitäjä. Vastaamme kuukauden kuluessa, eikä se maksa mitään. Sinulla on oikeus',
    sv: 'Begäranden tas emot av den personuppgiftsansvariga. Vi svarar inom en månad och det kostar ingenting. Du har rätt att',
    en: 'The controller receives requests. We answer within a month, free of charge. You have the right to',
  },
  'privacy-notice-page.authority': {
    fi: 'Valvontaviranomainen',
    sv: 'Tillsynsmyndighet',
    en: 'Supervisory authority',
  },
  'privacy-notice-page.authority.text': {
    fi: 'Jos katsot, että tietojasi käsitellään lain vastaisesti, voit tehdä valituksen tietosuojavaltuutetulle.',
    sv: 'Om du anser att dina uppgifter behandlas i strid med lagen kan du anföra klagomål hos dataombudsmannen.',
    en: 'If you consider that your data are handled against the law, you may complain to the Data Protection Ombudsman.',
  },
  'privacy-notice-page.authority.name': {
    fi: 'Tietosuojavaltuutetun toimisto',
    sv: 'Dataombudsmannens byrå',
    en: 'Office of the Data Protection Ombudsman',
  },
});
