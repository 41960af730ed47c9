import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { fakeApi } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const row = {
  id: 'k1',
  name: 'Ennakointiverkosto',
  theme: null,
  startsOn: '2024-01-01',
  endsOn: null,
  hasAgreement: true,
  scope: 'region',
  primaryFactor: 'F5',
  owner: null,
  partners: [{ id: 'p1', name: 'Yhdistys ry' }],
  companies: [],
  state: 'active',
  idle: false,
  lastActivityOn: '2026-10-01',
  lastAssessment: { score: 1, partnerScore: null, assessedOn: '2025-10-01' },
  assessmentDue: true,
  updatedAt: '2026-11-22T10:00:00Z',
  version: 4,
};
const cooperation = {
  ...row,
  purpose: null,
  agreementFrom: '2026-01-01',
  agreementUntil: '2027-12-31',
  secondaryFactors: [],
  groups: ['Työryhmä A', 'Työryhmä B'],
  memberCount: 104,
  chair: null,
  fundingEur: 25_000,
  newServices: null,
  initiatives: [{ id: 'i1', name: 'Yhteinen opastus' }],
  measures: [],
  agreementNumber: 'HAT/123/2026',
  agreementUrl: 'https://arkisto.example.test/123',
  jobs: 10,
  employers: 4,
  contacts: [{ id: 'h1', name: 'Aila Aho', theme: 'kesätyöt' }],
  activity: [{ kind: 'event', id: 'e1', title: 'Yhteinen työpaja', day: '2026-10-01' }],
  createdAt: '2024-01-01T10:00:00Z',
};
const always = {
  'GET /api/programme': () => ({
    name: 'Ohjelma',
    validFrom: '2025-01-01',
    validUntil: null,
    factors: [{ code: 'F5', number: '3.5', name: 'Yhteistyö', kind: 'factor', goals: [] }],
  }),
  'GET /api/cooperations/k1/impact-assessments': () => ({ items: [] }),
} as const;

test('the list flags what waits for its yearly assessment, and can be narrowed to it', async () => {
  const asked = fakeApi({
    ...always,
    'GET /api/cooperations': () => ({ items: [row], nextCursor: null, total: 1 }),
  });
  await renderApp('/cooperations?due=true');
  const table = await screen.findByRole('table', { name: 'Yhteistyö' });
  expect(within(table).getByText('Arvioimatta yli 12 kk')).toBeTruthy();
  expect(within(table).getByText('1 / 3')).toBeTruthy();
  expect(asked.some(({ query }) => query.get('assessmentDue') === 'true')).toBe(true);
});

test('the list can be narrowed to those in which nothing has happened for a year', async () => {
  const asked = fakeApi({
    ...always,
    'GET /api/cooperations': () => ({ items: [{ ...row, idle: true }], nextCursor: null, total: 1 }),
  });
  await renderApp('/cooperations?idle=true');
  const table = await screen.findByRole('table', { name: 'Yhteistyö' });
  expect(within(table).getByText('Ei toimintaa 12 kuukauteen')).toBeTruthy();
  expect(asked.some(({ query }) => query.get('idle') === 'true')).toBe(true);
});

test('the page tells the network, the agreement’s time and what came of it', async () => {
  fakeApi({ ...always, 'GET /api/cooperations/k1': () => cooperation });
  await renderApp('/cooperations/k1');
  expect(await screen.findByText('1.1.2026–31.12.2027')).toBeTruthy();
  expect(screen.getByText('Työryhmä A ja Työryhmä B')).toBeTruthy();
  expect(screen.getByText('104')).toBeTruthy();
  expect(screen.getByText(/^25\s000\s€$/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Yhteinen opastus' }).getAttribute('href')).toBe('/initiatives/i1');
  expect(screen.getByText('Maakunnallinen')).toBeTruthy();
  expect(screen.getByText('HAT/123/2026')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Avaa sopimus' }).getAttribute('href')).toBe(
    'https://arkisto.example.test/123',
  );
  expect(screen.getByRole('link', { name: 'Aila Aho' }).parentElement?.textContent).toBe('Aila Aho · kesätyöt');
  expect(screen.getByRole('link', { name: 'Yhteinen työpaja' }).getAttribute('href')).toBe('/events/e1');
});

test('the form sends groups line by line, and what was linked stays linked', async () => {
  const asked = fakeApi({
    ...always,
    'GET /api/cooperations/k1': () => cooperation,
    'PATCH /api/cooperations/k1': () => cooperation,
  });
  await renderApp('/cooperations/k1');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Muokkaa' }));
  await user.type(await screen.findByRole('textbox', { name: /^Työryhmät/ }), '\nTyöryhmä C');
  await user.click(screen.getByRole('button', { name: 'Tallenna' }));
  expect(await screen.findByRole('button', { name: 'Muokkaa' })).toBeTruthy();
  expect(asked.find(({ method }) => method === 'PATCH')?.body).toMatchObject({
    groups: ['Työryhmä A', 'Työryhmä B', 'Työryhmä C'],
    initiativeIds: ['i1'],
    partnerIds: ['p1'],
    memberCount: 104,
    scope: 'region',
    agreementNumber: 'HAT/123/2026',
    jobs: 10,
    contacts: [{ contactId: 'h1', theme: 'kesätyöt' }],
  });
});
