import { defineTexts } from './define-texts.js';

/** Words about series: figures that people type in or paste from a statistic. */
export const seriesTexts = defineTexts({
  'series.definition.flow': {
    fi: 'Käsin syötetyn sarjan arvojen summa niiltä ajoilta, jotka ovat kokonaan jaksossa.',
    sv: 'Summan av en inmatad series värden för de tider som helt ligger i perioden.',
    en: 'The sum of a typed-in series over the times that lie wholly in the period.',
  },
  'series.definition.stock': {
    fi: 'Käsin syötetyn sarjan uusin arvo, joka oli tiedossa jakson lopussa.',
    sv: 'Det nyaste värdet i en inmatad serie som var känt vid periodens slut.',
    en: 'The newest value of a typed-in series that was known when the period ended.',
  },
  'series.definition.source': { fi: 'Lähde: {source}.', sv: 'Källa: {source}.', en: 'Source: {source}.' },
  'series.definition.leftOut': {
    fi: 'Arvot, joita ei ole julkaistu, ja ajat, joilta arvoa ei ole syötetty.',
    sv: 'Värden som inte har publicerats, och tider för vilka inget värde har matats in.',
    en: 'Values that are not published, and times without a value.',
  },
  'series.definition.formula': { fi: 'Kaava: {formula}.', sv: 'Formel: {formula}.', en: 'Formula: {formula}.' },
  'series.definition.compositeLeftOut': {
    fi: 'Lukua ei ole, jos yksikin sen osista puuttuu.',
    sv: 'Talet saknas om någon av dess delar saknas.',
    en: 'There is no figure when one of its parts is missing.',
  },
  'series.definition.ownLeftOut': {
    fi: 'Luonnokset, perutut, kaksoiskappaleet ja roskakorissa olevat kirjaukset.',
    sv: 'Utkast, inställda, dubbletter och poster i papperskorgen.',
    en: 'Drafts, cancelled ones, duplicates and records in the bin.',
  },
  'series.part.asOf': { fi: 'Tilanne', sv: 'Läget', en: 'As of' },
  'series.part.covered': { fi: 'Jaksosta tiedossa', sv: 'Känt av perioden', en: 'Known of the period' },

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
