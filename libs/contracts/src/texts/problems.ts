import { defineTexts } from './define-texts.js';

/** What we say when something is refused: one title per problem, one sentence per field error. No blame, and what to do. */
export const problemsTexts = defineTexts({
  'problems.malformed': {
    fi: 'Pyyntöä ei voi lukea',
    sv: 'Begäran kan inte läsas',
    en: 'The request cannot be read',
  },
  'problems.rule-broken': {
    fi: 'Tiedoissa on korjattavaa',
    sv: 'Uppgifterna behöver rättas',
    en: 'Something needs correcting',
  },
  'problems.not-signed-in': { fi: 'Kirjaudu sisään', sv: 'Logga in', en: 'Please sign in' },
  'problems.not-allowed': {
    fi: 'Sinulla ei ole oikeutta tähän',
    sv: 'Du har inte rätt till detta',
    en: 'You are not allowed to do this',
  },
  'problems.not-found': { fi: 'Tietoa ei löydy', sv: 'Uppgiften hittades inte', en: 'Not found' },
  'problems.conflict': {
    fi: 'Ristiriita muiden tietojen kanssa',
    sv: 'Strider mot andra uppgifter',
    en: 'Conflicts with other information',
  },
  'problems.stale': {
    fi: 'Joku muu on muuttanut tietoja',
    sv: 'Någon annan har ändrat uppgifterna',
    en: 'Somebody else has changed this',
  },
  'problems.version-missing': {
    fi: 'Tiedon versio puuttuu pyynnöstä',
    sv: 'Uppgiftens version saknas i begäran',
    en: 'The request lacks the version of the record',
  },
  'problems.too-large': { fi: 'Lähetys on liian suuri', sv: 'Sändningen är för stor', en: 'Too large' },
  'problems.wrong-media-type': {
    fi: 'Tätä tiedostomuotoa ei voi lukea',
    sv: 'Det här filformatet kan inte läsas',
    en: 'This format cannot be read',
  },
  'problems.too-many': {
    fi: 'Liian monta yritystä. Odota hetki.',
    sv: 'För många försök. Vänta en stund.',
    en: 'Too many tries. Wait a moment.',
  },
  'problems.unavailable': {
    fi: 'Palvelu ei ole juuri nyt käytettävissä. Yritä hetken päästä uudelleen.',
    sv: 'Tjänsten är inte tillgänglig just nu. Försök igen om en stund.',
    en: 'The service is not available right now. Try again in a moment.',
  },
  'problems.unexpected': {
    fi: 'Jokin meni vikaan. Tieto on kirjattu, ja voit yrittää uudelleen.',
    sv: 'Något gick fel. Felet har antecknats och du kan försöka igen.',
    en: 'Something went wrong. It has been noted, and you can try again.',
  },

  'problems.code.malformed-json': {
    fi: 'Sisältöä ei voi lukea JSON-muotona.',
    sv: 'Innehållet kan inte läsas som JSON.',
    en: 'The content cannot be read as JSON.',
  },
  'problems.code.unknown-member': {
    fi: 'Tällaista tietoa ei tunneta.',
    sv: 'Uppgiften är okänd.',
    en: 'This member is not known.',
  },
  'problems.code.required': { fi: 'Täytä tämä kohta.', sv: 'Fyll i den här punkten.', en: 'Fill in this field.' },
  'problems.code.wrong-type': {
    fi: 'Tieto on väärää muotoa.',
    sv: 'Uppgiften har fel form.',
    en: 'This has the wrong form.',
  },
  'problems.code.too-short': {
    fi: 'Kirjoita vähintään {min, plural, one {# merkki} other {# merkkiä}}.',
    sv: 'Skriv minst {min, plural, one {# tecken} other {# tecken}}.',
    en: 'Write at least {min, plural, one {# character} other {# characters}}.',
  },
  'problems.code.too-long': {
    fi: 'Kirjoita enintään {max, plural, one {# merkki} other {# merkkiä}}.',
    sv: 'Skriv högst {max, plural, one {# tecken} other {# tecken}}.',
    en: 'Write at most {max, plural, one {# character} other {# characters}}.',
  },
  'problems.code.too-few': {
    fi: 'Valitse vähintään {min, number}.',
    sv: 'Välj minst {min, number}.',
    en: 'Choose at least {min, number}.',
  },
  'problems.code.too-many-items': {
    fi: 'Valitse enintään {max, number}.',
    sv: 'Välj högst {max, number}.',
    en: 'Choose at most {max, number}.',
  },
  'problems.code.too-small': {
    fi: 'Pienin sallittu arvo on {min, number}.',
    sv: 'Det minsta tillåtna värdet är {min, number}.',
    en: 'The smallest allowed value is {min, number}.',
  },
  'problems.code.too-big': {
    fi: 'Suurin sallittu arvo on {max, number}.',
    sv: 'Det största tillåtna värdet är {max, number}.',
    en: 'The largest allowed value is {max, number}.',
  },
  'problems.code.not-in-list': {
    fi: 'Valitse jokin vaihtoehdoista.',
    sv: 'Välj ett av alternativen.',
    en: 'Choose one of the options.',
  },
  'problems.code.not-an-id': {
    fi: 'Tunniste on väärää muotoa.',
    sv: 'Identifieraren har fel form.',
    en: 'The identifier has the wrong form.',
  },
  'problems.code.not-a-day': {
    fi: 'Kirjoita päivä muodossa 16.11.2026.',
    sv: 'Skriv dagen i formen 16.11.2026.',
    en: 'Write the day as 16.11.2026.',
  },
  'problems.code.not-a-time': {
    fi: 'Kirjoita kellonaika muodossa 9.30.',
    sv: 'Skriv klockslaget i formen 9.30.',
    en: 'Write the time as 9.30.',
  },
  'problems.code.not-a-period': {
    fi: 'Ajanjaksoa ei tunneta. Kirjoita esimerkiksi 2026-Q3.',
    sv: 'Perioden är okänd. Skriv till exempel 2026-Q3.',
    en: 'The period is not known. Write for example 2026-Q3.',
  },
  'problems.code.not-an-email': {
    fi: 'Tarkista sähköpostiosoite.',
    sv: 'Kontrollera e-postadressen.',
    en: 'Check the email address.',
  },
  'problems.code.not-a-phone': {
    fi: 'Tarkista puhelinnumero.',
    sv: 'Kontrollera telefonnumret.',
    en: 'Check the phone number.',
  },
  'problems.code.not-an-address': {
    fi: 'Kirjoita verkko-osoite kokonaan, esimerkiksi https://www.esimerkki.fi.',
    sv: 'Skriv hela webbadressen, till exempel https://www.exempel.fi.',
    en: 'Write the whole web address, for example https://www.example.fi.',
  },
  'problems.code.not-a-postal-code': {
    fi: 'Postinumerossa on viisi numeroa.',
    sv: 'Postnumret har fem siffror.',
    en: 'A postal code has five digits.',
  },
  'problems.code.not-a-cursor': {
    fi: 'Luettelon kohta on vanhentunut. Hae luettelo alusta.',
    sv: 'Platsen i listan är föråldrad. Hämta listan från början.',
    en: 'The place in the list is out of date. Fetch the list from its start.',
  },
  'problems.code.not-sortable': {
    fi: 'Tämän mukaan ei voi järjestää.',
    sv: 'Det går inte att sortera enligt detta.',
    en: 'The list cannot be sorted by this.',
  },
  'problems.code.business-id-format': {
    fi: 'Y-tunnuksessa on seitsemän numeroa, väliviiva ja tarkistusnumero.',
    sv: 'FO-numret har sju siffror, bindestreck och en kontrollsiffra.',
    en: 'A business ID has seven digits, a hyphen and a check digit.',
  },
  'problems.code.business-id-checksum': {
    fi: 'Y-tunnuksen tarkistusnumero ei täsmää. Tarkista numerot.',
    sv: 'FO-numrets kontrollsiffra stämmer inte. Kontrollera siffrorna.',
    en: 'The check digit of the business ID does not match. Check the digits.',
  },
  'problems.code.business-id-taken': {
    fi: 'Y-tunnuksella on jo yritys.',
    sv: 'Det finns redan ett företag med FO-numret.',
    en: 'There is already a company with this business ID.',
  },
  'problems.code.duplicate': {
    fi: 'Sama on valittu kahdesti.',
    sv: 'Samma har valts två gånger.',
    en: 'The same one is chosen twice.',
  },
  'problems.code.unknown-reference': {
    fi: 'Valittua tietoa ei löydy.',
    sv: 'Det valda hittades inte.',
    en: 'What was chosen cannot be found.',
  },
  'problems.code.in-the-future': {
    fi: 'Tapahtunut asia ei voi olla tulevaisuudessa. Tallenna se luonnoksena tai tarkista päivä.',
    sv: 'Något som har hänt kan inte ligga i framtiden. Spara som utkast eller kontrollera dagen.',
    en: 'Something that has happened cannot lie in the future. Save it as a draft or check the day.',
  },
  'problems.code.backdated-reason-required': {
    fi: 'Asiasta on yli vuosi. Kirjoita, miksi se kirjataan vasta nyt.',
    sv: 'Det har gått över ett år. Skriv varför det antecknas först nu.',
    en: 'This is more than a year old. Write why it is logged only now.',
  },
  'problems.code.day-too-far': {
    fi: 'Päivä on liian kaukana. Tarkista vuosi.',
    sv: 'Dagen ligger för långt bort. Kontrollera året.',
    en: 'The day is too far away. Check the year.',
  },
  'problems.code.ends-before-start': {
    fi: 'Päättyminen on ennen alkua.',
    sv: 'Slutet ligger före början.',
    en: 'The end is before the start.',
  },
  'problems.code.reason-required': { fi: 'Kirjoita syy.', sv: 'Skriv en orsak.', en: 'Write the reason.' },
  'problems.code.stage-not-reachable': {
    fi: 'Tästä vaiheesta ei voi siirtyä valittuun vaiheeseen.',
    sv: 'Det går inte att gå till det valda skedet härifrån.',
    en: 'The chosen stage cannot be reached from this one.',
  },
  'problems.code.email-taken': {
    fi: 'Osoitteella on jo käyttäjä.',
    sv: 'Adressen har redan en användare.',
    en: 'There is already a user with this address.',
  },
  'problems.code.password-too-short': {
    fi: 'Salasanassa on oltava vähintään {min, number} merkkiä.',
    sv: 'Lösenordet ska ha minst {min, number} tecken.',
    en: 'The password must have at least {min, number} characters.',
  },
  'problems.code.password-too-common': {
    fi: 'Salasana on liian yleinen. Valitse toinen.',
    sv: 'Lösenordet är för vanligt. Välj ett annat.',
    en: 'The password is too common. Choose another.',
  },
  'problems.code.last-administrator': {
    fi: 'Ainakin yhden pääkäyttäjän on jäätävä.',
    sv: 'Minst en administratör måste finnas kvar.',
    en: 'At least one administrator must remain.',
  },
  'problems.code.link-not-valid': {
    fi: 'Linkki on vanhentunut tai jo käytetty. Pyydä uusi.',
    sv: 'Länken har gått ut eller redan använts. Be om en ny.',
    en: 'The link has expired or has already been used. Ask for a new one.',
  },
  'problems.code.idempotency-key-reused': {
    fi: 'Samaa tunnistetta on käytetty eri sisällölle.',
    sv: 'Samma nyckel har använts för ett annat innehåll.',
    en: 'The same key was used for another content.',
  },
  'problems.code.idempotency-key-in-use': {
    fi: 'Sama pyyntö on vielä kesken. Odota hetki.',
    sv: 'Samma begäran pågår ännu. Vänta en stund.',
    en: 'The same request is still running. Wait a moment.',
  },
  'problems.code.period-not-ended': {
    fi: 'Jakso ei ole vielä päättynyt.',
    sv: 'Perioden är inte slut ännu.',
    en: 'The period has not ended yet.',
  },
  'problems.code.period-closed': {
    fi: 'Jakso on jo suljettu.',
    sv: 'Perioden är redan stängd.',
    en: 'The period is already closed.',
  },
  'problems.code.period-open': {
    fi: 'Jaksoa ei ole suljettu.',
    sv: 'Perioden är inte stängd.',
    en: 'The period is not closed.',
  },
  'problems.code.file-malformed': {
    fi: 'Tiedostoa ei voi lukea. Tarkista, että se on oikeaa muotoa.',
    sv: 'Filen kan inte läsas. Kontrollera att den har rätt format.',
    en: 'The file cannot be read. Check that it has the right format.',
  },
  'problems.code.file-too-large': {
    fi: 'Tiedosto on liian suuri.',
    sv: 'Filen är för stor.',
    en: 'The file is too large.',
  },
  'problems.code.file-empty': {
    fi: 'Tiedostossa ei ole rivejä.',
    sv: 'Filen innehåller inga rader.',
    en: 'The file has no rows.',
  },
  'problems.code.import-not-ready': {
    fi: 'Tuonti ei ole siinä vaiheessa, että tämän voisi tehdä.',
    sv: 'Importen är inte i ett skede där detta kan göras.',
    en: 'The import is not at a stage where this can be done.',
  },
  'problems.code.survey-not-published': {
    fi: 'Kyselyä ei ole julkaistu.',
    sv: 'Enkäten har inte publicerats.',
    en: 'The survey has not been published.',
  },
  'problems.code.survey-closed': {
    fi: 'Vastausaika on päättynyt.',
    sv: 'Svarstiden har gått ut.',
    en: 'The survey has closed.',
  },
  'problems.code.survey-answered': {
    fi: 'Tähän kutsuun on jo vastattu.',
    sv: 'Den här inbjudan har redan besvarats.',
    en: 'This invitation has already been answered.',
  },
  'problems.code.survey-version-changed': {
    fi: 'Kyselyä on muutettu. Avaa linkki uudelleen.',
    sv: 'Enkäten har ändrats. Öppna länken på nytt.',
    en: 'The survey has changed. Open the link again.',
  },
  'problems.code.no-recipients': {
    fi: 'Kukaan valituista ei voi saada kyselyä.',
    sv: 'Ingen av de valda kan få enkäten.',
    en: 'None of the chosen people can receive the survey.',
  },
});
