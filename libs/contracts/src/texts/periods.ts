import { defineTexts } from './define-texts.js';

/** How periods are named. `from` and `until` are the names of their first and last month. */
export const periodsTexts = defineTexts({
  'periods.month': { fi: '{month} {year}', sv: '{month} {year}', en: '{month} {year}' },
  'periods.quarter': {
    fi: '{number}. neljännes {year} ({months})',
    sv: 'kvartal {number}/{year} ({months})',
    en: 'Q{number} {year} ({months})',
  },
  'periods.third': {
    fi: '{number}. kolmannes {year} ({months})',
    sv: 'tertial {number}/{year} ({months})',
    en: 'four months {number}/{year} ({months})',
  },
  'periods.half': {
    fi: '{number}. vuosipuolisko {year} ({months})',
    sv: 'halvår {number}/{year} ({months})',
    en: 'half-year {number}/{year} ({months})',
  },
  'periods.year': { fi: 'vuosi {year}', sv: 'år {year}', en: 'year {year}' },
  'periods.term': {
    fi: 'valtuustokausi {from}–{until}',
    sv: 'fullmäktigeperioden {from}–{until}',
    en: 'council term {from}–{until}',
  },
  'periods.short.quarter': { fi: 'Q{number}/{year}', sv: 'Q{number}/{year}', en: 'Q{number} {year}' },
  'periods.short.third': { fi: 'T{number}/{year}', sv: 'T{number}/{year}', en: 'T{number} {year}' },
  'periods.short.half': { fi: 'H{number}/{year}', sv: 'H{number}/{year}', en: 'H{number} {year}' },
  'periods.kind.month': { fi: 'Kuukausi', sv: 'Månad', en: 'Month' },
  'periods.kind.quarter': { fi: 'Neljännesvuosi', sv: 'Kvartal', en: 'Quarter' },
  'periods.kind.third': { fi: 'Kolmannesvuosi', sv: 'Tertial', en: 'Four months' },
  'periods.kind.half': { fi: 'Puolivuosi', sv: 'Halvår', en: 'Half-year' },
  'periods.kind.year': { fi: 'Vuosi', sv: 'År', en: 'Year' },
  'periods.kind.term': { fi: 'Valtuustokausi', sv: 'Fullmäktigeperiod', en: 'Council term' },
});
