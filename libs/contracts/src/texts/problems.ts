import { defineTexts } from './define-texts.js';

/** What we say when something is refused: one title per problem, one sentence per field error. No blame, and what to do. */
export const problemsTexts = defineTexts({
  'problems.malformed': {
    fi: 'Pyyntöä ei voi lukea',
    sv: 'Begäran kan inte läsas',
    en: 'The request cannot be read',
  },
  'problems.rule-broken': {
    fi: 'Tiedoissa on korjattavaa',
    sv: 'Uppgifterna behöver rättas',
    en: 'Something needs correcting',
  },
  'problems.not-signed-in': { fi: 'Kirjaudu sisään', sv: 'Logga in', en: 'Please sign in' },
  'problems.not-allowed': {
    fi: 'Sinulla ei ole oikeutta tähän',
    sv: 'Du har inte rätt till detta',
    en: 'You are not allowed to do this',
  },
  'problems.not-found': { fi: 'Tietoa ei löydy', sv: 'Uppgiften hittades inte', en: 'Not found' },
  'problems.conflict': {
    fi: 'Ristiriita muiden tietojen kanssa',
    sv: 'Strider mot andra uppgifter',
    en: 'Conflicts with other information',
  },
  'problems.stale': {
    fi: 'Joku muu on muuttanut tietoja',
    sv: 'Någon annan har ändrat uppgifterna',
    en: 'Somebody else has changed this',
  },
  'problems.version-missing': {
    fi: 'Tiedon versio puuttuu pyynnöstä',
    sv: 'Uppgiftens version saknas i begäran',
    en: 'The request lacks the version of the record',
  },
  'problems.too-large': { fi: 'Lähetys on liian suuri', sv: 'Sändningen är för stor', en: 'Too large' },
  'problems.wrong-media-type': {
    fi: 'Tätä tiedostomuotoa ei voi lukea',
    sv: 'Det här filformatet kan inte läsas',
    en: 'This format cannot be read',
  },
  'problems.too-many': {
    fi: 'Liian monta yritystä. Odota hetki.',
    sv: 'För många försök. Vänta en stund.',
    en: 'Too many tries. Wait a moment.',
  },
  'problems.unavailable': {
    fi: 'Palvelu ei ole juuri nyt käytettävissä. Yritä hetken päästä uudelleen.',
    sv: 'Tjänsten är inte tillgänglig just nu. Försök igen om en stund.',
    en: 'The service is not available right now. Try again in a moment.',
  },
  'problems.unexpected': {
    fi: 'Jokin meni vikaan. Tieto on kirjattu, ja voit yrittää uudelleen.',
    sv: 'Något gick fel. Felet har antecknats och du kan försöka igen.',
    en: 'Something went wrong. It has been noted, and you can try again.',
  },
});
