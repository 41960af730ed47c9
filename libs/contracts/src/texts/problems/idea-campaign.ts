import { defineTexts } from '../define-texts.js';

/** What we say when something about a campaign of ideas is refused. */
export const ideaCampaignProblemsTexts = defineTexts({
  'problems.campaign-published': {
    fi: 'Kampanja on jo julkaistu',
    sv: 'Kampanjen är redan publicerad',
    en: 'The campaign is published already',
  },
  'problems.campaign-not-published': {
    fi: 'Kampanja pitää julkaista ensin',
    sv: 'Kampanjen måste publiceras först',
    en: 'The campaign must be published first',
  },
  'problems.campaign-not-open': {
    fi: 'Ideoita ei oteta nyt vastaan',
    sv: 'Idéer tas inte emot nu',
    en: 'Ideas are not taken now',
  },
  'problems.campaign-not-over': {
    fi: 'Päätös kirjataan, kun ideoiden ja äänestyksen aika on ohi',
    sv: 'Beslutet antecknas när tiden för idéer och omröstning är ute',
    en: 'The decision is entered when the time for ideas and votes is over',
  },
  'problems.campaign-not-voting': {
    fi: 'Nyt ei äänestetä',
    sv: 'Det pågår ingen omröstning',
    en: 'There is no voting now',
  },
  'problems.campaign-voting': {
    fi: 'Äänestys on alkanut, joten äänestettäviä ei voi enää muuttaa',
    sv: 'Omröstningen har börjat, så det som röstas om kan inte längre ändras',
    en: 'The voting has begun, so the ballot can no longer change',
  },
  'problems.campaign-voted': {
    fi: 'Ryhmää on äänestetty, joten sitä ei voi poistaa',
    sv: 'Gruppen har fått röster, så den kan inte tas bort',
    en: 'The group has votes, so it cannot be removed',
  },
  'problems.campaign-invited-only': {
    fi: 'Tähän voivat osallistua vain kutsutut. Avaa sähköpostilla saamasi linkki.',
    sv: 'Bara inbjudna kan delta. Öppna länken som du fick per e-post.',
    en: 'Only those invited can take part. Open the link that came by e-mail.',
  },
  'problems.idea-taken-up': {
    fi: 'Idea on jo otettu käsittelyyn',
    sv: 'Idén har redan tagits upp till behandling',
    en: 'The idea has been taken up already',
  },
  'problems.group-unknown': {
    fi: 'Ryhmää ei löydy',
    sv: 'Gruppen finns inte',
    en: 'There is no such group',
  },
  'problems.slug-taken': {
    fi: 'Osoite on jo käytössä',
    sv: 'Adressen används redan',
    en: 'The address is in use already',
  },
  'problems.over-cost-limit': {
    fi: 'Idea saa maksaa enintään {limit, number} euroa',
    sv: 'Idén får kosta högst {limit, number} euro',
    en: 'The idea may cost {limit, number} euros at most',
  },
  'problems.too-many-votes': {
    fi: 'Voit antaa enintään {most, number} ääntä',
    sv: 'Du kan ge högst {most, number} röster',
    en: 'You can give {most, number} votes at most',
  },
  'problems.not-on-ballot': {
    fi: 'Äänestettävä ei ole enää mukana',
    sv: 'Alternativet är inte längre med',
    en: 'The choice is no longer on the ballot',
  },
  'problems.campaign-past': {
    fi: 'Viimeinen päivä on jo mennyt',
    sv: 'Sista dagen har redan passerat',
    en: 'The last day is past already',
  },
});
