import { defineTexts } from './define-texts.js';

/** Words about addresses that get nothing: those that refused, came back or complained. */
export const suppressionsTexts = defineTexts({
  'suppressions.title': { fi: 'Estetyt osoitteet', sv: 'Spärrade adresser', en: 'Stopped addresses' },
  'suppressions.intro': {
    fi: 'Näihin osoitteisiin ei lähde kyselyjä tai kirjeitä. Osoitteesta on tallessa vain tunniste, joten nimen näkee vain, jos henkilö on yhteystiedoissa.',
    sv: 'Till dessa adresser skickas inga enkäter eller brev. Av adressen sparas bara en kod, så namnet syns bara om personen finns bland kontakterna.',
    en: 'No surveys or letters go to these addresses. Only a code of the address is kept, so a name shows only for people among the contacts.',
  },
  'suppressions.count': {
    fi: '{count, plural, =0 {Ei osoitteita} one {# osoite} other {# osoitetta}}',
    sv: '{count, plural, =0 {Inga adresser} one {# adress} other {# adresser}}',
    en: '{count, plural, =0 {No addresses} one {# address} other {# addresses}}',
  },
  'suppressions.empty': {
    fi: 'Yhtään osoitetta ei ole estetty.',
    sv: 'Inga adresser är spärrade.',
    en: 'No address is stopped.',
  },
  'suppressions.who': { fi: 'Kenen', sv: 'Vems', en: 'Whose' },
  'suppressions.nobody': {
    fi: 'Ei yhteystiedoissa',
    sv: 'Inte bland kontakterna',
    en: 'Not among the contacts',
  },
  'suppressions.field.reason': { fi: 'Syy', sv: 'Orsak', en: 'Reason' },
  'suppressions.field.scope': { fi: 'Mitä ei lähde', sv: 'Vad som inte skickas', en: 'What is stopped' },
  'suppressions.field.since': { fi: 'Alkaen', sv: 'Sedan', en: 'Since' },
  'suppressions.field.email': { fi: 'Etsi osoitteella', sv: 'Sök med adress', en: 'Find by address' },
  'suppressions.reason.optout': { fi: 'Perui viestit', sv: 'Avbeställde', en: 'Unsubscribed' },
  'suppressions.reason.bounce': { fi: 'Viesti palautui', sv: 'Kom tillbaka', en: 'Came back' },
  'suppressions.reason.complaint': {
    fi: 'Ilmoitti roskapostiksi',
    sv: 'Anmälde som skräppost',
    en: 'Reported as spam',
  },
  'suppressions.scope.survey': { fi: 'Yksi kysely', sv: 'En enkät', en: 'One survey' },
  'suppressions.scope.all_surveys': { fi: 'Kyselyt', sv: 'Enkäter', en: 'Surveys' },
  'suppressions.scope.all_mailings': {
    fi: 'Kirjeet ja kutsut',
    sv: 'Brev och inbjudningar',
    en: 'Letters and invitations',
  },
  'suppressions.scope.all_mail': {
    fi: 'Kyselyt, kirjeet ja kutsut',
    sv: 'Enkäter, brev och inbjudningar',
    en: 'Surveys, letters and invitations',
  },
  'suppressions.returnKind.hard': { fi: 'osoitetta ei ole', sv: 'adressen finns inte', en: 'no such address' },
  'suppressions.returnKind.soft': { fi: 'ei mennyt perille', sv: 'kom inte fram', en: 'not delivered' },
  'suppressions.returnKind.complaint': { fi: 'roskapostia', sv: 'skräppost', en: 'spam' },
  'suppressions.until': {
    fi: 'Tauko {on, date, day} asti',
    sv: 'Paus till {on, date, day}',
    en: 'Paused until {on, date, day}',
  },
  'suppressions.lift': { fi: 'Poista esto', sv: 'Häv spärren', en: 'Lift' },
  'suppressions.liftAsk': {
    fi: 'Poistetaanko esto? Osoitteeseen voi sen jälkeen taas lähteä viestejä. Poista peruminen tai roskapostin ilmoitus vain, jos henkilö on itse pyytänyt sitä.',
    sv: 'Ska spärren hävas? Därefter kan meddelanden igen skickas till adressen. Häv en avbeställning eller en anmälan om skräppost bara om personen själv har bett om det.',
    en: 'Lift it? Messages can then go to the address again. Lift an opt-out or a spam report only when the person has asked for it.',
  },
});
