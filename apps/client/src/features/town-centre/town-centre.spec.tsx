import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { fakeApi } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const totals = { saturday_shop: 14, shop: 6, restaurant: 5, service: 9, empty: 4, under_repair: 1 };
const count = (n: number) => ({
  id: `c${n}`,
  area: 'Parola',
  countedOn: `20${26 - n}-10-17`,
  countedBy: null,
  totals,
  inhabitants: 4000,
  inhabitantsSource: null,
  inhabitantsOn: null,
  index: 0.0037,
  notes: null,
  updatedAt: '2026-11-20T10:00:00Z',
  version: 1,
});
const bank = { name: 'Entinen pankki', state: 'empty', siteId: null, siteName: null };

test('the list shows the index and reads the counts of before page by page', async () => {
  const asked = fakeApi({
    'GET /api/premises-counts': ({ query }) =>
      query.has('cursor')
        ? { items: [count(2)], nextCursor: null, total: 2 }
        : { items: [count(1)], nextCursor: 'next', total: 2 },
  });
  await renderApp('/premises-counts', { role: 'land_use_officer' });
  expect((await screen.findAllByText('0,0037')).length).toBeGreaterThan(0);
  await userEvent.setup().click(await screen.findByRole('button', { name: /Näytä lisää/ }));
  expect((await screen.findAllByText('17.10.2024')).length).toBeGreaterThan(0);
  const lists = asked.filter(({ path }) => path === '/api/premises-counts');
  expect(lists.map(({ query }) => query.get('cursor'))).toEqual([null, 'next']);
});

test('the premises of the last count are walked through: what each is now, and which site of ours it is', async () => {
  const asked = fakeApi({
    'GET /api/premises-counts': () => ({ items: [count(1)], nextCursor: null }),
    'GET /api/premises-counts/c1': () => ({ ...count(1), rows: [bank] }),
    'GET /api/sites': () => ({ items: [{ id: 's1', name: 'Asematie 3', street: 'Asematie 3' }], nextCursor: null }),
    'POST /api/premises-counts': () => ({ ...count(0), rows: [] }),
    'GET /api/premises-counts/c0': () => ({ ...count(0), rows: [] }),
  });
  await renderApp('/premises-counts/new', { role: 'land_use_officer' });
  const user = userEvent.setup();
  const row = within(await screen.findByRole('group', { name: 'Entinen pankki' }));
  expect(row.getByRole<HTMLInputElement>('radio', { name: 'Tyhjä' }).checked).toBe(true);
  await user.click(row.getByRole('radio', { name: 'Remontissa' }));
  await user.click(row.getByRole('combobox', { name: /Kohde luettelossa/ }));
  await user.click(await screen.findByRole('option', { name: /Asematie 3/ }));
  await user.click(screen.getByRole('button', { name: 'Tallenna' }));
  expect(await screen.findByText('Luvut on annettu ilman luetteloa liiketiloista.')).toBeTruthy();
  const sent = asked.find(({ method }) => method === 'POST')?.body as { rows: object[] };
  expect(sent.rows).toEqual([{ name: 'Entinen pankki', state: 'under_repair', siteId: 's1' }]);
});
