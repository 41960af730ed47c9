import { defineTexts } from './define-texts.js';

/** Words about the rows of an import, and about taking a whole import back. */
export const importRowsTexts = defineTexts({
  'import-rows.alikeBy.business-id': { fi: 'sama Y-tunnus', sv: 'samma FO-nummer', en: 'same business ID' },
  'import-rows.alikeBy.name': { fi: 'sama nimi', sv: 'samma namn', en: 'same name' },
  'import-rows.alikeBy.email': { fi: 'sama sähköposti', sv: 'samma e-post', en: 'same email' },
  'import-rows.alikeBy.phone': { fi: 'sama puhelinnumero', sv: 'samma telefonnummer', en: 'same phone number' },
  'import-rows.alikeBy.website': { fi: 'samat verkkosivut', sv: 'samma webbplats', en: 'same website' },
  'import-rows.decision.create': { fi: 'Lisää silti', sv: 'Lägg till ändå', en: 'Create anyway' },
  'import-rows.decision.update': { fi: 'Päivitä tämä', sv: 'Uppdatera den här', en: 'Update this one' },
  'import-rows.decision.skip': { fi: 'Jätä pois', sv: 'Lämna bort', en: 'Leave out' },
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

  'imports.reason.repeated-row': {
    fi: 'Sama tieto on jo aiemmin tiedostossa.',
    sv: 'Samma uppgift finns redan tidigare i filen.',
    en: 'The same is already earlier in the file.',
  },
  'imports.reason.likely-same': {
    fi: 'Meillä on jo todennäköisesti sama. Tarkista, mitä rivillä tehdään.',
    sv: 'Vi har troligen redan samma. Kontrollera vad som görs med raden.',
    en: 'We probably have the same already. Check what is done with the row.',
  },
  'imports.reason.already-logged': {
    fi: 'Sama vuorovaikutus on jo kirjattu.',
    sv: 'Samma interaktion har redan antecknats.',
    en: 'The same interaction has been logged already.',
  },
  'imports.reason.left-out': {
    fi: 'Rivi jätettiin pois tuonnista.',
    sv: 'Raden lämnades bort från importen.',
    en: 'The row was left out of the import.',
  },
  'imports.reason.changed-meanwhile': {
    fi: 'Tietoja muutettiin tarkistuksen jälkeen, joten riviä ei tuotu.',
    sv: 'Uppgifterna ändrades efter kontrollen, så raden importerades inte.',
    en: 'The record was changed after the check, so the row was not imported.',
  },
  'imports.reason.gone-meanwhile': {
    fi: 'Tieto poistettiin tarkistuksen jälkeen, joten riviä ei tuotu.',
    sv: 'Uppgiften togs bort efter kontrollen, så raden importerades inte.',
    en: 'The record was removed after the check, so the row was not imported.',
  },
  'imports.reason.company-gone': {
    fi: 'Yritys poistettiin tai yhdistettiin tarkistuksen jälkeen.',
    sv: 'Företaget togs bort eller slogs ihop efter kontrollen.',
    en: 'The company was removed or merged after the check.',
  },
  'imports.reason.too-many-cells': {
    fi: 'Rivillä on enemmän soluja kuin tiedostossa on sarakkeita.',
    sv: 'Raden har fler celler än filen har kolumner.',
    en: 'The row has more cells than the file has columns.',
  },
  'imports.reason.required-missing': {
    fi: 'Pakollinen tieto puuttuu.',
    sv: 'En obligatorisk uppgift saknas.',
    en: 'A required value is missing.',
  },
  'imports.reason.text-too-long': {
    fi: 'Teksti on liian pitkä.',
    sv: 'Texten är för lång.',
    en: 'The text is too long.',
  },
  'imports.reason.day-unreadable': {
    fi: 'Päivää ei voi lukea. Kirjoita se muodossa 22.11.2026.',
    sv: 'Dagen går inte att läsa. Skriv den i formen 22.11.2026.',
    en: 'The day cannot be read. Write it as 22.11.2026.',
  },
  'imports.reason.time-unreadable': {
    fi: 'Kellonaikaa ei voi lukea. Kirjoita se muodossa 13.05.',
    sv: 'Klockslaget går inte att läsa. Skriv det i formen 13.05.',
    en: 'The time cannot be read. Write it as 13.05.',
  },
  'imports.reason.number-unreadable': {
    fi: 'Lukua ei voi lukea, tai se ei ole mahdollinen.',
    sv: 'Talet går inte att läsa eller är inte möjligt.',
    en: 'The number cannot be read, or is not possible.',
  },
  'imports.reason.choice-unknown': {
    fi: 'Arvo ei ole mikään tunnetuista vaihtoehdoista.',
    sv: 'Värdet är inget av de kända alternativen.',
    en: 'The value is none of the known choices.',
  },
  'imports.reason.size-class-unknown': {
    fi: 'Henkilöstön määrää ei voi lukea. Kirjoita luku tai luokka, esimerkiksi 5–9.',
    sv: 'Personalantalet går inte att läsa. Skriv ett tal eller en klass, till exempel 5–9.',
    en: 'The number of staff cannot be read. Write a number or a class, for example 5–9.',
  },
  'imports.reason.industry-unknown': {
    fi: 'Toimialaa ei löydy toimialaluokituksesta (TOL). Kirjoita koodi, esimerkiksi 25110.',
    sv: 'Näringsgrenen finns inte i näringsgrensindelningen (TOL). Skriv koden, till exempel 25110.',
    en: 'The industry is not in the industrial classification (TOL). Write its code, for example 25110.',
  },
  'imports.reason.language-unknown': {
    fi: 'Kieltä ei tunneta. Käytettävissä ovat suomi, ruotsi ja englanti.',
    sv: 'Språket är okänt. Finska, svenska och engelska kan användas.',
    en: 'The language is not known. Finnish, Swedish and English can be used.',
  },
  'imports.reason.email-unreadable': {
    fi: 'Sähköpostiosoite ei ole oikeaa muotoa.',
    sv: 'E-postadressen har fel form.',
    en: 'The e-mail address is not in the right form.',
  },
  'imports.reason.phone-unreadable': {
    fi: 'Puhelinnumeroa ei voi lukea.',
    sv: 'Telefonnumret går inte att läsa.',
    en: 'The phone number cannot be read.',
  },
  'imports.reason.website-unreadable': {
    fi: 'Verkkosivun osoite ei ole oikeaa muotoa.',
    sv: 'Webbadressen har fel form.',
    en: 'The web address is not in the right form.',
  },
  'imports.reason.postal-code-unreadable': {
    fi: 'Postinumerossa pitää olla viisi numeroa.',
    sv: 'Postnumret ska ha fem siffror.',
    en: 'A postal code has five digits.',
  },
  'imports.reason.municipality-not-known': {
    fi: 'Kunnan nimeä ei tunneta. Kirjoita kuntakoodi, esimerkiksi 109.',
    sv: 'Kommunens namn är okänt. Skriv kommunkoden, till exempel 109.',
    en: 'The name of the municipality is not known. Write its code, for example 109.',
  },
  'imports.reason.name-of-one-word': {
    fi: 'Nimestä ei erotu etunimeä ja sukunimeä.',
    sv: 'Förnamn och efternamn går inte att skilja åt.',
    en: 'A first name and a last name cannot be told apart.',
  },
  'imports.reason.company-not-found': {
    fi: 'Yritystä ei löydy. Tuo yritykset ensin.',
    sv: 'Företaget hittas inte. Importera företagen först.',
    en: 'The company is not found. Import the companies first.',
  },
  'imports.reason.company-ambiguous': {
    fi: 'Samannimisiä yrityksiä on useita. Lisää Y-tunnus.',
    sv: 'Flera företag har samma namn. Lägg till FO-numret.',
    en: 'Several companies have the same name. Add the business ID.',
  },
  'imports.reason.contact-not-found': {
    fi: 'Yhteyshenkilöä ei löydy, tai samannimisiä on useita.',
    sv: 'Kontaktpersonen hittas inte, eller så har flera samma namn.',
    en: 'The contact is not found, or several have the same name.',
  },
  'imports.reason.staff-not-found': {
    fi: 'Kunnan työntekijää ei löydy käyttäjistä.',
    sv: 'Kommunens anställda hittas inte bland användarna.',
    en: 'The municipality’s employee is not found among the users.',
  },
  'imports.reason.staff-required': {
    fi: 'Kunnan osallistuja puuttuu.',
    sv: 'Kommunens deltagare saknas.',
    en: 'Somebody of the municipality is missing.',
  },
  'imports.reason.outside-party-required': {
    fi: 'Yritys tai yhteyshenkilö puuttuu.',
    sv: 'Företag eller kontaktperson saknas.',
    en: 'A company or a contact is missing.',
  },
  'imports.reason.in-the-future': {
    fi: 'Päivä on tulevaisuudessa.',
    sv: 'Dagen ligger i framtiden.',
    en: 'The day is in the future.',
  },
  'imports.reason.day-too-far': {
    fi: 'Päivä ei voi pitää paikkaansa.',
    sv: 'Dagen kan inte stämma.',
    en: 'The day cannot be right.',
  },
  'imports.reason.backdated-reason-required': {
    fi: 'Yli 12 kuukautta vanhalle kirjaukselle tarvitaan perustelu.',
    sv: 'En över 12 månader gammal anteckning behöver en motivering.',
    en: 'An entry more than 12 months old needs a reason.',
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
