import { defineTexts } from './define-texts.js';

/** Words about taking a list out as a file. */
export const exportsTexts = defineTexts({
  'exports.title': { fi: 'Omat tiedostot', sv: 'Egna filer', en: 'My files' },
  'exports.lead': {
    fi: 'Listoista viedyt tiedostot säilyvät vuorokauden.',
    sv: 'Filer från listorna finns kvar ett dygn.',
    en: 'Files taken from lists are kept for a day.',
  },
  'exports.empty': {
    fi: 'Et ole vienyt listoja tiedostoiksi viime aikoina.',
    sv: 'Du har inte tagit ut listor som filer på sistone.',
    en: 'You have not taken lists out as files lately.',
  },
  'exports.take': { fi: 'Vie tiedostoksi', sv: 'Exportera', en: 'Export' },
  'exports.as.xlsx': { fi: 'Excel-tiedosto (.xlsx)', sv: 'Excelfil (.xlsx)', en: 'Excel file (.xlsx)' },
  'exports.as.csv': { fi: 'CSV-tiedosto (.csv)', sv: 'CSV-fil (.csv)', en: 'CSV file (.csv)' },
  'exports.format.xlsx': { fi: 'Excel', sv: 'Excel', en: 'Excel' },
  'exports.format.csv': { fi: 'CSV', sv: 'CSV', en: 'CSV' },
  'exports.state.waiting': { fi: 'odottaa', sv: 'väntar', en: 'waiting' },
  'exports.state.running': { fi: 'tekeillä', sv: 'görs', en: 'being made' },
  'exports.state.ready': { fi: 'valmis', sv: 'färdig', en: 'ready' },
  'exports.state.failed': { fi: 'epäonnistui', sv: 'misslyckades', en: 'failed' },
  'exports.state.cancelled': { fi: 'peruttu', sv: 'avbruten', en: 'cancelled' },
  'exports.state.expired': { fi: 'vanhentunut', sv: 'föråldrad', en: 'expired' },
  'exports.rows': {
    fi: '{written, number} / {total, number} riviä',
    sv: '{written, number} / {total, number} rader',
    en: '{written, number} of {total, number} rows',
  },
  'exports.making': { fi: 'Tehdään tiedostoa', sv: 'Filen görs', en: 'Making the file' },
  'exports.ready': {
    fi: 'Tiedosto on valmis: {written, number} / {total, number} riviä.',
    sv: 'Filen är färdig: {written, number} / {total, number} rader.',
    en: 'The file is ready: {written, number} of {total, number} rows.',
  },
  'exports.failed': {
    fi: 'Tiedostoa ei saatu tehtyä: {reason}',
    sv: 'Filen kunde inte göras: {reason}',
    en: 'The file could not be made: {reason}',
  },
  'exports.save': { fi: 'Tallenna', sv: 'Spara', en: 'Save' },
  'exports.cancel': { fi: 'Peru', sv: 'Avbryt', en: 'Cancel' },
  'exports.cancelOne': { fi: 'Peru {name}', sv: 'Avbryt {name}', en: 'Cancel {name}' },
  'exports.show': { fi: 'Näytä tiedostot', sv: 'Visa filer', en: 'Show files' },
  'exports.column.list': { fi: 'Lista', sv: 'Lista', en: 'List' },
  'exports.column.state': { fi: 'Tila', sv: 'Status', en: 'State' },
  'exports.column.rows': { fi: 'Rivit', sv: 'Rader', en: 'Rows' },
  'exports.column.made': { fi: 'Tehty', sv: 'Gjord', en: 'Made' },
  'exports.aboutSheet': { fi: 'Tietoja', sv: 'Om filen', en: 'About' },
  'exports.takenBy': {
    fi: 'Vienyt {by} {at, date, day} klo {at, time, clock}',
    sv: 'Exporterad av {by} {at, date, day} kl. {at, time, clock}',
    en: 'Exported by {by} on {at, date, day} at {at, time, clock}',
  },
});
