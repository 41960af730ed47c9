import { defineTexts } from './define-texts.js';

/** Taking everything out of the installation. */
export const fullExportTexts = defineTexts({
  'full-export.title': { fi: 'Koko aineiston vienti', sv: 'Export av hela materialet', en: 'Export of everything' },
  'full-export.lead': {
    fi: 'Yksi paketti, jossa on jokainen taulu, liitetiedostot, kuvaus sarakkeista ja ohje palauttamiseen. Salasanat, avaimet ja linkit jäävät pois.',
    sv: 'Ett paket med varje tabell, bilagorna, en beskrivning av kolumnerna och anvisningar för återställning. Lösenord, nycklar och länkar lämnas bort.',
    en: 'One package with every table, the attachments, a description of the columns and how to put it all back. Passwords, keys and links stay out.',
  },
  'full-export.warning': {
    fi: 'Paketissa ovat kaikkien henkilötiedot ja luottamukselliset asiat. Säilytä se kuten rekisteriä. Vienti kirjataan lokiin.',
    sv: 'Paketet innehåller allas personuppgifter och konfidentiella ärenden. Förvara det som ett register. Exporten antecknas i loggen.',
    en: 'The package holds everybody’s personal data and all confidential matters. Keep it as you keep a register. The export is on the audit trail.',
  },
  'full-export.make': { fi: 'Tee vientipaketti', sv: 'Gör ett exportpaket', en: 'Make the package' },
  'full-export.empty': {
    fi: 'Paketteja ei ole tehty.',
    sv: 'Inga paket har gjorts.',
    en: 'No packages have been made.',
  },
  'full-export.state.waiting': { fi: 'Odottaa', sv: 'Väntar', en: 'Waiting' },
  'full-export.state.running': { fi: 'Tehdään', sv: 'Görs', en: 'Being made' },
  'full-export.state.ready': { fi: 'Valmis', sv: 'Klar', en: 'Ready' },
  'full-export.state.failed': { fi: 'Epäonnistui', sv: 'Misslyckades', en: 'Failed' },
  'full-export.state.expired': {
    fi: 'Vanhentunut ja poistettu',
    sv: 'Föråldrad och borttagen',
    en: 'Expired and removed',
  },
  'full-export.column.made': { fi: 'Tilattu', sv: 'Beställd', en: 'Ordered' },
  'full-export.column.state': { fi: 'Tila', sv: 'Status', en: 'State' },
  'full-export.column.rows': { fi: 'Rivejä', sv: 'Rader', en: 'Rows' },
  'full-export.column.size': { fi: 'Koko', sv: 'Storlek', en: 'Size' },
  'full-export.column.expires': { fi: 'Haettavissa', sv: 'Kan hämtas', en: 'Available until' },
  'full-export.tables': {
    fi: '{done} / {total} taulua',
    sv: '{done} / {total} tabeller',
    en: '{done} / {total} tables',
  },
  'full-export.megabytes': { fi: '{size} Mt', sv: '{size} MB', en: '{size} MB' },
  'full-export.save': { fi: 'Tallenna', sv: 'Spara', en: 'Save' },
});
