import { defineTexts } from './define-texts.js';

/** Words of the public pages of events: what is coming, signing up, the receipt, cancelling. */
export const eventPageTexts = defineTexts({
  'event-page.coming': { fi: 'Tulevat tapahtumat', sv: 'Kommande evenemang', en: 'Coming events' },
  'event-page.comingIntro': {
    fi: 'Tilaisuudet yrittäjille ja heidän kumppaneilleen. Ilmoittaudu tapahtuman omalla sivulla.',
    sv: 'Tillställningar för företagare och deras partner. Anmäl dig på evenemangets egen sida.',
    en: 'Events for entrepreneurs and their partners. Sign up on the event’s own page.',
  },
  'event-page.noneComing': {
    fi: 'Tiedossa ei ole juuri nyt tapahtumia. Uudet ilmestyvät tälle sivulle.',
    sv: 'Just nu finns inga kommande evenemang. Nya publiceras på den här sidan.',
    en: 'There are no coming events right now. New ones appear on this page.',
  },
  'event-page.listOpen': {
    fi: 'Ilmoittautuminen on auki',
    sv: 'Anmälan är öppen',
    en: 'Sign-up is open',
  },
  'event-page.listWaiting': {
    fi: 'Paikat ovat täynnä, jonoon voi ilmoittautua',
    sv: 'Platserna är upptagna, man kan ställa sig i kö',
    en: 'All places are taken, one can join the waiting list',
  },
  'event-page.feed': {
    fi: 'Tilaa tapahtumat kalenteriisi',
    sv: 'Prenumerera på evenemangen i din kalender',
    en: 'Subscribe to the events in your calendar',
  },
  'event-page.when': {
    fi: '{start, date, weekdayAndDay} klo {start, time, clock}–{end, time, clock}',
    sv: '{start, date, weekdayAndDay} kl. {start, time, clock}–{end, time, clock}',
    en: '{start, date, weekdayAndDay}, {start, time, clock}–{end, time, clock}',
  },
  'event-page.whenDays': {
    fi: '{start, date, weekdayAndDay} klo {start, time, clock} – {end, date, weekdayAndDay} klo {end, time, clock}',
    sv: '{start, date, weekdayAndDay} kl. {start, time, clock} – {end, date, weekdayAndDay} kl. {end, time, clock}',
    en: '{start, date, weekdayAndDay}, {start, time, clock} – {end, date, weekdayAndDay}, {end, time, clock}',
  },
  'event-page.onlineToo': {
    fi: 'Verkossa. Liittymislinkki lähetetään niille, joilla on paikka.',
    sv: 'På nätet. Länken skickas till dem som har en plats.',
    en: 'Online. The link to join is sent to those who have a place.',
  },
  'event-page.term.when': { fi: 'Milloin', sv: 'När', en: 'When' },
  'event-page.term.where': { fi: 'Missä', sv: 'Var', en: 'Where' },
  'event-page.term.organiser': { fi: 'Järjestäjä', sv: 'Arrangör', en: 'Organiser' },
  'event-page.term.contact': { fi: 'Lisätietoja', sv: 'Mer information', en: 'More information' },
  'event-page.term.places': { fi: 'Paikat', sv: 'Platser', en: 'Places' },
  'event-page.term.closes': { fi: 'Ilmoittaudu viimeistään', sv: 'Anmäl dig senast', en: 'Sign up by' },
  'event-page.moment': {
    fi: '{at, date, weekdayAndDay} klo {at, time, clock}',
    sv: '{at, date, weekdayAndDay} kl. {at, time, clock}',
    en: '{at, date, weekdayAndDay}, {at, time, clock}',
  },
  'event-page.places.many': {
    fi: '{capacity, plural, one {# paikka} other {# paikkaa}}, yli 10 vapaana',
    sv: '{capacity, plural, one {# plats} other {# platser}}, över 10 lediga',
    en: '{capacity, plural, one {# place} other {# places}}, more than 10 free',
  },
  'event-page.places.few': {
    fi: '{capacity, plural, one {# paikka} other {# paikkaa}}, vapaana enintään 10',
    sv: '{capacity, plural, one {# plats} other {# platser}}, högst 10 lediga',
    en: '{capacity, plural, one {# place} other {# places}}, 10 or fewer free',
  },
  'event-page.places.none': {
    fi: '{capacity, plural, one {# paikka} other {# paikkaa}}, kaikki varattu',
    sv: '{capacity, plural, one {# plats} other {# platser}}, alla upptagna',
    en: '{capacity, plural, one {# place} other {# places}}, all taken',
  },
  'event-page.signUp': { fi: 'Ilmoittaudu', sv: 'Anmäl dig', en: 'Sign up' },
  'event-page.signUpToWait': {
    fi: 'Ilmoittaudu jonoon',
    sv: 'Ställ dig i kön',
    en: 'Join the waiting list',
  },
  'event-page.waitingHint': {
    fi: 'Paikat ovat täynnä. Voit ilmoittautua jonoon: kun paikka vapautuu, saat siitä viestin.',
    sv: 'Alla platser är upptagna. Du kan ställa dig i kön: när en plats blir ledig får du ett meddelande.',
    en: 'All places are taken. You can join the waiting list: when a place comes free, we write to you.',
  },
  'event-page.invitedGreeting': {
    fi: 'Täytimme valmiiksi sen, mitä meillä on sinusta. Korjaa, jos jokin on väärin.',
    sv: 'Vi har fyllt i det vi vet om dig. Rätta om något är fel.',
    en: 'We have filled in what we know of you. Please correct what is wrong.',
  },
  'event-page.decline': { fi: 'En pääse tällä kertaa', sv: 'Jag kan inte den här gången', en: 'Not this time' },
  'event-page.declineHint': {
    fi: 'Kerro yhdellä painalluksella, niin emme muistuta tästä tapahtumasta.',
    sv: 'Tryck en gång, så påminner vi inte om det här evenemanget.',
    en: 'One press, and we shall not remind you of this event.',
  },
  'event-page.declined': { fi: 'Kiitos tiedosta', sv: 'Tack för beskedet', en: 'Thank you for telling us' },
  'event-page.declinedText': {
    fi: 'Emme muistuta sinua tästä tapahtumasta. Jos suunnitelmasi muuttuvat, voit yhä ilmoittautua.',
    sv: 'Vi påminner dig inte om det här evenemanget. Om dina planer ändras kan du fortfarande anmäla dig.',
    en: 'We shall not remind you of this event. Should your plans change, you can still sign up.',
  },
  'event-page.field.name': { fi: 'Nimesi', sv: 'Ditt namn', en: 'Your name' },
  'event-page.field.company': {
    fi: 'Yritys tai Y-tunnus',
    sv: 'Företag eller FO-nummer',
    en: 'Company or business id',
  },
  'event-page.field.email': { fi: 'Sähköposti', sv: 'E-post', en: 'E-mail' },
  'event-page.field.phone': { fi: 'Puhelin', sv: 'Telefon', en: 'Phone' },
  'event-page.field.others': {
    fi: 'Muut tulijat samasta yrityksestä',
    sv: 'Andra deltagare från samma företag',
    en: 'Others coming from the same company',
  },
  'event-page.field.needs': {
    fi: 'Ruokavalio tai muu tarve',
    sv: 'Kost eller andra behov',
    en: 'Diet or other needs',
  },
  'event-page.field.mailings': {
    fi: 'Tulevat tapahtumat',
    sv: 'Kommande evenemang',
    en: 'Later events',
  },
  'event-page.help.company': {
    fi: 'Jätä tyhjäksi, jos yritystä ei vielä ole.',
    sv: 'Lämna tomt om du ännu inte har något företag.',
    en: 'Leave empty if there is no company yet.',
  },
  'event-page.help.email': {
    fi: 'Lähetämme tähän vahvistuksen, kalenterimerkinnän ja linkin, jolla voit perua.',
    sv: 'Hit skickar vi bekräftelsen, en kalenderpost och en länk för att avboka.',
    en: 'We send the receipt, a calendar entry and a link for cancelling here.',
  },
  'event-page.help.others': {
    fi: 'Yksi nimi riville, enintään 4.',
    sv: 'Ett namn per rad, högst 4.',
    en: 'One name on a line, at most 4.',
  },
  'event-page.help.needs': {
    fi: 'Vain tätä tilaisuutta varten. Poistamme tiedon tapahtuman jälkeen.',
    sv: 'Endast för den här tillställningen. Vi raderar uppgiften efter evenemanget.',
    en: 'For this occasion only. We erase it after the event.',
  },
  'event-page.mailingsConsent': {
    fi: 'Minulle saa lähettää kutsuja myöhempiin tapahtumiin. Voin perua tämän milloin tahansa.',
    sv: 'Jag vill få inbjudningar till senare evenemang. Jag kan ta tillbaka detta när som helst.',
    en: 'I would like invitations to later events. I may take this back at any time.',
  },
  'event-page.privacy': {
    fi: 'Mitä tiedoillesi tapahtuu',
    sv: 'Vad som händer med dina uppgifter',
    en: 'What happens to your data',
  },
  'event-page.privacy.readers': {
    fi: 'Tietosi näkevät tapahtuman järjestävät kunnan työntekijät. Niitä ei julkaista eikä näytetä muille ilmoittautuneille.',
    sv: 'Uppgifterna ses av de kommunanställda som ordnar evenemanget. De publiceras inte och visas inte för andra anmälda.',
    en: 'Your data are seen by the municipal staff who arrange the event. They are not published or shown to others who sign up.',
  },
  'event-page.privacy.kept': {
    fi: 'Ruokavaliot poistetaan tapahtuman jälkeen ja yhteystiedot vuoden kuluttua siitä. Tieto yrityksen osallistumisesta jää asiakashistoriaan.',
    sv: 'Kostuppgifter raderas efter evenemanget och kontaktuppgifter ett år därefter. Uppgiften om företagets deltagande stannar i kundhistoriken.',
    en: 'Diets are erased after the event and contact details a year later. That the company took part stays in its history.',
  },
  'event-page.calendar': {
    fi: 'Lisää kalenteriin',
    sv: 'Lägg till i kalendern',
    en: 'Add to calendar',
  },
  'event-page.thanks': { fi: 'Olet ilmoittautunut', sv: 'Du är anmäld', en: 'You are signed up' },
  'event-page.thanksText': {
    fi: 'Paikkasi on varattu. Lähetimme sähköpostiisi vahvistuksen ja linkin, jolla voit perua.',
    sv: 'Din plats är reserverad. Vi har skickat en bekräftelse och en avbokningslänk till din e-post.',
    en: 'Your place is reserved. We have sent you a receipt by e-mail, with a link for cancelling.',
  },
  'event-page.thanksWaiting': { fi: 'Olet jonossa', sv: 'Du står i kö', en: 'You are on the waiting list' },
  'event-page.thanksWaitingText': {
    fi: 'Lähetimme siitä sähköpostiisi vahvistuksen. Kun paikka vapautuu, saat viestin. Paikat annetaan ilmoittautumisjärjestyksessä.',
    sv: 'Vi har skickat en bekräftelse till din e-post. När en plats blir ledig får du ett meddelande. Platserna ges i den ordning som anmälningarna kommit.',
    en: 'We have sent you a receipt by e-mail. When a place comes free, we write to you. Places are given in the order of signing up.',
  },
  'event-page.noMail': {
    fi: 'Jos vahvistusta ei näy muutaman minuutin kuluessa, katso roskapostista tai tarkista osoite ilmoittautumalla uudelleen.',
    sv: 'Om bekräftelsen inte syns inom några minuter, titta i skräpposten eller kontrollera adressen genom att anmäla dig på nytt.',
    en: 'If the receipt does not show within a few minutes, look among the junk mail, or check the address by signing up again.',
  },
  'event-page.toEvent': { fi: 'Tapahtuman sivulle', sv: 'Till evenemangets sida', en: 'To the event’s page' },
  'event-page.toAnswers': {
    fi: 'Kysymykset, vastaukset ja aineistot',
    sv: 'Frågor, svar och material',
    en: 'Questions, answers and materials',
  },
  'event-page.toComing': { fi: 'Katso tulevat tapahtumat', sv: 'Se kommande evenemang', en: 'See coming events' },
  'event-page.stage.unknown': {
    fi: 'Tapahtumaa ei löytynyt',
    sv: 'Evenemanget hittades inte',
    en: 'The event was not found',
  },
  'event-page.stage.unknownText': {
    fi: 'Osoite on ehkä kirjoitettu väärin, tai tapahtumaa ei ole julkaistu.',
    sv: 'Adressen kan vara felskriven eller evenemanget inte publicerat.',
    en: 'The address may be misspelt, or the event is not published.',
  },
  'event-page.stage.cancelledText': {
    fi: 'Tapahtuma on peruttu. Ilmoittautuneille on kerrottu siitä sähköpostilla.',
    sv: 'Evenemanget är inställt. De anmälda har fått besked per e-post.',
    en: 'The event has been cancelled. Those who signed up have been told by e-mail.',
  },
  'event-page.stage.pastText': {
    fi: 'Tapahtuma on jo ollut. Kiitos kaikille mukana olleille.',
    sv: 'Evenemanget har redan varit. Tack till alla som deltog.',
    en: 'The event has taken place. Thanks to everybody who came.',
  },
  'event-page.stage.notYetText': {
    fi: 'Ilmoittautuminen alkaa {at, date, weekdayAndDay} klo {at, time, clock}.',
    sv: 'Anmälan öppnar {at, date, weekdayAndDay} kl. {at, time, clock}.',
    en: 'Sign-up opens on {at, date, weekdayAndDay}, {at, time, clock}.',
  },
  'event-page.stage.closedText': {
    fi: 'Ilmoittautuminen on päättynyt. Jos haluat vielä mukaan, ota yhteyttä järjestäjään.',
    sv: 'Anmälan har stängt. Om du ännu vill komma med, kontakta arrangören.',
    en: 'Sign-up has closed. If you still want to come, please contact the organiser.',
  },
  'event-page.stage.fullText': {
    fi: 'Kaikki paikat on varattu, eikä tapahtumaan ole jonoa.',
    sv: 'Alla platser är upptagna och evenemanget har ingen kö.',
    en: 'All places are taken, and the event has no waiting list.',
  },
  'event-page.cancel.title': {
    fi: 'Peru ilmoittautuminen',
    sv: 'Avboka anmälan',
    en: 'Cancel the registration',
  },
  'event-page.cancel.who': {
    fi: 'Kenen ilmoittautuminen perutaan',
    sv: 'Vems anmälan avbokas',
    en: 'Whose registration is cancelled',
  },
  'event-page.cancel.confirmed': {
    fi: 'Sinulla on paikka. Kun perut, se annetaan jonossa seuraavalle.',
    sv: 'Du har en plats. När du avbokar ges den till nästa i kön.',
    en: 'You have a place. When you cancel, it goes to the next on the waiting list.',
  },
  'event-page.cancel.waiting': { fi: 'Olet jonossa.', sv: 'Du står i kö.', en: 'You are on the waiting list.' },
  'event-page.cancel.button': { fi: 'Peru ilmoittautuminen', sv: 'Avboka', en: 'Cancel the registration' },
  'event-page.cancel.none': {
    fi: 'Valitse ainakin yksi, tai sulje sivu, jos et halua perua.',
    sv: 'Välj minst en, eller stäng sidan om du inte vill avboka.',
    en: 'Choose at least one, or close the page if you do not want to cancel.',
  },
  'event-page.cancel.done': {
    fi: 'Ilmoittautuminen on peruttu',
    sv: 'Anmälan är avbokad',
    en: 'The registration is cancelled',
  },
  'event-page.cancel.doneText': {
    fi: 'Kiitos, että kerroit. Jos suunnitelmasi muuttuvat, voit ilmoittautua uudelleen.',
    sv: 'Tack för att du meddelade. Om dina planer ändras kan du anmäla dig på nytt.',
    en: 'Thank you for telling us. Should your plans change, you can sign up again.',
  },
  'event-page.cancel.over': {
    fi: 'Tapahtuma on jo alkanut tai se on peruttu, joten ilmoittautumista ei tarvitse perua.',
    sv: 'Evenemanget har redan börjat eller ställts in, så anmälan behöver inte avbokas.',
    en: 'The event has begun or has been cancelled, so there is nothing to cancel.',
  },
});
