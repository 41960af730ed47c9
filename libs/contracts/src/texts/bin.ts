import { defineTexts } from './define-texts.js';

/** Words about the bin: what was moved there can be brought back until it is emptied. */
export const binTexts = defineTexts({
  'bin.title': { fi: 'Roskakori', sv: 'Papperskorg', en: 'Bin' },
  'bin.empty': { fi: 'Roskakori on tyhjä.', sv: 'Papperskorgen är tom.', en: 'The bin is empty.' },
  'bin.deletedBy': { fi: 'Poistaja', sv: 'Borttagen av', en: 'Deleted by' },
  'bin.kind': { fi: 'Laji', sv: 'Typ', en: 'Kind' },

  'bin.title.column': { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  'bin.at': { fi: 'Poistettu', sv: 'Borttagen', en: 'Deleted' },
  'bin.restoreOne': { fi: 'Palauta {title}', sv: 'Återställ {title}', en: 'Restore {title}' },
  'bin.filter.kind': { fi: 'Laji: {value}', sv: 'Typ: {value}', en: 'Kind: {value}' },
});
