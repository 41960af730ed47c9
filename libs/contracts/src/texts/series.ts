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
  'series.importReason.unchanged': { fi: 'Ei muutosta', sv: 'Ingen ändring', en: 'No change' },
  'series.importReason.period-unreadable': {
    fi: 'Ajanjaksoa ei voi lukea',
    sv: 'Perioden kan inte läsas',
    en: 'The period cannot be read',
  },
  'series.importReason.period-of-other-interval': {
    fi: 'Toisenlainen ajanjakso kuin sarjassa',
    sv: 'En period av annat slag än seriens',
    en: 'Another kind of period than the series has',
  },
  'series.importReason.in-the-future': { fi: 'Tulevaisuudessa', sv: 'I framtiden', en: 'In the future' },
  'series.importReason.value-missing': { fi: 'Arvo puuttuu', sv: 'Värdet saknas', en: 'The value is missing' },
  'series.importReason.value-unreadable': {
    fi: 'Arvo ei ole luku',
    sv: 'Värdet är inget tal',
    en: 'The value is not a number',
  },
  'series.importReason.text-too-long': {
    fi: 'Lähde tai huomautus on liian pitkä',
    sv: 'Källan eller anmärkningen är för lång',
    en: 'The source or the note is too long',
  },
  'series.importReason.repeated': {
    fi: 'Sama ajanjakso on jo ylempänä',
    sv: 'Samma period finns redan ovanför',
    en: 'The same period stands above already',
  },
});
