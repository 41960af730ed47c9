import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { fakeApi } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const company = {
  id: 'c1',
  name: 'Katinalan Konepaja Oy',
  businessId: '9100001-3',
  kind: 'company',
  relationship: 'established',
  status: 'active',
  situation: null,
  industryCode: '25530',
  industryScheme: 'TOL2025',
  sizeClass: '10-19',
  streetAddress: 'Pajatie 1',
  postalCode: '13800',
  postOffice: 'Katinala',
  website: null,
  phone: null,
  notes: 'Sukupolvenvaihdos kesken.',
  tags: [],
  owner: null,
  register: null,
  names: [],
  lastMetOn: '2026-11-01',
  version: 1,
};
const none = { items: [], nextCursor: null, total: 0 };
const answers = {
  'GET /api/companies/c1': () => company,
  'GET /api/contacts': () => none,
  'GET /api/companies/c1/timeline': () => ({
    items: [
      {
        kind: 'interaction',
        id: 'i1',
        type: 'visit',
        title: 'Laajennus',
        text: 'Vuokra on liikaa.',
        at: '2026-11-01T08:00:00Z',
        timed: true,
        people: [],
      },
    ],
    nextCursor: null,
  }),
  'GET /api/follow-ups': () => none,
  'GET /api/needs-assessments': () => none,
} as const;

test('what is confidential is on the sheet only when chosen, and the sheet says so', async () => {
  const asked = fakeApi(answers);
  await renderApp('/companies/c1/print');
  const sheet = await screen.findByRole('article', { name: 'Katinalan Konepaja Oy' });
  expect(await within(sheet).findByText('Laajennus')).toBeTruthy();
  expect(within(sheet).queryByText('Vuokra on liikaa.')).toBeNull();
  expect(within(sheet).queryByText('Sukupolvenvaihdos kesken.')).toBeNull();
  expect(within(sheet).getByText(/Jätetty pois: muistiinpanot, tarpeet ja riskit/)).toBeTruthy();
  expect(asked.some(({ path }) => path === '/api/needs-assessments')).toBe(false);

  await userEvent.setup().click(screen.getByRole('checkbox', { name: 'Muistiinpanot' }));
  expect(within(sheet).getByText('Vuokra on liikaa.')).toBeTruthy();
  expect(within(sheet).getByText('Sukupolvenvaihdos kesken.')).toBeTruthy();
  expect(within(sheet).getByText(/^Luottamuksellinen/)).toBeTruthy();
});

test('a land-use officer is offered only the parts of one’s own rights', async () => {
  fakeApi(answers);
  await renderApp('/companies/c1/print', { role: 'land_use_officer' });
  expect(await screen.findByRole('checkbox', { name: 'Tontti- ja tilakyselyt' })).toBeTruthy();
  expect(screen.queryByRole('checkbox', { name: 'Muistiinpanot' })).toBeNull();
  expect(screen.queryByRole('checkbox', { name: 'Viimeisimmät tapaamiset' })).toBeNull();
});
