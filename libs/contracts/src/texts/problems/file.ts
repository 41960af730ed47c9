import { defineTexts } from '../define-texts.js';

/** What we say when a file or an export is refused. */
export const fileProblemsTexts = defineTexts({
  'problems.file-gone': {
    fi: 'Tiedostoa ei enää ole.',
    sv: 'Filen finns inte längre.',
    en: 'The file is no longer there.',
  },
  'problems.files-away': {
    fi: 'Tiedostovarasto ei vastaa juuri nyt. Yritä hetken kuluttua uudelleen.',
    sv: 'Fillagret svarar inte just nu. Försök igen om en stund.',
    en: 'The file store does not answer right now. Try again in a moment.',
  },
  'problems.files-full': {
    fi: 'Tiedostoille ei ole nyt tilaa. Yritä myöhemmin uudelleen tai kerro pääkäyttäjälle.',
    sv: 'Det finns inte plats för filer just nu. Försök igen senare eller meddela huvudanvändaren.',
    en: 'There is no room for files right now. Try again later or tell the administrator.',
  },
  'problems.attachment-type': {
    fi: 'Tällaista tiedostoa ei voi liittää. Sallittuja ovat {allowed}.',
    sv: 'En sådan fil kan inte bifogas. Tillåtna är {allowed}.',
    en: 'A file like this cannot be attached. Allowed are {allowed}.',
  },
  'problems.attachment-not-what-it-says': {
    fi: 'Tiedoston sisältö ei ole sitä, mitä sen pääte .{extension} lupaa.',
    sv: 'Filens innehåll är inte det som ändelsen .{extension} lovar.',
    en: 'The file does not hold what its ending .{extension} promises.',
  },
  'problems.attachment-has-macros': {
    fi: 'Tiedostossa on makroja. Tallenna se ilman makroja ja liitä uudelleen.',
    sv: 'Filen innehåller makron. Spara den utan makron och bifoga på nytt.',
    en: 'The file has macros. Save it without them and attach it again.',
  },
  'problems.attachment-is-a-page': {
    fi: 'Tiedosto on verkkosivu tai kuva, joka voi sisältää ohjelmakoodia. Tallenna se PDF:ksi ja liitä uudelleen.',
    sv: 'Filen är en webbsida eller en bild som kan innehålla programkod. Spara den som PDF och bifoga på nytt.',
    en: 'The file is a web page or a drawing that can hold program code. Save it as PDF and attach it again.',
  },
  'problems.attachment-not-utf8': {
    fi: 'Tekstitiedoston merkistö ei ole UTF-8. Tallenna se UTF-8-muodossa ja liitä uudelleen.',
    sv: 'Textfilens teckenkodning är inte UTF-8. Spara den som UTF-8 och bifoga på nytt.',
    en: 'The text file is not in UTF-8. Save it as UTF-8 and attach it again.',
  },
  'problems.attachment-too-large': {
    fi: 'Tiedosto on liian suuri. Liite voi olla enintään {megabytes} Mt.',
    sv: 'Filen är för stor. En bilaga kan vara högst {megabytes} MB.',
    en: 'The file is too large. An attachment can be at most {megabytes} MB.',
  },
  'problems.attachments-too-many': {
    fi: 'Liitteitä on jo {most}, eikä enempää voi lisätä.',
    sv: 'Det finns redan {most} bilagor, och fler kan inte läggas till.',
    en: 'There are already {most} attachments, and no more can be added.',
  },
  'problems.export-not-ready': {
    fi: 'Tiedosto ei ole vielä valmis.',
    sv: 'Filen är inte färdig än.',
    en: 'The file is not ready yet.',
  },
  'problems.export-ended': {
    fi: 'Tiedoston teko on jo päättynyt.',
    sv: 'Filen är redan avslutad.',
    en: 'The file is no longer being made.',
  },
  'problems.export-expired': {
    fi: 'Tiedosto on vanhentunut. Tee se uudelleen.',
    sv: 'Filen har föråldrats. Gör den på nytt.',
    en: 'The file has expired. Make it again.',
  },
  'problems.exports-too-many': {
    fi: 'Tiedostoja on jo tekeillä {most}. Odota, että yksi valmistuu.',
    sv: 'Det görs redan {most} filer. Vänta tills en blir färdig.',
    en: 'There are already {most} files being made. Wait for one to finish.',
  },
  'problems.file-malformed': {
    fi: 'Tiedostoa ei voi lukea. Tarkista, että se on oikeaa muotoa.',
    sv: 'Filen kan inte läsas. Kontrollera att den har rätt format.',
    en: 'The file cannot be read. Check that it has the right format.',
  },
  'problems.file-empty': {
    fi: 'Tiedostossa ei ole rivejä.',
    sv: 'Filen innehåller inga rader.',
    en: 'The file has no rows.',
  },
  'problems.file-required': {
    fi: 'Valitse tiedosto.',
    sv: 'Välj en fil.',
    en: 'Choose a file.',
  },
  'problems.file-truncated': {
    fi: 'Tiedosto päättyy kesken. Lataa se uudelleen ja yritä sitten uudestaan.',
    sv: 'Filen tar slut mitt i. Hämta den på nytt och försök sedan igen.',
    en: 'The file ends too early. Download it again and then try once more.',
  },
  'problems.file-not-register': {
    fi: 'Tiedosto ei ole yritysrekisterin tiedosto. Valitse PRH:n avoimen datan JSON-vastaus tai zip-paketti.',
    sv: 'Filen är inte en fil ur företagsregistret. Välj ett JSON-svar eller zip-paketet ur PRS öppna data.',
    en: 'This is not a file of the business register. Choose a JSON answer or the zip package of the PRH open data.',
  },
  'problems.file-is-a-page': {
    fi: 'Tiedosto on verkkosivu eikä yritysrekisterin tiedosto. Tallenna itse JSON-vastaus tai zip-paketti.',
    sv: 'Filen är en webbsida och inte en fil ur företagsregistret. Spara själva JSON-svaret eller zip-paketet.',
    en: 'The file is a web page and not a file of the business register. Save the JSON answer or the zip package itself.',
  },
  'problems.file-zip-unsafe': {
    fi: 'Zip-pakettia ei voi avata turvallisesti. Siinä pitää olla tasan yksi JSON-tiedosto.',
    sv: 'Zip-paketet kan inte öppnas på ett säkert sätt. Det ska innehålla exakt en JSON-fil.',
    en: 'The zip package cannot be opened safely. It must hold exactly one JSON file.',
  },
  'problems.import-not-ready': {
    fi: 'Tuonti ei ole siinä vaiheessa, että tämän voisi tehdä.',
    sv: 'Importen är inte i ett skede där detta kan göras.',
    en: 'The import is not at a stage where this can be done.',
  },
});
