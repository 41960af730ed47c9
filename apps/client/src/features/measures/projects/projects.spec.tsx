import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answerWith, fakeApi } from '../../../testing/fake-api.js';
import { renderApp } from '../../../testing/render-screen.js';

const row = {
  id: 'p1',
  kind: 'experiment',
  title: 'Iltavastaanotto',
  primaryFactor: 'F3',
  goalCode: null,
  unit: 'Elinvoimapalvelut',
  stage: 'under_way',
  stageSince: '2026-09-01',
  plannedStartOn: '2026-09-01',
  plannedEndOn: '2026-11-01',
  pace: 'late',
  light: 'red',
  fundingSource: 'Kunta',
  decision: null,
  owner: null,
  budgetEur: 25_000,
  actualEur: 0,
  measureCount: 1,
  isPublic: false,
  updatedAt: '2026-11-22T10:00:00Z',
  version: 2,
};
const project = {
  ...row,
  description: null,
  secondaryFactors: [],
  theme: null,
  fundingDecidedOn: '2026-08-15',
  effort: null,
  effect: null,
  speed: null,
  helped: [],
  hindered: [],
  question: 'Tuleeko asiakkaita illalla?',
  result: null,
  doneSteps: ['need', 'people'],
  reflectionWho: null,
  reflectionReach: null,
  reflectionResources: null,
  createdAt: '2026-09-01T10:00:00Z',
  budget: [
    { name: 'Palkat', budgetEur: 20_000, actualEur: 0 },
    { name: 'Viestintä', budgetEur: 5000, actualEur: 0 },
  ],
  measures: [{ id: 'm1', title: 'Aukioloajan viestintä', stage: 'under_way', pace: 'on_time', light: 'green' }],
  history: [{ stage: 'under_way', since: '2026-09-01', recordedAt: '2026-09-01T10:00:00Z', recordedBy: null }],
};
const programme = {
  name: 'Ohjelma',
  validFrom: '2025-01-01',
  validUntil: null,
  factors: [{ code: 'F3', number: '3.3', name: 'Kehittyvä palvelutuotanto', goals: [] }],
};
const always = { 'GET /api/programme': () => programme } as const;

test('each project carries its light in a word, its kind and its money', async () => {
  fakeApi({ ...always, 'GET /api/projects': () => ({ items: [row], nextCursor: null, total: 1 }) });
  await renderApp('/projects');
  const table = await screen.findByRole('table', { name: 'Hankkeet ja kokeilut' });
  expect(within(table).getByText('Myöhässä')).toBeTruthy();
  expect(within(table).getByText('Kokeilu')).toBeTruthy();
  expect(within(table).getByText('25 000 €')).toBeTruthy();
  expect(within(table).getByRole('link', { name: 'Iltavastaanotto' }).getAttribute('href')).toBe('/projects/p1');
});

test('nothing yet is a sentence with the way to the first one, and a list that cannot be read can be tried again', async () => {
  let isAway = true;
  fakeApi({
    ...always,
    'GET /api/projects': () =>
      isAway ? answerWith(500, { title: 'Jokin meni vikaan' }) : { items: [], nextCursor: null, total: 0 },
  });
  await renderApp('/projects', { role: 'viewer' });
  const user = userEvent.setup();
  expect(await screen.findByText('Jokin meni vikaan')).toBeTruthy();
  isAway = false;
  await user.click(screen.getByRole('button', { name: 'Yritä uudelleen' }));
  expect(await screen.findByText(/Hankkeita ei vielä ole/)).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Lisää hanke' })).toBeNull();
});

test('its page shows the question, the budget to the last euro left, its measures and the checklist', async () => {
  fakeApi({ ...always, 'GET /api/projects/p1': () => project });
  await renderApp('/projects/p1');
  expect(await screen.findByText('Tuleeko asiakkaita illalla?')).toBeTruthy();
  const budget = screen.getByRole('table', { name: 'Budjetti ja toteuma' });
  const total = within(budget).getByRole('row', { name: /^Yhteensä/ });
  expect(
    within(total)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['25\u00a0000\u00a0€', '0\u00a0€', '25\u00a0000\u00a0€']);
  expect(screen.getByRole('link', { name: 'Aukioloajan viestintä' }).getAttribute('href')).toBe('/measures/m1');
  expect(screen.getByRole('link', { name: 'Lisää toimenpide' }).getAttribute('href')).toBe(
    '/measures/new?projectId=p1',
  );
  expect(screen.getByText('Mietitty 2/7')).toBeTruthy();
});

test('an experiment that is completed is asked for its result and its decision', async () => {
  const asked = fakeApi({
    ...always,
    'GET /api/projects/p1': () => project,
    'POST /api/projects/p1/stage': () => ({ ...project, stage: 'completed', version: 3 }),
  });
  await renderApp('/projects/p1');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Siirrä vaiheeseen' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('radio', { name: 'Valmistunut' }));
  await user.type(within(dialog).getByRole('textbox', { name: /^Tulos/ }), 'Ei tullut');
  await user.click(within(dialog).getByRole('radio', { name: 'Lopetetaan' }));
  await user.click(within(dialog).getByRole('button', { name: 'Siirrä' }));
  expect(await screen.findByText('Vaihe vaihdettu: Valmistunut')).toBeTruthy();
  expect(asked.find(({ method }) => method === 'POST')?.body).toMatchObject({
    stage: 'completed',
    result: 'Ei tullut',
    decision: 'stop',
  });
});

test('lines of the budget come and go, and one that nobody began is not sent', async () => {
  const asked = fakeApi({
    ...always,
    'GET /api/projects/p1': () => project,
    'GET /api/users/names': () => ({ items: [], nextCursor: null }),
    'PATCH /api/projects/p1': () => ({ ...project, version: 3 }),
  });
  await renderApp('/projects/p1');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Muokkaa' }));
  await user.click(await screen.findByRole('button', { name: 'Poista erä Palkat' }));
  await user.click(screen.getByRole('button', { name: 'Lisää erä' }));
  await user.click(screen.getByRole('button', { name: 'Tallenna' }));
  expect(await screen.findByRole('button', { name: 'Muokkaa' })).toBeTruthy();
  expect(asked.find(({ method }) => method === 'PATCH')?.body).toMatchObject({
    kind: 'experiment',
    budget: [{ name: 'Viestintä', budgetEur: 5000, actualEur: 0 }],
  });
});
