import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { fakeApi } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const partner = {
  id: 'k1',
  name: 'Esimerkin Uusyrityskeskus',
  sector: 'association',
  parent: null,
  businessId: null,
  areas: ['starting', 'funding'],
  contactName: 'Testi Neuvoja',
  email: 'neuvoja@keskus.example',
  phone: '03 1234567',
  website: null,
  notes: null,
  updatedAt: '2024-01-10T08:00:00Z',
  checkedOn: '2024-01-10',
  checkedBy: 'Anna Aalto',
  version: 1,
};
const college = {
  ...partner,
  id: 'k2',
  name: 'Esimerkin ammattiopisto',
  sector: 'school',
  areas: ['education'],
  checkedOn: null,
};
const list = { 'GET /api/partners': () => ({ items: [college, partner], nextCursor: null, total: 2 }) } as const;

test('the directory says who does what, whom to ask, and how old that is; grouped, a partner stands in each of its groups', async () => {
  const asked = fakeApi(list);
  await renderApp('/partners?by=area');
  const starting = await screen.findByRole('table', { name: 'Yrityksen perustaminen' });
  expect(within(starting).getByText('Testi Neuvoja')).toBeTruthy();
  expect(within(starting).getByText('yli vuosi sitten')).toBeTruthy();
  expect(within(screen.getByRole('table', { name: 'Rahoitus' })).getByText('Esimerkin Uusyrityskeskus')).toBeTruthy();
  expect(within(screen.getByRole('table', { name: 'Koulutus ja osaaminen' })).getByText('Ei tarkistettu')).toBeTruthy();
  expect(screen.queryByRole('table', { name: 'Energia ja ympäristö' })).toBeNull();
  expect(asked.find(({ path }) => path === '/api/partners')?.query.get('limit')).toBe('200');
});

test('a partner is referred to from its page, and its details are said to be right', async () => {
  const asked = fakeApi({
    'GET /api/partners/k1': () => partner,
    'POST /api/partners/k1/check': () => ({ ...partner, checkedOn: '2026-11-22', version: 2 }),
  });
  await renderApp('/partners/k1');
  const refer = await screen.findByRole('link', { name: 'Ohjaa tänne' });
  expect(refer.getAttribute('href')).toBe('/referrals/new?partner=k1');
  await userEvent.setup().click(screen.getByRole('button', { name: 'Tiedot pitävät paikkansa' }));
  expect(await screen.findByText('Merkitty tarkistetuksi.')).toBeTruthy();
  expect(asked.some(({ method, path }) => method === 'POST' && path === '/api/partners/k1/check')).toBe(true);
});

test('a referral begun from the directory has its partner', async () => {
  fakeApi({ 'GET /api/partners/k1': () => partner, 'GET /api/users/names': () => ({ items: [], nextCursor: null }) });
  await renderApp('/referrals/new?partner=k1');
  expect(await screen.findByText('Esimerkin Uusyrityskeskus')).toBeTruthy();
});
