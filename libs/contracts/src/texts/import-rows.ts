import { defineTexts } from './define-texts.js';

/** Words about the rows of an import, and about taking a whole import back. */
export const importRowsTexts = defineTexts({
  'import-rows.touch.gone': {
    fi: 'Poistettu tuonnin jälkeen',
    sv: 'Borttagen efter importen',
    en: 'Removed since the import',
  },
  'import-rows.touch.changed': {
    fi: 'Muutettu tuonnin jälkeen',
    sv: 'Ändrad efter importen',
    en: 'Changed since the import',
  },
  'import-rows.touch.register': {
    fi: 'Rekisteristä on tullut uudempaa tietoa',
    sv: 'Nyare uppgifter har kommit ur registret',
    en: 'Newer information has come from the register',
  },
  'import-rows.touch.reported': {
    fi: 'Laskettu mukaan suljettuun raporttiin',
    sv: 'Medräknad i en stängd rapport',
    en: 'Counted in a closed report',
  },
  'import-rows.touch.used': {
    fi: 'Siihen on liitetty muita tietoja tuonnin jälkeen',
    sv: 'Andra uppgifter har kopplats till den efter importen',
    en: 'Other records have been attached to it since the import',
  },

  'problems.import-not-applied': {
    fi: 'Tuontia ei ole tallennettu, joten siinä ei ole peruttavaa.',
    sv: 'Importen har inte sparats, så det finns inget att ångra.',
    en: 'The import has not been saved, so there is nothing to undo.',
  },
  'problems.import-not-remembered': {
    fi: 'Tuonti on tehty ennen kuin tuonnin saattoi perua. Sen tietoja voi muuttaa yksitellen.',
    sv: 'Importen gjordes innan importer kunde ångras. Uppgifterna kan ändras en för en.',
    en: 'The import was made before imports could be undone. Its records can be changed one by one.',
  },
  'problems.import-touched': {
    fi: '{count, plural, one {# rivin tietoja on käytetty tai muutettu tuonnin jälkeen.} other {# rivin tietoja on käytetty tai muutettu tuonnin jälkeen.}} Mitään ei peruttu.',
    sv: '{count, plural, one {Uppgifterna på # rad har använts eller ändrats efter importen.} other {Uppgifterna på # rader har använts eller ändrats efter importen.}} Inget ångrades.',
    en: '{count, plural, one {The record of # row has been used or changed since the import.} other {The records of # rows have been used or changed since the import.}} Nothing was undone.',
  },
  'problems.import-row-touched': {
    fi: 'Rivin {n} tietoja on käytetty tai muutettu tuonnin jälkeen.',
    sv: 'Uppgifterna på rad {n} har använts eller ändrats efter importen.',
    en: 'The record of row {n} has been used or changed since the import.',
  },
});
