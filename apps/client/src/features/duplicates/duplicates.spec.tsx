import { afterEach, expect, test } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { changeDeviceState } from '../../offline/state.js';
import { answerWith, fakeApi } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const company = {
  id: 'c1',
  name: 'Oy Mäki & Poika Ab',
  otherNames: ['Mäen Paja'],
  businessId: null,
  kind: 'company',
  status: 'active',
  streetAddress: null,
  postalCode: '13720',
  postOffice: 'Parola',
  email: null,
  phone: '040 123 4567',
  website: null,
  createdAt: '2024-01-10T08:00:00Z',
};
const pair = {
  id: 'p1',
  confidence: 'high',
  reasons: ['same_name', 'same_place', 'same_phone'],
  foundAt: '2026-11-22T01:00:00Z',
  decidedAt: null,
  decidedBy: null,
  first: company,
  second: {
    ...company,
    id: 'c2',
    name: 'Mäki ja Poika Oy',
    otherNames: [],
    businessId: '9100001-3',
    phone: '+358401234567',
  },
};
const search = {
  searchedAt: '2026-11-22T01:15:00Z',
  companies: 700,
  contacts: 900,
  sharedKeys: [
    { kind: 'company', reason: 'same_phone', key: '37654321', records: 14 },
    { kind: 'contact', reason: 'same_email', key: 'x@y.example', records: 7 },
  ],
};
const queue = {
  'GET /api/duplicates/companies': () => ({ items: [pair], nextCursor: null, total: 1 }),
  'GET /api/duplicates/search': () => ({ search }),
} as const;

afterEach(() => changeDeviceState({ isOnline: true }));

test('a pair stands side by side with why, what is one and what is not', async () => {
  fakeApi(queue);
  await renderApp('/duplicates');
  const table = await screen.findByRole('table', { name: 'Oy Mäki & Poika Ab ja Mäki ja Poika Oy' });
  expect(within(screen.getByRole('list', { name: 'Kaksoiskappaleet' })).getByText('Hyvin todennäköinen')).toBeTruthy();
  expect(screen.getByText(/sama nimi, sama paikkakunta ja sama puhelin/)).toBeTruthy();
  expect(within(table).getByRole('row', { name: /^Puhelin sama 040 123 4567/ })).toBeTruthy();
  expect(within(table).getByRole('row', { name: /^Y-tunnus ei tietoa 9100001-3/ })).toBeTruthy();
  expect(within(table).queryByRole('row', { name: /Verkkosivut/ })).toBeNull();
  // The one that the register knows survives.
  expect(screen.getByRole('link', { name: 'Yhdistä' }).getAttribute('href')).toBe('/companies/c2/merge?with=c1');
  expect(screen.getByRole('link', { name: 'Tehdyt yhdistämiset' }).getAttribute('href')).toBe('/merges');
  expect(screen.getByText(/Puhelin.*37654321|sama puhelin: 37654321, 14 kpl/i)).toBeTruthy();
  expect(screen.queryByText(/x@y\.example/)).toBeNull();
});

test('two different companies leave the list, and undo brings them back', async () => {
  let isOpen = true;
  const asked = fakeApi({
    ...queue,
    'GET /api/duplicates/companies': () => ({ items: isOpen ? [pair] : [], nextCursor: null, total: isOpen ? 1 : 0 }),
    'POST /api/duplicates/companies/p1/dismiss': () => {
      isOpen = false;
      return answerWith(204);
    },
    'POST /api/duplicates/companies/p1/reopen': () => {
      isOpen = true;
      return answerWith(204);
    },
  });
  await renderApp('/duplicates');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Eri yritys' }));
  expect(await screen.findByText('Ei ratkaistavia pareja.')).toBeTruthy();
  await user.click(await screen.findByRole('button', { name: 'Kumoa' }));
  expect(await screen.findByRole('button', { name: 'Eri yritys' })).toBeTruthy();
  expect(asked.filter(({ method }) => method === 'POST').map(({ path }) => path)).toEqual([
    '/api/duplicates/companies/p1/dismiss',
    '/api/duplicates/companies/p1/reopen',
  ]);
});

test('while a company is typed, a likely one is told of; it stands in nobody’s way', async () => {
  const alike = [{ ...company, confidence: 'medium', reasons: ['same_name'] }];
  const asked = fakeApi({
    'GET /api/users/names': () => ({ items: [], nextCursor: null }),
    'GET /api/companies/alike': ({ query }) =>
      query.get('name')?.startsWith('Mäki') ? { items: alike } : answerWith(500, { title: 'Virhe' }),
    'POST /api/companies': () => answerWith(201, { ...company, version: 1 }),
  });
  await renderApp('/companies/new');
  const user = userEvent.setup();
  const name = await screen.findByRole('textbox', { name: /^Nimi/ });
  await user.type(name, 'Mäki ja Poika');
  expect(await screen.findByText('Onko tämä sama?')).toBeTruthy();
  const link = screen.getByRole('link', { name: /Oy Mäki & Poika Ab/ });
  expect([link.getAttribute('href'), link.getAttribute('target')]).toEqual(['/companies/c1', '_blank']);
  expect(link.closest('[role=status]')).not.toBeNull();
  // Asked when the fingers rested, not letter by letter.
  expect(asked.filter(({ path }) => path === '/api/companies/alike').length).toBeLessThan(11);
  await user.clear(name);
  await waitFor(() => expect(screen.queryByText('Onko tämä sama?')).toBeNull());
  await user.type(name, 'Aivan muu');
  await user.click(screen.getByRole('button', { name: 'Tallenna' }));
  await waitFor(() => expect(asked.some(({ method }) => method === 'POST')).toBe(true));
});

test('without a network it is silent', async () => {
  const alike = { id: 'h1', name: 'Testi Mäkelä', company: 'Alfa Oy', confidence: 'low', reasons: ['same_email'] };
  fakeApi({ 'GET /api/contacts/alike': () => ({ items: [alike] }) });
  await renderApp('/contacts/new');
  const user = userEvent.setup();
  await user.type(await screen.findByRole('textbox', { name: /^Sähköposti/ }), 'testi@alfa.example');
  expect(await screen.findByText('sama sähköposti')).toBeTruthy();
  act(() => changeDeviceState({ isOnline: false }));
  expect(screen.queryByText('Onko tämä sama?')).toBeNull();
  act(() => changeDeviceState({ isOnline: true }));
  expect(screen.getByRole('link', { name: /Testi Mäkelä/ })).toBeTruthy();
});
