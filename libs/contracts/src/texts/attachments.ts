import { defineTexts } from './define-texts.js';

/** Words about files on records. */
export const attachmentsTexts = defineTexts({
  'attachments.title': { fi: 'Liitteet', sv: 'Bilagor', en: 'Attachments' },
  'attachments.empty': { fi: 'Ei liitteitä.', sv: 'Inga bilagor.', en: 'No attachments.' },
  'attachments.add': { fi: 'Lisää liite', sv: 'Lägg till bilaga', en: 'Add attachment' },
  'attachments.photo': { fi: 'Ota kuva', sv: 'Ta bild', en: 'Take a photo' },
  'attachments.drop': {
    fi: 'tai pudota tiedosto tähän',
    sv: 'eller släpp en fil här',
    en: 'or drop a file here',
  },
  'attachments.limits': {
    fi: 'PDF, kuvat, Office-tiedostot ja teksti, enintään {megabytes} Mt.',
    sv: 'PDF, bilder, Office-filer och text, högst {megabytes} MB.',
    en: 'PDF, pictures, Office files and text, at most {megabytes} MB.',
  },
  'attachments.sending': { fi: 'Lähetetään {name}', sv: 'Skickar {name}', en: 'Sending {name}' },
  'attachments.added': { fi: '{name} on liitetty.', sv: '{name} har bifogats.', en: '{name} was attached.' },
  'attachments.removed': { fi: '{name} on poistettu.', sv: '{name} har tagits bort.', en: '{name} was removed.' },
  'attachments.remove': { fi: 'Poista {name}', sv: 'Ta bort {name}', en: 'Remove {name}' },
  'attachments.notSent': {
    fi: '{name} jäi lähettämättä.',
    sv: '{name} skickades inte.',
    en: '{name} was not sent.',
  },
  'attachments.again': { fi: 'Yritä uudelleen', sv: 'Försök igen', en: 'Try again' },
  'attachments.leave': { fi: 'Jätä pois', sv: 'Utelämna', en: 'Leave out' },
  'attachments.tooLarge': {
    fi: 'Tiedosto on liian suuri: enintään {megabytes} Mt.',
    sv: 'Filen är för stor: högst {megabytes} MB.',
    en: 'The file is too large: at most {megabytes} MB.',
  },
  'attachments.offline': {
    fi: 'Liitteet tarvitsevat verkkoyhteyden.',
    sv: 'Bilagor kräver nätverk.',
    en: 'Attachments need a network.',
  },
  'attachments.size': { fi: '{size} {unit}', sv: '{size} {unit}', en: '{size} {unit}' },
});
