import { defineTexts } from '../define-texts.js';

/** What we say when something about a review of access is refused. */
export const accessReviewProblemsTexts = defineTexts({
  'problems.access-review-there': {
    fi: 'Tämän vuoden katselmus on jo tehty, tai edellinen on vielä kesken',
    sv: 'Årets granskning har redan gjorts, eller så är den föregående oavslutad',
    en: 'This year’s review is there already, or the last one is still open',
  },
  'problems.access-review-completed': {
    fi: 'Katselmus on päätetty, eikä sitä voi enää muuttaa',
    sv: 'Granskningen är avslutad och kan inte längre ändras',
    en: 'The review is completed and can no longer be changed',
  },
  'problems.access-review-undecided': {
    fi: 'Päätä ensin jokaisen käyttäjän oikeuksista',
    sv: 'Besluta först om varje användares rättigheter',
    en: 'Decide on every user’s rights first',
  },
  'problems.access-line-decided': {
    fi: 'Tästä käyttäjästä on jo päätetty. Oikeuksia voi muuttaa käyttäjien sivulla.',
    sv: 'Beslut om användaren har redan fattats. Rättigheterna kan ändras på sidan för användare.',
    en: 'This user has been decided on already. Rights can be changed on the page of users.',
  },
  'problems.access-line-own': {
    fi: 'Omista oikeuksista päättää joku muu',
    sv: 'Någon annan beslutar om dina egna rättigheter',
    en: 'Somebody else decides on your own rights',
  },
  'problems.access-role-same': {
    fi: 'Käyttäjällä on jo tämä rooli',
    sv: 'Användaren har redan den rollen',
    en: 'The user has this role already',
  },
  'problems.access-role-not-here': {
    fi: 'Uusi rooli annetaan vain, kun rooli vaihtuu',
    sv: 'En ny roll anges bara när rollen byts',
    en: 'A new role is given only when the role changes',
  },
});
