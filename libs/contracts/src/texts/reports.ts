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
  'reports.stillRunning': {
    fi: 'Jakso on kesken, ja luvut kertovat tilanteen tähän asti.',
    sv: 'Perioden pågår, och talen visar läget hittills.',
    en: 'The period is still running; the figures show it so far.',
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

  'reports.choosePeriod': { fi: 'Raportin jakso', sv: 'Rapportens period', en: 'Period of the report' },
  'reports.download': { fi: 'Lataa raportti', sv: 'Ladda ner rapporten', en: 'Download the report' },
  'reports.print': { fi: 'Tulosta', sv: 'Skriv ut', en: 'Print' },
  'reports.notFinalShort': { fi: 'Ei lopullinen', sv: 'Inte slutlig', en: 'Not final' },
  'reports.summary': { fi: 'Yhteenveto', sv: 'Sammanfattning', en: 'Summary' },
  'reports.noSentences': {
    fi: 'Jaksolta ei ole vielä tietoja.',
    sv: 'Det finns ännu inga uppgifter för perioden.',
    en: 'There are no data for the period yet.',
  },
  'reports.factor': { fi: 'Elinvoimatekijä', sv: 'Livskraftsfaktor', en: 'Vitality factor' },
  'reports.noIndicators': {
    fi: 'Tämän elinvoimatekijän mittareita ei vielä lasketa.',
    sv: 'Indikatorerna för denna livskraftsfaktor beräknas inte ännu.',
    en: 'The indicators of this vitality factor are not computed yet.',
  },
  'reports.measuredBy': {
    fi: 'Ohjelman mukaan mitataan: {measuredBy}.',
    sv: 'Enligt programmet mäts (på finska): {measuredBy}.',
    en: 'By the programme (in Finnish) this is measured by: {measuredBy}.',
  },
  'reports.leftOut': { fi: 'Mitä ei lasketa', sv: 'Vad som inte räknas', en: 'What is left out' },
  'reports.evidence': { fi: 'Kirjaukset', sv: 'Poster', en: 'Records' },
  'reports.evidenceNotYours': {
    fi: 'Kirjaukset jätettiin pois, koska niiden katseluun ei ole oikeutta.',
    sv: 'Posterna lämnades bort eftersom rätt att se dem saknas.',
    en: 'The records are left out, since you have no right to see them.',
  },
  'reports.rowsOf': {
    fi: '{shown, number} / {total, number} riviä',
    sv: '{shown, number} / {total, number} rader',
    en: '{shown, number} of {total, number} rows',
  },
  'reports.page': {
    fi: 'Sivu {page, number}/{pages, number}',
    sv: 'Sida {page, number}/{pages, number}',
    en: 'Page {page, number} of {pages, number}',
  },
  'reports.column.period': { fi: 'Jakso', sv: 'Period', en: 'Period' },
  'reports.column.key': { fi: 'Tunnus', sv: 'Kod', en: 'Key' },
  'reports.column.unit': { fi: 'Yksikkö', sv: 'Enhet', en: 'Unit' },
  'reports.column.light': { fi: 'Tilanne', sv: 'Läge', en: 'Light' },
  'reports.column.kind': { fi: 'Laskutapa', sv: 'Räknesätt', en: 'Way of counting' },
  'reports.column.day': { fi: 'Päivä', sv: 'Dag', en: 'Day' },
  'reports.column.record': { fi: 'Kirjauksen laji', sv: 'Typ av post', en: 'Kind of record' },
  'reports.column.title': { fi: 'Aihe', sv: 'Ämne', en: 'Subject' },
  'reports.column.company': { fi: 'Yritys', sv: 'Företag', en: 'Company' },
  'reports.column.id': { fi: 'Tunniste', sv: 'Identifierare', en: 'Identifier' },

  'reports.sentence.interactions': {
    fi: 'Jaksolla kirjattiin {value, plural, one {# vuorovaikutus} other {# vuorovaikutusta}}.',
    sv: 'Under perioden antecknades {value, plural, one {# interaktion} other {# interaktioner}}.',
    en: '{value, plural, one {# interaction was} other {# interactions were}} logged in the period.',
  },
  'reports.sentence.interactionsMore': {
    fi: 'Jaksolla kirjattiin {value, plural, one {# vuorovaikutus} other {# vuorovaikutusta}}, {change, number} enemmän kuin edellisellä jaksolla.',
    sv: 'Under perioden antecknades {value, plural, one {# interaktion} other {# interaktioner}}, {change, number} fler än under föregående period.',
    en: '{value, plural, one {# interaction was} other {# interactions were}} logged in the period, {change, number} more than in the one before.',
  },
  'reports.sentence.interactionsLess': {
    fi: 'Jaksolla kirjattiin {value, plural, one {# vuorovaikutus} other {# vuorovaikutusta}}, {change, number} vähemmän kuin edellisellä jaksolla.',
    sv: 'Under perioden antecknades {value, plural, one {# interaktion} other {# interaktioner}}, {change, number} färre än under föregående period.',
    en: '{value, plural, one {# interaction was} other {# interactions were}} logged in the period, {change, number} fewer than in the one before.',
  },
  'reports.sentence.interactionsSame': {
    fi: 'Jaksolla kirjattiin {value, plural, one {# vuorovaikutus} other {# vuorovaikutusta}}, yhtä monta kuin edellisellä jaksolla.',
    sv: 'Under perioden antecknades {value, plural, one {# interaktion} other {# interaktioner}}, lika många som under föregående period.',
    en: '{value, plural, one {# interaction was} other {# interactions were}} logged in the period, as many as in the one before.',
  },
  'reports.sentence.reached': {
    fi: 'Viimeisten 12 kuukauden aikana tavoitettiin {value, plural, one {# yritys} other {# yritystä}}. Oman kunnan yrityksistä tavoitettiin {here, number} ({coverage, number} %).',
    sv: 'Under de senaste 12 månaderna nåddes {value, plural, one {# företag} other {# företag}}. Av den egna kommunens företag nåddes {here, number} ({coverage, number} %).',
    en: 'In the last 12 months {value, plural, one {# company was} other {# companies were}} reached. Of the municipality’s own companies {here, number} were reached ({coverage, number} %).',
  },
  'reports.sentence.events': {
    fi: '{value, plural, =0 {Tapahtumia ei pidetty.} one {Pidettiin yksi tapahtuma. Osallistumisia oli {people, number}, ja ensi kertaa mukana oli {firstTime, plural, one {# yritys} other {# yritystä}}.} other {Pidettiin # tapahtumaa. Osallistumisia oli {people, number}, ja ensi kertaa mukana oli {firstTime, plural, one {# yritys} other {# yritystä}}.}}',
    sv: '{value, plural, =0 {Inga evenemang hölls.} one {Ett evenemang hölls. Deltagandena var {people, number}, och {firstTime, plural, one {# företag} other {# företag}} var med för första gången.} other {# evenemang hölls. Deltagandena var {people, number}, och {firstTime, plural, one {# företag} other {# företag}} var med för första gången.}}',
    en: '{value, plural, =0 {No events were held.} one {One event was held, with {people, number} attendances; {firstTime, plural, one {# company} other {# companies}} came for the first time.} other {# events were held, with {people, number} attendances; {firstTime, plural, one {# company} other {# companies}} came for the first time.}}',
  },
  'reports.sentence.measures': {
    fi: '{value, plural, =0 {Yhtään toimenpidettä ei valmistunut} one {Yksi toimenpide valmistui} other {# toimenpidettä valmistui}}. Jakson lopussa avoinna oli {open, plural, one {# toimenpide} other {# toimenpidettä}}.',
    sv: '{value, plural, =0 {Ingen åtgärd blev klar} one {En åtgärd blev klar} other {# åtgärder blev klara}}. Vid periodens slut var {open, plural, one {# åtgärd öppen} other {# åtgärder öppna}}.',
    en: '{value, plural, =0 {No measure was completed} one {One measure was completed} other {# measures were completed}}. At the end of the period {open, plural, one {# measure was} other {# measures were}} open.',
  },
  'reports.sentence.targets': {
    fi: 'Asetetuista tavoitteista ({all, number}) saavutettiin {met, number}.',
    sv: 'Av de uppställda målen ({all, number}) nåddes {met, number}.',
    en: 'Of the targets set ({all, number}), {met, number} were met.',
  },

  'reports.revision.late': { fi: 'Kirjattu jälkikäteen', sv: 'Antecknat i efterhand', en: 'Logged later' },
  'reports.revision.changed': { fi: 'Muutettu', sv: 'Ändrat', en: 'Changed' },
  'reports.revision.merged': { fi: 'Yhdistetty', sv: 'Sammanslaget', en: 'Merged' },
  'reports.revision.deleted': { fi: 'Poistettu', sv: 'Borttaget', en: 'Deleted' },
});
