import { defineTexts } from '../define-texts.js';

/** What we say when a file with a table cannot be read, and what to do about it: part of `problems.*`. */
export const importProblemsTexts = defineTexts({
  'problems.file-quote-open': {
    fi: 'Rivillä {line} alkaa lainausmerkki, jota ei suljeta. Korjaa rivi tiedostossa ja tuo se uudelleen.',
    sv: 'På rad {line} börjar ett citattecken som aldrig stängs. Rätta raden i filen och importera den på nytt.',
    en: 'A quotation mark opens on line {line} and is never closed. Correct the line in the file and import it again.',
  },
  'problems.file-quote-broken': {
    fi: 'Rivillä {line} lainausmerkkien sisällä on toinen lainausmerkki. Kirjoita se kahdesti peräkkäin tai poista se, ja tuo tiedosto uudelleen.',
    sv: 'På rad {line} finns ett citattecken innanför citattecken. Skriv det två gånger i rad eller ta bort det, och importera filen på nytt.',
    en: 'Line {line} has a quotation mark inside quotation marks. Write it twice in a row or remove it, and import the file again.',
  },
  'problems.file-too-wide': {
    fi: 'Tiedostossa on yli {most} saraketta. Jätä siihen vain ne, jotka haluat tuoda.',
    sv: 'Filen har över {most} kolumner. Lämna bara kvar dem som du vill importera.',
    en: 'The file has more than {most} columns. Leave only those that you want to import.',
  },
  'problems.file-not-table': {
    fi: 'Tiedosto ei ole taulukko. Tallenna se CSV- tai Excel-muodossa (.xlsx) ja tuo se uudelleen.',
    sv: 'Filen är ingen tabell. Spara den som CSV eller i Excel-format (.xlsx) och importera den på nytt.',
    en: 'The file is not a table. Save it as CSV or as an Excel workbook (.xlsx) and import it again.',
  },
  'problems.file-old-workbook': {
    fi: 'Tiedosto on vanhaa Excel-muotoa (.xls) tai suojattu salasanalla. Avaa se, poista salasana ja tallenna muodossa .xlsx.',
    sv: 'Filen är i det gamla Excel-formatet (.xls) eller skyddad med lösenord. Öppna den, ta bort lösenordet och spara den i formatet .xlsx.',
    en: 'The file is in the old Excel format (.xls) or protected by a password. Open it, remove the password and save it as .xlsx.',
  },
  'problems.file-has-macros': {
    fi: 'Työkirjassa on makroja. Tallenna se muodossa Excel-työkirja (.xlsx), joka ei voi sisältää makroja.',
    sv: 'Arbetsboken innehåller makron. Spara den som Excel-arbetsbok (.xlsx), som inte kan innehålla makron.',
    en: 'The workbook has macros. Save it as an Excel workbook (.xlsx), which cannot hold any.',
  },
  'problems.file-workbook-unsafe': {
    fi: 'Työkirjaa ei voi avata turvallisesti. Kopioi taulukko uuteen työkirjaan tai tallenna se CSV-muodossa.',
    sv: 'Arbetsboken kan inte öppnas på ett säkert sätt. Kopiera tabellen till en ny arbetsbok eller spara den som CSV.',
    en: 'The workbook cannot be opened safely. Copy the table into a new workbook or save it as CSV.',
  },
  'problems.file-workbook-broken': {
    fi: 'Työkirja on rikki. Avaa se Excelissä ja tallenna se uudelleen.',
    sv: 'Arbetsboken är skadad. Öppna den i Excel och spara den på nytt.',
    en: 'The workbook is damaged. Open it in Excel and save it again.',
  },
  'problems.file-no-sheet': {
    fi: 'Työkirjassa ei ole näkyvää taulukkoa. Tuo taulukko näkyviin ja tallenna työkirja.',
    sv: 'Arbetsboken har inget synligt blad. Visa bladet och spara arbetsboken.',
    en: 'The workbook has no visible sheet. Unhide the sheet and save the workbook.',
  },
  'problems.import-file-gone': {
    fi: 'Tiedostoa ei enää ole: lähetetyt tiedostot säilytetään {days} päivää. Tuo se uudelleen.',
    sv: 'Filen finns inte längre: skickade filer sparas i {days} dagar. Importera den på nytt.',
    en: 'The file is no longer here: files are kept for {days} days. Import it again.',
  },
  'problems.import-mapping-incomplete': {
    fi: 'Tiedostosta ei löytynyt kaikkea tarvittavaa. Kerro, mikä sarake on mikäkin.',
    sv: 'Allt som behövs hittades inte i filen. Ange vilken kolumn som är vilken.',
    en: 'The file does not name everything that is needed. Tell which column is which.',
  },
  'problems.import-field-unknown': {
    fi: 'Tällaista tietoa ei voi tuoda',
    sv: 'En sådan uppgift kan inte importeras',
    en: 'There is no such field to import',
  },
  'problems.import-column-unknown': {
    fi: 'Tiedostossa ei ole tätä saraketta',
    sv: 'Filen har ingen sådan kolumn',
    en: 'The file has no such column',
  },
  'problems.import-column-twice': {
    fi: 'Sama sarake on valittu kahdesti',
    sv: 'Samma kolumn har valts två gånger',
    en: 'The same column has been chosen twice',
  },
  'problems.import-row-settled': {
    fi: 'Tälle riville ei voi valita tätä.',
    sv: 'Det här kan inte väljas för raden.',
    en: 'This cannot be chosen for the row.',
  },
  'problems.import-row-target': {
    fi: 'Kerro, minkä tietoja rivi päivittää. Sen täytyy olla olemassa, eikä toinen rivi saa päivittää samaa.',
    sv: 'Ange vilken post raden uppdaterar. Den måste finnas, och ingen annan rad får uppdatera samma.',
    en: 'Tell which record the row updates. It must exist, and no other row may update the same.',
  },
  'problems.import-not-applied': {
    fi: 'Tuontia ei ole tallennettu, joten siinä ei ole peruttavaa.',
    sv: 'Importen har inte sparats, så det finns inget att ångra.',
    en: 'The import has not been saved, so there is nothing to undo.',
  },
  'problems.import-not-remembered': {
    fi: 'Tuontia ei voi enää perua: aiemmat tiedot säilytetään 90 päivää. Tietoja voi muuttaa yksitellen.',
    sv: 'Importen kan inte längre ångras: de tidigare uppgifterna bevaras i 90 dagar. Uppgifterna kan ändras en för en.',
    en: 'The import can no longer be undone: the earlier details are kept for 90 days. Records can be changed one by one.',
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
