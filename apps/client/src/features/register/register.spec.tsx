import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answerWith, fakeApi } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const change = {
  id: 'r1',
  businessId: '9100001-3',
  company: { id: 'c1', name: 'Katinalan Paja Oy', version: 2 },
  kind: 'name',
  title: 'Katinalan Konepaja Oy',
  from: { name: 'Katinalan Paja Oy' },
  to: { name: 'Katinalan Konepaja Oy' },
  placedBy: null,
  industry: { from: null, to: null },
  form: { from: null, to: null },
  housing: false,
  registeredOn: '2015-01-01',
  seenAt: '2026-11-20T08:00:00Z',
  state: 'open',
  decidedAt: null,
  decidedBy: null,
  lastMetOn: null,
};
const newcomer = (n: number) => ({
  ...change,
  id: `n${n}`,
  businessId: `910000${n}-1`,
  company: null,
  kind: 'new',
  title: `Uusi ${n} Oy`,
  from: {},
  to: {
    name: `Uusi ${n} Oy`,
    industryCode: '62100',
    industryScheme: 'TOL2025',
    companyForm: '99',
    postalCode: '13720',
    postOffice: 'Parola',
  },
  placedBy: 'postal',
  industry: { from: null, to: 'Tietokoneohjelmointi' },
  form: { from: null, to: 'Kyläyhtiö' },
  registeredOn: '2026-11-02',
});
const sync = {
  id: 's1',
  state: 'done',
  stage: 'one_by_one',
  postalCodesRead: 8,
  postalCodeCount: 8,
  requests: 20,
  companiesRead: 812,
  companiesHere: 780,
  askedOneByOne: 4,
  unreadable: 0,
  changesFound: 3,
  problem: null,
  nextTryAt: null,
  startedAt: '2026-11-20T07:55:00Z',
  finishedAt: '2026-11-20T08:00:00Z',
  requestedBy: null,
};
const page = (items: object[], more: object = {}) => ({ items, nextCursor: null, total: items.length, ...more });
const answers = (items: object[], newest: object | null = sync) => ({
  'GET /api/register-changes': () => page(items),
  'GET /api/register-changes/summary': () => ({ count: items.length, byKind: [{ kind: 'name', count: 1 }] }),
  'GET /api/register-syncs': () => page(newest ? [newest] : [], { use: { usedToday: 21, dailyBudget: 1000 } }),
});

test('what was and what is stand side by side; ignoring leaves an undo in the row', async () => {
  const asked = fakeApi({
    ...answers([change]),
    'POST /api/register-changes/r1/ignore': () => ({
      ...change,
      state: 'ignored',
      decidedAt: '2026-11-22T08:00:00Z',
      decidedBy: { id: 'u1', name: 'Anna' },
    }),
    'POST /api/register-changes/r1/reopen': () => change,
  });
  await renderApp('/register-changes');
  const list = await screen.findByRole('list', { name: 'Odottavat' });
  const row = within(within(list).getByRole('listitem'));
  expect(row.getByText(/Meillä/).parentElement?.textContent).toBe('Meillä Katinalan Paja Oy');
  expect(row.getByText(/Rekisterissä/).parentElement?.textContent).toBe('Rekisterissä Katinalan Konepaja Oy');
  expect(screen.getByText(/812 yritystä luettu, 780 omassa kunnassa, 3 muutosta/)).toBeTruthy();
  expect(screen.getByText(/Tänään kysytty 21 kertaa/)).toBeTruthy();
  expect(screen.getByText(/PRH:n ja Verohallinnon/)).toBeTruthy();
  const user = userEvent.setup();
  await user.click(row.getByRole('button', { name: /Ohita Katinalan Paja Oy/ }));
  await user.click(await row.findByRole('button', { name: /Kumoa ohitus/ }));
  expect(await row.findByRole('button', { name: /^Ota Katinalan Paja Oy/ })).toBeTruthy();
  expect(asked.filter(({ method }) => method === 'POST').map(({ path }) => path)).toEqual([
    '/api/register-changes/r1/ignore',
    '/api/register-changes/r1/reopen',
  ]);
});

test('newcomers are told in the register’s words and taken in at one press', async () => {
  const asked = fakeApi({
    ...answers([newcomer(1), newcomer(2)]),
    'POST /api/register-changes/take': () => ({ taken: 2, items: [] }),
  });
  await renderApp('/register-changes');
  expect(
    (await screen.findAllByText(/62100 Tietokoneohjelmointi · Kyläyhtiö · 13720 Parola · kunta postiosoitteen mukaan/))
      .length,
  ).toBe(2);
  await userEvent.setup().click(screen.getByRole('button', { name: 'Lisää näkyvät 2 yritystä' }));
  expect(asked.find(({ path }) => path.endsWith('/take'))?.body).toEqual({ ids: ['n1', 'n2'] });
});

test('what was edited meanwhile is shown anew instead of being written over', async () => {
  fakeApi({
    ...answers([change]),
    'POST /api/register-changes/r1/take': () => ({
      outcome: 'outdated',
      change: { ...change, from: { name: 'Juuri muutettu Oy' } },
    }),
  });
  await renderApp('/register-changes');
  await userEvent.setup().click(await screen.findByRole('button', { name: /^Ota Katinalan Paja Oy/ }));
  expect(await screen.findByText('Juuri muutettu Oy')).toBeTruthy();
  expect(await screen.findByText(/Tarkista uusi vertailu/)).toBeTruthy();
});

test('newcomers are there to be called', async () => {
  const asked = fakeApi(
    answers([{ ...newcomer(1), company: { id: 'c9', name: 'Uusi 1 Oy', version: 1 }, state: 'taken' }]),
  );
  await renderApp('/register-changes?view=call');
  expect(await screen.findByRole('button', { name: /Kirjaa puhelu Uusi 1 Oy/ })).toBeTruthy();
  expect(screen.getByText(/Ei vielä tavattu/)).toBeTruthy();
  expect(asked.find(({ path }) => path === '/api/register-changes')?.query.get('arrivedSince')).toMatch(
    /^\d{4}-\d{2}-\d{2}$/,
  );
});

test('what stands in the way is said in words, and emptiness too', async () => {
  fakeApi(
    answers([], {
      ...sync,
      state: 'waiting',
      stage: 'postal_codes',
      postalCodesRead: 3,
      problem: 'busy',
      nextTryAt: '2026-11-22T09:00:00Z',
      finishedAt: null,
    }),
  );
  await renderApp('/register-changes');
  expect(await screen.findByText(/Rekisteri pyysi odottamaan/)).toBeTruthy();
  expect(screen.getByText(/3 \/ 8 postinumeroa/)).toBeTruthy();
  expect(await screen.findByText(/Rekisteri ei kerro mitään uutta/)).toBeTruthy();
});

test('a list that cannot be read says so', async () => {
  fakeApi({
    ...answers([]),
    'GET /api/register-changes': () => answerWith(503, { title: 'Palvelu ei vastaa' }),
    'GET /api/register-syncs': () => page([], { use: { usedToday: 0, dailyBudget: 1000 } }),
  });
  await renderApp('/register-changes');
  expect(await screen.findByText(/Palvelu ei vastaa/)).toBeTruthy();
  expect(await screen.findByText(/Rekisteriä ei ole vielä haettu/)).toBeTruthy();
});
