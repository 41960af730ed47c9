import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answerWith, fakeApi } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const row = {
  id: 'l1',
  name: 'Yritysalueen asemakaava',
  level: 'detailed',
  use: 'business',
  area: 'Asemanseutu',
  themes: ['Päärata'],
  registerNumber: null,
  stage: 'draft',
  stageSince: '2026-09-01',
  initiatedOn: '2026-05-04',
  monthsPending: 6,
  owner: null,
  businessPlotsPlanned: 12,
  businessPlotsDecided: null,
  workplaceFloorAreaPlanned: 18_000,
  workplaceFloorAreaDecided: null,
  hectaresPlanned: null,
  hectaresDecided: null,
  dwellingsPlanned: null,
  dwellingsDecided: 0,
  updatedAt: '2026-11-22T10:00:00Z',
  version: 3,
};
const project = {
  ...row,
  description: null,
  primaryFactor: 'F2',
  splitFrom: null,
  parts: [],
  joinedInto: null,
  joined: [],
  companies: [{ id: 'c1', name: 'Tonttia odottava Oy' }],
  enquiries: [],
  createdAt: '2026-01-01T10:00:00Z',
  history: [
    { id: 's2', stage: 'draft', since: '2026-09-01', recordedAt: '2026-09-20T10:00:00Z', recordedBy: 'Kaisa Kaava' },
    { id: 's1', stage: 'initiated', since: '2026-05-04', recordedAt: '2026-05-04T10:00:00Z', recordedBy: null },
  ],
};
const always = {
  'GET /api/programme': () => ({ name: 'Ohjelma', validFrom: '2025-01-01', validUntil: null, factors: [] }),
  'GET /api/land-use-themes': () => ({ items: ['Päärata'] }),
  'GET /api/land-use-projects/l1/impact-assessments': () => ({ items: [] }),
} as const;

test('the list tells the stage in words and since when it has been announced; nothing yet is a sentence', async () => {
  let items = [row];
  fakeApi({ ...always, 'GET /api/land-use-projects': () => ({ items, nextCursor: null, total: items.length }) });
  const { unmount } = await renderApp('/land-use-projects');
  const table = await screen.findByRole('table', { name: 'Kaavahankkeet' });
  expect(within(table).getByText('Kaavaluonnos')).toBeTruthy();
  expect(within(table).getByText('4.5.2026')).toBeTruthy();
  expect(within(table).getByRole('link', { name: row.name }).getAttribute('href')).toBe('/land-use-projects/l1');
  unmount();
  items = [];
  await renderApp('/land-use-projects');
  expect(await screen.findByText(/Kaavahankkeita ei ole vielä kirjattu/)).toBeTruthy();
});

test('what is not assessed is said so and is no 0; the day of the announcement stands apart from that of entry', async () => {
  fakeApi({ ...always, 'GET /api/land-use-projects/l1': () => project });
  await renderApp('/land-use-projects/l1');
  const effects = await screen.findByRole('table', { name: 'Mitä kaava mahdollistaa' });
  const cells = (name: string) =>
    within(within(effects).getByRole('row', { name: new RegExp(`^${name}`) }))
      .getAllByRole('cell')
      .map(({ textContent }) => textContent);
  expect(cells('Yritystontit')).toEqual(['12 kpl', 'Ei arvioitu']);
  expect(cells('Asunnot')).toEqual(['Ei arvioitu', '0 kpl']);
  expect(screen.getByText('6 kuukautta vireillä')).toBeTruthy();
  expect(screen.getByText('Kirjattu 20.9.2026, Kaisa Kaava')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Tonttia odottava Oy' })).toBeTruthy();
});

test('a stage is entered on its day, the next one offered first; a refusal stands at its field', async () => {
  const asked = fakeApi({
    ...always,
    'GET /api/land-use-projects/l1': () => project,
    'POST /api/land-use-projects/l1/stage': () =>
      answerWith(422, {
        title: 'Tiedoissa on korjattavaa',
        errors: [{ pointer: '/since', code: 'day-in-the-future', message: 'Päivä on tulevaisuudessa.' }],
      }),
  });
  await renderApp('/land-use-projects/l1');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Kirjaa vaihe' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Kirjaa vaihe' }));
  expect(await within(dialog).findByRole('link', { name: 'Alkaen: Päivä on tulevaisuudessa.' })).toBeTruthy();
  expect(asked.find(({ method }) => method === 'POST')?.body).toMatchObject({ stage: 'proposal' });
});

test('who may not write is offered nothing to write', async () => {
  fakeApi({ ...always, 'GET /api/land-use-projects/l1': () => project });
  await renderApp('/land-use-projects/l1', { role: 'viewer' });
  expect(await screen.findByRole('heading', { name: row.name })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Kirjaa vaihe' })).toBeNull();
  expect(screen.queryByRole('button', { name: /Poista vaihe/ })).toBeNull();
});
