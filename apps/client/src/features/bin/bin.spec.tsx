import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { fakeApi } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const row = {
  id: 'c1',
  kind: 'company',
  collection: 'companies',
  title: 'Parolan Paja Oy',
  deletedAt: '2026-11-22T08:00:00Z',
  deletedBy: 'Anna Aalto',
  mayRestore: true,
};

test('what lies in the bin comes back on one press', async () => {
  let items = [row];
  const asked = fakeApi({
    'GET /api/bin': () => ({ items, nextCursor: null }),
    'POST /api/companies/c1/restore': () => {
      items = [];
      return {};
    },
  });
  await renderApp('/bin');
  await userEvent.setup().click(await screen.findByRole('button', { name: 'Palauta Parolan Paja Oy' }));
  expect(await screen.findByText('Roskakori on tyhjä.')).toBeTruthy();
  expect(asked.some(({ path }) => path === '/api/companies/c1/restore')).toBe(true);
});

test('what one may read but not write has no button to bring it back', async () => {
  const other = { ...row, id: 'm1', kind: 'measure', collection: 'measures', title: 'Lupapolku', mayRestore: false };
  fakeApi({ 'GET /api/bin': () => ({ items: [row, other], nextCursor: null }) });
  await renderApp('/bin');
  expect(await screen.findByText('Lupapolku')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Palauta Lupapolku' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Palauta Parolan Paja Oy' })).toBeTruthy();
});
