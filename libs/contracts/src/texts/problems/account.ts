import { defineTexts } from '../define-texts.js';

/** What we say when something about an account or a password is refused. */
export const accountProblemsTexts = defineTexts({
  'problems.wrong-password': {
    fi: 'Sähköposti tai salasana ei täsmää. Yritä hetken päästä uudelleen.',
    sv: 'E-postadressen eller lösenordet stämmer inte. Försök igen om en stund.',
    en: 'The e-mail address or the password does not match. Try again in a moment.',
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
});
