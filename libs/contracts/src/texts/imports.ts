import { defineTexts } from './define-texts.js';
import { geoProblemsTexts } from './problems/geo.js';

type OfShapes = {
  [
    Key in keyof typeof geoProblemsTexts as Key extends `problems.geometry-${infer Code}`
      ? `imports.reason.geometry-${Code}`
      : never
  ]: (typeof geoProblemsTexts)[Key];
};

/** A row of a file is refused in the words in which a form is. */
const reasonsOfShapes = Object.fromEntries(
  Object.entries(geoProblemsTexts)
    .filter(([key]) => key.startsWith('problems.geometry-'))
    .map(([key, text]) => [key.replace('problems.', 'imports.reason.'), text]),
) as OfShapes;

/** Words about imports: a file comes in, its rows are judged first, and nothing is written before somebody says so. */
export const importsTexts = defineTexts({
  'imports.title': { fi: 'Tuonnit', sv: 'Importer', en: 'Imports' },
  'imports.empty': {
    fi: 'Tuonteja ei vielä ole. Aloita yritysrekisterin tiedostosta.',
    sv: 'Det finns inga importer ännu. Börja med företagsregistrets fil.',
    en: 'There are no imports yet. Start with the business register’s file.',
  },
  'imports.step.file': { fi: 'Tiedosto', sv: 'Fil', en: 'File' },
  'imports.step.check': { fi: 'Mitä tapahtuu', sv: 'Vad som händer', en: 'What will happen' },
  'imports.step.done': { fi: 'Valmis', sv: 'Klart', en: 'Done' },
  'imports.chooseFile': { fi: 'Valitse tiedosto', sv: 'Välj fil', en: 'Choose a file' },
  'imports.apply': {
    fi: '{count, plural, one {Tuo # rivi} other {Tuo # riviä}}',
    sv: '{count, plural, one {Importera # rad} other {Importera # rader}}',
    en: '{count, plural, one {Import # row} other {Import # rows}}',
  },
  'imports.field.file': { fi: 'Tiedosto', sv: 'Fil', en: 'File' },
  'imports.field.state': { fi: 'Tila', sv: 'Status', en: 'State' },
  'imports.field.verdict': { fi: 'Mitä tehdään', sv: 'Vad görs', en: 'Verdict' },
  'imports.field.difference': { fi: 'Muuttuu', sv: 'Ändras', en: 'Difference' },

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

  'imports.new': { fi: 'Uusi tuonti', sv: 'Ny import', en: 'New import' },
  'imports.earlier': { fi: 'Aiemmat tuonnit', sv: 'Tidigare importer', en: 'Earlier imports' },
  'imports.fileHint': {
    fi: 'PRH:n avoimen datan JSON-vastaus tai koko maan zip-paketti. Zip-paketista otetaan oman kunnan yritykset.',
    sv: 'Ett JSON-svar ur PRS öppna data eller hela landets zip-paket. Ur zip-paketet tas den egna kommunens företag.',
    en: 'A JSON answer of the PRH open data or the zip of the whole country. From the zip, the own municipality’s companies are taken.',
  },
  'imports.onlyOwn': {
    fi: 'Vain oman kunnan yritykset',
    sv: 'Bara den egna kommunens företag',
    en: 'Only companies of the own municipality',
  },
  'imports.check': { fi: 'Tarkista tiedosto', sv: 'Kontrollera filen', en: 'Check the file' },
  'imports.uploading': { fi: 'Tiedostoa lähetetään', sv: 'Filen skickas', en: 'Sending the file' },
  'imports.checking': {
    fi: 'Tarkistetaan: {count, plural, one {# rivi} other {# riviä}} luettu',
    sv: 'Kontrolleras: {count, plural, one {# rad} other {# rader}} lästa',
    en: 'Checking: {count, plural, one {# row} other {# rows}} read',
  },
  'imports.applying': { fi: 'Tallennetaan yrityksiä', sv: 'Företagen sparas', en: 'Saving the companies' },
  'imports.ready': {
    fi: 'Tiedosto on tarkistettu. Mitään ei ole vielä tallennettu.',
    sv: 'Filen har kontrollerats. Inget har sparats ännu.',
    en: 'The file has been checked. Nothing has been saved yet.',
  },
  'imports.applied': {
    fi: 'Tuotu {on, date, day} klo {on, time, clock}: {created, plural, one {# lisätty} other {# lisättyä}}, {updated, plural, one {# päivitetty} other {# päivitettyä}}.',
    sv: 'Importerat {on, date, day} kl. {on, time, clock}: {created, plural, one {# tillagt} other {# tillagda}}, {updated, plural, one {# uppdaterat} other {# uppdaterade}}.',
    en: 'Imported {on, date, day} at {on, time, clock}: {created, plural, one {# added} other {# added}}, {updated, plural, one {# updated} other {# updated}}.',
  },
  'imports.failedTitle': {
    fi: 'Tiedostoa ei voitu tuoda',
    sv: 'Filen kunde inte importeras',
    en: 'The file could not be imported',
  },
  'imports.nothingToDo': {
    fi: 'Kaikki on jo ajan tasalla. Tuotavaa ei ole.',
    sv: 'Allt är redan aktuellt. Det finns inget att importera.',
    en: 'Everything is up to date. There is nothing to import.',
  },
  'imports.rows': { fi: 'Rivit', sv: 'Rader', en: 'Rows' },
  'imports.rowsShown': { fi: 'Näytä', sv: 'Visa', en: 'Show' },
  'imports.rowsEmpty': {
    fi: 'Tällaisia rivejä ei ole.',
    sv: 'Det finns inga sådana rader.',
    en: 'There are no such rows.',
  },
  'imports.rowsSearch': {
    fi: 'Hae nimellä tai Y-tunnuksella',
    sv: 'Sök med namn eller FO-nummer',
    en: 'Search by name or business ID',
  },
  'imports.onlyMunicipality': {
    fi: 'Vain kunnan {code} yritykset',
    sv: 'Bara företag i kommun {code}',
    en: 'Only companies of municipality {code}',
  },
  'imports.byPostalAddress': {
    fi: 'Kunta postiosoitteen mukaan',
    sv: 'Kommun enligt postadressen',
    en: 'Municipality by the postal address',
  },
  'imports.emptyValue': { fi: 'tyhjä', sv: 'tom', en: 'empty' },
  'imports.kept': {
    fi: 'Oma tieto ”{from}” säilyy, rekisterissä ”{to}”',
    sv: 'Egen uppgift ”{from}” behålls, i registret ”{to}”',
    en: 'Own value “{from}” stays, the register has “{to}”',
  },
  'imports.seeCompanies': { fi: 'Katso yritykset', sv: 'Se företagen', en: 'See the companies' },
  'imports.registerOnly': {
    fi: 'Rekisteritiedot päivittyvät',
    sv: 'Registeruppgifterna uppdateras',
    en: 'Register facts are refreshed',
  },
  'imports.newCompany': { fi: 'Uusi yritys', sv: 'Nytt företag', en: 'New company' },
  'imports.field.author': { fi: 'Tuoja', sv: 'Importerad av', en: 'Imported by' },
  'imports.field.at': { fi: 'Aika', sv: 'Tid', en: 'Time' },
  'imports.field.result': { fi: 'Tulos', sv: 'Resultat', en: 'Result' },
  'imports.resultLine': {
    fi: '{created} lisätty, {updated} päivitetty, {refused} hylätty',
    sv: '{created} tillagda, {updated} uppdaterade, {refused} avvisade',
    en: '{created} added, {updated} updated, {refused} refused',
  },
  'imports.doneHint': {
    fi: 'Tuodut yritykset ovat nyt yrityslistassa.',
    sv: 'De importerade företagen finns nu i företagslistan.',
    en: 'The imported companies are now in the list of companies.',
  },
  'imports.noRows': {
    fi: 'Tiedostossa ei ole yrityksiä.',
    sv: 'Filen innehåller inga företag.',
    en: 'There are no companies in the file.',
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
  'imports.reason.personal-identity-code': {
    fi: 'Solussa näyttää olevan henkilötunnus. Poista se tiedostosta.',
    sv: 'I cellen verkar finnas en personbeteckning. Ta bort den ur filen.',
    en: 'There seems to be a personal identity code in the cell. Remove it from the file.',
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
  'imports.reason.contact-restricted': {
    fi: 'Henkilön tietojen käsittelyä on rajoitettu. Tuonti ei muuta hänen tietojaan eikä liitä häneen uutta.',
    sv: 'Behandlingen av personens uppgifter är begränsad. Importen ändrar inte uppgifterna och kopplar inget nytt till personen.',
    en: 'The use of this person’s data is restricted. The import neither changes the data nor links anything new to the person.',
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
  ...reasonsOfShapes,
  'imports.reason.geometry-unreadable': {
    fi: 'Sijaintia ei voi lukea: sen on oltava WKT-muodossa (POINT, POLYGON tai MULTIPOLYGON) tai GeoJSON-geometria.',
    sv: 'Läget kan inte läsas: det ska vara WKT (POINT, POLYGON eller MULTIPOLYGON) eller en GeoJSON-geometri.',
    en: 'The location cannot be read: it must be WKT (POINT, POLYGON or MULTIPOLYGON) or a GeoJSON geometry.',
  },
  'imports.reason.not-a-feature': {
    fi: 'Ei ole GeoJSON-kohde (Feature).',
    sv: 'Är inget GeoJSON-objekt (Feature).',
    en: 'It is no GeoJSON feature.',
  },
  'imports.reason.property-id-unreadable': {
    fi: 'Kiinteistötunnusta ei voi lukea: sen on oltava muotoa 82-401-1-23.',
    sv: 'Fastighetsbeteckningen kan inte läsas: den ska ha formen 82-401-1-23.',
    en: 'The property identifier cannot be read: it must be like 82-401-1-23.',
  },
  'imports.reason.distance-unreadable': {
    fi: 'Etäisyyttä ei voi lukea: se kirjoitetaan esimerkiksi Rautatieasema 4,5 km (Parola).',
    sv: 'Avståndet kan inte läsas: det skrivs till exempel Järnvägsstation 4,5 km (Parola).',
    en: 'The distance cannot be read: write it for example as Railway station 4.5 km (Parola).',
  },
  'imports.reason.business-area-not-found': {
    fi: 'Tämännimistä yritysaluetta ei ole.',
    sv: 'Det finns inget företagsområde med det namnet.',
    en: 'There is no business area of this name.',
  },
  'imports.reason.status-by-reservation': {
    fi: 'Varaus tehdään ja puretaan kohteen sivulla, ei tiedostolla.',
    sv: 'En reservation görs och upphävs på objektets sida, inte med en fil.',
    en: 'A reservation is made and released on the page of the site, not by a file.',
  },
  'imports.reason.status-not-of-plots': {
    fi: 'Vain toimitila voi olla tyhjillään.',
    sv: 'Bara en lokal kan stå tom.',
    en: 'Only premises can be empty.',
  },
  'imports.reason.status-older': {
    fi: 'Tila on vanhempi kuin se, joka kohteella on nyt.',
    sv: 'Statusen är äldre än den som objektet har nu.',
    en: 'The status is older than the one that the site has now.',
  },
  'imports.reason.area-differs': {
    fi: 'Annettu pinta-ala poikkeaa rajauksen alasta yli kaksi prosenttia. Tarkista kumpi on oikein.',
    sv: 'Den uppgivna arealen avviker mer än två procent från avgränsningens. Kontrollera vilken som är rätt.',
    en: 'The given area differs from that of the outline by over two per cent. Check which is right.',
  },
});
