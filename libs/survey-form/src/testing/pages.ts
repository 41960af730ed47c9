import {
  satisfactionTemplate,
  type Language,
  type LocalText,
  type Question,
  type SurveyDefinition,
} from '@elinvoima/contracts';
import { renderToStaticMarkup } from 'react-dom/server';
import type { PageFrame } from '../page-frame.js';
import { renderSurveyPage, type SurveyPage } from '../render-survey-page.js';

/** Pages for specs, rendered as the server does. */
export const words = (text: string): LocalText => ({ fi: text, sv: text, en: text });

export const frame = (language: Language): PageFrame => ({
  language,
  municipality: words('Esimerkkilä'),
  languageAddresses: { fi: '/s/t?lang=fi', sv: '/s/t?lang=sv', en: '/s/t?lang=en' },
  assets: { stylesheet: '/public/survey.css', script: '/public/enhance.js' },
  contactEmail: 'yrityspalvelut@esimerkkila.example',
  privacyNoticeAddress: '/tietosuoja',
  accessibilityAddress: '/saavutettavuus',
});

export const sending = {
  action: '/s/t',
  version: 3,
  submissionId: 'submission-1',
  draftKey: 'hash-of-token',
  stamp: 'stamp-1',
};

const ends = { low: words('Ei lainkaan'), high: words('Täysin') };

/** A questionnaire with every type of question and two conditional ones. */
export const everyType: SurveyDefinition = {
  ...satisfactionTemplate,
  sections: [{ key: 'end', title: words('Lopuksi'), intro: words('Vielä kaksi asiaa.') }],
  questions: [
    { key: 'hello', type: 'statement', text: words('Tällä kertaa kysymme myös tonteista.') },
    { key: 'csat', type: 'csat5', required: true, text: words('Tyytyväisyys?'), endLabels: ends },
    { key: 'ces', type: 'ces7', text: words('Oliko helppoa?'), endLabels: ends },
    { key: 'nps', type: 'nps', text: words('Suosittelisitko?'), endLabels: ends },
    {
      key: 'why',
      type: 'single',
      text: words('Miksi et?'),
      options: [
        { code: 'price', text: words('Hinta') },
        { code: 'other', text: words('Muu') },
      ],
      showIf: { question: 'nps', atMost: 6 },
    },
    { key: 'what', type: 'short_text', text: words('Mikä muu?'), showIf: { question: 'why', isOneOf: ['other'] } },
    { key: 'index', type: 'scale10', text: words('Odotukset?'), endLabels: ends },
    {
      key: 'used',
      type: 'multi',
      text: words('Mitä olet käyttänyt?'),
      help: words('Valitse kaikki sopivat.'),
      options: [
        { code: 'plot', text: words('Tontit') },
        { code: 'staff', text: words('Rekrytointi') },
      ],
    },
    { key: 'again', type: 'yes_no', text: words('Uudelleen?'), section: 'end' },
    { key: 'more', type: 'long_text', text: words('Muuta?'), section: 'end' },
    { key: 'contact', type: 'contact_me', text: words('Minulle saa soittaa.'), section: 'end' },
  ] satisfies Question[],
};

export const questionsPage = (page: Partial<Extract<SurveyPage, { state: 'questions' }>> = {}): SurveyPage => ({
  state: 'questions',
  definition: everyType,
  closesOn: '2026-12-06',
  sending,
  ...page,
});

export const html = (language: Language, page: SurveyPage): string =>
  `<!doctype html>${renderToStaticMarkup(renderSurveyPage(frame(language), page))}`;

const longSections = ['services', 'place', 'future'].map((key) => ({ key, title: words(`Osa ${key}`) }));

/** More than fits on one page: a page for each section, and one of them only for who is not content. */
export const longSurvey: SurveyDefinition = {
  ...satisfactionTemplate,
  sections: longSections,
  questions: longSections.flatMap(({ key: section }, index) =>
    Array.from({ length: 5 }, (_, n): Question => ({
      key: `${section}${n}`,
      type: n === 4 ? 'long_text' : 'scale10',
      text: words(`Kysymys ${index * 5 + n + 1}`),
      section,
      ...(n === 4 ? {} : { endLabels: ends }),
      ...(section === 'place' ? { showIf: { question: 'services0', atMost: 5 } } : {}),
      ...(section === 'future' && n === 1 ? { showIf: { question: 'future0', atMost: 5 } } : {}),
    })),
  ),
};

export const everyState: Readonly<Record<string, SurveyPage>> = {
  empty: questionsPage(),
  template: questionsPage({ definition: satisfactionTemplate }),
  faulty: questionsPage({
    given: { nps: 3, why: 'other', ces: 'dont_know', used: ['plot'], more: 'Terveisiä' },
    faults: [
      { pointer: '/answers/csat', code: 'required' },
      { pointer: '/answers/what', code: 'too-long', values: { max: 200 } },
    ],
  }),
  thanks: {
    state: 'thanks',
    definition: everyType,
    changing: { address: '/s/t', until: '2026-12-06' },
    draftKey: 'hash-of-token',
  },
  changing: questionsPage({ given: { nps: 3 }, sending: { ...sending, replaces: 'submission-0' } }),
  'first page': questionsPage({ definition: longSurvey }),
  'last page': questionsPage({
    definition: longSurvey,
    page: 2,
    given: { services0: 9, services4: 'Hyvä' },
    faults: [{ pointer: '/answers/future4', code: 'too-long', values: { max: 2000 } }],
  }),
  answered: { state: 'answered', changing: { address: '/s/t', until: '2026-12-06' } },
  'answered twice': {
    state: 'answered',
    changing: { address: '/s/t', until: '2026-12-06', carried: { nps: 3, used: ['plot', 'staff'] } },
  },
  'answered anonymously': { state: 'answered', changing: null, unchangeable: 'anonymous' },
  preview: { state: 'preview', definition: everyType },
  trial: questionsPage({ isTrial: true }),
  tried: { state: 'tried', definition: everyType, again: '/kokeile/t', draftKey: 'hash-of-token' },
  closed: { state: 'closed' },
  expired: { state: 'expired' },
  'too large': { state: 'problem', status: 413, heading: 'Lähetys on liian suuri' },
  'too many': { state: 'problem', status: 429, heading: 'Liian monta yritystä. Odota hetki.' },
  away: { state: 'problem', status: 503, heading: 'Palvelu ei vastaa' },
  unknown: { state: 'unknown' },
  unsubscribe: { state: 'unsubscribe', action: '/u/t', scopes: ['all_surveys', 'all_mail'] },
  unsubscribed: { state: 'unsubscribed' },
};
