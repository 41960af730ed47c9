import { defineTexts } from './define-texts.js';

/** Words about outside surveys that rank municipalities. */
export const rankingsTexts = defineTexts({
  'rankings.title': {
    fi: 'Sijoitukset yritysmittauksissa',
    sv: 'Placeringar i företagsmätningar',
    en: 'Places in business surveys',
  },
  'rankings.count': {
    fi: '{count, plural, =0 {Ei sijoituksia} one {# sijoitus} other {# sijoitusta}}',
    sv: '{count, plural, =0 {Inga placeringar} one {# placering} other {# placeringar}}',
    en: '{count, plural, =0 {No places} one {# place} other {# places}}',
  },
  'rankings.add': { fi: 'Lisää sijoitus', sv: 'Lägg till placering', en: 'Add a place' },
  'rankings.edit': { fi: 'Muokkaa sijoitusta', sv: 'Redigera placeringen', en: 'Edit the place' },
  'rankings.empty': {
    fi: 'Sijoituksia ei vielä ole. Lisää kunnan sija yritysmittauksen uusimmalla kerralla.',
    sv: 'Det finns inga placeringar ännu. Lägg till kommunens plats i den senaste upplagan av en företagsmätning.',
    en: 'There are no places yet. Add where the municipality stood in the newest edition of a business survey.',
  },
  'rankings.searchLabel': {
    fi: 'Hae mittauksen tai julkaisijan nimellä',
    sv: 'Sök med mätningens eller utgivarens namn',
    en: 'Search by survey or publisher',
  },
  'rankings.change': { fi: 'Muutos edellisestä', sv: 'Förändring', en: 'Change' },
  'rankings.gained': {
    fi: '{gained, plural, one {# sija ylöspäin} other {# sijaa ylöspäin}}',
    sv: '{gained, plural, one {# plats uppåt} other {# platser uppåt}}',
    en: '{gained, plural, one {Up # place} other {Up # places}}',
  },
  'rankings.lost': {
    fi: '{lost, plural, one {# sija alaspäin} other {# sijaa alaspäin}}',
    sv: '{lost, plural, one {# plats nedåt} other {# platser nedåt}}',
    en: '{lost, plural, one {Down # place} other {Down # places}}',
  },
  'rankings.same': { fi: 'Ennallaan', sv: 'Oförändrad', en: 'Unchanged' },
  'rankings.first': { fi: 'Ensimmäinen kerta', sv: 'Första upplagan', en: 'First edition' },
  'rankings.otherClass': {
    fi: 'Eri luokka, ei vertailua',
    sv: 'Annan klass, ingen jämförelse',
    en: 'Another class, no comparison',
  },
  'rankings.notComparable': { fi: 'Ei vertailua', sv: 'Ingen jämförelse', en: 'No comparison' },
  'rankings.notPublished': { fi: 'Ei julkaistu', sv: 'Inte publicerad', en: 'Not published' },
  'rankings.rankOf': {
    fi: '{rank, number} / {compared, number}',
    sv: '{rank, number} / {compared, number}',
    en: '{rank, number} / {compared, number}',
  },
  'rankings.rankAlone': { fi: '{rank, number}.', sv: '{rank, number}', en: '{rank, number}' },
  'rankings.openLink': { fi: 'Avaa julkaisu', sv: 'Öppna publikationen', en: 'Open the publication' },
  'rankings.history': {
    fi: 'Saman mittauksen kerrat',
    sv: 'Samma mätnings upplagor',
    en: 'Editions of the same survey',
  },
  'rankings.field.survey': { fi: 'Mittaus', sv: 'Mätning', en: 'Survey' },
  'rankings.field.publisher': { fi: 'Julkaisija', sv: 'Utgivare', en: 'Publisher' },
  'rankings.field.edition': { fi: 'Kerta (vuosi)', sv: 'Upplaga (år)', en: 'Edition (year)' },
  'rankings.field.editionOn': { fi: 'Julkaistu', sv: 'Publicerad', en: 'Came out' },
  'rankings.field.scope': { fi: 'Vertailu', sv: 'Jämförelse', en: 'Compared within' },
  'rankings.field.level': { fi: 'Mitä verrataan', sv: 'Vad som jämförs', en: 'What is compared' },
  'rankings.field.rank': { fi: 'Sija', sv: 'Placering', en: 'Place' },
  'rankings.field.compared': { fi: 'Vertailtuja', sv: 'Jämförda', en: 'Compared' },
  'rankings.field.class': { fi: 'Luokka', sv: 'Klass', en: 'Class' },
  'rankings.field.classHint': {
    fi: 'Esimerkiksi kuntakoko. Tyhjä tarkoittaa, että kaikkia verrattiin.',
    sv: 'Till exempel kommunstorlek. Tomt betyder att alla jämfördes.',
    en: 'For example size of the municipality. Empty means all were compared.',
  },
  'rankings.field.link': { fi: 'Linkki', sv: 'Länk', en: 'Link' },
  'rankings.field.note': { fi: 'Huomautus', sv: 'Anmärkning', en: 'Note' },
  'rankings.field.notPublished': {
    fi: 'Kunnan sijaa ei ole julkaistu',
    sv: 'Kommunens plats har inte publicerats',
    en: 'The municipality’s place is not published',
  },
  'rankings.rankMissing': {
    fi: 'Kirjoita sija tai merkitse, ettei sitä ole julkaistu.',
    sv: 'Skriv placeringen eller ange att den inte har publicerats.',
    en: 'Write the place or say that it is not published.',
  },

  'rankings.scope.national': { fi: 'Koko maa', sv: 'Hela landet', en: 'Whole country' },
  'rankings.scope.regional': { fi: 'Maakunta', sv: 'Landskapet', en: 'Region' },
  'rankings.level.municipality': { fi: 'Kunta', sv: 'Kommun', en: 'Municipality' },
  'rankings.level.sub_region': { fi: 'Seutukunta', sv: 'Ekonomisk region', en: 'Sub-region' },
  'rankings.level.region': { fi: 'Maakunta', sv: 'Landskap', en: 'Region' },
});
