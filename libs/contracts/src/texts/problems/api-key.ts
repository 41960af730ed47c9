import { defineTexts } from '../define-texts.js';

/** What we say when something about API keys is refused. */
export const apiKeyProblemsTexts = defineTexts({
  'problems.api-key-refused': {
    fi: 'API-avain ei kelpaa.',
    sv: 'API-nyckeln godkänns inte.',
    en: 'The API key is not accepted.',
  },
  'problems.people-only': {
    fi: 'Tämä on tarkoitettu vain kirjautuneille ihmisille, ei API-avaimille.',
    sv: 'Det här är bara för inloggade personer, inte för API-nycklar.',
    en: 'This is for people who have signed in, not for API keys.',
  },
  'problems.api-key-ended': {
    fi: 'Avain on päättynyt tai mitätöity. Luo uusi avain.',
    sv: 'Nyckeln har upphört eller återkallats. Skapa en ny nyckel.',
    en: 'The key has ended or been revoked. Make a new key.',
  },
  'problems.api-key-ends-too-late': {
    fi: 'Avaimen viimeisen päivän on oltava viimeistään {last, date, day}.',
    sv: 'Nyckelns sista dag får vara senast {last, date, day}.',
    en: 'The last day of the key must be {last, date, day} at the latest.',
  },
  'problems.api-key-ends-too-early': {
    fi: 'Avaimen viimeinen päivä ei voi olla menneisyydessä.',
    sv: 'Nyckelns sista dag kan inte vara i det förflutna.',
    en: 'The last day of the key cannot be in the past.',
  },
  'problems.scope-for-people': {
    fi: 'Tätä oikeutta ei voi antaa avaimelle.',
    sv: 'Den här rättigheten kan inte ges till en nyckel.',
    en: 'This right cannot be given to a key.',
  },
});
