import { defineTexts } from './define-texts.js';

/** Words about working without a network: what lies on the device, what has not left, what wants to be looked at. */
export const offlineTexts = defineTexts({
  'offline.kept': {
    fi: 'Tallennettu laitteelle, lähetetään kun yhteys palaa',
    sv: 'Sparad på enheten, skickas när anslutningen är tillbaka',
    en: 'Saved on the device, sent when the connection is back',
  },
  'offline.away': { fi: 'Ei yhteyttä.', sv: 'Ingen anslutning.', en: 'No connection.' },
  'offline.readingFrom': {
    fi: 'Näet laitteelle tallennetut tiedot: {at}.',
    sv: 'Du ser det som sparats på enheten: {at}.',
    en: 'You see what is kept on the device: {at}.',
  },
  'offline.waiting': {
    fi: '{count, plural, one {# kirjaus odottaa lähettämistä} other {# kirjausta odottaa lähettämistä}}',
    sv: '{count, plural, one {# anteckning väntar på att skickas} other {# anteckningar väntar på att skickas}}',
    en: '{count, plural, one {# entry waits to be sent} other {# entries wait to be sent}}',
  },
  'offline.sending': {
    fi: '{count, plural, one {Lähetetään # kirjausta} other {Lähetetään # kirjausta}}',
    sv: '{count, plural, one {Skickar # anteckning} other {Skickar # anteckningar}}',
    en: '{count, plural, one {Sending # entry} other {Sending # entries}}',
  },
  'offline.needsYou': {
    fi: '{count, plural, one {# kirjaus tarvitsee sinua} other {# kirjausta tarvitsee sinua}}',
    sv: '{count, plural, one {# anteckning behöver dig} other {# anteckningar behöver dig}}',
    en: '{count, plural, one {# entry needs you} other {# entries need you}}',
  },
  'offline.needsSignIn': {
    fi: 'Istunto on päättynyt. Kirjaudu sisään, niin kirjaukset lähtevät.',
    sv: 'Sessionen har avslutats. Logga in så skickas anteckningarna.',
    en: 'The session has ended. Sign in and the entries are sent.',
  },
  'offline.newVersion': {
    fi: 'Uusi versio on valmis. Se otetaan käyttöön, kun päivität sivun.',
    sv: 'En ny version är klar. Den tas i bruk när du uppdaterar sidan.',
    en: 'A new version is ready. It is taken into use when you update the page.',
  },
  'offline.update': { fi: 'Päivitä', sv: 'Uppdatera', en: 'Update' },

  'offline.title': { fi: 'Lähettämättä', sv: 'Inte skickat', en: 'Not sent' },
  'offline.all': { fi: 'Näytä', sv: 'Visa', en: 'Show' },
  'offline.empty': {
    fi: 'Kaikki on lähetetty.',
    sv: 'Allt har skickats.',
    en: 'Everything has been sent.',
  },
  'offline.why': {
    fi: 'Nämä ovat salattuina tällä laitteella. Ne lähtevät itsestään, kun yhteys on, ja häviävät laitteelta, kun ne ovat perillä.',
    sv: 'De här ligger krypterade på den här enheten. De skickas av sig själva när det finns anslutning och försvinner från enheten när de kommit fram.',
    en: 'These lie encrypted on this device. They leave by themselves when there is a connection, and disappear from the device when they have arrived.',
  },
  'offline.sendNow': { fi: 'Lähetä nyt', sv: 'Skicka nu', en: 'Send now' },
  'offline.section.needsYou': { fi: 'Tarvitsee sinua', sv: 'Behöver dig', en: 'Needs you' },
  'offline.section.waiting': { fi: 'Odottaa yhteyttä', sv: 'Väntar på anslutning', en: 'Waits for a connection' },
  'offline.unsent': { fi: 'Lähettämättä', sv: 'Inte skickat', en: 'Not sent' },
  'offline.notTaken': { fi: 'Ei otettu vastaan', sv: 'Togs inte emot', en: 'Not taken' },
  'offline.written': {
    fi: 'Kirjoitettu {at}',
    sv: 'Skrivet {at}',
    en: 'Written {at}',
  },
  'offline.refused': {
    fi: 'Palvelin ei ottanut tätä vastaan.',
    sv: 'Servern tog inte emot det här.',
    en: 'The server did not take this.',
  },
  'offline.doubtful': {
    fi: 'Tätä yritettiin lähettää jo aiemmin, eikä vastausta saatu. Katso yrityksen aikajanalta, onko se perillä, ja lähetä vain jos ei ole.',
    sv: 'Det här försökte skickas redan tidigare, men inget svar kom. Se på företagets tidslinje om det kommit fram, och skicka bara om det inte har det.',
    en: 'This was tried before and no answer came. Look at the company’s timeline whether it has arrived, and send it only if it has not.',
  },
  'offline.kind.interaction': { fi: 'Kirjaus', sv: 'Anteckning', en: 'Entry' },
  'offline.kind.follow-up': { fi: 'Lupaus', sv: 'Löfte', en: 'Promise' },
  'offline.kind.follow-up-done': { fi: 'Kuittaus', sv: 'Kvittering', en: 'Marked as done' },
  'offline.correct': { fi: 'Korjaa', sv: 'Rätta', en: 'Correct' },
  'offline.correctTitle': { fi: 'Korjaa kirjaus', sv: 'Rätta anteckningen', en: 'Correct the entry' },
  'offline.correctAndSend': { fi: 'Tallenna ja lähetä', sv: 'Spara och skicka', en: 'Save and send' },
  'offline.again': { fi: 'Lähetä uudelleen', sv: 'Skicka igen', en: 'Send again' },
  'offline.discard': { fi: 'Hylkää', sv: 'Förkasta', en: 'Discard' },
  'offline.discardTitle': { fi: 'Hylätäänkö kirjaus?', sv: 'Förkasta anteckningen?', en: 'Discard the entry?' },
  'offline.discardWarning': {
    fi: 'Se poistetaan tältä laitteelta, eikä sitä saa takaisin.',
    sv: 'Den raderas från den här enheten och kan inte fås tillbaka.',
    en: 'It is deleted from this device and cannot be brought back.',
  },

  'offline.login.waits': {
    fi: '{count, plural, one {# kirjaus odottaa lähettämistä} other {# kirjausta odottaa lähettämistä}}: {name}',
    sv: '{count, plural, one {# anteckning väntar på att skickas} other {# anteckningar väntar på att skickas}}: {name}',
    en: '{count, plural, one {# entry waits to be sent} other {# entries wait to be sent}}: {name}',
  },
  'offline.login.somebody': { fi: 'toinen käyttäjä', sv: 'en annan användare', en: 'another user' },
  'offline.login.hint': {
    fi: 'Kirjaukset ovat salattuina tällä laitteella ja lähtevät, kun sama henkilö kirjautuu sisään.',
    sv: 'Anteckningarna ligger krypterade på enheten och skickas när samma person loggar in.',
    en: 'Entries lie encrypted on this device and are sent when the same person signs in.',
  },
  'offline.login.away': {
    fi: 'Ei yhteyttä. Kirjautuminen onnistuu, kun yhteys palaa.',
    sv: 'Ingen anslutning. Du kan logga in när anslutningen är tillbaka.',
    en: 'No connection. You can sign in when it is back.',
  },

  'offline.signOut.title': {
    fi: 'Lähettämättä on vielä kirjauksia',
    sv: 'Det finns anteckningar som inte skickats',
    en: 'Some entries have not been sent',
  },
  'offline.signOut.warning': {
    fi: '{count, plural, one {# kirjaus on vain tällä laitteella. Uloskirjautuminen poistaa laitteelta kaiken, myös sen.} other {# kirjausta on vain tällä laitteella. Uloskirjautuminen poistaa laitteelta kaiken, myös ne.}}',
    sv: '{count, plural, one {# anteckning finns bara på den här enheten. Utloggningen raderar allt från enheten, även den.} other {# anteckningar finns bara på den här enheten. Utloggningen raderar allt från enheten, även dem.}}',
    en: '{count, plural, one {# entry is only on this device. Signing out deletes everything from the device, that one as well.} other {# entries are only on this device. Signing out deletes everything from the device, those as well.}}',
  },
  'offline.signOut.sendFirst': {
    fi: 'Lähetä ensin ja kirjaudu ulos',
    sv: 'Skicka först och logga ut',
    en: 'Send first and sign out',
  },
  'offline.signOut.notSent': {
    fi: 'Kaikkea ei saatu lähetettyä. Tarkista yhteys tai katso, mikä kirjaus tarvitsee sinua.',
    sv: 'Allt kunde inte skickas. Kontrollera anslutningen eller se vilken anteckning som behöver dig.',
    en: 'Not everything could be sent. Check the connection, or see which entry needs you.',
  },
  'offline.signOut.anyway': {
    fi: 'Poista ja kirjaudu ulos',
    sv: 'Radera och logga ut',
    en: 'Delete and sign out',
  },

  'offline.company.title': {
    fi: 'Laitteelle tallennetut tiedot',
    sv: 'Uppgifter som sparats på enheten',
    en: 'Kept on the device',
  },
  'offline.company.kept': {
    fi: 'Haettu {at}. Kirjata voit, muu odottaa yhteyttä.',
    sv: 'Hämtat {at}. Du kan anteckna, annat väntar på anslutningen.',
    en: 'Fetched {at}. You can log; the rest waits for the connection.',
  },
  'offline.company.notKept': {
    fi: 'Tätä yritystä ei ole tallennettu laitteelle. Laitteella ovat ne, jotka olet viime aikoina tavannut tai avannut, omat yrityksesi ja ne, joille on luvattu jotain.',
    sv: 'Det här företaget har inte sparats på enheten. På enheten finns de som du nyligen träffat eller öppnat, dina egna och de som lovats något.',
    en: 'This company is not kept on the device. The device has those you have lately met or opened, your own, and those that were promised something.',
  },
  'offline.list.note': {
    fi: 'Ei yhteyttä: luettelossa ovat laitteelle tallennetut yritykset ({at}).',
    sv: 'Ingen anslutning: listan visar företag som sparats på enheten ({at}).',
    en: 'No connection: the list shows the companies kept on the device ({at}).',
  },
});
