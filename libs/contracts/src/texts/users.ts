import { defineTexts } from './define-texts.js';

/** Words about users: colleagues, their roles, and signing in. */
export const usersTexts = defineTexts({
  'users.title': { fi: 'Käyttäjät', sv: 'Användare', en: 'Users' },
  'users.one': { fi: 'Käyttäjä', sv: 'Användare', en: 'User' },
  'users.count': {
    fi: '{count, plural, =0 {Ei käyttäjiä} one {# käyttäjä} other {# käyttäjää}}',
    sv: '{count, plural, =0 {Inga användare} one {# användare} other {# användare}}',
    en: '{count, plural, =0 {No users} one {# user} other {# users}}',
  },
  'users.invite': { fi: 'Kutsu työkaveri', sv: 'Bjud in en kollega', en: 'Invite a colleague' },
  'users.invited': { fi: 'Kutsu lähetetty', sv: 'Inbjudan skickad', en: 'Invitation sent' },
  'users.field.name': { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  'users.field.email': { fi: 'Sähköposti', sv: 'E-post', en: 'Email' },
  'users.field.role': { fi: 'Rooli', sv: 'Roll', en: 'Role' },
  'users.field.language': { fi: 'Kieli', sv: 'Språk', en: 'Language' },
  'users.field.password': { fi: 'Salasana', sv: 'Lösenord', en: 'Password' },
  'users.field.newPassword': { fi: 'Uusi salasana', sv: 'Nytt lösenord', en: 'New password' },
  'users.signIn': { fi: 'Kirjaudu sisään', sv: 'Logga in', en: 'Sign in' },
  'users.signIn.failed': {
    fi: 'Sähköposti tai salasana ei täsmää.',
    sv: 'E-postadressen eller lösenordet stämmer inte.',
    en: 'The email or password does not match.',
  },
  'users.signIn.forgot': { fi: 'Unohditko salasanan?', sv: 'Har du glömt lösenordet?', en: 'Forgot your password?' },
  'users.signIn.demoAccounts': { fi: 'Esittelytunnukset', sv: 'Demokonton', en: 'Demonstration accounts' },
  'users.reset.title': { fi: 'Vaihda salasana', sv: 'Byt lösenord', en: 'Reset your password' },
  'users.reset.send': { fi: 'Lähetä linkki', sv: 'Skicka länk', en: 'Send a link' },
  'users.reset.sent': {
    fi: 'Jos osoitteella on tili, siihen lähtee kohta linkki. Linkki toimii tunnin.',
    sv: 'Om adressen har ett konto skickas strax en länk dit. Länken fungerar i en timme.',
    en: 'If the address has an account, a link is on its way. It works for one hour.',
  },
  'users.reset.done': {
    fi: 'Salasana on vaihdettu. Kirjaudu sisään uudella salasanalla.',
    sv: 'Lösenordet har bytts. Logga in med det nya lösenordet.',
    en: 'Your password has been changed. Sign in with the new one.',
  },
  'users.accept.title': { fi: 'Tervetuloa Elinvoimaan', sv: 'Välkommen till Elinvoima', en: 'Welcome to Elinvoima' },
  'users.accept.choosePassword': { fi: 'Valitse salasana', sv: 'Välj ett lösenord', en: 'Choose a password' },
  'users.link.invalid': {
    fi: 'Linkki on vanhentunut tai jo käytetty. Pyydä uusi.',
    sv: 'Länken har gått ut eller redan använts. Be om en ny.',
    en: 'The link has expired or has already been used. Ask for a new one.',
  },
  'users.passwordHint': {
    fi: 'Vähintään 12 merkkiä. Usean sanan lause on hyvä.',
    sv: 'Minst 12 tecken. En fras med flera ord är bra.',
    en: 'At least 12 characters. A phrase of several words works well.',
  },
  'users.deactivate': { fi: 'Poista käytöstä', sv: 'Ta ur bruk', en: 'Deactivate' },
  'users.activate': { fi: 'Ota käyttöön', sv: 'Ta i bruk', en: 'Activate' },

  'users.role.administrator': { fi: 'Pääkäyttäjä', sv: 'Administratör', en: 'Administrator' },
  'users.role.director': { fi: 'Elinvoimajohtaja', sv: 'Livskraftsdirektör', en: 'Director of vitality' },
  'users.role.coordinator': { fi: 'Yrityskoordinaattori', sv: 'Företagskoordinator', en: 'Business coordinator' },
  'users.role.service_manager': { fi: 'Palvelupäällikkö', sv: 'Servicechef', en: 'Service manager' },
  'users.role.land_use_officer': { fi: 'Maankäytön asiantuntija', sv: 'Markanvändningsexpert', en: 'Land-use officer' },
  'users.role.contributor': { fi: 'Kirjaaja', sv: 'Antecknare', en: 'Contributor' },
  'users.role.viewer': { fi: 'Luottamushenkilö', sv: 'Förtroendevald', en: 'Viewer' },
  'users.role.integration': { fi: 'Järjestelmäliittymä', sv: 'Systemintegration', en: 'Integration' },
});
