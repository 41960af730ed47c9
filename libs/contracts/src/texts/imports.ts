import { defineTexts } from './define-texts.js';

/** Words about imports: a file comes in, its rows are judged first, and nothing is written before somebody says so. */
export const importsTexts = defineTexts({
  'imports.title': { fi: 'Tuonnit', sv: 'Importer', en: 'Imports' },
  'imports.one': { fi: 'Tuonti', sv: 'Import', en: 'Import' },
  'imports.add': { fi: 'Tuo tiedosto', sv: 'Importera en fil', en: 'Import a file' },
  'imports.empty': {
    fi: 'Tuonteja ei vielä ole. Aloita yritysrekisterin tiedostosta.',
    sv: 'Det finns inga importer ännu. Börja med företagsregistrets fil.',
    en: 'There are no imports yet. Start with the business register’s file.',
  },
  'imports.step.file': { fi: 'Tiedosto', sv: 'Fil', en: 'File' },
  'imports.step.check': { fi: 'Mitä tapahtuu', sv: 'Vad som händer', en: 'What will happen' },
  'imports.step.done': { fi: 'Valmis', sv: 'Klart', en: 'Done' },
  'imports.chooseFile': { fi: 'Valitse tiedosto', sv: 'Välj fil', en: 'Choose a file' },
  'imports.dropFile': { fi: 'Pudota tiedosto tähän', sv: 'Släpp filen här', en: 'Drop the file here' },
  'imports.apply': {
    fi: '{count, plural, one {Tuo # rivi} other {Tuo # riviä}}',
    sv: '{count, plural, one {Importera # rad} other {Importera # rader}}',
    en: '{count, plural, one {Import # row} other {Import # rows}}',
  },
  'imports.undo': { fi: 'Peru tuonti', sv: 'Ångra importen', en: 'Undo the import' },
  'imports.field.kind': { fi: 'Mitä tuodaan', sv: 'Vad importeras', en: 'What is imported' },
  'imports.field.file': { fi: 'Tiedosto', sv: 'Fil', en: 'File' },
  'imports.field.state': { fi: 'Tila', sv: 'Status', en: 'State' },
  'imports.field.row': { fi: 'Rivi', sv: 'Rad', en: 'Row' },
  'imports.field.verdict': { fi: 'Mitä tehdään', sv: 'Vad görs', en: 'Verdict' },
  'imports.field.difference': { fi: 'Muuttuu', sv: 'Ändras', en: 'Difference' },
  'imports.field.reason': { fi: 'Syy', sv: 'Orsak', en: 'Reason' },
  'imports.nothingWritten': {
    fi: 'Mitään ei ole vielä tallennettu.',
    sv: 'Inget har sparats ännu.',
    en: 'Nothing has been saved yet.',
  },
});
