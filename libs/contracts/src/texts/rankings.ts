import { defineTexts } from './define-texts.js';

/** Words about outside surveys that rank municipalities. */
export const rankingsTexts = defineTexts({
  'rankings.scope.national': { fi: 'Koko maa', sv: 'Hela landet', en: 'Whole country' },
  'rankings.scope.regional': { fi: 'Maakunta', sv: 'Landskapet', en: 'Region' },
  'rankings.level.municipality': { fi: 'Kunta', sv: 'Kommun', en: 'Municipality' },
  'rankings.level.sub_region': { fi: 'Seutukunta', sv: 'Ekonomisk region', en: 'Sub-region' },
  'rankings.level.region': { fi: 'Maakunta', sv: 'Landskap', en: 'Region' },
});
