import type { apiKeyProblemsTexts } from './api-key-problems.js';
import type { webhookProblemsTexts } from './webhook-problems.js';
import { defineTexts } from './define-texts.js';
import type { fullExportProblemsTexts } from './full-export-problems.js';
import type { accessReviewProblemsTexts } from './access-review-problems.js';
import type { retentionProblemsTexts } from './retention-problems.js';
import type { requestProblemsTexts } from './request-problems.js';
import type { importRowsTexts } from './import-rows.js';
import type { importProblemsTexts } from './import-problems.js';
import type { fileProblemsTexts } from './file-problems.js';
import type { geoProblemsTexts } from './geo-problems.js';
import type { listProblemsTexts } from './list-problems.js';
import type { mergeProblemsTexts } from './merge-problems.js';
import type { registerProblemsTexts } from './register-problems.js';
import type { siteProblemsTexts } from './site-problems.js';
import type { enquiryProblemsTexts } from './enquiry-problems.js';
import type { reservationProblemsTexts } from './reservation-problems.js';
import type { enquiryPageProblemsTexts } from './enquiry-page-problems.js';
import type { privacyProblemsTexts } from './privacy-problems.js';
import type { signInProblemsTexts } from './sign-in-problems.js';
import type { surveyProblemsTexts } from './survey-problems.js';
import type { taskProblemsTexts } from './task-problems.js';
import type { trailProblemsTexts } from './trail-problems.js';
import type { siteProposalsTexts } from './site-proposals.js';

