import { defineTexts } from './define-texts.js';

/** Words about partners: the organisations of the service network. */
export const partnersTexts = defineTexts({
  'partners.title': { fi: 'Kumppanit', sv: 'Samarbetspartner', en: 'Partners' },
  'partners.count': {
    fi: '{count, plural, =0 {Ei kumppaneita} one {# kumppani} other {# kumppania}}',
    sv: '{count, plural, =0 {Inga samarbetspartner} one {# samarbetspartner} other {# samarbetspartner}}',
    en: '{count, plural, =0 {No partners} one {# partner} other {# partners}}',
  },
  'partners.add': { fi: 'Lisää kumppani', sv: 'Lägg till samarbetspartner', en: 'Add partner' },
  'partners.empty': {
    fi: 'Kumppaneita ei vielä ole. Lisää esimerkiksi uusyrityskeskus tai oppilaitos.',
    sv: 'Det finns inga samarbetspartner ännu. Lägg till till exempel nyföretagscentrumet eller en läroanstalt.',
    en: 'There are no partners yet. Add for example the new business centre or a college.',
  },
  'partners.edit': { fi: 'Muokkaa kumppania', sv: 'Redigera samarbetspartnern', en: 'Edit partner' },
  'partners.searchLabel': { fi: 'Hae nimellä', sv: 'Sök med namn', en: 'Search by name' },
  'partners.filter.sector': { fi: 'Sektori: {sector}', sv: 'Sektor: {sector}', en: 'Sector: {sector}' },
  'partners.field.parent': { fi: 'Kuuluu organisaatioon', sv: 'Hör till organisationen', en: 'Part of organisation' },
  'partners.parentHint': {
    fi: 'Osaston emo-organisaatio. Kumppaneita laskettaessa ne ovat yksi.',
    sv: 'Avdelningens moderorganisation. När partner räknas är de en.',
    en: 'The organisation a department is part of. Where partners are counted they are one.',
  },
  'partners.field.businessId': { fi: 'Y-tunnus', sv: 'FO-nummer', en: 'Business ID' },
  'partners.field.email': { fi: 'Sähköposti', sv: 'E-post', en: 'E-mail' },
  'partners.field.phone': { fi: 'Puhelin', sv: 'Telefon', en: 'Phone' },
  'partners.field.name': { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  'partners.field.sector': { fi: 'Sektori', sv: 'Sektor', en: 'Sector' },
  'partners.field.website': { fi: 'Verkkosivut', sv: 'Webbplats', en: 'Website' },
  'partners.field.notes': { fi: 'Muistiinpanot', sv: 'Anteckningar', en: 'Notes' },

  'partners.sector.municipality': { fi: 'Kunta', sv: 'Kommun', en: 'Municipality' },
  'partners.sector.region': {
    fi: 'Maakunta tai seutukunta',
    sv: 'Landskap eller ekonomisk region',
    en: 'Region or sub-region',
  },
  'partners.sector.company': { fi: 'Yritys', sv: 'Företag', en: 'Company' },
  'partners.sector.association': {
    fi: 'Yrittäjä- tai elinkeinojärjestö',
    sv: 'Företagar- eller näringslivsorganisation',
    en: 'Business association',
  },
  'partners.sector.school': { fi: 'Oppilaitos', sv: 'Läroanstalt', en: 'School or college' },
  'partners.sector.university': {
    fi: 'Korkeakoulu tai tutkimuslaitos',
    sv: 'Högskola eller forskningsinstitut',
    en: 'University or research institute',
  },
  'partners.sector.state': { fi: 'Valtio', sv: 'Staten', en: 'State' },
  'partners.sector.third_sector': {
    fi: 'Kolmas tai neljäs sektori',
    sv: 'Tredje eller fjärde sektorn',
    en: 'Third or fourth sector',
  },
});
