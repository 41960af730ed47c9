import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answerWith, fakeApi, type Asked } from '../../testing/fake-api.js';
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

const view = {
  id: '01900000-0000-7000-8000-000000000005',
  list: 'partners',
  name: 'Rahoittajat',
  filter: { area: 'funding' },
  columns: ['name', 'website', 'checkedOn'],
  sort: '-checkedOn',
  shared: true,
  owner: { id: 'u1', name: 'Anna Aalto' },
  isOwn: false,
  isDefault: false,
  mayChange: false,
  gone: [],
  beyond: [],
  updatedAt: '2026-11-22T08:00:00Z',
  version: 1,
};
const withView = { ...list, 'GET /api/list-views': () => ({ items: [view], nextCursor: null }) };
const headersOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole('columnheader')
    .map(({ textContent }) => textContent);
const lastAsked = (asked: readonly Asked[]) => asked.findLast(({ path }) => path === '/api/partners')?.query;

test('a view opens with its filter in words, its columns and its order; in groups it is the same view', async () => {
  const asked = fakeApi(withView);
  const { router } = await renderApp(`/partners?view=${view.id}&by=sector`);
  expect(await screen.findByRole('button', { name: 'Poista rajaus: auttaa: Rahoitus' })).toBeTruthy();
  const table = await screen.findByRole('table', { name: 'Oppilaitos' });
  expect(headersOf(table)).toEqual(['Nimi', 'Verkkosivut', 'Tiedot tarkistettu']);
  expect(['area', 'sort', 'by', 'view'].map((key) => lastAsked(asked)?.get(key) ?? null)).toEqual([
    'funding',
    '-checkedOn',
    null,
    null,
  ]);
  await userEvent.setup().selectOptions(screen.getByRole('combobox', { name: 'Ryhmittele' }), 'none');
  expect(headersOf(await screen.findByRole('table', { name: 'Kumppanit' }))).toHaveLength(3);
  expect(router.state.location.search).toMatchObject({ view: view.id, area: 'funding' });
  expect(screen.getByRole('button', { name: 'Rahoittajat' })).toBeTruthy();
});

test('the directory opens in the view chosen for it, and its columns are chosen and sorted by', async () => {
  const asked = fakeApi({
    ...list,
    'GET /api/list-views': () => ({ items: [{ ...view, columns: null, isDefault: true }], nextCursor: null }),
  });
  const { router } = await renderApp('/partners');
  const user = userEvent.setup();
  await screen.findByRole('button', { name: 'Poista rajaus: auttaa: Rahoitus' });
  await user.click(await screen.findByRole('button', { name: 'Sarakkeet' }));
  const dialog = await screen.findByRole('dialog', { name: 'Sarakkeet' });
  await user.click(within(dialog).getByRole('checkbox', { name: 'Puhelin' }));
  await user.click(within(dialog).getByRole('checkbox', { name: 'Y-tunnus' }));
  await user.keyboard('{Escape}');
  const table = await screen.findByRole('table', { name: 'Kumppanit' });
  await waitFor(() =>
    expect(headersOf(table)).toEqual([
      'Nimi',
      'Sektori',
      'Missä auttaa',
      'Yhteyshenkilö',
      'Tiedot tarkistettu',
      'Y-tunnus',
    ]),
  );
  await user.click(within(table).getByRole('button', { name: /^Nimi/ }));
  await waitFor(() => expect(lastAsked(asked)?.get('sort')).toBe('name'));
  expect(router.state.location.search).toMatchObject({ sort: 'name', area: 'funding' });
});

test('a view of several values opens with all of them, in its words and in what is asked for', async () => {
  const several = {
    ...view,
    isDefault: true,
    filter: { area: ['starting', 'funding'], sector: ['association', 'school'] },
  };
  const asked = fakeApi({ ...list, 'GET /api/list-views': () => ({ items: [several], nextCursor: null }) });
  await renderApp('/partners');
  const said = await screen.findAllByRole('button', { name: /^Poista rajaus: .* tai / });
  expect(said).toHaveLength(2);
  await waitFor(() => {
    const query = asked.findLast(({ path }) => path === '/api/partners')?.query;
    expect([query?.getAll('area'), query?.getAll('sector')]).toEqual([
      ['starting', 'funding'],
      expect.arrayContaining(['association', 'school']),
    ]);
  });
});

test('a file of the directory is asked for exactly as it is seen', async () => {
  const asked = fakeApi({ ...list, 'POST /api/exports': () => answerWith(429, { title: 'Odota hetki' }) });
  await renderApp('/partners?sector=school&unchecked=true&sort=-checkedOn&columns=phone,email&by=area');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Vie tiedostoksi' }));
  await user.click(await screen.findByRole('menuitem', { name: /CSV/ }));
  await screen.findByText('Odota hetki');
  expect(asked.find(({ method, path }) => method === 'POST' && path === '/api/exports')?.body).toMatchObject({
    list: 'partners',
    format: 'csv',
    filter: { sector: 'school', unchecked: true },
    columns: ['name', 'phone', 'email'],
    sort: '-checkedOn',
  });
});

test('a directory that cannot be read says so, an empty one says what to do, one narrowed to nobody what to loosen', async () => {
  fakeApi({ 'GET /api/partners': () => answerWith(500, { title: 'Palvelin ei vastaa' }) });
  const failed = await renderApp('/partners?by=area');
  expect(await screen.findByText(/Palvelin ei vastaa/)).toBeTruthy();
  failed.unmount();
  fakeApi({ 'GET /api/partners': () => ({ items: [], nextCursor: null, total: 0 }) });
  const empty = await renderApp('/partners');
  expect(await screen.findByText(/^Kumppaneita ei vielä ole/)).toBeTruthy();
  empty.unmount();
  fakeApi({
    'GET /api/partners': ({ query }: { query: URLSearchParams }) =>
      query.get('sector') === null
        ? { items: [partner], nextCursor: null, total: 4 }
        : { items: [], nextCursor: null, total: 0 },
  });
  await renderApp('/partners?sector=state&area=crisis');
  expect(await screen.findByRole('button', { name: 'ilman ehtoa ”sektori Valtio”: 4 riviä' })).toBeTruthy();
});
