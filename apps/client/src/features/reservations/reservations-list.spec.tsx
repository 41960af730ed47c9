import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { fakeApi } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const row = {
  id: 'r1',
  site: { id: 's1', name: 'Sepänkuja 2', kind: 'plot', status: 'reserved' },
  enquiry: { id: 'q1', title: 'Konepajan halli', stage: 'negotiating' },
  since: '2026-06-01',
  until: '2026-12-04',
  state: 'expiring',
  daysLeft: 12,
  ending: null,
};
const hidden = { ...row, id: 'r2', site: { ...row.site, id: 's2', name: 'Sepänkuja 4' }, enquiry: null, state: 'open' };

test('the list tells what is kept for whom until when, and keeps a confidential enquiry to itself', async () => {
  fakeApi({ 'GET /api/reservations': () => ({ items: [row, hidden], nextCursor: null, total: 2 }) });
  await renderApp('/reservations');
  const table = await screen.findByRole('table', { name: 'Varaukset' });
  expect(within(table).getByRole('link', { name: 'Sepänkuja 2' }).getAttribute('href')).toBe('/sites/s1');
  expect(within(table).getByRole('link', { name: 'Konepajan halli' }).getAttribute('href')).toBe('/enquiries/q1');
  expect(within(table).getByText('Päättyy 12 päivän kuluttua')).toBeTruthy();
  expect(within(table).getByText('Varattu, kysely on luottamuksellinen')).toBeTruthy();
  expect(screen.getByText('2 varausta')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Tehtävät' }).getAttribute('href')).toBe('/case-tasks');
});

test('those that have ended are asked for, the last ones first; none is a sentence', async () => {
  const asked: (string | null)[][] = [];
  fakeApi({
    'GET /api/reservations': ({ query }) => {
      asked.push([query.get('state'), query.get('sort')]);
      return { items: [], nextCursor: null, total: 0 };
    },
  });
  await renderApp('/reservations');
  expect(await screen.findByText('Ei varauksia.')).toBeTruthy();
  await userEvent.setup().selectOptions(screen.getByRole('combobox', { name: 'Näytä' }), 'Päättyneet');
  expect(await screen.findByText('Ei varauksia.')).toBeTruthy();
  expect(asked[0]).toEqual(['open', 'until']);
  expect(asked.at(-1)).toEqual(['ended', '-until']);
});
