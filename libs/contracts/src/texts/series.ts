import { defineTexts } from './define-texts.js';

/** Words about series: figures that people type in or paste from a statistic. */
export const seriesTexts = defineTexts({
  'series.kind.flow': { fi: 'Kertymä jaksolta', sv: 'Flöde under perioden', en: 'Flow over the period' },
  'series.kind.stock': { fi: 'Tilanne jakson lopussa', sv: 'Läget vid periodens slut', en: 'State at the end' },
  'series.kind.index': { fi: 'Indeksi tai suhdeluku', sv: 'Index eller relationstal', en: 'Index or ratio' },
  'series.interval.day': { fi: 'Yksittäinen päivä', sv: 'Enskild dag', en: 'Single day' },
  'series.interval.month': { fi: 'Kuukausi', sv: 'Månad', en: 'Month' },
  'series.interval.quarter': { fi: 'Neljännes', sv: 'Kvartal', en: 'Quarter' },
  'series.interval.third': { fi: 'Kolmannes', sv: 'Tertial', en: 'Third' },
  'series.interval.half': { fi: 'Puolivuosi', sv: 'Halvår', en: 'Half-year' },
  'series.interval.year': { fi: 'Vuosi', sv: 'År', en: 'Year' },
});
