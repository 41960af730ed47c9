import { beforeEach, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { fakeApi, type FakeAnswers } from '../../../testing/fake-api.js';
import { renderApp } from '../../../testing/render-screen.js';
import type { EventRecord } from '../events.api.js';
import type { Registration } from './sign-up.api.js';

const event = (change: Partial<EventRecord> = {}): Partial<EventRecord> => ({
  id: 'e1',
  title: 'Aamukahvit',
  slug: 'aamukahvit-2026-12-10',
  kind: 'morning_coffee',
  theme: null,
  startsAt: '2026-12-10T06:00:00Z',
  endsAt: '2026-12-10T08:00:00Z',
  place: 'Kunnantalo',
  online: false,
  status: 'planned',
  counts: { registrations: 1, waiting: 1, attendances: null, companies: null, firstTimeCompanies: null },
  capacity: 1,
  registrationOpen: false,
  owner: null,
  version: 3,
  description: null,
  primaryFactor: 'F1',
  cooperation: null,
  organiser: null,
  contact: null,
  waitingList: true,
  ...change,
});
const registration = (id: string, name: string, change: Partial<Registration> = {}): Registration => ({
  id,
  name,
  partyId: id,
  state: 'confirmed',
  source: 'web',
  company: null,
  companyName: null,
  suggestion: null,
  contact: null,
  email: `${id}@example.test`,
  phone: null,
  needs: null,
  mailingsConsent: false,
  createdAt: '2026-11-20T06:00:00Z',
  stateAt: '2026-11-20T06:00:00Z',
  ...change,
});

let people: Registration[];
const answers = (change: Partial<EventRecord> = {}): FakeAnswers => ({
  'GET /api/events/e1': () => event(change),
  'GET /api/events/e1/registrations': () => ({ items: people, nextCursor: null }),
  'GET /api/programme': () => ({ factors: [] }),
  'PATCH /api/events/e1': () => event({ registrationOpen: true, version: 4 }),
  'POST /api/events/e1/registrations/r1/company': () => people[0],
  'POST /api/events/e1/registrations/r2/promote': () => people[1],
  'POST /api/events/e1/registrations/r1/cancel': () => people[0],
});

beforeEach(() => {
  people = [
    registration('r1', 'Maija Mallikas', {
      companyName: 'parolan paja',
      suggestion: { id: 'c1', name: 'Parolan Paja Oy' },
      needs: 'Kasvis',
    }),
    registration('r2', 'Jaana Jonossa', { state: 'waiting' }),
    registration('r3', 'Pekka Peruja', { state: 'cancelled' }),
  ];
});

test('those with a place, the queue and the cancelled stand apart; an unknown company is linked in one press', async () => {
  const asked = fakeApi(answers());
  await renderApp('/events/e1');
  const user = userEvent.setup();
  const coming = await screen.findByRole('region', { name: 'Ilmoittautuneet' });
  await within(coming).findByText('Maija Mallikas');
  expect(within(coming).getByText('Tuntematon yritys: parolan paja')).toBeTruthy();
  expect(within(coming).getByText('Tarve: Kasvis')).toBeTruthy();
  expect(within(coming).getByText('Peruneet (1)')).toBeTruthy();
  const queue = screen.getByRole('region', { name: 'Jono' });
  expect(within(queue).getByText('1.')).toBeTruthy();
  await user.click(within(coming).getByRole('button', { name: 'Yhdistä: Parolan Paja Oy' }));
  await waitFor(() => expect(asked.find(({ path }) => path.endsWith('/company'))?.body).toEqual({ companyId: 'c1' }));
  await user.click(within(queue).getByRole('button', { name: 'Anna paikka' }));
  await waitFor(() => expect(asked.some(({ path }) => path.endsWith('/r2/promote'))).toBe(true));
});

test('one who called is cancelled behind the row’s menu', async () => {
  const asked = fakeApi(answers());
  await renderApp('/events/e1');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Lisää: Maija Mallikas' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Peru ilmoittautuminen' }));
  await waitFor(() => expect(asked.some(({ path }) => path.endsWith('/r1/cancel'))).toBe(true));
});

test('the page is published in one press; a published one shows its address and how full it is', async () => {
  const asked = fakeApi(answers());
  await renderApp('/events/e1');
  const user = userEvent.setup();
  expect(await screen.findByText('Ei julkaistu')).toBeTruthy();
  expect(screen.getByText('1/1 paikkaa varattu')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Julkaise ilmoittautumissivu' }));
  await waitFor(() => expect(asked.find(({ method }) => method === 'PATCH')?.body).toEqual({ registrationOpen: true }));
});

test('a published page has its address to open and to copy', async () => {
  fakeApi(answers({ registrationOpen: true }));
  await renderApp('/events/e1');
  const link = await screen.findByRole('link', { name: /Ilmoittautumissivun osoite/ });
  expect(link.getAttribute('href')).toBe('/e/aamukahvit-2026-12-10');
  expect(screen.getByRole('button', { name: 'Kopioi osoite' })).toBeTruthy();
});
