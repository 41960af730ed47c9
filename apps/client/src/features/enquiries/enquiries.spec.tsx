import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answerWith, fakeApi } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const row = {
  id: 'q1',
  title: 'Tontti: Parolan Paja Oy',
  kind: 'plot',
  channel: 'phone',
  stage: 'received',
  stageSince: '2026-11-19T10:00:00Z',
  daysInStage: 3,
  company: { id: 'c1', name: 'Parolan Paja Oy' },
  contact: null,
  asker: null,
  requirement: { areaMin: 2000, areaMax: 5000 },
  receivedAt: '2026-11-19T10:00:00Z',
  firstAnsweredAt: null,
  owner: { id: 'u1', name: 'Anna Aalto' },
  nextStep: 'Soita',
  nextStepOn: '2020-01-02',
  likelihood: 60,
  confidential: true,
  promisedDays: 2,
  answerDueAt: '2026-11-20T10:00:00Z',
  answerHoursLeft: -3.2,
  updatedAt: '2026-11-19T10:00:00Z',
  version: 1,
};
const always = {
  'GET /api/users/names': () => ({ items: [], nextCursor: null, total: 0 }),
  'GET /api/list-views': () => ({ items: [], defaultViewId: null }),
};
const list = { ...always, 'GET /api/enquiries': () => ({ items: [row], nextCursor: null, total: 1 }) };

test('the board shows each open enquiry at its stage with its days, next step and owner', async () => {
  const asked = fakeApi(list);
  await renderApp('/enquiries');
  const column = await screen.findByRole('region', { name: /^Saapunut/ });
  expect(within(column).getByRole('link', { name: row.title }).getAttribute('href')).toBe('/enquiries/q1');
  for (const words of [
    /3 päivää tässä vaiheessa · todennäköisyys 60\s% · Anna Aalto/,
    /Soita/,
    'Myöhässä',
    'Vastaus myöhässä 3 h',
    '1 päivä yli ajan',
  ])
    expect(within(column).getByText(words)).toBeTruthy();
  expect(within(column).getByRole('img', { name: 'Luottamuksellinen' })).toBeTruthy();
  expect(within(screen.getByRole('region', { name: /^Sovittu/ })).getByText('Ei kyselyjä')).toBeTruthy();
  expect(asked.find(({ path }) => path === '/api/enquiries')?.query.get('open')).toBe('true');
});

test('the list is asked for by the promises, the first due at the top, and says what time is left', async () => {
  const waiting = { ...row, answerHoursLeft: 2.6, promisedDays: null };
  const asked = fakeApi({ ...always, 'GET /api/enquiries': () => ({ items: [waiting], nextCursor: null, total: 1 }) });
  await renderApp('/enquiries?as=list');
  const user = userEvent.setup();
  const byReceived = async () =>
    (await screen.findByRole('columnheader', { name: /^Saapunut/ })).getAttribute('aria-sort');
  expect(await screen.findByText('Vastausaikaa 2 h')).toBeTruthy();
  expect(screen.queryByText(/yli ajan/)).toBeNull();
  expect(await byReceived()).toBe('descending');
  await user.click(screen.getByRole('button', { name: /^Rajaa/ }));
  await user.click(screen.getByRole('checkbox', { name: 'Odottaa ensimmäistä vastausta' }));
  await screen.findByRole('button', { name: /^Poista rajaus: ei vielä vastattu/ });
  expect(await byReceived()).toBe('ascending');
  await user.click(screen.getByRole('checkbox', { name: 'Vastaus pian myöhässä' }));
  await user.click(screen.getByRole('checkbox', { name: 'Yli vaiheen enimmäisajan' }));
  await screen.findByRole('button', { name: /^Poista rajaus: vaihe kestänyt luvattua pidempään/ });
  const { query } = asked.findLast(({ path }) => path === '/api/enquiries') ?? {};
  expect(['unanswered', 'dueSoon', 'overPromise', 'sort'].map((key) => query?.get(key))).toEqual([
    'true',
    'true',
    'true',
    null,
  ]);
});

