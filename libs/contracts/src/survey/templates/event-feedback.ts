import type { SurveyDefinition } from '../definition.js';
import { ends, thanks } from './common.js';

/**
 * The short survey after an event: how it was, whether it was of use, and what next. It measures the event and not the service,
 * so its answers carry no metric and stay out of the indicators of satisfaction.
 */
export const eventFeedbackTemplate: SurveyDefinition = {
  key: 'event_feedback',
  title: {
    fi: 'Millainen tilaisuus oli?',
    sv: 'Hur var evenemanget?',
    en: 'How was the event?',
  },
  intro: {
    fi: 'Kiitos, että tulit tilaisuuteemme ({municipality}). Kysymyksiä on kolme, ja vastaaminen vie noin puoli minuuttia.',
    sv: 'Tack för att du kom till vårt evenemang ({municipality}). Frågorna är tre och det tar ungefär en halv minut att svara.',
    en: 'Thank you for coming to our event ({municipality}). There are three questions, and answering takes about half a minute.',
  },
  thanks,
  anonymous: false,
  retentionMonths: 24,
  questions: [
    {
      key: 'event',
      type: 'csat5',
      text: {
        fi: 'Kuinka tyytyväinen olit tilaisuuteen?',
        sv: 'Hur nöjd var du med evenemanget?',
        en: 'How satisfied were you with the event?',
      },
      endLabels: ends.satisfied,
    },
    {
      key: 'useful',
      type: 'csat5',
      text: {
        fi: 'Kuinka paljon tilaisuudesta oli hyötyä yrityksellesi?',
        sv: 'Hur stor nytta hade ditt företag av evenemanget?',
        en: 'How useful was the event to your company?',
      },
      endLabels: {
        low: { fi: 'Ei lainkaan', sv: 'Ingen alls', en: 'Not at all' },
        high: { fi: 'Erittäin paljon', sv: 'Mycket stor', en: 'Very much' },
      },
    },
    {
      key: 'next',
      type: 'long_text',
      text: {
        fi: 'Mistä aiheesta haluaisit seuraavan tilaisuuden?',
        sv: 'Vilket ämne vill du att nästa evenemang ska handla om?',
        en: 'What should the next event be about?',
      },
    },
  ],
};
