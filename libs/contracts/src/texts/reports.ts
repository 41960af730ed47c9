import { defineTexts } from './define-texts.js';

/** Words about reports: the closed quarter, its files and what changed afterwards. */
export const reportsTexts = defineTexts({
  'reports.title': { fi: 'Raportit', sv: 'Rapporter', en: 'Reports' },
  'reports.one': { fi: 'Raportti', sv: 'Rapport', en: 'Report' },
  'reports.heading': {
    fi: 'Elinvoimaraportti: {period}',
    sv: 'Livskraftsrapport: {period}',
    en: 'Vitality report: {period}',
  },
  'reports.empty': {
    fi: 'Yhtään jaksoa ei ole vielä suljettu.',
    sv: 'Ingen period har stängts ännu.',
    en: 'No period has been closed yet.',
  },
  'reports.export': { fi: 'Vie tiedostoon', sv: 'Exportera', en: 'Export' },
  'reports.file.xlsx': { fi: 'Excel-taulukko', sv: 'Excel-tabell', en: 'Excel workbook' },
  'reports.file.csv': { fi: 'CSV-tiedosto', sv: 'CSV-fil', en: 'CSV file' },
  'reports.file.pdf': { fi: 'PDF-tiedosto', sv: 'PDF-fil', en: 'PDF file' },
  'reports.close': { fi: 'Sulje jakso', sv: 'Stäng perioden', en: 'Close the period' },
  'reports.reopen': { fi: 'Avaa jakso uudelleen', sv: 'Öppna perioden på nytt', en: 'Reopen the period' },
  'reports.notFinal': {
    fi: 'Jakso on avoin. Luvut voivat vielä muuttua.',
    sv: 'Perioden är öppen. Talen kan ännu ändras.',
    en: 'The period is open. The figures may still change.',
  },
  'reports.closed': {
    fi: 'Suljettu {at, date, day} klo {at, time, clock}',
    sv: 'Stängd {at, date, day} kl. {at, time, clock}',
    en: 'Closed {at, date, day} at {at, time, clock}',
  },
  'reports.definitions': { fi: 'Määritelmät', sv: 'Definitioner', en: 'Definitions' },
  'reports.figures': { fi: 'Luvut', sv: 'Tal', en: 'Figures' },
  'reports.revisions': { fi: 'Muuttunut jälkikäteen', sv: 'Ändrat i efterhand', en: 'Changed afterwards' },
  'reports.madeAt': {
    fi: 'Tehty {at, date, day} klo {at, time, clock}',
    sv: 'Gjord {at, date, day} kl. {at, time, clock}',
    en: 'Made {at, date, day} at {at, time, clock}',
  },

  'reports.revision.late': { fi: 'Kirjattu jälkikäteen', sv: 'Antecknat i efterhand', en: 'Logged later' },
  'reports.revision.changed': { fi: 'Muutettu', sv: 'Ändrat', en: 'Changed' },
  'reports.revision.merged': { fi: 'Yhdistetty', sv: 'Sammanslaget', en: 'Merged' },
  'reports.revision.deleted': { fi: 'Poistettu', sv: 'Borttaget', en: 'Deleted' },
});
