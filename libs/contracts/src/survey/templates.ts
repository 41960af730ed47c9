import type { SurveyDefinition } from './definition.js';

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
  thanks: {
    fi: 'Kiitos vastauksestasi. Luemme jokaisen palautteen.',
    sv: 'Tack för ditt svar. Vi läser all respons.',
    en: 'Thank you for your answer. We read all feedback.',
  },
  anonymous: false,
  retentionMonths: 36,
  questions: [
    {
      key: 'satisfied',
      type: 'scale10',
      metricKey: 'nki_1',
      text: {
        fi: 'Kuinka tyytyväinen olet kunnan yrityspalveluihin kokonaisuutena?',
        sv: 'Hur nöjd är du med kommunens företagstjänster som helhet?',
        en: 'How satisfied are you with the municipality’s business services as a whole?',
      },
      endLabels: {
        low: { fi: 'En lainkaan tyytyväinen', sv: 'Inte alls nöjd', en: 'Not at all satisfied' },
        high: { fi: 'Erittäin tyytyväinen', sv: 'Mycket nöjd', en: 'Very satisfied' },
      },
    },
    {
      key: 'expectations',
      type: 'scale10',
      metricKey: 'nki_2',
      text: {
        fi: 'Kuinka hyvin palvelut vastaavat odotuksiasi?',
        sv: 'Hur väl motsvarar tjänsterna dina förväntningar?',
        en: 'How well do the services meet your expectations?',
      },
      endLabels: {
        low: { fi: 'Eivät lainkaan', sv: 'Inte alls', en: 'Not at all' },
        high: { fi: 'Täysin', sv: 'Helt och hållet', en: 'Fully' },
      },
    },
    {
      key: 'ideal',
      type: 'scale10',
      metricKey: 'nki_3',
      text: {
        fi: 'Ajattele yrityspalveluja, jotka olisivat yrityksellesi ihanteelliset. Kuinka lähellä sellaisia kunnan palvelut ovat?',
        sv: 'Tänk dig företagstjänster som vore idealiska för ditt företag. Hur nära sådana är kommunens tjänster?',
        en: 'Imagine business services that would be ideal for your company. How close to them are the municipality’s services?',
      },
      endLabels: {
        low: { fi: 'Hyvin kaukana', sv: 'Mycket långt ifrån', en: 'Very far' },
        high: { fi: 'Hyvin lähellä', sv: 'Mycket nära', en: 'Very close' },
      },
    },
    {
      key: 'recommend',
      type: 'nps',
      metricKey: 'nps',
      text: {
        // Finnish names inflect ("Hattulaa", "Lahtea"), so the name is not put into this sentence.
        fi: 'Kuinka todennäköisesti suosittelisit kuntaamme yrityksen sijaintipaikaksi?',
        sv: 'Hur sannolikt är det att du skulle rekommendera {municipality} som etableringsort för ett företag?',
        en: 'How likely are you to recommend {municipality} as a place for a company?',
      },
      endLabels: {
        low: { fi: 'En lainkaan todennäköisesti', sv: 'Inte alls sannolikt', en: 'Not at all likely' },
        high: { fi: 'Erittäin todennäköisesti', sv: 'Mycket sannolikt', en: 'Very likely' },
      },
    },
    {
      key: 'improve',
      type: 'long_text',
      text: {
        fi: 'Mitä voisimme tehdä paremmin?',
        sv: 'Vad kunde vi göra bättre?',
        en: 'What could we do better?',
      },
      help: {
        fi: 'Älä kirjoita tähän terveystietoja tai muiden ihmisten henkilötietoja.',
        sv: 'Skriv inte hälsouppgifter eller andra människors personuppgifter här.',
        en: 'Please do not write health information or other people’s personal data here.',
      },
    },
    {
      key: 'contact',
      type: 'contact_me',
      text: {
        fi: 'Minulle saa soittaa tai kirjoittaa vastaukseni johdosta.',
        sv: 'Ni får ringa eller skriva till mig med anledning av mitt svar.',
        en: 'You may call or write to me about my answer.',
      },
    },
  ],
};

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
  thanks: satisfactionTemplate.thanks,
  anonymous: false,
  retentionMonths: 36,
  questions: [
    {
      key: 'service',
      type: 'csat5',
      metricKey: 'csat',
      text: {
        fi: 'Kuinka tyytyväinen olet saamaasi palveluun?',
        sv: 'Hur nöjd är du med servicen du fick?',
        en: 'How satisfied are you with the service you got?',
      },
      endLabels: {
        low: { fi: 'En lainkaan tyytyväinen', sv: 'Inte alls nöjd', en: 'Not at all satisfied' },
        high: { fi: 'Erittäin tyytyväinen', sv: 'Mycket nöjd', en: 'Very satisfied' },
      },
    },
    {
      key: 'ease',
      type: 'ces7',
      metricKey: 'ces',
      text: {
        fi: 'Asiointi oli helppoa.',
        sv: 'Det var lätt att sköta ärendet.',
        en: 'It was easy to get my matter handled.',
      },
      endLabels: {
        low: { fi: 'Täysin eri mieltä', sv: 'Helt av annan åsikt', en: 'Strongly disagree' },
        high: { fi: 'Täysin samaa mieltä', sv: 'Helt av samma åsikt', en: 'Strongly agree' },
      },
    },
    ...satisfactionTemplate.questions.filter(({ key }) => key === 'improve' || key === 'contact'),
  ],
};

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
  thanks: satisfactionTemplate.thanks,
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
      endLabels: {
        low: { fi: 'En lainkaan tyytyväinen', sv: 'Inte alls nöjd', en: 'Not at all satisfied' },
        high: { fi: 'Erittäin tyytyväinen', sv: 'Mycket nöjd', en: 'Very satisfied' },
      },
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

export const surveyTemplates: readonly SurveyDefinition[] = [
  satisfactionTemplate,
  serviceTemplate,
  eventFeedbackTemplate,
];
