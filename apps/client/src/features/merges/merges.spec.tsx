import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answerWith, fakeApi } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const preview = {
  survivor: { id: 'c1', title: 'Puro Oy', version: 3 },
  other: { id: 'c2', title: 'Puro ja Pojat', version: 1 },
  fields: [
    { field: 'name', survivor: 'Puro Oy', other: 'Puro ja Pojat', takes: 'survivor', isChoosable: true },
    { field: 'businessId', survivor: null, other: '9100001-3', takes: 'other', isChoosable: false },
    { field: 'kind', survivor: 'company', other: 'company', takes: 'survivor', isChoosable: true },
    { field: 'phone', survivor: null, other: '03 123 4567', takes: 'other', isChoosable: true },
    { field: 'website', survivor: null, other: null, takes: 'survivor', isChoosable: true },
    { field: 'notes', survivor: 'Yksi', other: 'Kaksi', takes: 'both', isChoosable: false },
  ],
  moves: [
    { what: 'interaction', count: 12, shared: 2 },
    { what: 'event', count: 2, shared: 0 },
  ],
};
const merge = {
  id: 'm1',
  kind: 'company',
  survivor: { id: 'c1', title: 'Puro Oy' },
  merged: { id: 'c2', title: 'Puro ja Pojat' },
  moves: { interaction: 12, event: 2 },
  changed: ['phone'],
  createdAt: '2026-11-18T10:00:00Z',
  createdBy: { id: 'u1', name: 'Kaisa Koordinaattori' },
  undoneAt: null,
  undoneBy: null,
  kept: [],
};
const company = {
  id: 'c1',
  name: 'Puro Oy',
  tags: [],
  names: [],
  register: null,
  lastMetOn: null,
  kind: 'company',
  status: 'active',
  relationship: 'established',
  situation: null,
  businessId: null,
  industryCode: null,
  industryScheme: null,
  postalCode: null,
  postOffice: null,
  ownerId: null,
  owner: null,
  version: 4,
};

test('shows what stays and what comes along, and sends what was chosen', async () => {
  const user = userEvent.setup();
  const sent = fakeApi({
    'GET /api/companies/c1/merge-preview': () => preview,
    'POST /api/companies/c1/merge': () => merge,
    'GET /api/companies/c1': () => company,
  });
  await renderApp('/companies/c1/merge?with=c2');
  const name = await screen.findByRole('radiogroup', { name: /^Nimi/ });
  expect(within(name).getByRole<HTMLInputElement>('radio', { name: 'Puro Oy' }).checked).toBe(true);
  // A rule decides the business id, what is the same needs no choice, what both lack is not shown.
  expect(screen.queryByRole('radiogroup', { name: /Y-tunnus/ })).toBeNull();
  expect(within(screen.getByRole('group', { name: /^Laji/ })).getByText('Sama molemmissa')).toBeTruthy();
  expect(screen.queryByText('Verkkosivut')).toBeNull();
  expect(screen.getByText('12 vuorovaikutusta').textContent).toContain('molemmilla jo 2');
  expect(screen.getByText('2 tapahtumaa')).toBeTruthy();

  await user.click(within(name).getByRole('radio', { name: 'Puro ja Pojat' }));
  await user.click(screen.getByRole('button', { name: 'Yhdistä' }));
  expect(await screen.findByText('Yhdistetty.')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Peru yhdistäminen' })).toBeTruthy();
  expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({ otherId: 'c2', fields: { name: 'other' } });
});

test('two companies by their ids are told apart in a sentence, and another can be chosen', async () => {
  fakeApi({
    'GET /api/companies/c1/merge-preview': () =>
      answerWith(422, { title: 'Ei onnistu', detail: 'Kummallakin on oma Y-tunnuksensa.' }),
    'GET /api/companies': () => ({ items: [], nextCursor: null }),
  });
  await renderApp('/companies/c1/merge?with=c2');
  expect(await screen.findByText('Kummallakin on oma Y-tunnuksensa.')).toBeTruthy();
  expect(screen.getByRole('combobox', { name: /Yritys, joka yhdistetään tähän/ })).toBeTruthy();
});

test('the list of merges undoes one', async () => {
  const user = userEvent.setup();
  const sent = fakeApi({
    'GET /api/merges': () => ({ items: [merge], nextCursor: null }),
    'POST /api/merges/m1/undo': () => ({ ...merge, undoneAt: '2026-11-19T10:00:00Z', kept: ['phone'] }),
  });
  await renderApp('/merges');
  await user.click(await screen.findByRole('button', { name: 'Peru yhdistäminen: Puro ja Pojat' }));
  expect(await screen.findByText(/Myöhemmin muutetut kentät jäivät ennalleen: Puhelin/)).toBeTruthy();
  expect(sent.some(({ path }) => path === '/api/merges/m1/undo')).toBe(true);
});

test('an old address becomes the survivor’s, and says so', async () => {
  fakeApi({ 'GET /api/companies/c9': () => company, 'GET /api/companies/c1': () => company });
  const { router } = await renderApp('/companies/c9');
  expect(await screen.findByText(/tulit tänne vanhasta osoitteesta/)).toBeTruthy();
  expect(router.state.location.pathname).toBe('/companies/c1');
});
