import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answerWith, fakeApi } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const row = {
  id: 't1',
  kind: 'plot',
  name: 'Merventie 4',
  street: 'Merventie 4',
  postalCode: '13720',
  town: 'Parola',
  businessArea: { id: 'b1', name: 'Merven yritysalue' },
  size: 12_000,
  propertyId: '08240100010023',
  area: 12_000,
  computedArea: 12_600,
  floorArea: null,
  buildingRight: 6000,
  zoningMark: 'TY-1',
  uses: ['industry', 'logistics'],
  salePrice: 180_000,
  monthlyRent: null,
  status: 'sold',
  statusSince: '2024-05-02',
  statusUntil: null,
  availableFrom: null,
  company: null,
  owner: { id: 'u1', name: 'Kaisa Kaava' },
  buildingObligationOn: '2020-01-31',
  buildingObligationMetOn: null,
  isPublic: false,
  east: 358_000,
  north: 6_771_800,
  updatedAt: '2026-11-22T10:00:00Z',
  version: 3,
};
const site = {
  ...row,
  description: null,
  landUseProject: null,
  planName: null,
  connections: ['water'],
  traffic: [],
  powerKw: 400,
  distances: [{ to: 'main_road', name: 'Valtatie 3', km: 2.5 }],
  valuationBasis: null,
  landowner: 'municipality',
  buildingObligation: 'Halli 3 000 k-m²',
  geometry: null,
  publicText: {},
  createdAt: '2023-01-01T10:00:00Z',
  history: [
    {
      id: 'h2',
      status: 'sold',
      since: '2024-05-02',
      until: null,
      note: 'Kauppakirja 2.5.',
      recordedAt: '2024-05-06T10:00:00Z',
      recordedBy: 'Kaisa Kaava',
    },
    {
      id: 'h1',
      status: 'available',
      since: '2023-01-01',
      until: null,
      note: null,
      recordedAt: '2023-01-01T10:00:00Z',
      recordedBy: null,
    },
  ],
  propertyIds: [
    {
      id: 'p2',
      propertyId: '08240100010023',
      validFrom: '2024-03-01',
      validTo: null,
      note: null,
      recordedAt: '2024-03-01T10:00:00Z',
      recordedBy: null,
    },
    {
      id: 'p1',
      propertyId: '08240100010007',
      validFrom: null,
      validTo: '2024-03-01',
      note: 'Lohkominen',
      recordedAt: '2023-01-01T10:00:00Z',
      recordedBy: null,
    },
  ],
};
const page = (items: unknown[]) => () => ({ items, nextCursor: null, total: items.length });
const always = {
  'GET /api/users/names': page([]),
  'GET /api/business-areas': page([]),
  'GET /api/list-views': () => ({ items: [], defaultViewId: null }),
  'GET /api/sites/t1/pictures': () => ({ items: [] }),
  'GET /api/sites/t1/attachments': page([]),
} as const;

test('the list tells status, size and an obligation that is past; nothing yet is a sentence', async () => {
  let items = [row];
  fakeApi({ ...always, 'GET /api/sites': () => ({ items, nextCursor: null, total: items.length }) });
  const { unmount } = await renderApp('/sites', { role: 'land_use_officer' });
  const table = await screen.findByRole('table', { name: 'Tontit ja toimitilat' });
  expect(within(table).getByText('Myyty')).toBeTruthy();
  expect(within(table).getByText('Rakentamisvelvoite ylittyi 31.1.2020')).toBeTruthy();
  expect(
    within(table)
      .getByRole('link', { name: /Merventie 4/ })
      .getAttribute('href'),
  ).toBe('/sites/t1');
  unmount();
  items = [];
  await renderApp('/sites', { role: 'land_use_officer' });
  expect(await screen.findByText(/Tontteja ja toimitiloja ei ole vielä kirjattu/)).toBeTruthy();
});

test('the page says how far the outline is from the deed, and shows the dated way and both identifiers', async () => {
  fakeApi({ ...always, 'GET /api/sites/t1': () => site });
  await renderApp('/sites/t1', { role: 'land_use_officer' });
  expect(await screen.findByText(/Rajaus on 600 m² \(5 %\) suurempi/)).toBeTruthy();
  expect(screen.getAllByText('82-401-1-23').length).toBeGreaterThan(0);
  expect(screen.getByText('82-401-1-7')).toBeTruthy();
  expect(screen.getByText('Päättyi 1.3.2024 · Lohkominen')).toBeTruthy();
  expect(screen.getByText('Kirjattu 6.5.2024, Kaisa Kaava')).toBeTruthy();
  expect(screen.getByText('15 €/m²')).toBeTruthy();
  expect(screen.getByText(/Hinnan perustetta ei ole kirjattu/)).toBeTruthy();
  expect(screen.getByText('2,5 km · Valtatie 3')).toBeTruthy();
});

