import { defineTexts } from '../define-texts.js';

/** What we say when signing in or showing anew who one is does not go through: part of `problems.*`. */
export const signInProblemsTexts = defineTexts({
  'problems.step-up-required': {
    fi: 'Vahvista ensin, että se olet sinä',
    sv: 'Bekräfta först att det är du',
    en: 'Confirm first that it is you',
  },
  'problems.second-factor-required': {
    fi: 'Ota ensin käyttöön kirjautumisen toinen vaihe',
    sv: 'Ta först i bruk det andra steget i inloggningen',
    en: 'First set up the second step of signing in',
  },
  'problems.second-factor-refused': {
    fi: 'Vahvistus ei täsmää tai se on vanhentunut. Yritä uudelleen tai aloita alusta.',
    sv: 'Bekräftelsen stämmer inte eller är för gammal. Försök igen eller börja om.',
    en: 'The confirmation does not match or is too old. Try again or start over.',
  },
  'problems.second-factor-missing': {
    fi: 'Kirjautumisen toinen vaihe ei ole käytössä',
    sv: 'Det andra steget i inloggningen är inte i bruk',
    en: 'The second step of signing in is not set up',
  },
  'problems.totp-enrolled': {
    fi: 'Todennussovellus on jo käytössä. Poista se ensin.',
    sv: 'En autentiseringsapp är redan i bruk. Ta bort den först.',
    en: 'An authenticator app is already in use. Remove it first.',
  },
  'problems.totp-not-enrolled': {
    fi: 'Todennussovellus ei ole käytössä',
    sv: 'Ingen autentiseringsapp är i bruk',
    en: 'No authenticator app is in use',
  },
  'problems.passkey-refused': {
    fi: 'Pääsyavainta ei voitu ottaa käyttöön. Yritä uudelleen.',
    sv: 'Nyckeln kunde inte tas i bruk. Försök igen.',
    en: 'The passkey could not be taken into use. Try again.',
  },
  'problems.password-common': {
    fi: 'Salasana on yleisesti tunnettu. Keksi toinen, esimerkiksi usean sanan lause.',
    sv: 'Lösenordet är allmänt känt. Hitta på ett annat, till exempel en fras med flera ord.',
    en: 'The password is widely known. Think of another, for example a phrase of several words.',
  },
  'problems.not-confirmed': {
    fi: 'Vahvistus ei täsmää. Yritä hetken päästä uudelleen.',
    sv: 'Bekräftelsen stämmer inte. Försök igen om en stund.',
    en: 'The confirmation does not match. Try again in a moment.',
  },
});