/** What we say when something is refused. The key's end is the code in problem+json. No blame, and what to do. */
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
  'problems.forbidden': {
    fi: 'Sinulla ei ole oikeutta tähän',
    sv: 'Du har inte rätt till detta',
    en: 'You are not allowed to do this',
  },
  'problems.foreign-origin': {
    fi: 'Pyyntö tuli toiselta sivustolta, eikä sitä tehty',
    sv: 'Begäran kom från en annan webbplats och utfördes inte',
    en: 'The request came from another site and was not carried out',
  },
  'problems.wrong-host': {
    fi: 'Palvelu ei vastaa tässä osoitteessa',
    sv: 'Tjänsten svarar inte på den här adressen',
    en: 'The service does not answer at this address',
  },
  'problems.wrong-password': {
    fi: 'Sähköposti tai salasana ei täsmää. Yritä hetken päästä uudelleen.',
    sv: 'E-postadressen eller lösenordet stämmer inte. Försök igen om en stund.',
    en: 'The e-mail address or the password does not match. Try again in a moment.',
  },
  'problems.required': { fi: 'Tämä tieto tarvitaan', sv: 'Uppgiften behövs', en: 'This is needed' },
  'problems.member-unknown': {
    fi: 'Tällaista kenttää ei ole',
    sv: 'Ett sådant fält finns inte',
    en: 'There is no such field',
  },
  'problems.text-too-long': { fi: 'Teksti on liian pitkä', sv: 'Texten är för lång', en: 'The text is too long' },
  'problems.not-a-text': { fi: 'Tämän pitää olla tekstiä', sv: 'Det här ska vara text', en: 'This must be text' },
  'problems.not-an-email': {
    fi: 'Tarkista sähköpostiosoite',
    sv: 'Kontrollera e-postadressen',
    en: 'Check the e-mail address',
  },
  'problems.not-an-id': {
    fi: 'Tunniste ei ole oikeaa muotoa',
    sv: 'Identifieraren har fel form',
    en: 'The identifier is not in the right form',
  },
  'problems.not-one-of': {
    fi: 'Valitse jokin annetuista vaihtoehdoista',
    sv: 'Välj ett av de givna alternativen',
    en: 'Choose one of the given values',
  },
  'problems.not-a-whole-number': {
    fi: 'Tämän pitää olla kokonaisluku',
    sv: 'Det här ska vara ett heltal',
    en: 'This must be a whole number',
  },
  'problems.not-a-number': { fi: 'Tämän pitää olla luku', sv: 'Det här ska vara ett tal', en: 'This must be a number' },
  'problems.out-of-range': {
    fi: 'Luku ei ole sallitulla välillä',
    sv: 'Talet är inte inom det tillåtna området',
    en: 'The number is out of range',
  },
  'problems.not-yes-or-no': {
    fi: 'Tämän pitää olla kyllä tai ei',
    sv: 'Det här ska vara ja eller nej',
    en: 'This must be yes or no',
  },
  'problems.not-a-time': {
    fi: 'Tarkista päivä tai kellonaika',
    sv: 'Kontrollera dagen eller klockslaget',
    en: 'Check the day or the time',
  },
  'problems.not-a-list': {
    fi: 'Tämän pitää olla luettelo',
    sv: 'Det här ska vara en lista',
    en: 'This must be a list',
  },
  'problems.list-too-long': {
    fi: 'Luettelossa on liian monta kohtaa',
    sv: 'Listan har för många punkter',
    en: 'The list has too many items',
  },
  'problems.list-repeats': {
    fi: 'Sama kohta on luettelossa kahdesti',
    sv: 'Samma punkt finns två gånger i listan',
    en: 'The same item is in the list twice',
  },
  'problems.not-an-object': {
    fi: 'Tämän kohdan rakenne on väärä',
    sv: 'Den här punktens struktur är fel',
    en: 'This part has the wrong structure',
  },
  'problems.not-in-form': {
    fi: 'Tieto ei ole oikeassa muodossa',
    sv: 'Uppgiften har fel form',
    en: 'This is not in the right form',
  },
  'problems.cursor-invalid': {
    fi: 'Luettelon jatkokohta ei kelpaa. Avaa luettelo uudelleen.',
    sv: 'Listans fortsättningspunkt duger inte. Öppna listan på nytt.',
    en: 'The place in the list is not valid. Open the list again.',
  },
  'problems.sort-unknown': {
    fi: 'Luetteloa ei voi järjestää näin ({sort}). Sallitut: {allowed}.',
    sv: 'Listan kan inte ordnas så ({sort}). Tillåtna: {allowed}.',
    en: 'The list cannot be sorted by {sort}. Allowed: {allowed}.',
  },
  'problems.version-malformed': {
    fi: 'Tiedon versio on väärää muotoa',
    sv: 'Uppgiftens version har fel form',
    en: 'The version of the record is malformed',
  },
  'problems.idempotency-key-malformed': {
    fi: 'Idempotency-Key saa olla 1–128 merkkiä',
    sv: 'Idempotency-Key får vara 1–128 tecken',
    en: 'Idempotency-Key must be 1–128 characters',
  },
  'problems.idempotency-key-reused': {
    fi: 'Samalla Idempotency-Key-avaimella on jo lähetetty toinen pyyntö',
    sv: 'En annan begäran har redan sänts med samma Idempotency-Key',
    en: 'Another request was already sent with this Idempotency-Key',
  },
  'problems.still-running': {
    fi: 'Sama pyyntö on vielä kesken',
    sv: 'Samma begäran pågår ännu',
    en: 'The same request is still running',
  },
  'problems.goal-required': {
    fi: 'Valitse ohjelman tavoite, jota tämä palvelee',
    sv: 'Välj det av programmets mål som detta tjänar',
    en: 'Choose the goal of the programme that this serves',
  },
  'problems.goal-unknown': {
    fi: 'Tavoite ei kuulu valittuun tekijään. Valitse tavoite uudelleen.',
    sv: 'Målet hör inte till den valda faktorn. Välj mål på nytt.',
    en: 'The goal does not belong to the chosen factor. Choose the goal again.',
  },
  'problems.experiment-only': {
    fi: 'Tämä kuuluu vain kokeilulle. Vaihda lajiksi kokeilu tai jätä kenttä tyhjäksi.',
    sv: 'Det här hör bara till ett försök. Byt slag till försök eller lämna fältet tomt.',
    en: 'Only an experiment has this. Change the kind to experiment or leave the field empty.',
  },
  'problems.period-running': {
    fi: 'Jakso on vielä kesken. Sen voi sulkea, kun viimeinen päivä on ohi.',
    sv: 'Perioden pågår ännu. Den kan stängas när sista dagen är över.',
    en: 'The period is still running. It can be closed once its last day is over.',
  },
  'problems.period-closed': {
    fi: 'Jakso on jo suljettu. Avaa se ensin uudelleen.',
    sv: 'Perioden är redan stängd. Öppna den först på nytt.',
    en: 'The period is closed already. Reopen it first.',
  },
  'problems.period-open': {
    fi: 'Jakso ei ole suljettu.',
    sv: 'Perioden är inte stängd.',
    en: 'The period is not closed.',
  },
  'problems.not-in-bin': {
    fi: 'Tieto ei ole roskakorissa',
    sv: 'Uppgiften finns inte i papperskorgen',
    en: 'The record is not in the bin',
  },
  'problems.business-id-format': {
    fi: 'Y-tunnus on seitsemän numeroa, viiva ja tarkistusnumero, esimerkiksi 1234567-1',
    sv: 'FO-numret består av sju siffror, bindestreck och en kontrollsiffra, till exempel 1234567-1',
    en: 'A business ID is seven digits, a hyphen and a check digit, for example 1234567-1',
  },
  'problems.business-id-checksum': {
    fi: 'Y-tunnuksen tarkistusnumero ei täsmää. Tarkista numerot.',
    sv: 'FO-numrets kontrollsiffra stämmer inte. Kontrollera siffrorna.',
    en: 'The check digit of the business ID does not match. Check the digits.',
  },
  'problems.business-id-taken': {
    fi: 'Tällä Y-tunnuksella on jo yritys',
    sv: 'Det finns redan ett företag med detta FO-nummer',
    en: 'There already is a company with this business ID',
  },
  'problems.outsiders-not-confirmed': {
    fi: 'Vahvista, mihin osoitteisiin kutsu lähtee kunnan ulkopuolelle',
    sv: 'Bekräfta vilka adresser utanför kommunen inbjudan går till',
    en: 'Confirm which addresses outside the municipality it goes to',
  },
  'problems.invitee-suppressed': {
    fi: 'Tähän osoitteeseen ei lähetetä viestejä: vastaanottaja on kieltänyt ne',
    sv: 'Inga meddelanden skickas till adressen: mottagaren har avböjt dem',
    en: 'Nothing is sent to this address: the receiver has stopped all mail',
  },
  'problems.invitee-without-address': {
    fi: 'Yhteyshenkilöllä ei ole sähköpostiosoitetta',
    sv: 'Kontaktpersonen saknar e-postadress',
    en: 'The contact has no e-mail address',
  },
  'problems.same-person': {
    fi: 'Vastuita ei voi siirtää samalle henkilölle',
    sv: 'Ansvar kan inte överföras till samma person',
    en: 'Responsibilities cannot be handed to the same person',
  },
  'problems.receiver-may-not-read': {
    fi: 'Vastaanottaja ei saa avata kaikkia näitä. Jätä ne pois tai valitse toinen vastaanottaja.',
    sv: 'Mottagaren får inte öppna alla dessa. Lämna bort dem eller välj en annan mottagare.',
    en: 'The receiver may not open all of these. Leave them out or choose somebody else.',
  },
  'problems.nothing-to-hand-over': {
    fi: 'Siirrettävää ei ole',
    sv: 'Det finns inget att överföra',
    en: 'There is nothing to hand over',
  },
  'problems.handover-too-old': {
    fi: 'Siirrosta on yli 30 päivää, eikä sitä voi enää kumota. Siirrä vastuut takaisin uudella siirrolla.',
    sv: 'Det har gått över 30 dagar sedan överföringen och den kan inte längre ångras. Gör en ny överföring tillbaka.',
    en: 'The handover is more than 30 days old and can no longer be undone. Hand the responsibilities back with a new one.',
  },
  'problems.handover-over': {
    fi: 'Siirto on jo päättynyt',
    sv: 'Överföringen är redan avslutad',
    en: 'The handover is already over',
  },
  'problems.starts-in-the-past': {
    fi: 'Valitse tämä päivä tai myöhempi',
    sv: 'Välj i dag eller en senare dag',
    en: 'Choose today or a later day',
  },
  'problems.user-unknown': { fi: 'Käyttäjää ei löydy', sv: 'Användaren hittades inte', en: 'The user was not found' },
  'problems.email-taken': {
    fi: 'Tällä osoitteella on jo tunnus',
    sv: 'Adressen har redan ett konto',
    en: 'There already is an account with this address',
  },
  'problems.already-active': {
    fi: 'Tunnus on jo käytössä',
    sv: 'Kontot är redan i bruk',
    en: 'The account is already in use',
  },
  'problems.last-administrator': {
    fi: 'Ainakin yksi pääkäyttäjä tarvitaan',
    sv: 'Det behövs minst en administratör',
    en: 'At least one administrator is needed',
  },
  'problems.link-unknown': { fi: 'Linkki ei ole voimassa', sv: 'Länken är inte i kraft', en: 'The link is not valid' },
  'problems.link-used-or-expired': {
    fi: 'Linkki on jo käytetty tai vanhentunut. Pyydä uusi.',
    sv: 'Länken har redan använts eller gått ut. Be om en ny.',
    en: 'The link has been used or has expired. Ask for a new one.',
  },
  'problems.password-too-short': {
    fi: 'Salasanassa pitää olla vähintään {least} merkkiä',
    sv: 'Lösenordet ska ha minst {least} tecken',
    en: 'The password must have at least {least} characters',
  },
  'problems.password-too-long': {
    fi: 'Salasanassa saa olla enintään {most} merkkiä',
    sv: 'Lösenordet får ha högst {most} tecken',
    en: 'The password may have at most {most} characters',
  },
  'problems.password-guessable': {
    fi: 'Salasana on liian helppo arvata. Älä käytä nimeäsi tai tavallisia sanoja.',
    sv: 'Lösenordet är för lätt att gissa. Använd inte ditt namn eller vanliga ord.',
    en: 'The password is too easy to guess. Do not use your name or common words.',
  },
  'problems.company-unknown': {
    fi: 'Yritystä ei löydy',
    sv: 'Företaget hittades inte',
    en: 'The company was not found',
  },
  'problems.contact-unknown': {
    fi: 'Henkilöä ei löydy',
    sv: 'Personen hittades inte',
    en: 'The person was not found',
  },
  'problems.partner-unknown': {
    fi: 'Kumppania ei löydy',
    sv: 'Samarbetspartnern hittades inte',
    en: 'The partner was not found',
  },
  'problems.outside-party-required': {
    fi: 'Lisää yritys, henkilö tai kumppani, jonka kanssa asioitiin. Keskeneräisen voi tallentaa luonnoksena.',
    sv: 'Lägg till företaget, personen eller samarbetspartnern som ärendet gällde. Något halvfärdigt kan sparas som utkast.',
    en: 'Add the company, person or partner it was with. Something unfinished can be saved as a draft.',
  },
  'problems.staff-required': {
    fi: 'Valitse ainakin yksi kunnan edustaja.',
    sv: 'Välj minst en representant för kommunen.',
    en: 'Choose at least one person of the municipality.',
  },
  'problems.subject-unknown': {
    fi: 'Tietoa, johon tehtävä liittyy, ei löydy.',
    sv: 'Uppgiften som uppföljningen gäller hittades inte.',
    en: 'The record that the follow-up is about was not found.',
  },
  'problems.unknown-member': {
    fi: 'Tällaista tietoa ei tunneta.',
    sv: 'Uppgiften är okänd.',
    en: 'This member is not known.',
  },
  'problems.wrong-type': {
    fi: 'Tieto on väärää muotoa.',
    sv: 'Uppgiften har fel form.',
    en: 'This has the wrong form.',
  },
  'problems.too-long': {
    fi: 'Kirjoita enintään {max, plural, one {# merkki} other {# merkkiä}}.',
    sv: 'Skriv högst {max, plural, one {# tecken} other {# tecken}}.',
    en: 'Write at most {max, plural, one {# character} other {# characters}}.',
  },
  'problems.too-few': {
    fi: 'Valitse vähintään {min, number}.',
    sv: 'Välj minst {min, number}.',
    en: 'Choose at least {min, number}.',
  },
  'problems.too-many-items': {
    fi: 'Valitse enintään {max, number}.',
    sv: 'Välj högst {max, number}.',
    en: 'Choose at most {max, number}.',
  },
  'problems.too-small': {
    fi: 'Pienin sallittu arvo on {min, number}.',
    sv: 'Det minsta tillåtna värdet är {min, number}.',
    en: 'The smallest allowed value is {min, number}.',
  },
  'problems.too-big': {
    fi: 'Suurin sallittu arvo on {max, number}.',
    sv: 'Det största tillåtna värdet är {max, number}.',
    en: 'The largest allowed value is {max, number}.',
  },
  'problems.not-in-list': {
    fi: 'Valitse jokin vaihtoehdoista.',
    sv: 'Välj ett av alternativen.',
    en: 'Choose one of the options.',
  },
  'problems.not-a-day': {
    fi: 'Kirjoita päivä muodossa 16.11.2026.',
    sv: 'Skriv dagen i formen 16.11.2026.',
    en: 'Write the day as 16.11.2026.',
  },
  'problems.not-a-period': {
    fi: 'Ajanjaksoa ei tunneta. Kirjoita esimerkiksi 2026-Q3.',
    sv: 'Perioden är okänd. Skriv till exempel 2026-Q3.',
    en: 'The period is not known. Write for example 2026-Q3.',
  },
  'problems.period-range': {
    fi: 'Jaksojen on oltava samaa lajia ja aikajärjestyksessä, enintään 60 jaksoa.',
    sv: 'Perioderna ska vara av samma slag och i tidsordning, högst 60 perioder.',
    en: 'The periods must be of one kind and in order of time, at most 60 periods.',
  },
  'problems.breakdown-unknown': {
    fi: 'Mittaria ei voi jakaa näin.',
    sv: 'Indikatorn kan inte delas upp så.',
    en: 'The indicator cannot be broken down like this.',
  },
  'problems.series-key-taken': {
    fi: 'Tällä tunnuksella on jo sarja.',
    sv: 'Det finns redan en serie med denna kod.',
    en: 'There already is a series with this key.',
  },
  'problems.series-has-values': {
    fi: 'Sarjalla on jo arvoja, joten tätä ei voi muuttaa. Tee uusi sarja.',
    sv: 'Serien har redan värden, så detta kan inte ändras. Skapa en ny serie.',
    en: 'The series already has values, so this cannot be changed. Make a new series.',
  },
  'problems.series-value-taken': {
    fi: 'Tältä ajalta on jo arvo. Korjaa se.',
    sv: 'Det finns redan ett värde för den här tiden. Rätta det.',
    en: 'There already is a value for this time. Correct that one.',
  },
  'problems.period-of-other-interval': {
    fi: 'Sarjan arvot ovat toisenlaisilta ajanjaksoilta.',
    sv: 'Seriens värden gäller perioder av annat slag.',
    en: 'The values of the series are of another kind of period.',
  },
  'problems.ranking-taken': {
    fi: 'Tämän mittauksen tältä vuodelta on jo sijoitus.',
    sv: 'Det finns redan en placering i denna mätning för det här året.',
    en: 'There already is a place in this edition of the survey.',
  },
  'problems.rank-beyond-compared': {
    fi: 'Sija ei voi olla suurempi kuin vertailtujen määrä.',
    sv: 'Placeringen kan inte vara större än antalet jämförda.',
    en: 'The place cannot be beyond the number compared.',
  },
  'problems.condition-ambiguous': {
    fi: 'Ehdossa saa olla vain yksi näistä: is, in tai notIn.',
    sv: 'Villkoret får ha bara ett av dessa: is, in eller notIn.',
    en: 'A condition may have only one of these: is, in or notIn.',
  },
  'problems.formula-unreadable': {
    fi: 'Kaavaa ei voi lukea. Käytä osien nimiä, lukuja, merkkejä + − × ÷ ja sulkeita.',
    sv: 'Formeln kan inte läsas. Använd delarnas namn, tal, tecknen + − × ÷ och parenteser.',
    en: 'The formula cannot be read. Use the names of the parts, numbers, the signs + − × ÷ and brackets.',
  },
  'problems.formula-name-unknown': {
    fi: 'Kaavassa on nimi, jota ei ole osissa, tai siinä ei ole yhtään osaa.',
    sv: 'Formeln har ett namn som inte finns bland delarna, eller ingen del alls.',
    en: 'The formula has a name that is not among the parts, or no part at all.',
  },
  'problems.formula-name-unused': {
    fi: 'Kaava ei käytä tätä osaa.',
    sv: 'Formeln använder inte den här delen.',
    en: 'The formula does not use this part.',
  },
  'problems.duplicate': {
    fi: 'Sama on valittu kahdesti.',
    sv: 'Samma har valts två gånger.',
    en: 'The same one is chosen twice.',
  },
  'problems.unknown-reference': {
    fi: 'Valittua tietoa ei löydy.',
    sv: 'Det valda hittades inte.',
    en: 'What was chosen cannot be found.',
  },
  'problems.in-the-future': {
    fi: 'Tapahtunut asia ei voi olla tulevaisuudessa. Tallenna se luonnoksena tai tarkista päivä.',
    sv: 'Något som har hänt kan inte ligga i framtiden. Spara som utkast eller kontrollera dagen.',
    en: 'Something that has happened cannot lie in the future. Save it as a draft or check the day.',
  },
  'problems.backdated-reason-required': {
    fi: 'Asiasta on yli vuosi. Kirjoita, miksi se kirjataan vasta nyt.',
    sv: 'Det har gått över ett år. Skriv varför det antecknas först nu.',
    en: 'This is more than a year old. Write why it is logged only now.',
  },
  'problems.day-too-far': {
    fi: 'Päivä on liian kaukana. Tarkista vuosi.',
    sv: 'Dagen ligger för långt bort. Kontrollera året.',
    en: 'The day is too far away. Check the year.',
  },
  'problems.day-not-in-the-future': {
    fi: 'Valitse päivä, joka on vasta tulossa.',
    sv: 'Välj en dag som kommer.',
    en: 'Choose a day that is still to come.',
  },
  'problems.day-in-the-future': {
    fi: 'Päivä on tulevaisuudessa. Tarkista päivä.',
    sv: 'Dagen ligger i framtiden. Kontrollera dagen.',
    en: 'The day lies in the future. Check the day.',
  },
  'problems.before-received': {
    fi: 'Vastaus ei voi olla ennen kyselyn saapumista.',
    sv: 'Svaret kan inte vara före förfrågan kom.',
    en: 'The answer cannot be before the enquiry arrived.',
  },
  'problems.answered-before-received': {
    fi: 'Vastaus ei voi olla ennen palautteen saapumista.',
    sv: 'Svaret kan inte vara före responsen kom.',
    en: 'The answer cannot be before the feedback arrived.',
  },
  'problems.initiative-made': {
    fi: 'Palautteesta on jo tehty aloite.',
    sv: 'Ett initiativ har redan gjorts av responsen.',
    en: 'An initiative has already been made of the feedback.',
  },
  'problems.publication-required': {
    fi: 'Nimetön saa vastauksen vain julkaistuna. Kirjoita, missä vastaus on luettavissa.',
    sv: 'En anonym får svaret bara om det publiceras. Skriv var svaret kan läsas.',
    en: 'An anonymous person gets the answer only if it is published. Write where it can be read.',
  },
  'problems.can-be-answered': {
    fi: 'Vain nimetön ja vastaamaton palaute voidaan merkitä sellaiseksi, johon ei voida vastata.',
    sv: 'Bara anonym och obesvarad respons kan markeras som sådan som inte kan besvaras.',
    en: 'Only anonymous feedback without an answer can be marked as impossible to answer.',
  },
  'problems.referred-required': {
    fi: 'Valitse yritys tai kirjoita, kenet ohjattiin.',
    sv: 'Välj ett företag eller skriv vem som hänvisades.',
    en: 'Choose a company or write who was referred.',
  },
  'problems.recipient-required': {
    fi: 'Valitse yksi vastaanottaja: kumppani tai kunnan oma yksikkö.',
    sv: 'Välj en mottagare: en samarbetspartner eller en enhet i kommunen.',
    en: 'Choose one recipient: a partner or a unit of the municipality.',
  },
  'problems.address-required': {
    fi: 'Kumppanilla ei ole sähköpostiosoitetta. Lisää se tai anna vastaanottajan osoite, ja valitse tavaksi sähköposti.',
    sv: 'Partnern har ingen e-postadress. Lägg till den eller ange mottagarens adress, och välj e-post som sätt.',
    en: 'The partner has no e-mail address. Add it or give the recipient’s address, and choose e-mail as the way.',
  },
  'problems.referral-settled': {
    fi: 'Ohjauksen tulos on jo kirjattu tai ohjaus on peruttu.',
    sv: 'Hänvisningens resultat är redan antecknat eller hänvisningen har återtagits.',
    en: 'The outcome has been logged already, or the referral was withdrawn.',
  },
  'problems.referral-mailed': {
    fi: 'Ohjaus on jo lähetetty.',
    sv: 'Hänvisningen har redan skickats.',
    en: 'The referral has been sent already.',
  },
  'problems.consent-required': {
    fi: 'Asiakkaan tietoja saa välittää vain hänen suostumuksellaan. Merkitse suostumus tai valitse toinen tapa.',
    sv: 'Kundens uppgifter får förmedlas bara med kundens samtycke. Anteckna samtycket eller välj ett annat sätt.',
    en: 'The customer’s details may be passed on only with consent. Mark the consent or choose another way.',
  },
  'problems.before-sent': {
    fi: 'Päivä ei voi olla ennen ohjauspäivää.',
    sv: 'Dagen kan inte vara före hänvisningen.',
    en: 'The day cannot be before the referral.',
  },
  'problems.already-answered': {
    fi: 'Ensimmäinen vastaus on jo merkitty.',
    sv: 'Det första svaret är redan antecknat.',
    en: 'The first answer has already been marked.',
  },
  'problems.enquirer-required': {
    fi: 'Valitse yritys tai kirjoita, kuka kysyy.',
    sv: 'Välj ett företag eller skriv vem som frågar.',
    en: 'Choose a company or write who is asking.',
  },
  'problems.maker-required': {
    fi: 'Valitse yritys tai kirjoita, kenen aloite on. Jos tekijä ei anna nimeään, merkitse aloite nimettömäksi.',
    sv: 'Välj ett företag eller skriv vems initiativet är. Om den som föreslår inte ger sitt namn, markera initiativet som anonymt.',
    en: 'Choose a company or write whose initiative it is. If the maker gives no name, mark it anonymous.',
  },
  'problems.maker-anonymous': {
    fi: 'Nimettömällä aloitteella ei voi olla tekijän tietoja. Poista ne tai merkitse aloite nimelliseksi.',
    sv: 'Ett anonymt initiativ kan inte ha uppgifter om den som föreslår. Ta bort dem eller ta bort markeringen.',
    en: 'An anonymous initiative cannot hold its maker’s details. Remove them, or do not mark it anonymous.',
  },
  'problems.anonymous-answer-published': {
    fi: 'Nimettömään aloitteeseen vastataan julkaisemalla vastaus.',
    sv: 'Ett anonymt initiativ besvaras genom att svaret publiceras.',
    en: 'An anonymous initiative is answered by publishing the answer.',
  },
  'problems.initiative-answered': {
    fi: 'Aloitteeseen on jo vastattu.',
    sv: 'Initiativet har redan besvarats.',
    en: 'The initiative has already been answered.',
  },
  'problems.initiative-merged': {
    fi: 'Aloite on yhdistetty toiseen. Käsittele sitä.',
    sv: 'Initiativet har slagits samman med ett annat. Behandla det.',
    en: 'The initiative has been merged into another. Handle that one.',
  },
  'problems.initiative-itself': {
    fi: 'Valitse toinen aloite.',
    sv: 'Välj ett annat initiativ.',
    en: 'Choose another initiative.',
  },
  'problems.initiative-not-declined': {
    fi: 'Uudeksi aloitteeksi merkitään hylätyn aloitteen uusi sisältö. Valitse hylätty aloite.',
    sv: 'Ett förnyat initiativ har nytt innehåll efter ett avslag. Välj ett avslaget initiativ.',
    en: 'A renewed initiative brings new content after a rejection. Choose a declined one.',
  },
  'problems.measure-linked': {
    fi: 'Toimenpide on jo liitetty aloitteeseen.',
    sv: 'Åtgärden är redan kopplad till initiativet.',
    en: 'The measure is already linked to the initiative.',
  },
  'problems.answer-before-received': {
    fi: 'Vastauspäivä on ennen aloitteen saapumista.',
    sv: 'Svarsdagen är före den dag då initiativet kom in.',
    en: 'The day of the answer is before the initiative came in.',
  },
  'problems.area-reversed': {
    fi: 'Pinta-alan yläraja on alarajaa pienempi.',
    sv: 'Ytans övre gräns är mindre än den nedre.',
    en: 'The largest area is smaller than the smallest.',
  },
  'problems.event-not-begun': {
    fi: 'Tapahtuma ei ole vielä alkanut, joten se ei voi olla pidetty.',
    sv: 'Evenemanget har inte börjat och kan därför inte vara hållet.',
    en: 'The event has not begun, so it cannot have been held.',
  },
  'problems.event-sign-up-closed': {
    fi: 'Tapahtumaan ei voi enää ilmoittautua.',
    sv: 'Det går inte längre att anmäla sig till evenemanget.',
    en: 'One can no longer sign up for the event.',
  },
  'problems.event-party-too-large': {
    fi: 'Tapahtumassa on vain {capacity, plural, one {# paikka} other {# paikkaa}}.',
    sv: 'Evenemanget har bara {capacity, plural, one {# plats} other {# platser}}.',
    en: 'The event has only {capacity, plural, one {# place} other {# places}}.',
  },
  'problems.event-places-too-few': {
    fi: 'Kaikille ei riitä paikkaa. Ilmoita vähemmän tulijoita.',
    sv: 'Platserna räcker inte till alla. Anmäl färre deltagare.',
    en: 'There are not places for all of you. Sign up fewer people.',
  },
  'problems.event-not-published': {
    fi: 'Julkaise ilmoittautumissivu ensin: kutsu johtaa sinne.',
    sv: 'Publicera anmälningssidan först: inbjudan leder dit.',
    en: 'Publish the sign-up page first: the invitation leads there.',
  },
  'problems.event-nobody-to-remind': {
    fi: 'Ketään ei ole muistutettavaksi: kaikki ovat vastanneet, tai kutsusta ei ole vielä päivää.',
    sv: 'Det finns ingen att påminna: alla har svarat, eller så har det inte gått en dag sedan inbjudan.',
    en: 'There is nobody to remind: all have answered, or it is less than a day since the invitation.',
  },
  'problems.event-not-waiting': {
    fi: 'Ilmoittautunut ei ole jonossa.',
    sv: 'Den anmälda står inte i kö.',
    en: 'The person is not on the waiting list.',
  },
  'problems.event-cancelled': {
    fi: 'Tapahtuma on peruttu.',
    sv: 'Evenemanget är inställt.',
    en: 'The event is cancelled.',
  },
  'problems.attendee-required': {
    fi: 'Valitse yritys tai henkilö, tai kirjoita nimi.',
    sv: 'Välj ett företag eller en person, eller skriv ett namn.',
    en: 'Choose a company or a person, or write a name.',
  },
  'problems.feedback-already-asked': {
    fi: 'Palaute on jo pyydetty tästä tapahtumasta.',
    sv: 'Respons har redan begärts om evenemanget.',
    en: 'Feedback has already been asked for this event.',
  },
  'problems.not-a-market-dialogue': {
    fi: 'Tapahtuma ei ole markkinavuoropuhelu.',
    sv: 'Evenemanget är inte en marknadsdialog.',
    en: 'The event is not a market dialogue.',
  },
  'problems.answer-required': {
    fi: 'Kirjoita vastaus ennen kuin julkaiset.',
    sv: 'Skriv ett svar innan du publicerar.',
    en: 'Write an answer before publishing.',
  },
  'problems.link-or-text-required': {
    fi: 'Anna linkki tai teksti.',
    sv: 'Ange en länk eller en text.',
    en: 'Give a link or a text.',
  },
  'problems.already-registered': {
    fi: 'Sama henkilö on jo ilmoittautunut.',
    sv: 'Personen är redan anmäld.',
    en: 'The same person has already registered.',
  },
  'problems.outside-organisation-required': {
    fi: 'Nimeä ainakin yksi kumppani tai yritys, jonka kanssa yhteistyötä tehdään.',
    sv: 'Ange minst en samarbetspartner eller ett företag som samarbetet görs med.',
    en: 'Name at least one partner or company that the cooperation is with.',
  },
  'problems.before-previous-stage': {
    fi: 'Vaihe ei voi alkaa ennen edellistä vaihetta.',
    sv: 'Skedet kan inte börja före det föregående.',
    en: 'The stage cannot begin before the previous one.',
  },
  'problems.stage-already': {
    fi: 'Se on jo tässä vaiheessa.',
    sv: 'Det är redan i det här skedet.',
    en: 'It is at this stage already.',
  },
  'problems.evidence-required': {
    fi: 'Kuvaa, mihin arvio perustuu.',
    sv: 'Beskriv vad bedömningen grundar sig på.',
    en: 'Describe what the assessment is based on.',
  },
  'problems.parent-nested': {
    fi: 'Emo-organisaatio kuuluu itse toiseen, tai tällä on omia osastoja.',
    sv: 'Moderorganisationen hör själv till en annan, eller så har den här egna avdelningar.',
    en: 'The parent belongs to another itself, or this one has departments of its own.',
  },
  'problems.last-stage': {
    fi: 'Ainoaa vaihetta ei voi poistaa.',
    sv: 'Det enda skedet kan inte tas bort.',
    en: 'The only stage cannot be removed.',
  },
  'problems.day-needed-with-record': {
    fi: 'Anna sekä hanke että päivä.',
    sv: 'Ange både projektet och dagen.',
    en: 'Give both the project and the day.',
  },
  'problems.refers-to-itself': {
    fi: 'Tietoa ei voi liittää itseensä.',
    sv: 'Det kan inte kopplas till sig självt.',
    en: 'It cannot be linked to itself.',
  },
  'problems.ends-before-start': {
    fi: 'Päättyminen on ennen alkua.',
    sv: 'Slutet ligger före början.',
    en: 'The end is before the start.',
  },
  'problems.not-due-then': {
    fi: 'Tehtävän määräpäivä ei ole silloin.',
    sv: 'Uppgiften förfaller inte då.',
    en: 'The task is not due on that day.',
  },
  'problems.reason-required': { fi: 'Kirjoita syy.', sv: 'Skriv en orsak.', en: 'Write the reason.' },
  'problems.stage-not-reachable': {
    fi: 'Tästä vaiheesta ei voi siirtyä valittuun vaiheeseen.',
    sv: 'Det går inte att gå till det valda skedet härifrån.',
    en: 'The chosen stage cannot be reached from this one.',
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
  'problems.no-recipients': {
    fi: 'Kukaan valituista ei voi saada kyselyä.',
    sv: 'Ingen av de valda kan få enkäten.',
    en: 'None of the chosen people can receive the survey.',
  },

  'problems.format-unknown': {
    fi: 'Tiedosto on ohjelmatiedoston muotoa, jota tämä versio ei lue. Muodon numeron pitää olla 2.',
    sv: 'Filen har ett programformat som den här versionen inte läser. Formatets nummer ska vara 2.',
    en: 'The file is of a format this version does not read. The format number must be 2.',
  },
  'problems.code-repeats': {
    fi: 'Tunnus {code} on tiedostossa kahdesti.',
    sv: 'Koden {code} finns två gånger i filen.',
    en: 'The code {code} is in the file twice.',
  },
  'problems.goal-parent-unknown': {
    fi: 'Ohjelmassa ei ole tekijää eikä tavoitetta {code}.',
    sv: 'Programmet har varken faktorn eller målet {code}.',
    en: 'The programme has neither a factor nor a goal {code}.',
  },
  'problems.goals-in-a-circle': {
    fi: 'Tavoite on itsensä alla. Valitse sille toinen paikka.',
    sv: 'Målet ligger under sig självt. Välj en annan plats.',
    en: 'The goal lies below itself. Choose another place for it.',
  },
  'problems.goal-too-deep': {
    fi: 'Tavoitteita voi olla tekijän alla enintään {most} tasoa.',
    sv: 'Under en faktor får det finnas högst {most} nivåer av mål.',
    en: 'Goals may lie at most {most} levels below a factor.',
  },
  'problems.goal-in-use': {
    fi: 'Tavoitteella {code} on toimenpiteitä. Siirrä ne ensin toiselle tavoitteelle.',
    sv: 'Målet {code} har åtgärder. Flytta dem först till ett annat mål.',
    en: 'The goal {code} has measures. Move them to another goal first.',
  },
  'problems.factor-unknown': {
    fi: 'Voimassa olevassa ohjelmassa ei ole tällaista elinvoimatekijää.',
    sv: 'Det gällande programmet har ingen sådan livskraftsfaktor.',
    en: 'The programme in force has no such vitality factor.',
  },
  'problems.indicator-unknown': {
    fi: 'Mittaria {key} ei tunneta. Tarkista tunnus tai määrittele mittari ohjelmassa.',
    sv: 'Indikatorn {key} är okänd. Kontrollera koden eller definiera indikatorn i programmet.',
    en: 'The indicator {key} is not known. Check the key or define the indicator in the programme.',
  },
  'problems.indicator-key-taken': {
    fi: 'Tunnus {key} on järjestelmän oman mittarin. Anna ohjelman mittarille toinen tunnus.',
    sv: 'Koden {key} hör till en av systemets egna indikatorer. Ge programmets indikator en annan kod.',
    en: 'The key {key} belongs to one of the system’s indicators. Give the programme’s indicator another key.',
  },
  'problems.headline-not-followed': {
    fi: 'Kärkimittari {key} puuttuu ohjelman mittareista. Lisää se ensin jollekin tekijälle.',
    sv: 'Nyckelindikatorn {key} saknas bland programmets indikatorer. Lägg först till den under en faktor.',
    en: 'The headline indicator {key} is not among the programme’s indicators. Add it to a factor first.',
  },
  'problems.target-of-what': {
    fi: 'Valitse joko jakson tyyppi tai yksi tietty jakso.',
    sv: 'Välj antingen periodens slag eller en viss period.',
    en: 'Choose either a kind of period or one particular period.',
  },
  'problems.target-dated-twice': {
    fi: 'Yhden tietyn jakson tavoitteelle ei anneta voimassaoloaikaa.',
    sv: 'Ett målvärde för en viss period har ingen giltighetstid.',
    en: 'A target for one particular period has no days of validity.',
  },
  'problems.target-overlaps': {
    fi: 'Mittarilla on samalle jaksolle jo tavoite. Rajaa voimassaoloa tai muuta olemassa olevaa.',
    sv: 'Indikatorn har redan ett målvärde för samma period. Begränsa giltigheten eller ändra det befintliga.',
    en: 'The indicator already has a target for the same period. Limit the validity or change the existing one.',
  },
  'problems.limits-reversed': {
    fi: 'Keltaisen rajan pitää olla nollaa suurempi ja enintään vihreän raja.',
    sv: 'Gränsen för gult ska vara större än noll och högst gränsen för grönt.',
    en: 'The limit of amber must be above zero and at most that of green.',
  },
  'problems.spread-of-a-year': {
    fi: 'Vain vuoden tavoitteen luku voidaan jakaa jaksoille.',
    sv: 'Bara ett målvärde för ett år kan fördelas på perioder.',
    en: 'Only the number of a year’s target can be spread over periods.',
  },
  'problems.spread-shares': {
    fi: 'Jaossa pitää olla {count} osuutta, joista ainakin yksi on suurempi kuin nolla.',
    sv: 'Fördelningen ska ha {count} andelar, varav minst en är större än noll.',
    en: 'The plan must have {count} shares, at least one of them above zero.',
  },
  'problems.programme-overlaps': {
    fi: 'Samana aikana on voimassa toinen ohjelma: {name}. Päätä sen voimassaolo ensin.',
    sv: 'Ett annat program gäller samtidigt: {name}. Avsluta dess giltighet först.',
    en: 'Another programme is in force at the same time: {name}. End its validity first.',
  },
  'problems.municipality-other': {
    fi: 'Tiedosto on toisen kunnan ohjelma. Sen voi tuoda vain luonnokseksi.',
    sv: 'Filen är en annan kommuns program. Det kan bara importeras som utkast.',
    en: 'The file is another municipality’s programme. It can only be imported as a draft.',
  },
  'problems.programme-adopted': {
    fi: 'Hyväksyttyä ohjelmaa ei voi poistaa, koska menneet luvut nojaavat siihen.',
    sv: 'Ett godkänt program kan inte tas bort, eftersom tidigare tal bygger på det.',
    en: 'An adopted programme cannot be removed, since past figures rest on it.',
  },
  'problems.programme-already-adopted': {
    fi: 'Ohjelma on jo hyväksytty.',
    sv: 'Programmet är redan godkänt.',
    en: 'The programme has already been adopted.',
  },
  'problems.programme-exists': {
    fi: 'Samasta päivästä alkaa jo tämän ohjelman toinen versio.',
    sv: 'En annan version av programmet börjar redan samma dag.',
    en: 'Another version of this programme already begins on that day.',
  },
  'problems.campaign-published': {
    fi: 'Kampanja on jo julkaistu',
    sv: 'Kampanjen är redan publicerad',
    en: 'The campaign is published already',
  },
  'problems.campaign-not-published': {
    fi: 'Kampanja pitää julkaista ensin',
    sv: 'Kampanjen måste publiceras först',
    en: 'The campaign must be published first',
  },
  'problems.campaign-not-open': {
    fi: 'Ideoita ei oteta nyt vastaan',
    sv: 'Idéer tas inte emot nu',
    en: 'Ideas are not taken now',
  },
  'problems.campaign-not-over': {
    fi: 'Päätös kirjataan, kun ideoiden ja äänestyksen aika on ohi',
    sv: 'Beslutet antecknas när tiden för idéer och omröstning är ute',
    en: 'The decision is entered when the time for ideas and votes is over',
  },
  'problems.campaign-not-voting': {
    fi: 'Nyt ei äänestetä',
    sv: 'Det pågår ingen omröstning',
    en: 'There is no voting now',
  },
  'problems.campaign-voting': {
    fi: 'Äänestys on alkanut, joten äänestettäviä ei voi enää muuttaa',
    sv: 'Omröstningen har börjat, så det som röstas om kan inte längre ändras',
    en: 'The voting has begun, so the ballot can no longer change',
  },
  'problems.campaign-voted': {
    fi: 'Ryhmää on äänestetty, joten sitä ei voi poistaa',
    sv: 'Gruppen har fått röster, så den kan inte tas bort',
    en: 'The group has votes, so it cannot be removed',
  },
  'problems.campaign-invited-only': {
    fi: 'Tähän voivat osallistua vain kutsutut. Avaa sähköpostilla saamasi linkki.',
    sv: 'Bara inbjudna kan delta. Öppna länken som du fick per e-post.',
    en: 'Only those invited can take part. Open the link that came by e-mail.',
  },
  'problems.idea-taken-up': {
    fi: 'Idea on jo otettu käsittelyyn',
    sv: 'Idén har redan tagits upp till behandling',
    en: 'The idea has been taken up already',
  },
  'problems.group-unknown': {
    fi: 'Ryhmää ei löydy',
    sv: 'Gruppen finns inte',
    en: 'There is no such group',
  },
  'problems.slug-taken': {
    fi: 'Osoite on jo käytössä',
    sv: 'Adressen används redan',
    en: 'The address is in use already',
  },
  'problems.over-cost-limit': {
    fi: 'Idea saa maksaa enintään {limit, number} euroa',
    sv: 'Idén får kosta högst {limit, number} euro',
    en: 'The idea may cost {limit, number} euros at most',
  },
  'problems.too-many-votes': {
    fi: 'Voit antaa enintään {most, number} ääntä',
    sv: 'Du kan ge högst {most, number} röster',
    en: 'You can give {most, number} votes at most',
  },
  'problems.not-on-ballot': {
    fi: 'Äänestettävä ei ole enää mukana',
    sv: 'Alternativet är inte längre med',
    en: 'The choice is no longer on the ballot',
  },
  'problems.campaign-past': {
    fi: 'Viimeinen päivä on jo mennyt',
    sv: 'Sista dagen har redan passerat',
    en: 'The last day is past already',
  },
  'problems.target-not-followed': {
    fi: 'Mittari {key} ei ole ohjelman mittareissa. Lisää se ensin jollekin tekijälle.',
    sv: 'Indikatorn {key} finns inte bland programmets indikatorer. Lägg först till den under en faktor.',
    en: 'The indicator {key} is not among the programme’s indicators. Add it to a factor first.',
  },
  'problems.group-contradicts': {
    fi: 'Rajaukset kumoavat toisensa, eikä ryhmässä voi olla ketään',
    sv: 'Avgränsningarna utesluter varandra så att ingen kan höra till gruppen',
    en: 'The filters exclude each other, so nobody can be in the group',
  },
  'problems.mailing-not-draft': {
    fi: 'Kirje on jo lähetetty tai ajastettu, eikä sitä voi enää muuttaa',
    sv: 'Brevet har redan skickats eller tidsinställts och kan inte längre ändras',
    en: 'The mailing has been sent or scheduled and can no longer be changed',
  },
  'problems.mailing-state': {
    fi: 'Kirjeen tila on muuttunut, eikä tätä voi enää tehdä',
    sv: 'Brevets läge har ändrats och detta kan inte längre göras',
    en: 'The mailing has moved on, so this can no longer be done',
  },
  'problems.mailing-half-written': {
    fi: 'Kirjoita tälle kielelle sekä otsikko että teksti, tai jätä molemmat tyhjiksi',
    sv: 'Skriv både rubrik och text på det här språket eller lämna båda tomma',
    en: 'Write both a subject and a text in this language, or leave both empty',
  },
  'problems.mailing-empty': {
    fi: 'Kirjoita otsikko ja teksti ainakin yhdellä kielellä',
    sv: 'Skriv rubrik och text på minst ett språk',
    en: 'Write a subject and a text in at least one language',
  },
  'problems.moment-past': {
    fi: 'Ajankohta on jo mennyt',
    sv: 'Tidpunkten har redan passerat',
    en: 'That moment has passed',
  },
  'problems.mail-unreadable': {
    fi: 'Tiedosto ei ole sähköpostiviesti. Tallenna viesti sähköpostiohjelmasta .eml-muodossa.',
    sv: 'Filen är inget e-postmeddelande. Spara meddelandet i e-postprogrammet i formatet .eml.',
    en: 'The file is not an e-mail message. Save it from your mail program as .eml.',
  },
});

