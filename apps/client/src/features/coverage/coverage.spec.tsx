import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { fakeApi } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const row = {
  id: 'c1',
  name: 'Parolan Paja Oy',
  sizeClass: '20-49',
  industryGroup: 'industry',
  postalCode: '13720',
  postOffice: 'Parola',
  phone: null,
  owner: null,
  lastMetOn: '2025-04-10',
  monthsSilent: 19,
  registeredOn: null,
  lateSince: '2026-11-01',
  lowAnswerOn: null,
  points: 9,
  reasons: [
    { reason: 'late_promise', points: 5 },
    { reason: 'large_employer', points: 2 },
    { reason: 'silent', points: 1 },
    { reason: 'no_owner', points: 1 },
  ],
  promise: null,
  snooze: null,
  version: 4,
};
const queue = (items: object[] = [row]) => ({
  'GET /api/coverage/queue': () => ({ items, nextCursor: null, total: items.length }),
  'GET /api/users/names': () => ({ items: [], nextCursor: null }),
});

test('each company says in words why it is suggested, and the rule behind the order is there', async () => {
  fakeApi(queue());
  await renderApp('/coverage');
  const why = await screen.findByRole('list', { name: 'Miksi: Parolan Paja Oy' });
  expect(
    within(why)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'Luvattu 1.11.2026, myöhässä +5',
    'Suuri työnantaja +2',
    '19 kuukautta tapaamatta +1',
    'Ei vastuuhenkilöä kunnassa +1',
  ]);
  expect(screen.getByText('9 pistettä')).toBeTruthy();
  expect(screen.getByText('Miten järjestys syntyy')).toBeTruthy();
});

test('a company is taken in one press, with the version that was seen', async () => {
  const asked = fakeApi({ ...queue(), 'PATCH /api/companies/c1': () => ({ id: 'c1', version: 5 }) });
  await renderApp('/coverage');
  await userEvent.setup().click(await screen.findByRole('button', { name: 'Ota vastuullesi' }));
  expect(await screen.findByText('Olet nyt vastuuhenkilö')).toBeTruthy();
  expect(asked.find(({ method }) => method === 'PATCH')?.body).toEqual({ ownerId: 'user-1' });
});

test('"not now" wants a reason and a day', async () => {
  const asked = fakeApi({ ...queue(), 'PUT /api/coverage/snoozes/c1': () => null });
  await renderApp('/coverage');
  const user = userEvent.setup();
  // The situation is called the same: the button is the row's.
  const actions = await screen.findByRole('group', { name: 'Parolan Paja Oy' });
  await user.click(within(actions).getByRole('button', { name: 'Ei nyt' }));
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByRole('textbox', { name: /^Miksi/ }), 'Muutto kesken');
  await user.click(within(dialog).getByRole('button', { name: 'Siirrä' }));
  expect(await screen.findByText(/^Siirretty/)).toBeTruthy();
  expect(asked.find(({ method }) => method === 'PUT')?.body).toMatchObject({ reason: 'Muutto kesken' });
});

test('nobody left is a sentence', async () => {
  fakeApi(queue([]));
  await renderApp('/coverage');
  expect(await screen.findByText(/^Ketään ei ole unohdettu/)).toBeTruthy();
});

test('coverage over time opens to those not reached, group by group and never by person', async () => {
  const asked = fakeApi({
    'GET /api/coverage/history': () => ({
      items: [
        {
          period: '2026-Q4',
          reached: 3,
          companies: 5,
          groups: [{ key: 'industry', name: 'Teollisuus', reached: 1, companies: 2 }],
        },
      ],
    }),
  });
  await renderApp('/coverage/history?by=industry');
  expect(await screen.findByRole('link', { name: 'Tavoittamatta: Teollisuus' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Tavoittamatta: Teollisuus' }).getAttribute('href')).toContain(
    'industryGroup=industry',
  );
  expect(asked.find(({ path }) => path === '/api/coverage/history')?.query.get('by')).toBe('industry');
  expect(screen.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent)).toEqual([
    'Kaikki',
    'Koko',
    'Toimiala',
    'Kylä',
  ]);
});
