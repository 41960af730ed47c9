import { defineTexts } from './define-texts.js';

/** Words about files on records. */
export const attachmentsTexts = defineTexts({
  'attachments.title': { fi: 'Liitteet', sv: 'Bilagor', en: 'Attachments' },
  'attachments.empty': { fi: 'Ei liitteitä.', sv: 'Inga bilagor.', en: 'No attachments.' },
  'attachments.add': { fi: 'Lisää liite', sv: 'Lägg till bilaga', en: 'Add attachment' },
  'attachments.drop': {
    fi: 'tai pudota tiedosto tähän',
    sv: 'eller släpp en fil här',
    en: 'or drop a file here',
  },
  'attachments.limits': {
    fi: 'PDF, kuvat, Office-tiedostot ilman makroja ja teksti.',
    sv: 'PDF, bilder, Office-filer utan makron och text.',
    en: 'PDF, pictures, Office files without macros, and text.',
  },
  'attachments.sending': { fi: 'Lähetetään {name}', sv: 'Skickar {name}', en: 'Sending {name}' },
  'attachments.added': { fi: '{name} on liitetty.', sv: '{name} har bifogats.', en: '{name} was attached.' },
  'attachments.remove': { fi: 'Poista {name}', sv: 'Ta bort {name}', en: 'Remove {name}' },
  'attachments.notSent': {
    fi: '{name} jäi lähettämättä.',
    sv: '{name} skickades inte.',
    en: '{name} was not sent.',
  },
  'attachments.tooLarge': {
    fi: 'Tiedosto on liian suuri. Liite voi olla enintään {megabytes} Mt.',
    sv: 'Filen är för stor. En bilaga kan vara högst {megabytes} MB.',
    en: 'The file is too large. An attachment can be at most {megabytes} MB.',
  },
  'attachments.again': { fi: 'Yritä uudelleen', sv: 'Försök igen', en: 'Try again' },
  'attachments.leave': { fi: 'Jätä pois', sv: 'Utelämna', en: 'Leave out' },
  'attachments.offline': {
    fi: 'Liitteet tarvitsevat verkkoyhteyden.',
    sv: 'Bilagor kräver nätverk.',
    en: 'Attachments need a network.',
  },
});
