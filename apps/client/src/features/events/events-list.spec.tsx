import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answerWith, fakeApi, type Asked } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const coffee = {
  id: 'e1',
  title: 'Yrittäjien aamukahvit',
  slug: 'aamukahvit',
  kind: 'morning_coffee',
  theme: 'Hankinnat',
  startsAt: '2026-11-10T06:00:00Z',
  endsAt: '2026-11-10T08:00:00Z',
  place: null,
  online: true,
  status: 'held',
  owner: { id: 'u1', name: 'Anna Aalto' },
  capacity: null,
  registrationOpen: false,
  counts: { registrations: 14, waiting: 0, attendances: null, companies: null, firstTimeCompanies: null },
  updatedAt: '2026-11-11T08:00:00Z',
  version: 1,
};
const fair = {
  ...coffee,
  id: 'e2',
  title: 'Rekrytointimessut',
  kind: 'fair',
  place: 'Parolan koulu',
  counts: { registrations: 40, waiting: 2, attendances: 37, companies: 21, firstTimeCompanies: 6 },
};
const events = { 'GET /api/events': () => ({ items: [coffee, fair], nextCursor: null, total: 2 }) } as const;
const companyId = '01900000-0000-7000-8000-0000000000c1';
const view = {
  id: '01900000-0000-7000-8000-000000000006',
  list: 'events',
  name: 'Syksyn messut',
  filter: { kind: 'fair', from: '2026-09-01' },
  columns: ['title', 'companies', 'firstTimeCompanies'],
  sort: 'title',
  shared: false,
  owner: { id: 'u1', name: 'Anna Aalto' },
  isOwn: true,
  isDefault: true,
  mayChange: true,
  gone: [],
  beyond: [],
  updatedAt: '2026-11-22T08:00:00Z',
  version: 1,
};
const headersOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole('columnheader')
    .map(({ textContent }) => textContent);
const lastQuery = (asked: readonly Asked[]) => asked.findLast(({ path }) => path === '/api/events')?.query;

test('events stand with when, where and how many, and what was held and nobody has marked says so', async () => {
  fakeApi(events);
  await renderApp('/events');
  const table = await screen.findByRole('table', { name: 'Tapahtumat' });
  expect(headersOf(table)).toEqual(['Nimi', 'Alkaa', 'Laji', 'Paikka', 'Tila', 'Ilmoittautuneet', 'Osallistujat']);
  const row = (name: string) => within(within(table).getByRole('link', { name }).closest('tr') as HTMLElement);
  for (const words of ['Verkossa', '14', 'Ei merkitty']) expect(row(coffee.title).getByText(words)).toBeTruthy();
  for (const words of ['Parolan koulu', '40', '37']) expect(row(fair.title).getByText(words)).toBeTruthy();
});

