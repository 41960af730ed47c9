/** The map's twin in words, and the address that keeps what is chosen. The drawing itself is looked at in a browser. */
import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeApi, type FakeAnswers } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const outline = {
  type: 'Polygon',
  coordinates: [
    [
      [363_000, 6_774_000],
      [363_100, 6_774_000],
      [363_100, 6_774_050],
      [363_000, 6_774_000],
    ],
  ],
};
const site = {
  layer: 'sites',
  id: 's1',
  name: 'Tontti 5',
  kind: 'plot',
  status: 'reserved',
  detail: 'Sahatie 5',
  geometry: outline,
};
const plain = { kind: null, status: null, detail: null, geometry: null };
const layers: Record<string, object[]> = {
  sites: [site, { ...site, id: 's2', name: 'Halli', kind: 'premises', status: 'empty', detail: null, geometry: null }],
  'business-areas': [{ ...plain, layer: 'business-areas', id: 'a1', name: 'Sahanmäki', geometry: outline }],
  companies: [{ ...plain, layer: 'companies', id: 'c1', name: 'Paikaton Oy' }],
  'land-use-projects': [],
};
const answers: FakeAnswers = {
  'GET /api/map-features': ({ query }) => ({ items: layers[query.get('layers') ?? ''] ?? [], cut: [] }),
};
const group = async (name: RegExp) => screen.findByRole('region', { name });

test('the list holds everything by layers, says how many have a place, and how things stand in words', async () => {
  fakeApi(answers);
  await renderApp('/map');
  const sites = await group(/Tontit ja toimitilat/);
  expect(within(sites).getByRole('heading').textContent).toContain('1/2 kartalla');
  expect(within(sites).getByRole('button', { name: /Tontti 5 Varattu · Tontti · Sahatie 5/ })).toBeTruthy();
  expect(within(sites).getByRole('button', { name: /Halli Tyhjillään · Toimitila · ei paikkaa/ })).toBeTruthy();
  expect(within(await group(/Yritykset/)).getByRole('heading').textContent).toContain('0/1 kartalla');
  expect(screen.queryByRole('region', { name: /Kaavahankkeet/ })).toBeNull();
});

test('chosen by keyboard, it can be opened, gone to and moved; the address keeps it', async () => {
  fakeApi(answers);
  const { router } = await renderApp('/map');
  const user = userEvent.setup();
  const row = await screen.findByRole('button', { name: /Tontti 5/ });
  row.focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(router.state.location.search).toMatchObject({ selected: 's1' }));
  expect(row.getAttribute('aria-expanded')).toBe('true');
  expect(screen.getByRole('link', { name: 'Avaa' }).getAttribute('href')).toBe('/sites/s1');
  expect(screen.getByRole('button', { name: 'Muuta paikkaa' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Kohdista kartta' }));
  await waitFor(() => expect(router.state.location.search).toMatchObject({ selected: 's1', view: 'map' }));
});

test('words, a status and layers narrow both; a layer that is off is not read', async () => {
  const asked = fakeApi(answers);
  const { router } = await renderApp('/map?status=empty&q=hal&layers=%5B%22sites%22%5D');
  expect(await screen.findByRole('button', { name: /Halli/ })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Tontti 5/ })).toBeNull();
  const read = () => asked.filter(({ path }) => path === '/api/map-features').map(({ query }) => query.get('layers'));
  expect(read()).toEqual(['sites']);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Yritysalueet' }));
  await waitFor(() => expect(read()).toEqual(['sites', 'business-areas']));
  expect(router.state.location.search).toMatchObject({ status: 'empty', q: 'hal' });
});

test('a company is put in its place by writing it; swapped axes are said before anything is sent', async () => {
  const asked = fakeApi({
    ...answers,
    'GET /api/companies/c1/place': () => ({
      businessAreaId: 'a1',
      businessArea: { id: 'a1', name: 'Sahanmäki' },
      east: null,
      north: null,
    }),
    'PUT /api/companies/c1/place': ({ body }) => body,
  });
  await renderApp('/map?selected=c1');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Sijoita kartalle' }));
  const dialog = await screen.findByRole('dialog', { name: 'Paikka: Paikaton Oy' });
  const field = await within(dialog).findByRole('textbox', { name: 'Sijainti' });
  await user.type(field, '6774000 363000');
  await user.click(within(dialog).getByRole('button', { name: 'Tallenna' }));
  expect((await within(dialog).findAllByText(/itä ja pohjoinen ovat väärin päin/)).length).toBeGreaterThan(0);
  const puts = () => asked.filter(({ method }) => method === 'PUT');
  expect(puts()).toEqual([]);
  await user.clear(field);
  await user.type(field, '363000 6774000');
  await user.click(within(dialog).getByRole('button', { name: 'Tallenna' }));
  await waitFor(() =>
    // The area that it belongs to stays.
    expect(puts().map(({ body }) => body)).toEqual([{ businessAreaId: 'a1', east: 363_000, north: 6_774_000 }]),
  );
});

test('nothing yet is a sentence; a failure can be tried again; who may not write is offered no placing', async () => {
  fakeApi({ 'GET /api/map-features': () => ({ items: [], cut: [] }) });
  const { unmount } = await renderApp('/map');
  expect(await screen.findByText(/Kartalla ei ole vielä mitään/)).toBeTruthy();
  unmount();
  fakeApi({});
  const failed = await renderApp('/map');
  expect(await screen.findByRole('button', { name: 'Yritä uudelleen' })).toBeTruthy();
  failed.unmount();
  fakeApi(answers);
  await renderApp('/map?selected=c1', { role: 'contributor' });
  expect(await screen.findByRole('link', { name: 'Avaa' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Sijoita kartalle' })).toBeNull();
});
