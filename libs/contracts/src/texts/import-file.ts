import { defineTexts } from './define-texts.js';

/** Words of the import page about the file itself: what it is, which column is which, what comes back. */
export const importFileTexts = defineTexts({
  'import-file.why': { fi: 'Syy', sv: 'Orsak', en: 'Reason' },
  'import-file.refused': { fi: 'hylätyt', sv: 'avvisade', en: 'refused' },

  'import-file.nothingAsItIs': {
    fi: 'Mitään ei tuoda sellaisenaan. Katso hylätyt ja ohitetut rivit.',
    sv: 'Ingenting importeras som det är. Se de avvisade och de överhoppade raderna.',
    en: 'Nothing is imported as it is. See the refused and the skipped rows.',
  },
  'import-file.kind': { fi: 'Mitä tuot', sv: 'Vad importerar du', en: 'What you import' },
  'import-file.table': { fi: 'CSV tai Excel', sv: 'CSV eller Excel', en: 'CSV or Excel' },
  'import-file.tableHint': {
    fi: 'Ensimmäisellä rivillä on sarakkeiden otsikot. Excel-työkirjasta luetaan ensimmäinen näkyvä taulukko. Enintään 100 megatavua.',
    sv: 'På första raden står kolumnernas rubriker. Ur en Excel-arbetsbok läses det första synliga bladet. Högst 100 megabyte.',
    en: 'The first row has the headings of the columns. Of an Excel workbook the first visible sheet is read. At most 100 megabytes.',
  },
  'import-file.map': {
    fi: 'GeoJSON, CSV tai Excel',
    sv: 'GeoJSON, CSV eller Excel',
    en: 'GeoJSON, CSV or Excel',
  },
  'import-file.mapHint': {
    fi: 'GeoJSON joko koordinaatistossa ETRS-TM35FIN (EPSG:3067, tiedostossa on crs-jäsen) tai WGS 84 -asteina. CSV:ssä ja Excelissä sijainti on WKT-sarakkeessa tai sarakkeissa E ja N. Enintään 100 megatavua.',
    sv: 'GeoJSON antingen i ETRS-TM35FIN (EPSG:3067, med medlemmen crs i filen) eller i WGS 84-grader. I CSV och Excel står läget i en WKT-kolumn eller i kolumnerna E och N. Högst 100 megabyte.',
    en: 'GeoJSON either in ETRS-TM35FIN (EPSG:3067, with its crs member) or in WGS 84 degrees. In CSV and Excel the place stands in a WKT column or in columns E and N. At most 100 megabytes.',
  },
  'import-file.remark': { fi: 'Huomaa', sv: 'Observera', en: 'Note' },
  'import-file.seeSites': {
    fi: 'Katso tontit ja toimitilat',
    sv: 'Se tomter och lokaler',
    en: 'See sites and premises',
  },
  'import-file.template': {
    fi: 'Lataa tyhjä pohja',
    sv: 'Ladda ner en tom mall',
    en: 'Download an empty template',
  },
  'import-file.columns': { fi: 'Sarakkeet', sv: 'Kolumner', en: 'Columns' },
  'import-file.columnsHint': {
    fi: 'Valitse, mikä tieto kussakin sarakkeessa on. Valinta muistetaan, kun samanlainen tiedosto tuodaan seuraavan kerran.',
    sv: 'Välj vilken uppgift varje kolumn innehåller. Valet blir ihågkommet nästa gång en likadan fil importeras.',
    en: 'Choose what each column holds. It is remembered for the next time that a file like this is imported.',
  },
  'import-file.column': { fi: 'Sarake {n}', sv: 'Kolumn {n}', en: 'Column {n}' },
  'import-file.notImported': { fi: 'Ei tuoda', sv: 'Importeras inte', en: 'Not imported' },
  'import-file.examples': { fi: 'Esim. {examples}', sv: 'T.ex. {examples}', en: 'For example {examples}' },
  'import-file.noExamples': {
    fi: 'Ensimmäisillä riveillä ei ole mitään',
    sv: 'De första raderna är tomma',
    en: 'Nothing in the first rows',
  },
  'import-file.by.memory': {
    fi: 'Muistetaan aiemmasta tuonnista',
    sv: 'Ihågkommen från en tidigare import',
    en: 'Remembered from an earlier import',
  },
  'import-file.by.header': { fi: 'Tunnettiin otsikosta', sv: 'Igenkänd på rubriken', en: 'Known by its heading' },
  'import-file.by.content': {
    fi: 'Arvattiin sisällöstä: tarkista',
    sv: 'Gissad utifrån innehållet: kontrollera',
    en: 'Guessed by its content: please check',
  },
  'import-file.by.person': { fi: 'Valittu itse', sv: 'Vald av en person', en: 'Chosen by a person' },
  'import-file.checkAgain': {
    fi: 'Tarkista näillä sarakkeilla',
    sv: 'Kontrollera med dessa kolumner',
    en: 'Check with these columns',
  },
  'import-file.sheet': { fi: 'Taulukko {sheet}', sv: 'Bladet {sheet}', en: 'Sheet {sheet}' },
  'import-file.mapFirst': {
    fi: 'Kerro, mikä sarake on mikäkin',
    sv: 'Ange vilken kolumn som är vilken',
    en: 'Tell which column is which',
  },
  'import-file.appliedBefore': {
    fi: 'Sama tiedosto on jo tuotu {on, date, day} klo {on, time, clock}{by, select, none {} other { ({by})}}.',
    sv: 'Samma fil har redan importerats {on, date, day} kl. {on, time, clock}{by, select, none {} other { ({by})}}.',
    en: 'This very file was imported on {on, date, day} at {on, time, clock}{by, select, none {} other { ({by})}}.',
  },
  'import-file.seeEarlier': { fi: 'Katso se tuonti', sv: 'Se den importen', en: 'See that import' },
  'import-file.getRefused': {
    fi: '{count, plural, one {Lataa # hylätty rivi} other {Lataa # hylättyä riviä}}',
    sv: '{count, plural, one {Ladda ner # avvisad rad} other {Ladda ner # avvisade rader}}',
    en: '{count, plural, one {Download # refused row} other {Download # refused rows}}',
  },
  'import-file.refusedHint': {
    fi: 'Hylätyt rivit saa takaisin samanlaisena tiedostona, jossa on lisäksi syy. Korjaa rivit ja tuo tiedosto uudelleen. Ladattavissa {until, date, day} asti.',
    sv: 'De avvisade raderna fås tillbaka som en likadan fil, med orsaken i en egen kolumn. Rätta raderna och importera filen på nytt. Kan laddas ner till {until, date, day}.',
    en: 'The refused rows come back as a file of the same layout, with the reason in a column of its own. Correct them and import the file again. Available until {until, date, day}.',
  },
  'import-file.saving': {
    fi: 'Tallennetaan: {done} / {all} riviä',
    sv: 'Sparas: {done} / {all} rader',
    en: 'Saving: {done} of {all} rows',
  },
  'import-file.undo': { fi: 'Peru koko tuonti', sv: 'Ångra hela importen', en: 'Undo the whole import' },
  'import-file.undoing': { fi: 'Perutaan tuontia', sv: 'Importen ångras', en: 'Undoing the import' },
  'import-file.undone': {
    fi: 'Tuonti on peruttu. Tiedot ovat kuten ennen sitä.',
    sv: 'Importen har ångrats. Uppgifterna är som före den.',
    en: 'The import has been undone. Everything is as before it.',
  },
  'import-file.touched': {
    fi: 'Näitä on muutettu tai käytetty tuonnin jälkeen',
    sv: 'Dessa har ändrats eller använts efter importen',
    en: 'These have been changed or used since the import',
  },
  'import-file.seeContacts': { fi: 'Katso yhteyshenkilöt', sv: 'Se kontaktpersonerna', en: 'See the contacts' },
  'import-file.seeInteractions': { fi: 'Katso vuorovaikutus', sv: 'Se interaktionerna', en: 'See the interactions' },
  'import-file.new': { fi: 'Uusi', sv: 'Ny', en: 'New' },
  'import-file.row': { fi: 'Rivi', sv: 'Rad', en: 'Row' },
  'import-file.alike': { fi: 'Muistuttaa: {title}', sv: 'Liknar: {title}', en: 'Resembles: {title}' },
  'import-file.alikeRow': {
    fi: 'Muistuttaa tiedoston riviä {n}',
    sv: 'Liknar filens rad {n}',
    en: 'Resembles row {n} of the file',
  },
  'import-file.noRows': {
    fi: 'Tiedostossa ei ole rivejä otsikoiden alla.',
    sv: 'Filen har inga rader under rubrikerna.',
    en: 'The file has no rows below its headings.',
  },
});
