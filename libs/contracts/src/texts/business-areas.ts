import { defineTexts } from './define-texts.js';

/** Words of business areas, and of making a site public. */
export const businessAreasTexts = defineTexts({
  'business-areas.title': { fi: 'Yritysalueet', sv: 'Företagsområden', en: 'Business areas' },
  'business-areas.count': {
    fi: '{count, plural, one {# yritysalue} other {# yritysaluetta}}',
    sv: '{count, plural, one {# företagsområde} other {# företagsområden}}',
    en: '{count, plural, one {# business area} other {# business areas}}',
  },
  'business-areas.add': { fi: 'Lisää yritysalue', sv: 'Lägg till ett företagsområde', en: 'Add a business area' },
  'business-areas.edit': { fi: 'Muokkaa yritysaluetta', sv: 'Ändra företagsområdet', en: 'Change the business area' },
  'business-areas.empty': {
    fi: 'Yritysalueita ei ole vielä kirjattu. Alue kokoaa tontit, toimitilat ja yritykset yhteen.',
    sv: 'Inga företagsområden har ännu antecknats. Ett område samlar tomter, lokaler och företag.',
    en: 'No business areas yet. An area brings plots, premises and companies together.',
  },
  'business-areas.search': { fi: 'Hae nimellä', sv: 'Sök på namn', en: 'Search by name' },
  'business-areas.field.name': { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  'business-areas.field.description': {
    fi: 'Kuvaus henkilökunnalle',
    sv: 'Beskrivning för personalen',
    en: 'Description for the staff',
  },
  'business-areas.field.services': { fi: 'Palvelut alueella', sv: 'Tjänster på området', en: 'Services in the area' },
  'business-areas.hint.services': {
    fi: 'Julkiset ja yksityiset palvelut, joita alueen yritykset voivat käyttää.',
    sv: 'Offentliga och privata tjänster som områdets företag kan använda.',
    en: 'Public and private services that the companies of the area can use.',
  },
  'business-areas.field.outline': { fi: 'Alueen raja', sv: 'Områdets gräns', en: 'Outline of the area' },
  'business-areas.field.isPublic': {
    fi: 'Näytä julkisessa luettelossa',
    sv: 'Visa i den offentliga förteckningen',
    en: 'Show in the public catalogue',
  },
  'business-areas.hint.isPublic': {
    fi: 'Alue näkyy osoitteessa /tontit otsikkona, kun siellä on julkisia kohteita.',
    sv: 'Området är en rubrik på /tontit när det har offentliga objekt.',
    en: 'The area is a heading on /tontit while it has public sites.',
  },
  'business-areas.field.publicText.fi': {
    fi: 'Esittely suomeksi',
    sv: 'Presentation på finska',
    en: 'Words in Finnish',
  },
  'business-areas.field.publicText.sv': {
    fi: 'Esittely ruotsiksi',
    sv: 'Presentation på svenska',
    en: 'Words in Swedish',
  },
  'business-areas.field.publicText.en': {
    fi: 'Esittely englanniksi',
    sv: 'Presentation på engelska',
    en: 'Words in English',
  },
  'business-areas.sites': { fi: 'Tontit ja toimitilat', sv: 'Tomter och lokaler', en: 'Sites and premises' },
  'business-areas.sitesEmpty': {
    fi: 'Alueella ei ole vielä kohteita. Kohteen alue valitaan kohteen tiedoissa.',
    sv: 'Området har ännu inga objekt. Objektets område väljs bland objektets uppgifter.',
    en: 'The area has no sites yet. A site’s area is chosen among its details.',
  },
  'business-areas.kind': { fi: 'Laji', sv: 'Slag', en: 'Kind' },
  'business-areas.free': { fi: 'Vapaana', sv: 'Lediga', en: 'Free' },
  'business-areas.freeOf': {
    fi: '{free, number} / {all, number}',
    sv: '{free, number} / {all, number}',
    en: '{free, number} of {all, number}',
  },
  'business-areas.tally': { fi: 'Tilanne', sv: 'Läget', en: 'Situation' },
  'business-areas.tally.count': { fi: 'Kohteita', sv: 'Antal', en: 'Count' },
  'business-areas.tally.area': { fi: 'Ala yhteensä, m²', sv: 'Areal sammanlagt, m²', en: 'Area in all, m²' },
  'business-areas.public': { fi: 'Julkinen', sv: 'Offentligt', en: 'Public' },
  'business-areas.openPublic': {
    fi: 'Avaa julkinen luettelo',
    sv: 'Öppna den offentliga förteckningen',
    en: 'Open the public catalogue',
  },
  'business-areas.companies': { fi: 'Yritykset alueella', sv: 'Företag på området', en: 'Companies in the area' },
  'business-areas.companiesEmpty': {
    fi: 'Alueelle ei ole sijoitettu yrityksiä.',
    sv: 'Inga företag har placerats på området.',
    en: 'No companies have been placed here.',
  },
  'business-areas.addCompany': { fi: 'Lisää yritys', sv: 'Lägg till ett företag', en: 'Add a company' },
  'business-areas.company': { fi: 'Yritys', sv: 'Företag', en: 'Company' },
  'business-areas.removeCompany': {
    fi: 'Poista {name} alueelta',
    sv: 'Ta bort {name} från området',
    en: 'Take {name} off the area',
  },
  'business-areas.plans': {
    fi: 'Kaavahankkeet alueella',
    sv: 'Planprojekt på området',
    en: 'Plans that touch the area',
  },
  'business-areas.plansEmpty': {
    fi: 'Alueeseen ei osu kaavahankkeita.',
    sv: 'Inga planprojekt berör området.',
    en: 'No plans touch the area.',
  },
});
