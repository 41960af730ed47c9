import { defineTexts } from './define-texts.js';

/** What narrows the list of plots and premises, in words: part of `lists.*`. */
export const siteListsTexts = defineTexts({
  'lists.kind.sites': { fi: 'Tontit ja toimitilat', sv: 'Tomter och lokaler', en: 'Plots and premises' },
  'lists.piece.sites.q': { fi: 'haku ”{value}”', sv: 'sökning ”{value}”', en: 'search “{value}”' },
  'lists.piece.sites.kind': { fi: 'laji {value}', sv: 'slag {value}', en: 'kind {value}' },
  'lists.piece.sites.status': { fi: 'tila {value}', sv: 'status {value}', en: 'status {value}' },
  'lists.piece.sites.available.true': { fi: 'vapaat', sv: 'lediga', en: 'free' },
  'lists.piece.sites.available.false': { fi: 'muut kuin vapaat', sv: 'andra än lediga', en: 'not free' },
  'lists.piece.sites.use': { fi: 'käyttö {value}', sv: 'användning {value}', en: 'use {value}' },
  'lists.piece.sites.businessAreaId': {
    fi: 'yhdellä yritysalueella',
    sv: 'på ett företagsområde',
    en: 'in one business area',
  },
  'lists.piece.sites.areaMin': { fi: 'vähintään {value} m²', sv: 'minst {value} m²', en: 'at least {value} m²' },
  'lists.piece.sites.areaMax': { fi: 'enintään {value} m²', sv: 'högst {value} m²', en: 'at most {value} m²' },
  'lists.piece.sites.ownerId': { fi: 'vastuuhenkilö {value}', sv: 'ansvarig {value}', en: 'responsible {value}' },
  'lists.piece.sites.companyId': { fi: 'yritys {value}', sv: 'företag {value}', en: 'company {value}' },
  'lists.piece.sites.isPublic.true': { fi: 'julkiset', sv: 'offentliga', en: 'public' },
  'lists.piece.sites.isPublic.false': { fi: 'ei julkiset', sv: 'icke-offentliga', en: 'not public' },
  'lists.piece.sites.obligation': {
    fi: 'rakentamisvelvoite: {value}',
    sv: 'byggnadsskyldighet: {value}',
    en: 'building obligation: {value}',
  },
});
