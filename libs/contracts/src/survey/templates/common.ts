import type { LocalText, Question } from '../definition.js';

/** Words that several templates share, so that the same question is the same word for word. */
export const thanks: LocalText = {
  fi: 'Kiitos vastauksestasi. Luemme jokaisen palautteen.',
  sv: 'Tack för ditt svar. Vi läser all respons.',
  en: 'Thank you for your answer. We read all feedback.',
};

export const ends = {
  satisfied: {
    low: { fi: 'En lainkaan tyytyväinen', sv: 'Inte alls nöjd', en: 'Not at all satisfied' },
    high: { fi: 'Erittäin tyytyväinen', sv: 'Mycket nöjd', en: 'Very satisfied' },
  },
  agree: {
    low: { fi: 'Täysin eri mieltä', sv: 'Helt av annan åsikt', en: 'Strongly disagree' },
    high: { fi: 'Täysin samaa mieltä', sv: 'Helt av samma åsikt', en: 'Strongly agree' },
  },
} as const;

/** Questions by key that stand in more than one template. Their answers make one series wherever they were asked. */
export const commonQuestions = {
  satisfied: {
    key: 'satisfied',
    type: 'scale10',
    metricKey: 'nki_1',
    text: {
      fi: 'Kuinka tyytyväinen olet kunnan yrityspalveluihin kokonaisuutena?',
      sv: 'Hur nöjd är du med kommunens företagstjänster som helhet?',
      en: 'How satisfied are you with the municipality’s business services as a whole?',
    },
    endLabels: ends.satisfied,
  },
  expectations: {
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
  ideal: {
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
  recommend: {
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
  service: {
    key: 'service',
    type: 'csat5',
    metricKey: 'csat',
    text: {
      fi: 'Kuinka tyytyväinen olet saamaasi palveluun?',
      sv: 'Hur nöjd är du med servicen du fick?',
      en: 'How satisfied are you with the service you got?',
    },
    endLabels: ends.satisfied,
  },
  ease: {
    key: 'ease',
    type: 'ces7',
    metricKey: 'ces',
    text: {
      fi: 'Asiointi oli helppoa.',
      sv: 'Det var lätt att sköta ärendet.',
      en: 'It was easy to get my matter handled.',
    },
    endLabels: ends.agree,
  },
  improve: {
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
  contact: {
    key: 'contact',
    type: 'contact_me',
    text: {
      fi: 'Minulle saa soittaa tai kirjoittaa vastaukseni johdosta.',
      sv: 'Ni får ringa eller skriva till mig med anledning av mitt svar.',
      en: 'You may call or write to me about my answer.',
    },
  },
} as const satisfies Readonly<Record<string, Question>>;