test('the list shows what is open until that is taken away, in chosen columns, and says what a file leaves out', async () => {
  const asked = fakeApi(list);
  await renderApp('/enquiries?as=list&columns=company,channel');
  const user = userEvent.setup();
  const headers = async () => (await screen.findAllByRole('columnheader')).map(({ textContent }) => textContent);
  expect(await headers()).toEqual(['Nimi', 'Yritys', 'Mitä kautta']);
  const query = () => asked.findLast(({ path }) => path === '/api/enquiries')?.query;
  expect(query()?.get('open')).toBe('true');
  expect(screen.getByText(/^Luottamukselliset tulevat tiedostoon vain/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /^Poista rajaus: kesken/ }));
  await waitFor(() => expect(query()?.get('open')).toBeNull());
  expect(screen.queryByRole('button', { name: /^Poista rajaus: kesken/ })).toBeNull();
});

test('a kept view opens with all that it holds; one without a word of open ones shows the ended, too', async () => {
  const view = {
    id: '01940000-0000-7000-8000-000000000001',
    list: 'enquiries',
    name: 'Myöhässä olevat',
    filter: { late: true },
    columns: ['title', 'owner'],
    sort: 'title',
    isDefault: true,
    shared: false,
    isMine: true,
    owner: { id: 'u1', name: 'Anna Aalto' },
    beyond: [],
    gone: [],
    version: 1,
  };
  const asked = fakeApi({ ...list, 'GET /api/list-views': () => ({ items: [view] }) });
  await renderApp('/enquiries?as=list');
  await screen.findByRole('button', { name: /^Poista rajaus: vastaus myöhässä/ });
  await waitFor(() => {
    const query = asked.findLast(({ path }) => path === '/api/enquiries')?.query;
    expect(['late', 'open', 'sort'].map((key) => query?.get(key))).toEqual(['true', null, 'title']);
  });
  expect((await screen.findAllByRole('columnheader')).map(({ textContent }) => textContent)).toEqual([
    'Nimi',
    'Vastuuhenkilö',
  ]);
});

test('a card moves by its menu, which offers only stages that may follow, and the move can be undone', async () => {
  const asked = fakeApi({ ...list, 'POST /api/enquiries/q1/stage': ({ body }) => ({ ...row, ...(body as object) }) });
  await renderApp('/enquiries');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Siirrä vaiheeseen: Tontti: Parolan Paja Oy' }));
  expect(screen.queryByRole('menuitem', { name: 'Toteutui sovitusti' })).toBeNull();
  await user.click(screen.getByRole('menuitem', { name: 'Neuvotellaan' }));
  await screen.findByText('Siirretty vaiheeseen: Neuvotellaan');
  await user.click(screen.getByRole('button', { name: 'Kumoa' }));
  await screen.findByText('Vastaus myöhässä 3 h');
  const moves = asked.filter(({ method }) => method === 'POST').map(({ body }) => body);
  expect(moves).toEqual([{ stage: 'negotiating' }, { stage: 'received' }]);
});

test('a fault inside the requirement stands at its own field', async () => {
  fakeApi({
    'POST /api/enquiries': () =>
      answerWith(422, {
        title: 'Tiedoissa on korjattavaa',
        errors: [{ pointer: '/requirement/areaMax', code: 'area-reversed', message: 'Yläraja on alarajaa pienempi.' }],
      }),
  });
  await renderApp('/enquiries/new');
  const user = userEvent.setup();
  await user.type(await screen.findByRole('textbox', { name: 'Pinta-ala vähintään' }), '5000');
  await user.click(screen.getByRole('button', { name: 'Tallenna' }));
  expect(await screen.findByRole('link', { name: 'Pinta-ala enintään: Yläraja on alarajaa pienempi.' })).toBeTruthy();
  expect(screen.getByRole('textbox', { name: 'Pinta-ala enintään' }).getAttribute('aria-invalid')).toBe('true');
});