test('the events open in the view chosen for them; taking a piece away changes it, clearing it shows them all', async () => {
  const asked = fakeApi({ ...events, 'GET /api/list-views': () => ({ items: [view], nextCursor: null }) });
  const { router } = await renderApp('/events');
  const user = userEvent.setup();
  const since = await screen.findByRole('button', { name: 'Poista rajaus: 1.9.2026 alkaen' });
  expect(headersOf(await screen.findByRole('table', { name: 'Tapahtumat' }))).toEqual([
    'Nimi',
    'Yrityksiä',
    'Yrityksiä ensi kertaa',
  ]);
  expect(['kind', 'from', 'sort', 'view'].map((key) => lastQuery(asked)?.get(key) ?? null)).toEqual([
    'fair',
    '2026-09-01',
    'title',
    null,
  ]);
  expect(screen.getByRole('button', { name: 'Syksyn messut' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Poista rajaukset' }));
  expect(router.state.location.search).toEqual({ view: 'all' });
  expect(since.isConnected).toBe(false);
});

test('events are narrowed by the company that was there, called by its name, and sorted by their headers', async () => {
  const asked = fakeApi({
    ...events,
    [`GET /api/companies/${companyId}`]: () => ({ id: companyId, name: 'Parolan Paja Oy' }),
  });
  const { router } = await renderApp(`/events?companyId=${companyId}&period=2026-Q4&theme=Hankinnat`);
  await screen.findByRole('button', { name: 'Poista rajaus: yritys Parolan Paja Oy' });
  await screen.findByRole('button', { name: 'Poista rajaus: teema Hankinnat' });
  expect(['companyId', 'period', 'theme'].map((key) => lastQuery(asked)?.get(key))).toEqual([
    companyId,
    '2026-Q4',
    'Hankinnat',
  ]);
  const user = userEvent.setup();
  const table = await screen.findByRole('table', { name: 'Tapahtumat' });
  await user.click(within(table).getByRole('button', { name: /^Nimi/ }));
  await waitFor(() => expect(lastQuery(asked)?.get('sort')).toBe('title'));
  await user.click(
    within(await screen.findByRole('table', { name: 'Tapahtumat' })).getByRole('button', { name: /^Nimi/ }),
  );
  await waitFor(() => expect(router.state.location.search).toMatchObject({ sort: '-title', theme: 'Hankinnat' }));
});

test('events of any of several kinds are asked for together, and chosen in one field', async () => {
  const asked = fakeApi(events);
  await renderApp('/events?kind=fair');
  const user = userEvent.setup();
  await screen.findByRole('table', { name: 'Tapahtumat' });
  await user.click(screen.getByRole('button', { name: /^Rajaa/ }));
  await user.click(screen.getByRole('button', { name: /^Laji/ }));
  const kinds = await screen.findByRole('listbox', { name: 'Laji' });
  await user.click(within(kinds).getByRole('option', { name: 'Yritysfoorumi' }));
  await waitFor(() => expect(lastQuery(asked)?.getAll('kind')).toHaveLength(2));
  expect(lastQuery(asked)?.getAll('kind')).toContain('fair');
});

test('a file of the events is asked for exactly as they are seen', async () => {
  const asked = fakeApi({ ...events, 'POST /api/exports': () => answerWith(429, { title: 'Odota hetki' }) });
  await renderApp('/events?status=held&from=2026-09-01&sort=-title&columns=startsAt,attendances');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Vie tiedostoksi' }));
  await user.click(await screen.findByRole('menuitem', { name: /Excel/ }));
  await screen.findByText('Odota hetki');
  expect(asked.find(({ method, path }) => method === 'POST' && path === '/api/exports')?.body).toEqual({
    list: 'events',
    format: 'xlsx',
    filter: { status: 'held', from: '2026-09-01' },
    columns: ['title', 'startsAt', 'attendances'],
    sort: '-title',
  });
});

test('events that cannot be read say so, none at all what to do, a filter that finds none what to loosen', async () => {
  fakeApi({ 'GET /api/events': () => answerWith(500, { title: 'Palvelin ei vastaa' }) });
  const failed = await renderApp('/events');
  expect(await screen.findByText(/Palvelin ei vastaa/)).toBeTruthy();
  failed.unmount();
  fakeApi({ 'GET /api/events': () => ({ items: [], nextCursor: null, total: 0 }) });
  const empty = await renderApp('/events');
  expect(await screen.findByText(/^Tapahtumia ei vielä ole/)).toBeTruthy();
  empty.unmount();
  fakeApi({
    'GET /api/events': ({ query }: { query: URLSearchParams }) =>
      query.get('kind') === null
        ? { items: [coffee], nextCursor: null, total: 9 }
        : { items: [], nextCursor: null, total: 0 },
  });
  await renderApp('/events?kind=panel&status=held');
  expect(await screen.findByRole('button', { name: 'ilman ehtoa ”laji Paneelikeskustelu”: 9 riviä' })).toBeTruthy();
});
