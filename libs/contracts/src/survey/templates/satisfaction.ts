import type { SurveyDefinition } from '../definition.js';
import { commonQuestions, thanks } from './common.js';

/**
 * The ready satisfaction survey: three index questions after the SCB model, the recommendation question about the
 * municipality as a place for a company, an open question, and a wish to be contacted. About a minute to answer.
 */
export const satisfactionTemplate: SurveyDefinition = {
  key: 'satisfaction',
  title: {
    fi: 'Miten onnistumme yritysten palvelussa?',
    sv: 'Hur lyckas vi med att betjäna företag?',
    en: 'How well do we serve companies?',
  },
  intro: {
    fi: '{municipality} kehittää yrityspalvelujaan yritysten palautteen pohjalta. Kysymyksiä on viisi, ja vastaaminen vie noin minuutin.',
    sv: '{municipality} utvecklar sina företagstjänster utifrån företagens respons. Frågorna är fem och det tar ungefär en minut att svara.',
    en: '{municipality} develops its business services on the basis of companies’ feedback. There are five questions, and answering takes about a minute.',
  },
  thanks,
  anonymous: false,
  retentionMonths: 36,
  questions: [
    commonQuestions.satisfied,
    commonQuestions.expectations,
    commonQuestions.ideal,
    commonQuestions.recommend,
    commonQuestions.improve,
    commonQuestions.contact,
  ],
};
