import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answerWith, fakeApi } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const anna = {
  id: 'p1',
  firstName: 'Anna',
  lastName: 'Konepaja',
  name: 'Anna Konepaja',
  email: 'anna@esimerkki.test',
  phone: '040 000 0001',
  language: 'sv',
  companies: [{ id: 'c1', name: 'Katinalan Konepaja Oy', title: 'yrittäjä' }],
  mailingConsent: 'given',
  updatedAt: '2026-11-21T23:30:00Z',
  version: 2,
};
const people = { 'GET /api/contacts': () => ({ items: [anna], nextCursor: null, total: 30 }) } as const;
const view = {
  id: '01900000-0000-7000-8000-000000000002',
  list: 'contacts',
  name: 'Kirjeeseen',
  filter: { mailingConsent: 'given', hasEmail: true },
  columns: ['name', 'language', 'updatedAt'],
  sort: '-updatedAt',
  shared: false,
  owner: { id: 'u1', name: 'Anna Aalto' },
  isOwn: true,
  isDefault: false,
  mayChange: true,
  gone: [],
  beyond: [],
  updatedAt: '2026-11-22T08:00:00Z',
  version: 1,
};

test('people are narrowed in words, and the search of an old address stays', async () => {
  const asked = fakeApi(people);
  const { router } = await renderApp('/contacts?q=anna&hasEmail=false&restricted=true');
  expect(await screen.findByRole('button', { name: 'Poista rajaus: sähköposti puuttuu' })).toBeTruthy();
  expect(asked.findLast(({ path }) => path === '/api/contacts')?.query.get('hasEmail')).toBe('false');
  expect(asked.findLast(({ path }) => path === '/api/contacts')?.query.get('restricted')).toBe('true');
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Poista rajaus: sähköposti puuttuu' }));
  await user.click(screen.getByRole('button', { name: 'Poista rajaus: käsittely rajoitettu' }));
  expect(router.state.location.search).toEqual({ q: 'anna' });
  await user.click(screen.getByRole('button', { name: /^Rajaa/ }));
  await user.click(screen.getByRole('button', { name: /^Asiointikieli/ }));
  await user.click(await screen.findByRole('option', { name: 'Svenska' }));
  expect(router.state.location.search).toEqual({ q: 'anna', language: 'sv' });
});

test('a view of people opens its columns and order, a moment as the day it was here', async () => {
  const asked = fakeApi({ ...people, 'GET /api/list-views': () => ({ items: [view], nextCursor: null }) });
  await renderApp(`/contacts?view=${view.id}`);
  const table = await screen.findByRole('table', { name: 'Yhteyshenkilöt' });
  await screen.findByRole('button', { name: 'Poista rajaus: suostuneet postitukseen' });
  const headers = within(table).getAllByRole('columnheader');
  expect(headers.map(({ textContent }) => textContent)).toEqual(['', 'Nimi', 'Asiointikieli', 'Muutettu']);
  expect(within(table).getByText('22.11.2026')).toBeTruthy();
  const last = asked.findLast(({ path }) => path === '/api/contacts');
  expect([last?.query.get('mailingConsent'), last?.query.get('hasEmail'), last?.query.get('sort')]).toEqual([
    'given',
    'true',
    '-updatedAt',
  ]);
});

test('the language of chosen people is changed at once', async () => {
  const asked = fakeApi({
    ...people,
    'POST /api/bulk-changes': () =>
      answerWith(201, { id: 'b1', changed: 1, undone: null, touched: [], touchedCount: 0 }),
  });
  await renderApp('/contacts');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('checkbox', { name: 'Valitse Anna Konepaja' }));
  await user.click(screen.getByRole('button', { name: 'Muuta' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Asiointikieli' }));
  const dialog = await screen.findByRole('dialog', { name: 'Asiointikieli' });
  await user.selectOptions(within(dialog).getByRole('combobox', { name: /Asiointikieli/ }), 'en');
  await user.click(within(dialog).getByRole('button', { name: 'Muuta 1 rivi' }));
  expect(await screen.findByText('Muutettu 1 rivi.')).toBeTruthy();
  expect(asked.find(({ path, method }) => method === 'POST' && path === '/api/bulk-changes')?.body).toEqual({
    list: 'contacts',
    ids: ['p1'],
    field: 'language',
    value: 'en',
  });
});

test('a filter that finds nobody says which of its conditions to loosen', async () => {
  fakeApi({
    'GET /api/contacts': ({ query }: { query: URLSearchParams }) =>
      query.get('language') === null
        ? { items: [anna], nextCursor: null, total: 7 }
        : { items: [], nextCursor: null, total: 0 },
  });
  await renderApp('/contacts?language=en&hasEmail=true');
  expect(await screen.findByRole('button', { name: /ilman ehtoa ”asiointikieli .*”: 7 riviä/ })).toBeTruthy();
});