test.each([
  ['available', 'before'],
  ['sold', 'after'],
])('whom a plot that is %s fits is told %s what it is', async (status, place) => {
  fakeApi({
    ...always,
    'GET /api/sites/t1': () => ({ ...site, status, description: 'Tasainen kulmatontti.' }),
    'GET /api/sites/t1/matches': page([]),
  });
  await renderApp('/sites/t1', { role: 'coordinator' });
  const fits = await screen.findByRole('heading', { name: 'Kyselyt, joihin tämä sopii' });
  const follows = fits.compareDocumentPosition(screen.getByText('Tasainen kulmatontti.'));
  expect(follows).toBe(place === 'before' ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING);
});

test('a status is entered on its day, never a reservation; a refusal stands at its field', async () => {
  const asked = fakeApi({
    ...always,
    'GET /api/sites/t1': () => site,
    'POST /api/sites/t1/status': () =>
      answerWith(422, {
        title: 'Tiedoissa on korjattavaa',
        errors: [{ pointer: '/since', code: 'day-in-the-future', message: 'Päivä on tulevaisuudessa.' }],
      }),
  });
  await renderApp('/sites/t1', { role: 'land_use_officer' });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Vaihda tilaa' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).queryByRole('radio', { name: 'Varattu' })).toBeNull();
  await user.click(within(dialog).getByRole('radio', { name: 'Käytössä' }));
  await user.click(within(dialog).getByRole('button', { name: 'Vaihda tilaa' }));
  expect(await within(dialog).findByRole('link', { name: 'Alkaen: Päivä on tulevaisuudessa.' })).toBeTruthy();
  expect(asked.find(({ method }) => method === 'POST')?.body).toMatchObject({ status: 'in_use' });
});

test('a plot is put on the map on its own page, against the version that was read', async () => {
  const asked = fakeApi({
    ...always,
    'GET /api/sites/t1': () => site,
    'PATCH /api/sites/t1': ({ body }) => ({ ...site, ...(body as object), version: 4 }),
  });
  await renderApp('/sites/t1', { role: 'land_use_officer' });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Sijoita kartalle' }));
  const dialog = await screen.findByRole('dialog', { name: 'Paikka: Merventie 4' });
  await user.type(
    await within(dialog).findByRole('textbox', { name: 'Rajaus' }),
    '358000 6771800{Enter}358100 6771800{Enter}358100 6771920',
  );
  await user.click(within(dialog).getByRole('button', { name: 'Tallenna' }));
  expect(await screen.findByText('Paikka tallennettu: Merventie 4')).toBeTruthy();
  const sent = asked.find(({ method }) => method === 'PATCH');
  expect(sent?.headers.get('If-Match')).toBe('"3"');
  expect(sent?.body).toEqual({
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [358_000, 6_771_800],
          [358_100, 6_771_800],
          [358_100, 6_771_920],
          [358_000, 6_771_800],
        ],
      ],
    },
  });
});

test('who may not write is offered nothing to write', async () => {
  fakeApi({ ...always, 'GET /api/sites/t1': () => site });
  await renderApp('/sites/t1', { role: 'viewer' });
  expect(await screen.findByRole('heading', { name: row.name })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Vaihda tilaa' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Tunnus vaihtui' })).toBeNull();
  expect(await screen.findByRole('heading', { name: 'Sijainti kartalla' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Sijoita kartalle' })).toBeNull();
});

test('the public pictures are seen on the page, each with its words, without a jump', async () => {
  fakeApi({
    ...always,
    'GET /api/sites/t1': () => site,
    'GET /api/sites/t1/pictures': () => ({
      items: [
        { attachmentId: 'f1', fileName: 'piha.jpg', mediaType: 'image/jpeg', sizeBytes: 9, alt: { fi: 'Piha tieltä' } },
      ],
    }),
  });
  await renderApp('/sites/t1', { role: 'land_use_officer' });
  const words = await screen.findByText('Piha tieltä');
  const image = words.closest('li')?.querySelector('img');
  expect(image?.getAttribute('src')).toBe('/api/sites/t1/pictures/f1');
  expect([image?.getAttribute('width'), image?.getAttribute('height')]).toEqual(['160', '120']);
});
