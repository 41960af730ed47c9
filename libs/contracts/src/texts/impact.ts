import { defineTexts } from './define-texts.js';

/** Words about the rubric of effect, used of land-use projects and cooperations. */
export const impactTexts = defineTexts({
  'impact.title': { fi: 'Vaikuttavuus', sv: 'Genomslag', en: 'Effect' },
  'impact.assess': { fi: 'Arvioi vaikuttavuus', sv: 'Bedöm genomslaget', en: 'Assess effect' },
  'impact.edit': { fi: 'Muokkaa arviota', sv: 'Redigera bedömningen', en: 'Edit assessment' },
  'impact.saved': { fi: 'Arvio tallennettu', sv: 'Bedömningen har sparats', en: 'Assessment saved' },
  'impact.empty': {
    fi: 'Vaikuttavuutta ei ole vielä arvioitu.',
    sv: 'Genomslaget har inte bedömts ännu.',
    en: 'The effect has not been assessed yet.',
  },
  'impact.field.score': { fi: 'Arvio', sv: 'Bedömning', en: 'Assessment' },
  'impact.field.assessedOn': { fi: 'Arvioitu', sv: 'Bedömt', en: 'Assessed' },
  'impact.field.evidence': { fi: 'Mihin arvio perustuu', sv: 'Vad bedömningen grundar sig på', en: 'Evidence' },
  'impact.evidenceHint': {
    fi: 'Odotettu vaikutus kuvattuna, ensimmäiset merkit, luku tai kumppanin vahvistus.',
    sv: 'Den väntade effekten beskriven, de första tecknen, en siffra eller partnerns bekräftelse.',
    en: 'The expected effect described, the first signs, a figure, or a partner’s confirmation.',
  },
  'impact.field.partnerScore': { fi: 'Kumppanin oma arvio', sv: 'Partnerns egen bedömning', en: 'Partner’s own score' },
  'impact.partnerHint': {
    fi: 'Jos kumppanilta on kysytty. Näytetään oman arvion rinnalla, ei lasketa yhteen.',
    sv: 'Om partnern har tillfrågats. Visas bredvid vår egen, räknas inte ihop.',
    en: 'If the partner has been asked. Shown beside ours, never averaged with it.',
  },
  'impact.field.partnerName': { fi: 'Kuka kumppaneista', sv: 'Vilken partner', en: 'Which partner' },
  'impact.notAsked': { fi: 'Ei kysytty', sv: 'Inte tillfrågad', en: 'Not asked' },
  'impact.ofThree': { fi: '{score} / 3', sv: '{score} / 3', en: '{score} / 3' },
  'impact.partnerSays': {
    fi: 'Kumppanin arvio: {score} / 3',
    sv: 'Partnerns bedömning: {score} / 3',
    en: 'Partner’s score: {score} / 3',
  },
  'impact.partnerNamedSays': {
    fi: 'Kumppanin arvio ({name}): {score} / 3',
    sv: 'Partnerns bedömning ({name}): {score} / 3',
    en: 'Partner’s score ({name}): {score} / 3',
  },
  'impact.by': { fi: 'Arvioija {name}', sv: 'Bedömt av {name}', en: 'Assessed by {name}' },

  'impact.score.0': { fi: 'Vaikutusta ei ole havaittu', sv: 'Ingen effekt har märkts', en: 'No effect seen' },
  'impact.score.1': {
    fi: 'Vaikutusta odotetaan, ja se on kuvattu',
    sv: 'En effekt väntas och är beskriven',
    en: 'An effect is expected and described',
  },
  'impact.score.2': {
    fi: 'Ensimmäisiä vaikutuksia näkyy, ja näyttö on nimetty',
    sv: 'De första effekterna syns och belägg finns',
    en: 'First effects seen, evidence named',
  },
  'impact.score.3': {
    fi: 'Vaikutus on vahvistettu luvulla tai kumppanin toimesta',
    sv: 'Effekten är bekräftad med en siffra eller av en partner',
    en: 'Effect confirmed by a figure or a partner',
  },
});
