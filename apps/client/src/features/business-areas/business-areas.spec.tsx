import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { fakeApi } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const row = {
  id: 'a1',
  name: 'Tehtaanmäki',
  isPublic: true,
  hasOutline: false,
  siteCount: 3,
  freeCount: 2,
  companyCount: 1,
  updatedAt: '2026-11-22T10:00:00Z',
  version: 4,
};
const area = {
  ...row,
  description: null,
  services: 'Vaaka ja kuntosali',
  publicText: { fi: 'Tilaa tien varressa.' },
  geometry: null,
  createdAt: '2026-01-01T10:00:00Z',
  tallies: [
    { kind: 'plot', status: 'available', count: 2, area: 10_000 },
    { kind: 'premises', status: 'in_use', count: 1, area: 700 },
  ],
  sites: [
    { id: 's1', name: 'Tontti 1', kind: 'plot', status: 'available', area: 6000, floorArea: null, isPublic: true },
    { id: 's2', name: 'Halli', kind: 'premises', status: 'in_use', area: null, floorArea: 700, isPublic: false },
  ],
  companies: [{ id: 'c1', name: 'Sorvi Oy' }],
  landUseProjects: [{ id: 'l1', name: 'Laajennus', stage: 'draft' }],
};

test('the list tells what is free of how many; nothing yet is a sentence', async () => {
  let items = [row];
  fakeApi({ 'GET /api/business-areas': () => ({ items, nextCursor: null, total: items.length }) });
  const { unmount } = await renderApp('/business-areas');
  const table = await screen.findByRole('table', { name: 'Yritysalueet' });
  expect(within(table).getByText('2 / 3')).toBeTruthy();
  expect(within(table).getByRole('link', { name: 'Tehtaanmäki' }).getAttribute('href')).toBe('/business-areas/a1');
  unmount();
  items = [];
  await renderApp('/business-areas');
  expect(await screen.findByText(/Yritysalueita ei ole vielä kirjattu/)).toBeTruthy();
});

test('an area tells its situation, places, companies, services and plans', async () => {
  fakeApi({ 'GET /api/business-areas/a1': () => area });
  await renderApp('/business-areas/a1');
  const tallies = await screen.findByRole('table', { name: 'Tilanne' });
  const cells = within(within(tallies).getByRole('row', { name: /^Tontti, Vapaa/ }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
  expect(cells).toEqual(['2', '10\u00a0000']);
  expect(screen.getByRole('link', { name: 'Halli' }).getAttribute('href')).toBe('/sites/s2');
  expect(screen.getByRole('link', { name: 'Sorvi Oy' }).getAttribute('href')).toBe('/companies/c1');
  expect(screen.getByRole('link', { name: 'Laajennus' }).getAttribute('href')).toBe('/land-use-projects/l1');
  expect(screen.getByText('Vaaka ja kuntosali')).toBeTruthy();
  expect(await screen.findByRole('button', { name: 'Sijoita kartalle' })).toBeTruthy();
  const places = screen
    .getAllByRole('table')
    .find((table) => within(table).queryByRole('link', { name: /Tontti 1/ }) !== null);
  expect(within(places as HTMLElement).getByText('Vapaa').dataset['tone']).toBe('green');
});

test('a company is taken off the area and stays where it is on the map', async () => {
  const asked = fakeApi({
    'GET /api/business-areas/a1': () => area,
    'GET /api/companies/c1/place': () => ({
      businessAreaId: 'a1',
      businessArea: null,
      east: 358_000,
      north: 6_771_800,
    }),
    'PUT /api/companies/c1/place': () => ({}),
  });
  await renderApp('/business-areas/a1');
  await userEvent.setup().click(await screen.findByRole('button', { name: 'Poista Sorvi Oy alueelta' }));
  expect(await screen.findByText('Tallennettu')).toBeTruthy();
  expect(asked.find(({ method }) => method === 'PUT')?.body).toEqual({
    businessAreaId: null,
    east: 358_000,
    north: 6_771_800,
  });
});

test('who may only read is offered nothing to change', async () => {
  fakeApi({ 'GET /api/business-areas/a1': () => area });
  await renderApp('/business-areas/a1', { role: 'viewer' });
  expect(await screen.findByRole('heading', { name: 'Tehtaanmäki' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Muokkaa' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Lisää yritys' })).toBeNull();
  expect(screen.queryByRole('button', { name: /alueelta/ })).toBeNull();
});

test('a new area is entered with its words for everybody', async () => {
  const asked = fakeApi({
    'POST /api/business-areas': () => area,
    'GET /api/business-areas/a1': () => area,
  });
  await renderApp('/business-areas/new');
  const user = userEvent.setup();
  await user.type(await screen.findByRole('textbox', { name: /Nimi/ }), 'Tehtaanmäki');
  await user.click(screen.getByRole('checkbox', { name: /Näytä julkisessa luettelossa/ }));
  await user.type(screen.getByRole('textbox', { name: 'Esittely suomeksi' }), 'Tilaa.');
  await user.click(screen.getByRole('button', { name: 'Tallenna' }));
  await screen.findByRole('table', { name: 'Tilanne' });
  expect(asked.find(({ method }) => method === 'POST')?.body).toMatchObject({
    name: 'Tehtaanmäki',
    isPublic: true,
    publicText: { fi: 'Tilaa.' },
    services: null,
    geometry: null,
  });
});
