import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { fakeApi } from '../../../testing/fake-api.js';
import { renderApp } from '../../../testing/render-screen.js';

const page = (items: unknown[]) => ({ items, nextCursor: null, total: items.length });
const results = {
  survey: { id: 's1', name: 'Yrityskysely 2026' },
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
};

it('too few answers are said to be too few, with how many there are', async () => {
  fakeApi({ 'GET /api/surveys/s1/results': () => results, 'GET /api/survey-waves': () => page([]) });
  await renderApp('/surveys/s1/results');
  expect(await screen.findByText('Liian vähän vastauksia')).toBeTruthy();
  expect(
    screen.getByText(
      /vähintään 7 ja yrityksiä vähintään 5. Vastauksia on nyt 6 ja yrityksiä 4. Tarvitaan vielä vähintään 1 vastaus./,
    ),
  ).toBeTruthy();
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
          dontKnow: null,
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
      waves: [{ id: 'w1', name: 'Syksyn kierros' }],
    }),
  });
  await renderApp('/surveys/s1/results');
  expect(await screen.findByText(/12 vastausta, kutsuttuja 40 · Vastausprosentti 15/)).toBeTruthy();
  expect(screen.getByText(/12 vastausta, kutsuttuja 40. 95 prosentin varmuudella välillä −8 – \+52/)).toBeTruthy();
  // Too few said so: nothing is told of it, nor that nobody did.
  expect(screen.queryByText(/ei osannut sanoa/)).toBeNull();
  const [table] = await screen.findAllByRole('table', { hidden: true });
  expect(within(table ?? document.body).getByRole('row', { name: '9 9', hidden: true })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Syksyn kierros' }).getAttribute('href')).toBe('/surveys/waves/w1/comments');
});

const told = (key: string, value: number | null, n = 40) => ({
  key,
  metric: key,
  unit: key === 'nps' ? 'nps' : 'index',
  shown: value !== null,
  n: value === null ? null : n,
  frame: value === null ? null : 80,
  figure: value === null ? null : { n, value, interval: { low: value - 5, high: value + 5 }, standardError: 2.5 },
  beside: null,
  parts: null,
  smallBase: false,
});
const shown = { ...results, state: 'shown', n: 40, smallBase: false, missing: { answers: 0, companies: 0 } };

it('an open link says that it stands for nobody else, without a rate', async () => {
  const open = { ...shown, isOpen: true, rates: { rr1: null, rr2: null, delivery: null, completion: 90 } };
  const index = told('index', 70);
  fakeApi({
    'GET /api/survey-waves': () => page([]),
    'GET /api/surveys/s1/results': () => ({
      ...open,
      figures: [{ ...index, frame: null, figure: { ...index.figure, interval: null, standardError: null } }],
    }),
  });
  await renderApp('/surveys/s1/results');
  expect(await screen.findByText(/Tulos ei edusta kaikkia yrityksiä/)).toBeTruthy();
  expect(screen.queryByText(/Vastausprosentti/)).toBeNull();
  expect(screen.queryByText(/95 prosentin/)).toBeNull();
});

it('hidden groups are told to be hidden, and why; the rest have n, N and their rate', async () => {
  const group = (key: string, value: number | null) => ({
    key,
    hidden: value === null,
    n: value === null ? null : 40,
    companies: null,
    invited: 80,
    rr2: value === null ? null : 50,
    mayRank: value !== null,
    figures: [told('index', value)],
  });
  fakeApi({
    'GET /api/survey-waves': () => page([]),
    'GET /api/surveys/s1/results': () => ({
      ...shown,
      breakdowns: {
        from: '2026-01-01',
        until: '2026-12-31',
        n: 90,
        waves: [],
        splits: [
          { by: 'industry', groups: [group('construction', 71), group('primary', null), group('services', 64)] },
        ],
      },
    }),
  });
  await renderApp('/surveys/s1/results');
  const table = within(await screen.findByRole('table', { name: 'Ryhmittäin' }));
  const hidden = table.getByRole('row', { name: /Alkutuotanto/ });
  expect(within(hidden).getByText('Piilotettu, liian vähän vastauksia')).toBeTruthy();
  expect(within(hidden).queryByText('80')).toBeNull();
  expect(table.getByRole('row', { name: /Palvelut.*64.*40.*80.*50/ })).toBeTruthy();
  expect(screen.getByText(/jottei toisen tulosta voi laskea erotuksena/)).toBeTruthy();
});

it('a change that may be chance is said to be so; only a real one has an arrow', async () => {
  const point = (name: string, lastDay: string, value: number, change: object | null) => ({
    ...told('index', value),
    waveId: name,
    name,
    lastDay,
    cut: false,
    change,
  });
  const change = (value: number, direction: string | null) => ({
    value,
    interval: { low: value - 3, high: value + 3 },
    direction,
    paired: false,
  });
  fakeApi({
    'GET /api/survey-waves': () => page([]),
    'GET /api/surveys/s1/results': () => ({
      ...shown,
      trends: [
        {
          key: 'index',
          metric: 'index',
          text: null,
          unit: 'index',
          points: [
            point('Kevät 2025', '2025-05-01', 60, null),
            point('Syksy 2025', '2025-11-01', 62, change(2, null)),
            point('Kevät 2026', '2026-05-01', 71, change(9, 'up')),
          ],
        },
      ],
    }),
  });
  await renderApp('/surveys/s1/results');
  expect((await screen.findAllByText(/Muutos edelliseen \+2 voi olla sattumaa/)).length).toBe(1);
  const real = screen.getAllByText(/Nousi 9 edellisestä/);
  const item = real.map((words) => words.closest('li')).find((found) => found !== null);
  expect(item?.querySelector('svg')).toBeTruthy();
  const chance = screen.getByText(/voi olla sattumaa/).closest('li');
  expect(chance?.querySelector('svg')).toBeNull();
});
