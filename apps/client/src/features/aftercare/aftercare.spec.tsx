import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { fakeApi } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const sum = (value: number | null, known: number, unknown: number, withheld = false) => ({
  sum: value,
  known,
  unknown,
  withheld,
});
const untold = {
  promised: sum(null, 0, 2),
  found: sum(null, 0, 2),
  compared: { promised: null, found: null, cases: 0 },
};
const summary = {
  period: '2025',
  total: 2,
  outcomesWithheld: false,
  byOutcome: { open: 1, realised: 1, partly: 0, notRealised: 0 },
  sums: {
    jobs: { promised: sum(15, 2, 0), found: sum(4, 1, 1), compared: { promised: 10, found: 4, cases: 1 } },
    investment: untold,
    builtArea: { ...untold, promised: sum(null, 0, 0, true) },
  },
  cases: [
    {
      id: 'q1',
      title: 'Tontti konepajalle',
      company: null,
      stage: 'agreed',
      agreedOn: '2025-06-15',
      promised: { jobs: 10, investment: null, builtArea: null },
      builtBy: null,
      found: { jobs: 4, investment: null, builtArea: null },
      checkedOn: '2025-09-20',
      outcome: null,
      nextLookOn: '2025-12-15',
      late: true,
    },
  ],
  hidden: 1,
  obligations: [{ site: { id: 's1', name: 'Rakentamaton tontti' }, obligation: null, dueOn: '2026-06-30', past: true }],
  cohort: { received: 0, reached: [], lost: 0, notRealised: 0 },
};

test('promise stands against outcome; what nobody knows is no 0, and who is late for a look stands out', async () => {
  fakeApi({ 'GET /api/aftercare': () => summary });
  await renderApp('/aftercare?period=2025');
  const sums = await screen.findByRole('table', { name: 'Luvattu ja todettu' });
  expect(within(sums).getByText('4 / 10 (1 tapaus)')).toBeTruthy();
  expect(within(sums).getAllByText('ei tiedossa').length).toBeGreaterThan(0);
  expect(within(sums).getByText('liian vähän kerrottavaksi')).toBeTruthy();
  const cases = screen.getByRole('table', { name: 'Tapaukset' });
  expect(within(cases).getByRole('link', { name: 'Tontti konepajalle' }).getAttribute('href')).toBe('/enquiries/q1');
  expect(within(cases).getByText('Myöhässä')).toBeTruthy();
  expect(screen.getByText('Lisäksi yksi tapaus, jota et voi nähdä.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Rakentamaton tontti' }).getAttribute('href')).toBe('/sites/s1');
});

test('what cannot be told of few is told of those that are seen, with its reason', async () => {
  const withheld = { promised: sum(null, 0, 0, true), found: sum(null, 0, 0, true), compared: untold.compared };
  const sums = { jobs: withheld, investment: withheld, builtArea: withheld };
  const none = { open: 0, realised: 0, partly: 0, notRealised: 0 };
  fakeApi({
    'GET /api/aftercare': () => ({ ...summary, outcomesWithheld: true, byOutcome: none, sums, cases: [], hidden: 2 }),
  });
  await renderApp('/aftercare?period=2025');
  expect(await screen.findByText(/Luottamukselliset tapaukset, joita et näe, eivät ole mukana luvuissa/)).toBeTruthy();
  expect(screen.queryByText(/seurannassa/)).toBeNull();
  expect(screen.getByText('Lisäksi 2 tapausta, joita et voi nähdä.')).toBeTruthy();
});
