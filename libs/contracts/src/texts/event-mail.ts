import { defineTexts } from './define-texts.js';

/** Words of the mails to those who sign up for an event. What others have typed is not among them: the open form writes to any address. */
export const eventMailTexts = defineTexts({
  'event-mail.receipt.subject': {
    fi: 'Olet ilmoittautunut: {title}',
    sv: 'Du är anmäld: {title}',
    en: 'You are signed up: {title}',
  },
  'event-mail.receipt.text': {
    fi: 'Hei\n\nKiitos ilmoittautumisesta. Paikkasi on varattu.',
    sv: 'Hej\n\nTack för din anmälan. Din plats är reserverad.',
    en: 'Hello\n\nThank you for signing up. Your place is reserved.',
  },
  'event-mail.waiting.subject': {
    fi: 'Olet jonossa: {title}',
    sv: 'Du står i kö: {title}',
    en: 'You are on the waiting list: {title}',
  },
  'event-mail.waiting.text': {
    fi: 'Hei\n\nKiitos ilmoittautumisesta. Paikat ovat täynnä, joten olet nyt jonossa. Kun paikka vapautuu, saat siitä viestin.',
    sv: 'Hej\n\nTack för din anmälan. Alla platser är upptagna, så du står nu i kö. När en plats blir ledig får du ett meddelande.',
    en: 'Hello\n\nThank you for signing up. All places are taken, so you are now on the waiting list. When a place comes free, we write to you.',
  },
  'event-mail.promoted.subject': {
    fi: 'Sait paikan: {title}',
    sv: 'Du fick en plats: {title}',
    en: 'You have a place: {title}',
  },
  'event-mail.promoted.text': {
    fi: 'Hei\n\nPaikka vapautui, ja se on nyt sinun. Jos et enää pääse, peru se, niin seuraava jonossa saa sen.',
    sv: 'Hej\n\nEn plats blev ledig och är nu din. Om du inte längre kan komma, avboka den så att nästa i kön får den.',
    en: 'Hello\n\nA place has come free, and it is yours. If you can no longer come, please cancel, so that the next one gets it.',
  },
  'event-mail.changed.subject': { fi: 'Muutos: {title}', sv: 'Ändring: {title}', en: 'Changed: {title}' },
  'event-mail.changed.text': {
    fi: 'Hei\n\nTapahtuman aika tai paikka on muuttunut. Näin se nyt pidetään:',
    sv: 'Hej\n\nEvenemangets tid eller plats har ändrats. Så här ordnas det nu:',
    en: 'Hello\n\nThe time or place of the event has changed. This is how it is now:',
  },
  'event-mail.cancelled.subject': { fi: 'Peruttu: {title}', sv: 'Inställt: {title}', en: 'Cancelled: {title}' },
  'event-mail.cancelled.text': {
    fi: 'Hei\n\nTapahtuma, johon ilmoittauduit, on valitettavasti peruttu.',
    sv: 'Hej\n\nEvenemanget som du anmälde dig till har tyvärr ställts in.',
    en: 'Hello\n\nThe event that you signed up for has unfortunately been cancelled.',
  },
  'event-mail.reminder.subject': { fi: 'Muistutus: {title}', sv: 'Påminnelse: {title}', en: 'Reminder: {title}' },
  'event-mail.reminder.text': {
    fi: 'Hei\n\nNähdään pian. Jos et pääsekään, peru paikkasi alla olevasta linkistä.',
    sv: 'Hej\n\nVi ses snart. Om du trots allt inte kan komma, avboka din plats via länken nedan.',
    en: 'Hello\n\nSee you soon. If you cannot come after all, please cancel by the link below.',
  },
  'event-mail.withdrawn.subject': {
    fi: 'Ilmoittautuminen peruttu: {title}',
    sv: 'Anmälan avbokad: {title}',
    en: 'Registration cancelled: {title}',
  },
  'event-mail.withdrawn.text': {
    fi: 'Hei\n\nIlmoittautumisesi on peruttu. Jos suunnitelmasi muuttuvat, voit ilmoittautua uudelleen: {address}',
    sv: 'Hej\n\nDin anmälan är avbokad. Om dina planer ändras kan du anmäla dig på nytt: {address}',
    en: 'Hello\n\nYour registration is cancelled. Should your plans change, you can sign up again: {address}',
  },
  'event-mail.people': {
    fi: '{count, plural, one {Ilmoittautuneita: # henkilö} other {Ilmoittautuneita: # henkilöä}}',
    sv: '{count, plural, one {Anmälda: # person} other {Anmälda: # personer}}',
    en: '{count, plural, one {Signed up: # person} other {Signed up: # people}}',
  },
  'event-mail.online': { fi: 'Liity verkossa: {link}', sv: 'Delta på nätet: {link}', en: 'Join online: {link}' },
  'event-mail.cancel': {
    fi: 'Peru ilmoittautumisesi tästä:\n{link}\n\nLinkki on sinun oma, joten älä välitä sitä muille. Jos et ole ilmoittautunut, peru sillä.',
    sv: 'Avboka din anmälan här:\n{link}\n\nLänken är din egen, så skicka den inte vidare. Om du inte har anmält dig, avboka via den.',
    en: 'Cancel your registration here:\n{link}\n\nThe link is your own, so please do not pass it on. If you have not signed up, cancel by it.',
  },
  'event-mail.contact': {
    fi: 'Lisätietoja: {contact}',
    sv: 'Mer information: {contact}',
    en: 'More information: {contact}',
  },
});
