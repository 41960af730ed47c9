import { defineTexts } from './define-texts.js';

/** Words of the town-centre premises count. */
export const townCentreTexts = defineTexts({
  'town-centre.title': { fi: 'Keskustan liiketilat', sv: 'Centrumets affärslokaler', en: 'Town-centre premises' },
  'town-centre.new': { fi: 'Uusi laskenta', sv: 'Ny räkning', en: 'New count' },
  'town-centre.edit': { fi: 'Korjaa laskentaa', sv: 'Rätta räkningen', en: 'Correct the count' },
  'town-centre.empty': {
    fi: 'Laskentoja ei ole vielä. Kävele alue läpi lauantaina ja merkitse joka liiketila.',
    sv: 'Det finns inga räkningar ännu. Gå genom området en lördag och anteckna varje lokal.',
    en: 'There are no counts yet. Walk the area through on a Saturday and mark every premises.',
  },
  'town-centre.definition': {
    fi: 'Elinvoimaindeksi = (lauantaisin auki olevat kaupat + ravintolat − tyhjät liiketilat) ÷ alueen asukkaat.',
    sv: 'Livskraftsindex = (lördagsöppna butiker + restauranger − tomma lokaler) ÷ områdets invånare.',
    en: 'Vitality index = (shops open on Saturday + restaurants − empty premises) ÷ inhabitants of the area.',
  },
  'town-centre.index': { fi: 'Indeksi', sv: 'Index', en: 'Index' },
  'town-centre.corrected': {
    fi: 'Korjattu {times, plural, one {kerran} other {# kertaa}}, viimeksi {on, date, day}',
    sv: 'Rättad {times, plural, one {en gång} other {# gånger}}, senast {on, date, day}',
    en: 'Corrected {times, plural, one {once} other {# times}}, last on {on, date, day}',
  },
  'town-centre.trend': {
    fi: '{area}: indeksi {value} laskennassa {on, date, day}.',
    sv: '{area}: index {value} i räkningen {on, date, day}.',
    en: '{area}: index {value} in the count of {on, date, day}.',
  },
  'town-centre.trendFrom': {
    fi: '{area}: indeksi {value} laskennassa {on, date, day}, edellisessä {before}.',
    sv: '{area}: index {value} i räkningen {on, date, day}, i den förra {before}.',
    en: '{area}: index {value} in the count of {on, date, day}, {before} in the one before.',
  },
  'town-centre.state.saturday_shop': {
    fi: 'Kauppa, auki lauantaina',
    sv: 'Butik, öppen på lördag',
    en: 'Shop, open on Saturday',
  },
  'town-centre.state.shop': {
    fi: 'Kauppa, kiinni lauantaina',
    sv: 'Butik, stängd på lördag',
    en: 'Shop, shut on Saturday',
  },
  'town-centre.state.restaurant': {
    fi: 'Ravintola tai kahvila',
    sv: 'Restaurang eller kafé',
    en: 'Restaurant or café',
  },
  'town-centre.state.service': { fi: 'Palvelu', sv: 'Tjänst', en: 'Service' },
  'town-centre.state.empty': { fi: 'Tyhjä', sv: 'Tom', en: 'Empty' },
  'town-centre.state.under_repair': { fi: 'Remontissa', sv: 'Under renovering', en: 'Under repair' },
  'town-centre.field.area': { fi: 'Alue', sv: 'Område', en: 'Area' },
  'town-centre.field.countedOn': { fi: 'Laskentapäivä', sv: 'Räknedag', en: 'Day of the count' },
  'town-centre.field.countedBy': { fi: 'Laskija', sv: 'Räknat av', en: 'Counted by' },
  'town-centre.field.inhabitants': { fi: 'Alueen asukkaat', sv: 'Områdets invånare', en: 'Inhabitants of the area' },
  'town-centre.field.inhabitantsSource': {
    fi: 'Asukasluvun lähde',
    sv: 'Källa till invånarantalet',
    en: 'Source of the inhabitants',
  },
  'town-centre.field.inhabitantsOn': {
    fi: 'Asukasluvun päivä',
    sv: 'Invånarantalets datum',
    en: 'Date of the inhabitants',
  },
  'town-centre.field.notes': { fi: 'Huomiot', sv: 'Anteckningar', en: 'Notes' },
  'town-centre.rows': { fi: 'Liiketilat', sv: 'Lokaler', en: 'Premises' },
  'town-centre.rowsHint': {
    fi: 'Jos merkitset liiketilat, luvut lasketaan niistä. Edellisen laskennan tilat ovat valmiina luonnoksena. Tallennus tarvitsee verkkoyhteyden.',
    sv: 'Om du antecknar lokalerna räknas talen ur dem. Lokalerna från förra räkningen finns som utkast. För att spara behövs nätförbindelse.',
    en: 'If you mark the premises, the figures are counted from them. Those of the last count are there as a draft. Saving needs a connection.',
  },
  'town-centre.rowName': { fi: 'Liiketila {number}', sv: 'Lokal {number}', en: 'Premises {number}' },
  'town-centre.rowState': { fi: 'Tila: {name}', sv: 'Läge: {name}', en: 'State: {name}' },
  'town-centre.rowSite': { fi: 'Kohde luettelossa', sv: 'Objekt i förteckningen', en: 'Site in the list' },
  'town-centre.rowSiteHint': {
    fi: 'Vapaaehtoinen: jos liiketila on jo toimitilojen luettelossa.',
    sv: 'Frivilligt: om lokalen redan finns i förteckningen över lokaler.',
    en: 'Optional: when the premises are in the list of premises already.',
  },
  'town-centre.use': { fi: 'Käyttö', sv: 'Användning', en: 'Use' },
  'town-centre.noRows': {
    fi: 'Luvut on annettu ilman luetteloa liiketiloista.',
    sv: 'Talen har getts utan förteckning över lokalerna.',
    en: 'The figures were given without a list of the premises.',
  },
  'town-centre.addRow': { fi: 'Lisää liiketila', sv: 'Lägg till lokal', en: 'Add premises' },
  'town-centre.removeRow': { fi: 'Poista {name}', sv: 'Ta bort {name}', en: 'Remove {name}' },
  'town-centre.source': {
    fi: 'Keskustan liiketilalaskenta',
    sv: 'Räkningen av centrumets lokaler',
    en: 'Town-centre premises count',
  },
});
