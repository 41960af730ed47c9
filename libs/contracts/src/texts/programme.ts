import { defineTexts } from './define-texts.js';

/** Words about the vitality programme itself: its factors, goals, targets and versions. */
export const programmeTexts = defineTexts({
  'programme.state.draft': { fi: 'Luonnos', sv: 'Utkast', en: 'Draft' },
  'programme.state.adopted': { fi: 'Hyväksytty', sv: 'Godkänt', en: 'Adopted' },

  'programme.effect.positive': { fi: 'Myönteinen', sv: 'Positiv', en: 'Positive' },
  'programme.effect.neutral': { fi: 'Neutraali tai epävarma', sv: 'Neutral eller osäker', en: 'Neutral or uncertain' },
  'programme.effect.negative': { fi: 'Kielteinen', sv: 'Negativ', en: 'Negative' },
  'programme.pace.fast': { fi: 'Nopea', sv: 'Snabb', en: 'Fast' },
  'programme.pace.slow': { fi: 'Hidas', sv: 'Långsam', en: 'Slow' },
});
