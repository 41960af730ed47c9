import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answerWith, fakeApi } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const survey = {
  id: 's1',
  key: 'satisfaction',
  name: 'Yrityskysely 2026',
  kind: 'wave',
  status: 'published',
  anonymous: false,
  publishedVersion: 1,
  waves: 1,
  invited: 40,
  answered: 12,
  lastSentAt: '2026-11-02T08:00:00Z',
  updatedAt: '2026-11-02T08:00:00Z',
  version: 2,
  createdAt: '2026-11-01T08:00:00Z',
  definition: {},
};
const person = (id: string, more: object = {}) => ({
  id,
  name: `Henkilö ${id}`,
  email: `${id}@example.test`,
  language: 'fi',
  company: { id: 'c', name: 'Esimerkki Oy' },
  leftOut: null,
  ...more,
});
const page = (items: unknown[]) => ({ items, nextCursor: null, total: items.length });
const results = {
  survey: { id: 's1', name: survey.name },
  waves: [],
  anonymous: false,
  state: 'too_few',
  waiting: 0,
  openUntil: null,
  n: 6,
  invited: 40,
  companies: 4,
  isOpen: false,
  rates: { rr1: 15, rr2: 15, delivery: 100, completion: 100 },
  missing: { answers: 1, companies: 1 },
  mayRank: false,
  sections: [],
  trends: [],
  breakdowns: null,
  minimum: { answers: 7, companies: 5 },
  smallBase: true,
  figures: [],
  questions: [],
  openAnswers: [],
};

it('the list tells how each survey has been answered; without any it says how to begin', async () => {
  fakeApi({ 'GET /api/surveys': () => page([survey]) });
  const list = await renderApp('/surveys');
  const row = await screen.findByRole('row', { name: /Yrityskysely 2026/ });
  expect(within(row).getByText('12 / 40')).toBeTruthy();
  list.unmount();
  fakeApi({ 'GET /api/surveys': () => page([]) });
  await renderApp('/surveys');
  expect(await screen.findByText(/Aloita valmiista tyytyväisyyskyselystä/)).toBeTruthy();
});

it('who may not send sees no sending', async () => {
  fakeApi({ 'GET /api/surveys/s1': () => survey, 'GET /api/survey-waves': () => page([]) });
  await renderApp('/surveys/s1', { role: 'director' });
  await screen.findByRole('heading', { name: 'Yrityskysely 2026' });
  expect(screen.queryByRole('link', { name: 'Lähetä kysely' })).toBeNull();
  expect(screen.getByTitle('Vastaajan sivu').getAttribute('src')).toBe('/api/surveys/s1/preview?lang=fi');
});

it('all are chosen but those who cannot get it, and the sending asks once before it leaves', async () => {
  const people = [person('a'), person('b', { language: 'sv' }), person('c', { email: null, leftOut: 'no_email' })];
  const asked = fakeApi({
    'GET /api/surveys/s1': () => survey,
    'GET /api/survey-recipients': () => page(people),
    'POST /api/survey-waves': () => answerWith(201, { id: 'w1', frameSize: 2, leftOut: [] }),
  });
  const user = userEvent.setup();
  await renderApp('/surveys/s1/send');
  await user.click(await screen.findByRole('button', { name: 'Valitse kaikki 3' }));
  expect(await screen.findByText('2 henkilöä valittu')).toBeTruthy();
  expect(screen.getByText(/suomi 1 ja ruotsi 1/)).toBeTruthy();
  expect(screen.getByText('Ei sähköpostia: 1')).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Henkilö c' }).disabled).toBe(true);
  await user.click(screen.getByRole('checkbox', { name: 'Henkilö b' }));
  await user.click(screen.getByRole('checkbox', { name: 'Henkilö b' }));
  await user.click(screen.getByRole('button', { name: 'Lähetä 2 henkilölle' }));
  expect(asked.some(({ method }) => method === 'POST')).toBe(false);
  await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Lähetä' }));
  const sent = asked.find(({ method }) => method === 'POST');
  expect(sent?.body).toMatchObject({ surveyId: 's1', contactIds: ['a', 'b'] });
});

it('too few answers are said to be too few, with how many there are', async () => {
  fakeApi({ 'GET /api/surveys/s1/results': () => results, 'GET /api/survey-waves': () => page([]) });
  await renderApp('/surveys/s1/results');
  expect(await screen.findByText('Liian vähän vastauksia')).toBeTruthy();
  expect(screen.getByText(/vähintään 7 ja yrityksiä vähintään 5. Vastauksia on nyt 6 ja yrityksiä 4./)).toBeTruthy();
});

it('figures come with n, N, the rate and the interval in words; bars are a table', async () => {
  const text = { fi: 'Suosittelisitko?', sv: '', en: '' };
  const measured = {
    key: 'nps',
    metric: 'nps',
    unit: 'nps',
    shown: true,
    n: 12,
    frame: 40,
    beside: null,
    parts: null,
    smallBase: false,
    figure: { n: 12, value: 25, interval: { low: -8.4, high: 51.6 }, standardError: 15 },
  };
  fakeApi({
    'GET /api/survey-waves': () => page([]),
    'GET /api/surveys/s1/results': () => ({
      ...results,
      state: 'shown',
      n: 12,
      smallBase: false,
      figures: [{ ...measured, parts: { promoters: 6, passives: 3, detractors: 3 } }],
      questions: [
        {
          key: 'recommend',
          type: 'nps',
          text,
          metricKey: 'nps',
          n: 12,
          dontKnow: 1,
          section: null,
          shown: true,
          unanimous: false,
          measured,
          distribution: [
            { value: '9', label: null, count: 9 },
            { value: '3', label: null, count: 3 },
          ],
        },
      ],
      openAnswers: [
        {
          questionKey: 'improve',
          text: 'Nopeammin <b>',
          company: { id: 'c', name: 'Esimerkki Oy' },
          contact: { id: 'p', name: 'Aino Aalto' },
          submittedOn: '2026-11-03',
          wantsContact: true,
        },
      ],
    }),
  });
  await renderApp('/surveys/s1/results');
  expect(await screen.findByText(/12 vastausta, kutsuttuja 40 · Vastausprosentti 15/)).toBeTruthy();
  expect(screen.getByText(/95 prosentin varmuudella välillä −8 – \+52/)).toBeTruthy();
  expect(within(screen.getByRole('table')).getByRole('row', { name: '9 9' })).toBeTruthy();
  expect(screen.getByText('Nopeammin <b>')).toBeTruthy();
  expect(screen.getByText('Toivoo yhteydenottoa')).toBeTruthy();
});
