import { defineTexts } from './define-texts.js';

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
  'problems.oidc-refused': {
    fi: 'Kirjautuminen kunnan tunnuksella ei onnistunut. Yritä uudelleen.',
    sv: 'Inloggningen med kommunens konto lyckades inte. Försök igen.',
    en: 'Signing in with the municipal account did not succeed. Try again.',
  },
  'problems.oidc-away': {
    fi: 'Kunnan kirjautumispalvelu ei vastaa. Yritä hetken päästä uudelleen.',
    sv: 'Kommunens inloggningstjänst svarar inte. Försök igen om en stund.',
    en: 'The municipality’s sign-in service does not answer. Try again in a moment.',
  },
  'problems.oidc-not-invited': {
    fi: 'Tunnuksellasi ei ole vielä käyttöoikeutta. Pyydä pääkäyttäjältä kutsu ja avaa sen linkki.',
    sv: 'Ditt konto har inte behörighet ännu. Be huvudanvändaren om en inbjudan och öppna länken i den.',
    en: 'Your account has no access yet. Ask the administrator for an invitation and open its link.',
  },
  'problems.oidc-no-role': {
    fi: 'Tunnuksesi ei kuulu ryhmään, jolla on käyttöoikeus. Kysy kunnan pääkäyttäjältä.',
    sv: 'Ditt konto hör inte till en grupp som har behörighet. Fråga kommunens huvudanvändare.',
    en: 'Your account is in no group that has access. Ask the municipality’s administrator.',
  },
  'problems.oidc-address-taken': {
    fi: 'Osoitteellasi on jo käyttäjätili. Kirjaudu sillä ja liitä kunnan tunnus omissa tiedoissasi.',
    sv: 'Det finns redan ett konto med din adress. Logga in med det och koppla kommunens konto i dina egna uppgifter.',
    en: 'There is already an account with your address. Sign in with it and add the municipal account in your own settings.',
  },
  'problems.oidc-address-unproved': {
    fi: 'Kirjautumispalvelu ei ole vahvistanut sähköpostiosoitettasi.',
    sv: 'Inloggningstjänsten har inte bekräftat din e-postadress.',
    en: 'The sign-in service has not confirmed your e-mail address.',
  },
  'problems.oidc-second-factor': {
    fi: 'Pääkäyttäjän on kirjauduttava kahdessa vaiheessa. Ota toinen vaihe käyttöön kunnan tunnuksessa.',
    sv: 'En huvudanvändare måste logga in i två steg. Ta det andra steget i bruk i kommunens konto.',
    en: 'An administrator must sign in in two steps. Set up the second step of the municipal account.',
  },
  'problems.oidc-other-person': {
    fi: 'Kunnan tunnus kuuluu toiselle käyttäjälle.',
    sv: 'Kommunens konto hör till en annan användare.',
    en: 'The municipal account belongs to another user.',
  },
  'problems.not-confirmed': {
    fi: 'Vahvistus ei täsmää. Yritä hetken päästä uudelleen.',
    sv: 'Bekräftelsen stämmer inte. Försök igen om en stund.',
    en: 'The confirmation does not match. Try again in a moment.',
  },
});
