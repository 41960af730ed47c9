import { defineTexts } from './define-texts.js';

/** Words of the calendar feed and of invitations into calendars. */
export const calendarTexts = defineTexts({
  'calendar.title': { fi: 'Kalenteri', sv: 'Kalender', en: 'Calendar' },
  'calendar.feedName': { fi: 'Elinvoima: omat lupaukset', sv: 'Elinvoima: egna löften', en: 'Elinvoima: my promises' },
  'calendar.late': {
    fi: 'Myöhässä ({day, date, day}): {title}',
    sv: 'Försenat ({day, date, day}): {title}',
    en: 'Late ({day, date, day}): {title}',
  },
  'calendar.feedWhat': {
    fi: 'Kalenteriohjelma näyttää tästä osoitteesta avoimet lupauksesi, vastuullasi olevat tapahtumat ja sovitut tapaamiset. Muistiinpanoja ja henkilöiden nimiä siinä ei ole.',
    sv: 'Från den här adressen visar kalenderprogrammet dina öppna löften, evenemangen du ansvarar för och avtalade möten. Anteckningar och personnamn ingår inte.',
    en: 'From this address a calendar program shows your open promises, the events you answer for and planned meetings. It holds no notes and no names of people.',
  },
  'calendar.address': { fi: 'Kalenterin osoite', sv: 'Kalenderns adress', en: 'Address of the calendar' },
  'calendar.secret': {
    fi: 'Osoite on salainen: joka sen tuntee, näkee lupauksesi ilman kirjautumista. Älä välitä sitä muille.',
    sv: 'Adressen är hemlig: den som känner till den ser dina löften utan inloggning. Skicka den inte vidare.',
    en: 'The address is secret: whoever knows it sees your promises without signing in. Do not pass it on.',
  },
  'calendar.copy': { fi: 'Kopioi osoite', sv: 'Kopiera adressen', en: 'Copy the address' },
  'calendar.copied': { fi: 'Osoite on kopioitu', sv: 'Adressen är kopierad', en: 'The address has been copied' },
  'calendar.copyFailed': {
    fi: 'Kopiointi ei onnistunut. Valitse osoite ja kopioi se itse.',
    sv: 'Kopieringen lyckades inte. Markera adressen och kopiera den själv.',
    en: 'Copying did not work. Select the address and copy it yourself.',
  },
  'calendar.rotate': { fi: 'Vaihda osoite', sv: 'Byt adress', en: 'Change the address' },
  'calendar.rotateQuestion': {
    fi: 'Vaihdetaanko kalenterin osoite?',
    sv: 'Vill du byta kalenderns adress?',
    en: 'Change the address of the calendar?',
  },
  'calendar.rotateMeans': {
    fi: 'Vanha osoite lakkaa toimimasta heti. Kalenteriohjelmiin on sen jälkeen lisättävä uusi osoite.',
    sv: 'Den gamla adressen slutar fungera genast. Därefter måste den nya adressen läggas till i kalenderprogrammen.',
    en: 'The old address stops working at once. The new one must then be added to your calendar programs.',
  },
  'calendar.rotated': {
    fi: 'Osoite on vaihdettu. Vanha ei enää toimi.',
    sv: 'Adressen har bytts. Den gamla fungerar inte längre.',
    en: 'The address has been changed. The old one no longer works.',
  },
  'calendar.companyNames': {
    fi: 'Yritysten nimet kalenterissa',
    sv: 'Företagens namn i kalendern',
    en: 'Names of companies in the calendar',
  },
  'calendar.companyNamesHint': {
    fi: 'Kalenteripalvelu voi olla kunnan ulkopuolella. Ilman nimiä merkinnässä on vain lupauksen otsikko.',
    sv: 'Kalendertjänsten kan ligga utanför kommunen. Utan namn visar posten bara löftets rubrik.',
    en: 'The calendar service may be outside the municipality. Without names an entry shows only the words of the promise.',
  },
  'calendar.how': { fi: 'Näin otat sen käyttöön', sv: 'Så tar du den i bruk', en: 'How to take it into use' },
  'calendar.howOutlook': {
    fi: 'Outlook: Kalenteri, Lisää kalenteri, Tilaa Internetistä. Liitä osoite ja tallenna.',
    sv: 'Outlook: Kalender, Lägg till kalender, Prenumerera från webben. Klistra in adressen och spara.',
    en: 'Outlook: Calendar, Add calendar, Subscribe from web. Paste the address and save.',
  },
  'calendar.howGoogle': {
    fi: 'Google-kalenteri (tietokoneella): Muut kalenterit, plusmerkki, URL-osoitteesta. Liitä osoite. Google hakee muutokset muutaman kerran päivässä.',
    sv: 'Google Kalender (på dator): Andra kalendrar, plustecknet, Från webbadress. Klistra in adressen. Google hämtar ändringar några gånger om dagen.',
    en: 'Google Calendar (on a computer): Other calendars, the plus sign, From URL. Paste the address. Google fetches changes a few times a day.',
  },
  'calendar.howPhone': {
    fi: 'iPhone: Asetukset, Kalenteri, Tilit, Lisää tili, Muu, Lisää tilattu kalenteri. Android näyttää Google-kalenteriin lisätyn kalenterin.',
    sv: 'iPhone: Inställningar, Kalender, Konton, Lägg till konto, Annat, Lägg till prenumererad kalender. Android visar kalendern som lagts till i Google Kalender.',
    en: 'iPhone: Settings, Calendar, Accounts, Add Account, Other, Add Subscribed Calendar. Android shows the calendar that was added to Google Calendar.',
  },
  'calendar.sendInvitation': {
    fi: 'Lähetä kalenterikutsu',
    sv: 'Skicka kalenderinbjudan',
    en: 'Send calendar invitation',
  },
  'calendar.inviteOne': {
    fi: 'Kalenterikutsu: {title}',
    sv: 'Kalenderinbjudan: {title}',
    en: 'Calendar invitation: {title}',
  },
  'calendar.invited': {
    fi: 'Kutsu lähtee: {count, plural, one {# vastaanottaja} other {# vastaanottajaa}}',
    sv: 'Inbjudan går till {count, plural, one {# mottagare} other {# mottagare}}',
    en: 'The invitation goes to {count, plural, one {# person} other {# people}}',
  },
  'calendar.sendAgain': {
    fi: 'Lähetä muutettu kutsu',
    sv: 'Skicka ändrad inbjudan',
    en: 'Send the changed invitation',
  },
  'calendar.alreadySent': {
    fi: 'Kutsu on lähetetty, järjestäjä {organiser}: {names}. Joka otetaan pois, saa peruutuksen.',
    sv: 'Inbjudan har skickats, arrangör {organiser}: {names}. Den som tas bort får en avbokning.',
    en: 'Sent already, organiser {organiser}: {names}. Whoever is taken off gets a cancellation.',
  },
  'calendar.cancelInvitation': { fi: 'Peru kutsu', sv: 'Återta inbjudan', en: 'Cancel the invitation' },
  'calendar.cancelQuestion': {
    fi: 'Perutaanko kutsu?',
    sv: 'Vill du återta inbjudan?',
    en: 'Cancel the invitation?',
  },
  'calendar.cancelMeans': {
    fi: 'Kaikki kutsutut saavat peruutuksen, ja tapaaminen poistuu heidän kalentereistaan.',
    sv: 'Alla inbjudna får en avbokning och mötet försvinner ur deras kalendrar.',
    en: 'Everybody invited gets a cancellation, and the meeting leaves their calendars.',
  },
  'calendar.cancelled': { fi: 'Kutsu on peruttu', sv: 'Inbjudan är återtagen', en: 'The invitation is cancelled' },
  'calendar.startsAt': { fi: 'Milloin', sv: 'När', en: 'When' },
  'calendar.duration': { fi: 'Kesto', sv: 'Längd', en: 'Duration' },
  'calendar.minutes': { fi: 'min', sv: 'min', en: 'min' },
  'calendar.place': { fi: 'Paikka', sv: 'Plats', en: 'Place' },
  'calendar.colleagues': { fi: 'Työtoverit', sv: 'Kolleger', en: 'Colleagues' },
  'calendar.outside': { fi: 'Kunnan ulkopuolelle', sv: 'Utanför kommunen', en: 'Outside the municipality' },
  'calendar.outsideHint': {
    fi: 'Kukaan ei saa kutsua, ellet valitse häntä.',
    sv: 'Ingen får en inbjudan om du inte väljer hen.',
    en: 'Nobody gets it unless you choose them.',
  },
  'calendar.suppressed': {
    fi: 'On kieltänyt viestit, ei voi kutsua: {names}',
    sv: 'Har avböjt meddelanden och kan inte bjudas in: {names}',
    en: 'Has stopped all mail and cannot be invited: {names}',
  },
  'calendar.goesOutside': {
    fi: 'Kutsu lähtee kunnan ulkopuolelle',
    sv: 'Inbjudan går utanför kommunen',
    en: 'The invitation leaves the municipality',
  },
  'calendar.confirmOutside': {
    fi: 'Kyllä, lähetä osoitteisiin {addresses}',
    sv: 'Ja, skicka till {addresses}',
    en: 'Yes, send to {addresses}',
  },
});
