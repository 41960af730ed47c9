import { defineTexts } from './define-texts.js';

/** The page on which the municipality writes its privacy notice. */
export const privacyNoticeTexts = defineTexts({
  'privacy-notice.title': { fi: 'Tietosuojaseloste', sv: 'Dataskyddsbeskrivning', en: 'Privacy notice' },
  'privacy-notice.intro': {
    fi: 'Seloste on kaikkien luettavissa, ja jokainen julkinen lomake johtaa siihen. Mitä et kirjoita itse, kerrotaan henkilötietojen luettelosta ja säilytyssäännöistä.',
    sv: 'Alla kan läsa beskrivningen, och varje offentlig blankett leder till den. Det du inte själv skriver berättas utifrån förteckningen över personuppgifter och bevaringsreglerna.',
    en: 'Anybody can read the notice, and every public form leads to it. What you do not write yourself is told from the inventory of personal data and the retention rules.',
  },
  'privacy-notice.open': { fi: 'Avaa julkinen sivu', sv: 'Öppna den offentliga sidan', en: 'Open the public page' },
  'privacy-notice.edit': { fi: 'Muokkaa selostetta', sv: 'Redigera beskrivningen', en: 'Edit the notice' },
  'privacy-notice.contacts': { fi: 'Yhteystiedot', sv: 'Kontaktuppgifter', en: 'Contact details' },
  'privacy-notice.field.address': {
    fi: 'Rekisterinpitäjän osoite',
    sv: 'Personuppgiftsansvariges adress',
    en: 'Controller’s address',
  },
  'privacy-notice.field.email': {
    fi: 'Rekisterinpitäjän sähköposti',
    sv: 'Personuppgiftsansvariges e-post',
    en: 'Controller’s e-mail',
  },
  'privacy-notice.field.phone': {
    fi: 'Rekisterinpitäjän puhelin',
    sv: 'Personuppgiftsansvariges telefon',
    en: 'Controller’s telephone',
  },
  'privacy-notice.field.officerName': {
    fi: 'Tietosuojavastaavan nimi',
    sv: 'Dataskyddsombudets namn',
    en: 'Data protection officer’s name',
  },
  'privacy-notice.field.officerEmail': {
    fi: 'Tietosuojavastaavan sähköposti',
    sv: 'Dataskyddsombudets e-post',
    en: 'Data protection officer’s e-mail',
  },
  'privacy-notice.field.officerPhone': {
    fi: 'Tietosuojavastaavan puhelin',
    sv: 'Dataskyddsombudets telefon',
    en: 'Data protection officer’s telephone',
  },
  'privacy-notice.language': { fi: 'Muokattava kieli', sv: 'Språk att redigera', en: 'Language to edit' },
  'privacy-notice.texts': { fi: 'Omat tekstit', sv: 'Egna texter', en: 'Own texts' },
  'privacy-notice.textHint': {
    fi: 'Tyhjänä sivulla on valmis teksti. Tyhjä rivi aloittaa uuden kappaleen.',
    sv: 'När fältet är tomt visas den färdiga texten. En tom rad börjar ett nytt stycke.',
    en: 'Left empty, the page shows the ready text. An empty line begins a new paragraph.',
  },
  'privacy-notice.ready': { fi: 'Valmis teksti', sv: 'Färdig text', en: 'Ready text' },
  'privacy-notice.part.purposes': {
    fi: 'Tarkoitukset ja perusteet',
    sv: 'Ändamål och grunder',
    en: 'Purposes and grounds',
  },
  'privacy-notice.part.people': { fi: 'Kenen tietoja', sv: 'Vems uppgifter', en: 'Whose data' },
  'privacy-notice.part.data': { fi: 'Mitä tietoja', sv: 'Vilka uppgifter', en: 'Which data' },
  'privacy-notice.part.sources': { fi: 'Tietolähteet', sv: 'Informationskällor', en: 'Sources' },
  'privacy-notice.part.recipients': { fi: 'Vastaanottajat', sv: 'Mottagare', en: 'Recipients' },
  'privacy-notice.part.retention': { fi: 'Säilytysajat', sv: 'Bevaringstider', en: 'Retention' },
  'privacy-notice.part.rights': { fi: 'Oikeudet', sv: 'Rättigheter', en: 'Rights' },
  'privacy-notice.save': { fi: 'Julkaise', sv: 'Publicera', en: 'Publish' },
  'privacy-notice.saved': {
    fi: 'Seloste on julkaistu',
    sv: 'Beskrivningen är publicerad',
    en: 'The notice is published',
  },
  'privacy-notice.versions': { fi: 'Julkaistut versiot', sv: 'Publicerade versioner', en: 'Published versions' },
  'privacy-notice.noVersions': {
    fi: 'Kunta ei ole vielä julkaissut omaa versiota. Sivulla on valmis teksti.',
    sv: 'Kommunen har ännu inte publicerat en egen version. Sidan visar den färdiga texten.',
    en: 'The municipality has not published its own version yet. The page shows the ready text.',
  },
  'privacy-notice.version': { fi: 'Versio', sv: 'Version', en: 'Version' },
  'privacy-notice.publishedAt': { fi: 'Julkaistu', sv: 'Publicerad', en: 'Published' },
  'privacy-notice.publishedBy': { fi: 'Julkaisija', sv: 'Publicerad av', en: 'Published by' },
});
