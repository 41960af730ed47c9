import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answerWith, fakeApi } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';
import { keyOf } from './series-form.js';

const row = {
  id: 's1',
  key: 'asukasluku',
  name: 'Asukasluku',
  unit: 'number',
  decimals: 0,
  better: 'more',
  source: 'Väestötilasto',
  kind: 'stock',
  interval: 'year',
  latest: { value: 9412, period: '2025', lastDay: '2025-12-31', area: '', provisional: true },
  values: 2,
  updatedAt: '2026-11-22T10:00:00Z',
  version: 3,
};
const series = {
  ...row,
  nameFi: 'Asukasluku',
  nameSv: 'Invånarantal',
  nameEn: 'Inhabitants',
  description: null,
  areas: [''],
  createdAt: '2026-01-01T10:00:00Z',
};
const value = {
  id: 'v1',
  seriesId: 's1',
  period: '2025',
  firstDay: '2025-01-01',
  lastDay: '2025-12-31',
  area: '',
  value: 9412,
  provisional: true,
  source: 'Väestötilasto',
  note: null,
  recordedAt: '2026-02-01T10:00:00Z',
  recordedBy: 'Anna Aalto',
  version: 2,
  earlier: [
    { value: 9420, provisional: true, source: null, note: null, recordedAt: '2026-01-20T10:00:00Z', recordedBy: null },
  ],
};
const older = {
  ...value,
  id: 'v2',
  period: '2024',
  lastDay: '2024-12-31',
  value: null,
  provisional: false,
  earlier: [],
};
const page = {
  'GET /api/series/asukasluku': () => series,
  'GET /api/series/s1/values': () => ({ items: [value, older], nextCursor: null, total: 2 }),
} as const;

test('the list shows the newest value of each with its time and source', async () => {
  fakeApi({ 'GET /api/series': () => ({ items: [row], nextCursor: null, total: 1 }) });
  await renderApp('/series');
  const table = await screen.findByRole('table', { name: 'Tilastosarjat' });
  expect(within(table).getByText(/9\s412/)).toBeTruthy();
  expect(within(table).getByText('Väestötilasto')).toBeTruthy();
  expect(within(table).getByRole('link', { name: 'Asukasluku' }).getAttribute('href')).toBe('/series/asukasluku');
});

test('nothing yet is a sentence with the way to the first one; a viewer is not offered it', async () => {
  fakeApi({ 'GET /api/series': () => ({ items: [], nextCursor: null, total: 0 }) });
  const { unmount } = await renderApp('/series');
  expect(await screen.findByText(/Sarjoja ei vielä ole/)).toBeTruthy();
  expect(screen.getAllByRole('link', { name: 'Lisää sarja' })).toHaveLength(2);
  unmount();
  await renderApp('/series', { role: 'viewer' });
  expect(await screen.findByText(/Sarjoja ei vielä ole/)).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Lisää sarja' })).toBeNull();
});

test('a value tells what it was before, and one that is not published says so', async () => {
  fakeApi(page);
  await renderApp('/series/asukasluku');
  const table = await screen.findByRole('table', { name: 'Arvot' });
  expect(within(table).getByText('Korjattu kerran')).toBeTruthy();
  expect(within(table).getByText(/9\s420/)).toBeTruthy();
  expect(within(table).getByText('Ei julkaistu')).toBeTruthy();
});

test('a value left empty is asked for, unless it is said not to be published', async () => {
  const asked = fakeApi({
    ...page,
    'POST /api/series/s1/values': () => answerWith(201, value),
  });
  await renderApp('/series/asukasluku');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Syötä arvo' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Tallenna' }));
  expect(await within(dialog).findAllByText(/Kirjoita arvo tai merkitse/)).not.toHaveLength(0);
  await user.click(within(dialog).getByRole('checkbox', { name: 'Arvoa ei ole julkaistu' }));
  await user.click(within(dialog).getByRole('button', { name: 'Tallenna' }));
  const posted = asked.find(({ method }) => method === 'POST');
  expect(posted?.body).toMatchObject({ value: null, area: '', provisional: false });
});

test('a pasted table is shown row by row before it is taken in', async () => {
  const rows = [
    { line: 1, text: '2025 · 9412', verdict: 'update', reason: null, period: '2025', value: 9412, before: 9420 },
    {
      line: 2,
      text: 'ensi vuosi · 5',
      verdict: 'refuse',
      reason: 'period-unreadable',
      period: null,
      value: null,
      before: null,
    },
  ];
  const asked = fakeApi({
    ...page,
    'POST /api/series/s1/values/paste': ({ body }) => ({ dryRun: (body as { dryRun: boolean }).dryRun, rows }),
  });
  await renderApp('/series/asukasluku');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Liitä taulukko' }));
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByRole('textbox', { name: /Taulukon rivit/ }), '2025;9412');
  await user.click(within(dialog).getByRole('button', { name: 'Tarkista rivit' }));
  expect(await screen.findByText('Ajanjaksoa ei voi lukea')).toBeTruthy();
  expect(screen.getByText(/9\s420 → 9\s412/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Vie 1 arvo' }));
  expect(await screen.findByText('1 arvo viety')).toBeTruthy();
  expect(
    asked.filter(({ method }) => method === 'POST').map(({ body }) => (body as { dryRun: boolean }).dryRun),
  ).toEqual([true, false]);
});

test('a key is made of the name as a programme can write it', () => {
  expect(['Asukasluku 31.12.', 'Työikäiset', '2025 väki', 'Öö'].map(keyOf)).toEqual([
    'asukasluku-31-12',
    'tyoikaiset',
    'vaki',
    'oo',
  ]);
});
