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

  'imports.kind.ytj': { fi: 'Yritysrekisteri (YTJ)', sv: 'Företagsregistret (FODS)', en: 'Business register (BIS)' },
  'imports.kind.companies': { fi: 'Yritykset', sv: 'Företag', en: 'Companies' },
  'imports.kind.contacts': { fi: 'Yhteyshenkilöt', sv: 'Kontaktpersoner', en: 'Contacts' },
  'imports.kind.interactions': { fi: 'Vuorovaikutus', sv: 'Interaktioner', en: 'Interactions' },
  'imports.kind.sites': { fi: 'Tontit ja toimitilat', sv: 'Tomter och lokaler', en: 'Plots and premises' },
  'imports.state.checking': { fi: 'Tarkistetaan', sv: 'Kontrolleras', en: 'Checking' },
  'imports.state.ready': { fi: 'Valmis tuotavaksi', sv: 'Klar att importeras', en: 'Ready' },
  'imports.state.applying': { fi: 'Tuodaan', sv: 'Importeras', en: 'Applying' },
  'imports.state.applied': { fi: 'Tuotu', sv: 'Importerad', en: 'Applied' },
  'imports.state.undoing': { fi: 'Perutaan', sv: 'Ångras', en: 'Undoing' },
  'imports.state.undone': { fi: 'Peruttu', sv: 'Ångrad', en: 'Undone' },
  'imports.state.failed': { fi: 'Ei onnistunut', sv: 'Misslyckades', en: 'Failed' },
  'imports.verdict.create': { fi: 'Lisätään', sv: 'Läggs till', en: 'Create' },
  'imports.verdict.update': { fi: 'Päivitetään', sv: 'Uppdateras', en: 'Update' },
  'imports.verdict.skip': { fi: 'Ohitetaan', sv: 'Hoppas över', en: 'Skip' },
  'imports.verdict.refuse': { fi: 'Hylätään', sv: 'Avvisas', en: 'Refuse' },

  'imports.reason.unchanged': {
    fi: 'Tiedot ovat jo ajan tasalla.',
    sv: 'Uppgifterna är redan aktuella.',
    en: 'The information is already up to date.',
  },
  'imports.reason.older': {
    fi: 'Rekisteristä on jo tuoreempi tieto.',
    sv: 'Det finns redan nyare uppgifter ur registret.',
    en: 'There is newer information from the register already.',
  },
  'imports.reason.other-municipality': {
    fi: 'Yritys on muussa kunnassa.',
    sv: 'Företaget finns i en annan kommun.',
    en: 'The company is in another municipality.',
  },
  'imports.reason.municipality-unknown': {
    fi: 'Rekisterissä ei ole osoitetta, josta kunta selviäisi.',
    sv: 'Registret har ingen adress som visar kommunen.',
    en: 'The register has no address that tells the municipality.',
  },
  'imports.reason.repeated': {
    fi: 'Sama Y-tunnus on jo aiemmin tiedostossa.',
    sv: 'Samma FO-nummer finns redan tidigare i filen.',
    en: 'The same business ID is already earlier in the file.',
  },
  'imports.reason.in-bin': {
    fi: 'Yritys on roskakorissa. Palauta se ensin, jos haluat päivittää sen.',
    sv: 'Företaget ligger i papperskorgen. Återställ det först om du vill uppdatera det.',
    en: 'The company is in the bin. Restore it first if you want to update it.',
  },
  'imports.reason.taken-meanwhile': {
    fi: 'Yritys lisättiin toista kautta tarkistuksen jälkeen.',
    sv: 'Företaget lades till på annat sätt efter kontrollen.',
    en: 'The company was added by another way after the check.',
  },
  'imports.reason.not-a-record': {
    fi: 'Kohta ei ole yrityksen tietue.',
    sv: 'Posten är inte ett företags uppgifter.',
    en: 'This is not the record of a company.',
  },
  'imports.reason.business-id-missing': {
    fi: 'Y-tunnus puuttuu.',
    sv: 'FO-numret saknas.',
    en: 'The business ID is missing.',
  },
  'imports.reason.business-id-format': {
    fi: 'Y-tunnus ei ole oikeaa muotoa (1234567-1).',
    sv: 'FO-numret har fel form (1234567-1).',
    en: 'The business ID is not in the right form (1234567-1).',
  },
  'imports.reason.business-id-checksum': {
    fi: 'Y-tunnuksen tarkistusnumero ei täsmää.',
    sv: 'FO-numrets kontrollsiffra stämmer inte.',
    en: 'The check digit of the business ID does not match.',
  },
  'imports.reason.name-missing': {
    fi: 'Yrityksen nimi puuttuu.',
    sv: 'Företagets namn saknas.',
    en: 'The name of the company is missing.',
  },
  'imports.reason.name-too-long': {
    fi: 'Nimi on yli 300 merkkiä pitkä.',
    sv: 'Namnet är över 300 tecken långt.',
    en: 'The name is over 300 characters long.',
  },
});
