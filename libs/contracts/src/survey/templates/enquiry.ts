import type { SurveyDefinition } from '../definition.js';
import { commonQuestions, thanks } from './common.js';

/** The short survey when an enquiry has been closed: whether the matter was settled, how it went, and how easy it was. */
export const enquiryTemplate: SurveyDefinition = {
  key: 'enquiry',
  title: {
    fi: 'Saitko asiasi hoidettua?',
    sv: 'Blev ditt ärende skött?',
    en: 'Was your matter settled?',
  },
  intro: {
    fi: 'Kysyit meiltä tonttia, toimitilaa tai muuta palvelua, ja asia on nyt päättynyt ({municipality}). Vastaaminen vie noin minuutin.',
    sv: 'Du frågade oss om en tomt, en lokal eller annan service, och ärendet har nu avslutats ({municipality}). Det tar ungefär en minut att svara.',
    en: 'You asked us about a plot, premises or another service, and the matter has now been closed ({municipality}). Answering takes about a minute.',
  },
  thanks,
  anonymous: false,
  retentionMonths: 36,
  questions: [
    {
      key: 'settled',
      type: 'single',
      text: {
        fi: 'Saitko asiasi hoidettua?',
        sv: 'Blev ditt ärende skött?',
        en: 'Was your matter settled?',
      },
      options: [
        { code: 'yes', text: { fi: 'Kyllä', sv: 'Ja', en: 'Yes' } },
        { code: 'partly', text: { fi: 'Osittain', sv: 'Delvis', en: 'Partly' } },
        { code: 'no', text: { fi: 'En', sv: 'Nej', en: 'No' } },
      ],
    },
    {
      key: 'unsettled',
      type: 'long_text',
      text: {
        fi: 'Mikä jäi hoitamatta?',
        sv: 'Vad blev oskött?',
        en: 'What was left unsettled?',
      },
      help: commonQuestions.improve.help,
      showIf: { question: 'settled', isOneOf: ['partly', 'no'] },
    },
    commonQuestions.service,
    commonQuestions.ease,
    {
      key: 'speed',
      type: 'csat5',
      text: {
        fi: 'Kuinka tyytyväinen olet siihen, miten nopeasti sait vastauksen?',
        sv: 'Hur nöjd är du med hur snabbt du fick svar?',
        en: 'How satisfied are you with how quickly you got an answer?',
      },
      endLabels: commonQuestions.service.endLabels,
    },
    commonQuestions.improve,
    commonQuestions.contact,
  ],
};
