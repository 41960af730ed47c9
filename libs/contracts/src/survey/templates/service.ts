import type { SurveyDefinition } from '../definition.js';
import { commonQuestions, thanks } from './common.js';

/**
 * The short survey after a service: a closed enquiry, a visit, a plot case. How it went (CSAT), how easy it was (CES 2.0) and
 * an open question. Half a minute to answer.
 */
export const serviceTemplate: SurveyDefinition = {
  key: 'service',
  title: {
    fi: 'Miten asiointi sujui?',
    sv: 'Hur gick det att sköta ärendet?',
    en: 'How did it go?',
  },
  intro: {
    fi: 'Asioit hiljattain kunnan yrityspalveluissa ({municipality}). Kysymyksiä on kolme, ja vastaaminen vie noin puoli minuuttia.',
    sv: 'Du har nyligen anlitat kommunens företagstjänster ({municipality}). Frågorna är tre och det tar ungefär en halv minut att svara.',
    en: 'You recently used the municipality’s business services ({municipality}). There are three questions, and answering takes about half a minute.',
  },
  thanks,
  anonymous: false,
  retentionMonths: 36,
  questions: [commonQuestions.service, commonQuestions.ease, commonQuestions.improve, commonQuestions.contact],
};
