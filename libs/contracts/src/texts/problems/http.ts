import { defineTexts } from '../define-texts.js';

/** What the request itself lacks, or who sends it. No blame, and what to do. */
export const httpProblemsTexts = defineTexts({
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
  'problems.forbidden': {
    fi: 'Sinulla ei ole oikeutta tähän',
    sv: 'Du har inte rätt till detta',
    en: 'You are not allowed to do this',
  },
  'problems.foreign-origin': {
    fi: 'Pyyntö tuli toiselta sivustolta, eikä sitä tehty',
    sv: 'Begäran kom från en annan webbplats och utfördes inte',
    en: 'The request came from another site and was not carried out',
  },
  'problems.wrong-host': {
    fi: 'Palvelu ei vastaa tässä osoitteessa',
    sv: 'Tjänsten svarar inte på den här adressen',
    en: 'The service does not answer at this address',
  },
  'problems.cursor-invalid': {
    fi: 'Luettelon jatkokohta ei kelpaa. Avaa luettelo uudelleen.',
    sv: 'Listans fortsättningspunkt duger inte. Öppna listan på nytt.',
    en: 'The place in the list is not valid. Open the list again.',
  },
  'problems.sort-unknown': {
    fi: 'Luetteloa ei voi järjestää näin ({sort}). Sallitut: {allowed}.',
    sv: 'Listan kan inte ordnas så ({sort}). Tillåtna: {allowed}.',
    en: 'The list cannot be sorted by {sort}. Allowed: {allowed}.',
  },
  'problems.version-malformed': {
    fi: 'Tiedon versio on väärää muotoa',
    sv: 'Uppgiftens version har fel form',
    en: 'The version of the record is malformed',
  },
  'problems.idempotency-key-malformed': {
    fi: 'Idempotency-Key saa olla 1–128 merkkiä',
    sv: 'Idempotency-Key får vara 1–128 tecken',
    en: 'Idempotency-Key must be 1–128 characters',
  },
  'problems.idempotency-key-reused': {
    fi: 'Samalla Idempotency-Key-avaimella on jo lähetetty toinen pyyntö',
    sv: 'En annan begäran har redan sänts med samma Idempotency-Key',
    en: 'Another request was already sent with this Idempotency-Key',
  },
  'problems.still-running': {
    fi: 'Sama pyyntö on vielä kesken',
    sv: 'Samma begäran pågår ännu',
    en: 'The same request is still running',
  },
  'problems.not-in-bin': {
    fi: 'Tieto ei ole roskakorissa',
    sv: 'Uppgiften finns inte i papperskorgen',
    en: 'The record is not in the bin',
  },
});