/** The codes that problem+json may carry: each has its sentence here, by the compiler. */
export type ProblemCode =
  | keyof typeof problemsTexts
  | keyof typeof apiKeyProblemsTexts
  | keyof typeof webhookProblemsTexts
  | keyof typeof importProblemsTexts
  | keyof typeof fileProblemsTexts
  | keyof typeof geoProblemsTexts
  | keyof typeof importRowsTexts
  | keyof typeof listProblemsTexts
  | keyof typeof mergeProblemsTexts
  | keyof typeof registerProblemsTexts
  | keyof typeof siteProblemsTexts
  | keyof typeof enquiryProblemsTexts
  | keyof typeof reservationProblemsTexts
  | keyof typeof enquiryPageProblemsTexts
  | keyof typeof privacyProblemsTexts
  | keyof typeof fullExportProblemsTexts
  | keyof typeof requestProblemsTexts
  | keyof typeof accessReviewProblemsTexts
  | keyof typeof retentionProblemsTexts
  | keyof typeof signInProblemsTexts
  | keyof typeof surveyProblemsTexts
  | keyof typeof taskProblemsTexts
  | keyof typeof trailProblemsTexts
  | keyof typeof siteProposalsTexts extends infer Key
  ? Key extends `problems.${infer Code}`
    ? Code
    : never
  : never;
