import { defineTexts } from './define-texts.js';

/** Words about indicators: the programme's figures, their lights and the periods they speak of. */
export const indicatorsTexts = defineTexts({
  'indicators.title': { fi: 'Mittarit', sv: 'Indikatorer', en: 'Indicators' },
  'indicators.one': { fi: 'Mittari', sv: 'Indikator', en: 'Indicator' },
  'indicators.period': { fi: 'Ajanjakso', sv: 'Period', en: 'Period' },
  'indicators.value': { fi: 'Toteuma', sv: 'Utfall', en: 'Actual' },
  'indicators.target': { fi: 'Tavoite', sv: 'Mål', en: 'Target' },
  'indicators.previous': { fi: 'Edellinen', sv: 'Föregående', en: 'Previous' },
  'indicators.change': { fi: 'Muutos', sv: 'Förändring', en: 'Change' },
  'indicators.definition': { fi: 'Määritelmä', sv: 'Definition', en: 'Definition' },
  'indicators.records': { fi: 'Näytä kirjaukset', sv: 'Visa posterna', en: 'Show the records' },
  'indicators.recordsOf': {
    fi: 'Luvun takana olevat kirjaukset',
    sv: 'Posterna bakom talet',
    en: 'The records behind the number',
  },
  'indicators.noTarget': { fi: 'Ei tavoitetta', sv: 'Inget mål', en: 'No target' },
  'indicators.noData': { fi: 'Ei tietoa', sv: 'Ingen uppgift', en: 'No data' },
  'indicators.frozen': {
    fi: 'Suljettu {on, date, day}',
    sv: 'Stängd {on, date, day}',
    en: 'Closed {on, date, day}',
  },
  'indicators.moreThanPrevious': {
    fi: '{change, number} enemmän kuin edellisellä jaksolla',
    sv: '{change, number} fler än under föregående period',
    en: '{change, number} more than in the previous period',
  },
  'indicators.lessThanPrevious': {
    fi: '{change, number} vähemmän kuin edellisellä jaksolla',
    sv: '{change, number} färre än under föregående period',
    en: '{change, number} fewer than in the previous period',
  },
  'indicators.sameAsPrevious': {
    fi: 'Sama kuin edellisellä jaksolla',
    sv: 'Samma som under föregående period',
    en: 'The same as in the previous period',
  },
});
