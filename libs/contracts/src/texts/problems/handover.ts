import { defineTexts } from '../define-texts.js';

/** What we say when something about a handover of work is refused. */
export const handoverProblemsTexts = defineTexts({
  'problems.same-person': {
    fi: 'Vastuita ei voi siirtää samalle henkilölle',
    sv: 'Ansvar kan inte överföras till samma person',
    en: 'Responsibilities cannot be handed to the same person',
  },
  'problems.receiver-may-not-read': {
    fi: 'Vastaanottaja ei saa avata kaikkia näitä. Jätä ne pois tai valitse toinen vastaanottaja.',
    sv: 'Mottagaren får inte öppna alla dessa. Lämna bort dem eller välj en annan mottagare.',
    en: 'The receiver may not open all of these. Leave them out or choose somebody else.',
  },
  'problems.nothing-to-hand-over': {
    fi: 'Siirrettävää ei ole',
    sv: 'Det finns inget att överföra',
    en: 'There is nothing to hand over',
  },
  'problems.handover-too-old': {
    fi: 'Siirrosta on yli 30 päivää, eikä sitä voi enää kumota. Siirrä vastuut takaisin uudella siirrolla.',
    sv: 'Det har gått över 30 dagar sedan överföringen och den kan inte längre ångras. Gör en ny överföring tillbaka.',
    en: 'The handover is more than 30 days old and can no longer be undone. Hand the responsibilities back with a new one.',
  },
  'problems.handover-over': {
    fi: 'Siirto on jo päättynyt',
    sv: 'Överföringen är redan avslutad',
    en: 'The handover is already over',
  },
  'problems.starts-in-the-past': {
    fi: 'Valitse tämä päivä tai myöhempi',
    sv: 'Välj i dag eller en senare dag',
    en: 'Choose today or a later day',
  },
});
