import type { SurveyDefinition } from '../definition.js';
import { commonQuestions, thanks } from './common.js';

/** For companies that have started or moved here lately: how they were received, and what they need next. */
export const newcomerTemplate: SurveyDefinition = {
  key: 'newcomer',
  title: {
    fi: 'Miten alku on sujunut?',
    sv: 'Hur har starten gått?',
    en: 'How has the start gone?',
  },
  intro: {
    fi: 'Yrityksesi on hiljattain aloittanut tai muuttanut kuntaan ({municipality}). Haluamme tietää, miten alku on sujunut ja mitä tarvitset seuraavaksi. Vastaaminen vie noin kaksi minuuttia.',
    sv: 'Ditt företag har nyligen startat i eller flyttat till kommunen ({municipality}). Vi vill veta hur starten har gått och vad du behöver härnäst. Det tar ungefär två minuter att svara.',
    en: 'Your company has recently started in or moved to the municipality ({municipality}). We would like to know how the start has gone and what you need next. Answering takes about two minutes.',
  },
  thanks,
  anonymous: false,
  retentionMonths: 36,
  questions: [
    {
      key: 'start_reasons',
      type: 'multi',
      text: {
        fi: 'Mikä vaikutti siihen, että yrityksesi on täällä?',
        sv: 'Vad påverkade att ditt företag finns här?',
        en: 'What influenced your company’s being here?',
      },
      help: {
        fi: 'Voit valita useita.',
        sv: 'Du kan välja flera.',
        en: 'You may choose several.',
      },
      options: [
        {
          code: 'home',
          text: { fi: 'Asun täällä tai lähellä', sv: 'Jag bor här eller i närheten', en: 'I live here or nearby' },
        },
        {
          code: 'customers',
          text: { fi: 'Asiakkaat ovat lähellä', sv: 'Kunderna finns nära', en: 'Customers are close' },
        },
        {
          code: 'location',
          text: {
            fi: 'Sijainti ja liikenneyhteydet',
            sv: 'Läget och trafikförbindelserna',
            en: 'Location and transport connections',
          },
        },
        {
          code: 'premises',
          text: {
            fi: 'Sopiva tontti tai toimitila',
            sv: 'En lämplig tomt eller lokal',
            en: 'A suitable plot or premises',
          },
        },
        {
          code: 'workforce',
          text: { fi: 'Työvoiman saatavuus', sv: 'Tillgången på arbetskraft', en: 'Availability of staff' },
        },
        {
          code: 'services',
          text: {
            fi: 'Kunnan palvelut yrityksille',
            sv: 'Kommunens tjänster för företag',
            en: 'The municipality’s services for companies',
          },
        },
        { code: 'other', text: { fi: 'Muu syy', sv: 'Annan orsak', en: 'Another reason' } },
      ],
    },
    {
      key: 'start_reasons_other',
      type: 'short_text',
      text: { fi: 'Mikä muu syy?', sv: 'Vilken annan orsak?', en: 'What other reason?' },
      showIf: { question: 'start_reasons', isOneOf: ['other'] },
    },
    {
      key: 'used_services',
      type: 'yes_no',
      text: {
        fi: 'Oletko käyttänyt kunnan yrityspalveluja alkuvaiheessa?',
        sv: 'Har du anlitat kommunens företagstjänster i startskedet?',
        en: 'Have you used the municipality’s business services at the start?',
      },
    },
    { ...commonQuestions.service, showIf: { question: 'used_services', isOneOf: ['yes'] } },
    { ...commonQuestions.ease, showIf: { question: 'used_services', isOneOf: ['yes'] } },
    {
      key: 'next_needs',
      type: 'multi',
      text: {
        fi: 'Missä asioissa yrityksesi tarvitsee apua seuraavan vuoden aikana?',
        sv: 'I vilka frågor behöver ditt företag hjälp under det kommande året?',
        en: 'With what will your company need help during the next year?',
      },
      help: {
        fi: 'Voit valita useita tai jättää valitsematta, jos apua ei tarvita.',
        sv: 'Du kan välja flera eller låta bli att välja om du inte behöver hjälp.',
        en: 'You may choose several, or none if no help is needed.',
      },
      options: [
        { code: 'premises', text: { fi: 'Tontti tai toimitila', sv: 'Tomt eller lokal', en: 'Plot or premises' } },
        { code: 'staff', text: { fi: 'Rekrytointi', sv: 'Rekrytering', en: 'Recruiting' } },
        { code: 'funding', text: { fi: 'Rahoitus ja tuet', sv: 'Finansiering och stöd', en: 'Funding and grants' } },
        {
          code: 'permits',
          text: { fi: 'Luvat ja ilmoitukset', sv: 'Tillstånd och anmälningar', en: 'Permits and notifications' },
        },
        {
          code: 'networks',
          text: { fi: 'Verkostot ja asiakkaat', sv: 'Nätverk och kunder', en: 'Networks and customers' },
        },
        {
          code: 'digital',
          text: {
            fi: 'Verkkonäkyvyys ja digitaidot',
            sv: 'Synlighet på nätet och digitala färdigheter',
            en: 'Visibility online and digital skills',
          },
        },
        { code: 'other', text: { fi: 'Muu asia', sv: 'Något annat', en: 'Something else' } },
      ],
    },
    {
      key: 'next_needs_other',
      type: 'short_text',
      text: { fi: 'Mikä muu asia?', sv: 'Vad annat?', en: 'What else?' },
      showIf: { question: 'next_needs', isOneOf: ['other'] },
    },
    commonQuestions.improve,
    commonQuestions.contact,
  ],
};
