import { defineTexts } from './define-texts.js';

/** News of the national register: what it says of companies here now and did not say before. */
export const registerChangesTexts = defineTexts({
  'register-changes.kind.new': { fi: 'Uusi yritys', sv: 'Nytt företag', en: 'New company' },
  'register-changes.kind.unlisted': {
    fi: 'Puuttuu luettelosta',
    sv: 'Saknas i förteckningen',
    en: 'Not on our list',
  },
  'register-changes.kind.moved_in': { fi: 'Muutti kuntaan', sv: 'Flyttade till kommunen', en: 'Moved in' },
  'register-changes.kind.moved_out': { fi: 'Muutti pois', sv: 'Flyttade bort', en: 'Moved out' },
  'register-changes.kind.address': { fi: 'Uusi osoite', sv: 'Ny adress', en: 'New address' },
  'register-changes.kind.ceased': { fi: 'Lakannut', sv: 'Upphört', en: 'Ceased' },
  'register-changes.kind.resumed': { fi: 'Toimii taas', sv: 'Verksamt igen', en: 'Active again' },
  'register-changes.kind.situation': {
    fi: 'Konkurssi, selvitystila tai saneeraus',
    sv: 'Konkurs, likvidation eller sanering',
    en: 'Bankruptcy, liquidation or restructuring',
  },
  'register-changes.kind.name': { fi: 'Uusi nimi', sv: 'Nytt namn', en: 'New name' },
  'register-changes.kind.industry': { fi: 'Uusi toimiala', sv: 'Ny bransch', en: 'New industry' },
  'register-changes.kind.form': { fi: 'Uusi yritysmuoto', sv: 'Ny företagsform', en: 'New company form' },
  'register-changes.kind.website': { fi: 'Uusi verkkosivu', sv: 'Ny webbplats', en: 'New website' },

  'register-changes.state.open': { fi: 'Odottaa', sv: 'Väntar', en: 'Open' },
  'register-changes.state.taken': { fi: 'Otettu', sv: 'Tagen', en: 'Taken in' },
  'register-changes.state.ignored': { fi: 'Ohitettu', sv: 'Förbigången', en: 'Ignored' },
  'register-changes.state.settled': { fi: 'Selvisi itsestään', sv: 'Löste sig självt', en: 'Settled by itself' },

  'register-changes.syncState.running': { fi: 'Haetaan', sv: 'Hämtas', en: 'Fetching' },
  'register-changes.syncState.waiting': { fi: 'Odottaa', sv: 'Väntar', en: 'Waiting' },
  'register-changes.syncState.done': { fi: 'Valmis', sv: 'Klar', en: 'Done' },
  'register-changes.syncState.failed': { fi: 'Ei onnistunut', sv: 'Misslyckades', en: 'Failed' },

  'register-changes.stage.codes': { fi: 'Koodien selitteet', sv: 'Kodernas förklaringar', en: 'Words of codes' },
  'register-changes.stage.postal_codes': {
    fi: 'Yritykset postinumeroittain',
    sv: 'Företag enligt postnummer',
    en: 'Companies by postal code',
  },
  'register-changes.stage.one_by_one': {
    fi: 'Muut yritykset yksitellen',
    sv: 'Övriga företag ett i taget',
    en: 'Other companies one by one',
  },

  'register-changes.problem.budget-used': {
    fi: 'Päivän kyselyt on käytetty. Haku jatkuu itsestään huomenna.',
    sv: 'Dagens förfrågningar är använda. Hämtningen fortsätter av sig själv i morgon.',
    en: 'Today’s requests are used. The fetch goes on by itself tomorrow.',
  },
  'register-changes.problem.busy': {
    fi: 'Rekisteri pyysi odottamaan. Haku jatkuu hetken päästä itsestään.',
    sv: 'Registret bad oss vänta. Hämtningen fortsätter av sig själv om en stund.',
    en: 'The register asked us to wait. The fetch goes on by itself in a while.',
  },
  'register-changes.problem.away': {
    fi: 'Rekisteriin ei saada yhteyttä. Haku jatkuu itsestään, kun rekisteri taas vastaa.',
    sv: 'Registret kan inte nås. Hämtningen fortsätter av sig själv när registret svarar igen.',
    en: 'The register cannot be reached. The fetch goes on by itself when it answers again.',
  },
  'register-changes.problem.slow': {
    fi: 'Rekisteri ei vastannut ajoissa. Haku jatkuu itsestään.',
    sv: 'Registret svarade inte i tid. Hämtningen fortsätter av sig själv.',
    en: 'The register did not answer in time. The fetch goes on by itself.',
  },
  'register-changes.problem.cut': {
    fi: 'Rekisterin vastaus katkesi kesken. Haku jatkuu itsestään.',
    sv: 'Registrets svar avbröts. Hämtningen fortsätter av sig själv.',
    en: 'The register’s answer was cut off. The fetch goes on by itself.',
  },
  'register-changes.problem.redirected': {
    fi: 'Rekisterin osoite ohjaa muualle, eikä sinne siirrytty. Ylläpitäjä tarkistaa asetuksen YTJ_API_URL.',
    sv: 'Registrets adress leder någon annanstans och följdes inte. Administratören kontrollerar inställningen YTJ_API_URL.',
    en: 'The register’s address leads elsewhere and was not followed. An administrator checks the setting YTJ_API_URL.',
  },
  'register-changes.problem.too-large': {
    fi: 'Rekisterin vastaus oli liian suuri luettavaksi.',
    sv: 'Registrets svar var för stort för att läsas.',
    en: 'The register’s answer was too large to read.',
  },
  'register-changes.problem.unreadable': {
    fi: 'Rekisterin vastausta ei voitu lukea. Sitä kysytään uudelleen myöhemmin.',
    sv: 'Registrets svar kunde inte läsas. Det frågas på nytt senare.',
    en: 'The register’s answer could not be read. It is asked again later.',
  },
  'register-changes.problem.refused': {
    fi: 'Rekisteri hylkäsi kyselyn.',
    sv: 'Registret avvisade förfrågan.',
    en: 'The register refused the request.',
  },

  'register-changes.title': { fi: 'Rekisterin muutokset', sv: 'Registrets ändringar', en: 'Register changes' },
  'register-changes.view': { fi: 'Näytä', sv: 'Visa', en: 'Show' },
  'register-changes.view.open': { fi: 'Odottavat', sv: 'Väntande', en: 'Open' },
  'register-changes.view.call': { fi: 'Soita uusille', sv: 'Ring nya', en: 'Call newcomers' },
  'register-changes.view.taken': { fi: 'Otetut', sv: 'Tagna', en: 'Taken in' },
  'register-changes.view.ignored': { fi: 'Ohitetut', sv: 'Förbigångna', en: 'Ignored' },
  'register-changes.field.kind': { fi: 'Muutos', sv: 'Ändring', en: 'Change' },
  'register-changes.kindCount': { fi: '{kind} ({count})', sv: '{kind} ({count})', en: '{kind} ({count})' },
  'register-changes.housing': {
    fi: 'Myös asunto- ja kiinteistöyhtiöt',
    sv: 'Även bostads- och fastighetsbolag',
    en: 'Housing companies too',
  },
  'register-changes.search': {
    fi: 'Hae nimellä tai Y-tunnuksella',
    sv: 'Sök med namn eller FO-nummer',
    en: 'Search by name or business ID',
  },
  'register-changes.callAbout': {
    fi: 'Viimeisten 31 päivän aikana perustetut ja kuntaan muuttaneet yritykset. Puhelinnumeroa rekisterissä ei ole.',
    sv: 'Företag som grundats eller flyttat till kommunen under de senaste 31 dagarna. Registret har inga telefonnummer.',
    en: 'Companies founded or moved in during the last 31 days. The register has no phone numbers.',
  },
  'register-changes.ours': { fi: 'Meillä', sv: 'Hos oss', en: 'Ours' },
  'register-changes.registers': { fi: 'Rekisterissä', sv: 'I registret', en: 'Register' },
  'register-changes.nothing': { fi: 'ei tietoa', sv: 'ingen uppgift', en: 'nothing' },
  'register-changes.noSituation': { fi: 'Ei menettelyä', sv: 'Inget förfarande', en: 'No proceedings' },
  'register-changes.byPostalAddress': {
    fi: 'kunta postiosoitteen mukaan',
    sv: 'kommun enligt postadressen',
    en: 'municipality by the postal address',
  },
  'register-changes.registeredOn': {
    fi: 'rekisterissä {on, date, day} alkaen',
    sv: 'i registret sedan {on, date, day}',
    en: 'registered {on, date, day}',
  },
  'register-changes.seen': {
    fi: 'Huomattu {on, date, day}',
    sv: 'Upptäckt {on, date, day}',
    en: 'Seen {on, date, day}',
  },
  'register-changes.lastMet': {
    fi: 'Tavattu {on, date, day}',
    sv: 'Träffat {on, date, day}',
    en: 'Met {on, date, day}',
  },
  'register-changes.neverMet': { fi: 'Ei vielä tavattu', sv: 'Inte träffat ännu', en: 'Not met yet' },
  'register-changes.take': { fi: 'Ota', sv: 'Ta in', en: 'Take in' },
  'register-changes.add': { fi: 'Lisää yritys', sv: 'Lägg till företaget', en: 'Add the company' },
  'register-changes.ignore': { fi: 'Ohita', sv: 'Förbigå', en: 'Ignore' },
  'register-changes.undo': { fi: 'Kumoa ohitus', sv: 'Ångra', en: 'Undo' },
  'register-changes.logCall': { fi: 'Kirjaa puhelu', sv: 'Anteckna samtal', en: 'Log a call' },
  'register-changes.outdated': {
    fi: 'Yrityksen omaa tietoa on muutettu sen jälkeen. Tarkista uusi vertailu ja paina uudelleen.',
    sv: 'Företagets egen uppgift har ändrats sedan dess. Kontrollera den nya jämförelsen och tryck igen.',
    en: 'Our own information has been changed since. Look at the new comparison and press again.',
  },
  'register-changes.addShown': {
    fi: 'Lisää näkyvät {count} yritystä',
    sv: 'Lägg till de {count} företag som visas',
    en: 'Add the {count} companies shown',
  },
  'register-changes.added': {
    fi: '{count, plural, one {# yritys lisätty} other {# yritystä lisätty}}',
    sv: '{count, plural, one {# företag tillagt} other {# företag tillagda}}',
    en: '{count, plural, one {# company added} other {# companies added}}',
  },
  'register-changes.empty.open': {
    fi: 'Rekisteri ei kerro mitään uutta. Muutokset haetaan kerran viikossa.',
    sv: 'Registret har inget nytt. Ändringarna hämtas en gång i veckan.',
    en: 'The register has nothing new. Changes are fetched once a week.',
  },
  'register-changes.empty.call': {
    fi: 'Uusia yrityksiä ei ole tullut viimeisten 31 päivän aikana.',
    sv: 'Inga nya företag har tillkommit under de senaste 31 dagarna.',
    en: 'No new companies have come during the last 31 days.',
  },
  'register-changes.empty.taken': {
    fi: 'Mitään ei ole vielä otettu.',
    sv: 'Inget har tagits in ännu.',
    en: 'Nothing has been taken in yet.',
  },
  'register-changes.empty.ignored': {
    fi: 'Mitään ei ole ohitettu.',
    sv: 'Inget har förbigåtts.',
    en: 'Nothing has been ignored.',
  },
  'register-changes.emptyFiltered': {
    fi: 'Tällaisia muutoksia ei ole.',
    sv: 'Det finns inga sådana ändringar.',
    en: 'There are no such changes.',
  },
  'register-changes.neverRead': {
    fi: 'Rekisteriä ei ole vielä haettu. Ensimmäinen haku kestää joitakin minuutteja, eikä se muuta mitään itsestään.',
    sv: 'Registret har inte hämtats ännu. Den första hämtningen tar några minuter och ändrar inget av sig själv.',
    en: 'The register has not been fetched yet. The first fetch takes some minutes and changes nothing by itself.',
  },
  'register-changes.readNow': { fi: 'Hae nyt', sv: 'Hämta nu', en: 'Fetch now' },
  'register-changes.readAt': { fi: 'Haettu {at}.', sv: 'Hämtat {at}.', en: 'Fetched {at}.' },
  'register-changes.read': {
    fi: '{read, plural, one {# yritys} other {# yritystä}} luettu, {here} omassa kunnassa, {found, plural, one {# muutos} other {# muutosta}}.',
    sv: '{read, plural, one {# företag läst} other {# företag lästa}}, {here} i egen kommun, {found, plural, one {# ändring} other {# ändringar}}.',
    en: '{read, plural, one {# company} other {# companies}} read, {here} in our municipality, {found, plural, one {# change} other {# changes}}.',
  },
  'register-changes.use': {
    fi: 'Tänään kysytty {used} kertaa, enintään {budget} päivässä.',
    sv: 'I dag {used} förfrågningar, högst {budget} per dag.',
    en: '{used} requests today, at most {budget} a day.',
  },
  'register-changes.asked': { fi: '{count} kysytty', sv: '{count} frågade', en: '{count} asked' },
  'register-changes.postalCodes': {
    fi: '{read} / {of} postinumeroa',
    sv: '{read} / {of} postnummer',
    en: '{read} / {of} postal codes',
  },
  'register-changes.nextTry': { fi: 'Seuraava yritys {at}.', sv: 'Nästa försök {at}.', en: 'Next try {at}.' },
  'register-changes.gaveUp': {
    fi: 'Haku alkaa alusta ensi viikolla tai painamalla.',
    sv: 'Hämtningen börjar om nästa vecka eller när du trycker.',
    en: 'It begins anew next week, or by a press.',
  },
  'register-changes.unreadable': {
    fi: '{count, plural, one {# tietuetta} other {# tietuetta}} ei voitu lukea.',
    sv: '{count, plural, one {# post} other {# poster}} kunde inte läsas.',
    en: '{count, plural, one {# record} other {# records}} could not be read.',
  },
});
