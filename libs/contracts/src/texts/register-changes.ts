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
});
