import { defineTexts } from '../define-texts.js';

/** What we say when something about an event, its guests or its dialogue is refused. */
export const eventProblemsTexts = defineTexts({
  'problems.outsiders-not-confirmed': {
    fi: 'Vahvista, mihin osoitteisiin kutsu lähtee kunnan ulkopuolelle',
    sv: 'Bekräfta vilka adresser utanför kommunen inbjudan går till',
    en: 'Confirm which addresses outside the municipality it goes to',
  },
  'problems.invitee-suppressed': {
    fi: 'Tähän osoitteeseen ei lähetetä viestejä: vastaanottaja on kieltänyt ne',
    sv: 'Inga meddelanden skickas till adressen: mottagaren har avböjt dem',
    en: 'Nothing is sent to this address: the receiver has stopped all mail',
  },
  'problems.invitee-without-address': {
    fi: 'Yhteyshenkilöllä ei ole sähköpostiosoitetta',
    sv: 'Kontaktpersonen saknar e-postadress',
    en: 'The contact has no e-mail address',
  },
  'problems.event-not-begun': {
    fi: 'Tapahtuma ei ole vielä alkanut, joten se ei voi olla pidetty.',
    sv: 'Evenemanget har inte börjat och kan därför inte vara hållet.',
    en: 'The event has not begun, so it cannot have been held.',
  },
  'problems.event-sign-up-closed': {
    fi: 'Tapahtumaan ei voi enää ilmoittautua.',
    sv: 'Det går inte längre att anmäla sig till evenemanget.',
    en: 'One can no longer sign up for the event.',
  },
  'problems.event-party-too-large': {
    fi: 'Tapahtumassa on vain {capacity, plural, one {# paikka} other {# paikkaa}}.',
    sv: 'Evenemanget har bara {capacity, plural, one {# plats} other {# platser}}.',
    en: 'The event has only {capacity, plural, one {# place} other {# places}}.',
  },
  'problems.event-places-too-few': {
    fi: 'Kaikille ei riitä paikkaa. Ilmoita vähemmän tulijoita.',
    sv: 'Platserna räcker inte till alla. Anmäl färre deltagare.',
    en: 'There are not places for all of you. Sign up fewer people.',
  },
  'problems.event-not-published': {
    fi: 'Julkaise ilmoittautumissivu ensin: kutsu johtaa sinne.',
    sv: 'Publicera anmälningssidan först: inbjudan leder dit.',
    en: 'Publish the sign-up page first: the invitation leads there.',
  },
  'problems.event-nobody-to-remind': {
    fi: 'Ketään ei ole muistutettavaksi: kaikki ovat vastanneet, tai kutsusta ei ole vielä päivää.',
    sv: 'Det finns ingen att påminna: alla har svarat, eller så har det inte gått en dag sedan inbjudan.',
    en: 'There is nobody to remind: all have answered, or it is less than a day since the invitation.',
  },
  'problems.event-not-waiting': {
    fi: 'Ilmoittautunut ei ole jonossa.',
    sv: 'Den anmälda står inte i kö.',
    en: 'The person is not on the waiting list.',
  },
  'problems.event-cancelled': {
    fi: 'Tapahtuma on peruttu.',
    sv: 'Evenemanget är inställt.',
    en: 'The event is cancelled.',
  },
  'problems.attendee-required': {
    fi: 'Valitse yritys tai henkilö, tai kirjoita nimi.',
    sv: 'Välj ett företag eller en person, eller skriv ett namn.',
    en: 'Choose a company or a person, or write a name.',
  },
  'problems.feedback-already-asked': {
    fi: 'Palaute on jo pyydetty tästä tapahtumasta.',
    sv: 'Respons har redan begärts om evenemanget.',
    en: 'Feedback has already been asked for this event.',
  },
  'problems.not-a-market-dialogue': {
    fi: 'Tapahtuma ei ole markkinavuoropuhelu.',
    sv: 'Evenemanget är inte en marknadsdialog.',
    en: 'The event is not a market dialogue.',
  },
  'problems.answer-required': {
    fi: 'Kirjoita vastaus ennen kuin julkaiset.',
    sv: 'Skriv ett svar innan du publicerar.',
    en: 'Write an answer before publishing.',
  },
  'problems.link-or-text-required': {
    fi: 'Anna linkki tai teksti.',
    sv: 'Ange en länk eller en text.',
    en: 'Give a link or a text.',
  },
  'problems.already-registered': {
    fi: 'Sama henkilö on jo ilmoittautunut.',
    sv: 'Personen är redan anmäld.',
    en: 'The same person has already registered.',
  },
});
