import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answerWith, fakeApi } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const row = {
  id: 'c1',
  name: 'Katinalan Konepaja Oy',
  businessId: '9100001-3',
  kind: 'company',
  relationship: 'established',
  status: 'active',
  situation: 'liquidation',
  industryCode: '25530',
  sizeClass: '10-19',
  postalCode: '13800',
  postOffice: 'Katinala',
  municipalityCode: '082',
  tags: [],
  owner: { id: 'u1', name: 'Anna Aalto' },
  lastMetOn: null,
  updatedAt: '2026-11-22T08:00:00Z',
  version: 3,
};
const names = {
  'GET /api/users/names': () => ({ items: [{ id: 'u1', name: 'Anna Aalto' }], nextCursor: null }),
} as const;

test('a company stands with its industry in words, its place and how it does', async () => {
  const asked = fakeApi({ ...names, 'GET /api/companies': () => ({ items: [row], nextCursor: null, total: 1 }) });
  await renderApp('/companies?postalCode=13800&sizeClass=10-19');
  const table = await screen.findByRole('table', { name: 'Yritykset' });
  expect(within(table).getByText('Selvitystilassa')).toBeTruthy();
  expect(within(table).getByText('Katinala')).toBeTruthy();
  expect(within(table).getByText('Ei vielä tavattu')).toBeTruthy();
  expect(within(table).getByText(/Metallituotteiden/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Poista rajaus: postinumero 13800' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Poista rajaus: suuruusluokka 10–19 henkeä' })).toBeTruthy();
  const list = asked.find(({ path }) => path === '/api/companies');
  expect(list?.query.get('postalCode')).toBe('13800');
});

test('several values of a field are chosen, asked for, said as one sentence, and taken away at once', async () => {
  const asked = fakeApi({ ...names, 'GET /api/companies': () => ({ items: [row], nextCursor: null, total: 1 }) });
  await renderApp('/companies?sizeClass=10-19&postalCode=13800&postalCode=13720');
  const user = userEvent.setup();
  const last = () => asked.findLast(({ path, query }) => path === '/api/companies' && query.get('limit') === '100');
  await screen.findByRole('button', { name: 'Poista rajaus: postinumero 13720 tai 13800' });
  expect(last()?.query.getAll('postalCode')).toEqual(['13720', '13800']);
  await user.click(screen.getByRole('button', { name: /^Rajaa/ }));
  await user.click(screen.getByRole('button', { name: /^Henkilöstö|^Suuruusluokka/ }));
  await user.click(await screen.findByRole('option', { name: '5–9 henkeä' }));
  await user.keyboard('{Escape}');
  const piece = 'Poista rajaus: suuruusluokka 5–9 henkeä tai 10–19 henkeä';
  await user.click(await screen.findByRole('button', { name: piece }));
  await waitFor(() => expect(last()?.query.getAll('sizeClass')).toEqual([]));
  expect(asked.some(({ query }) => query.getAll('sizeClass').join(' ') === '5-9 10-19')).toBe(true);
  const codes = screen.getByRole('textbox', { name: 'Postinumero' });
  await user.clear(codes);
  await user.type(codes, '13880, 13100');
  await waitFor(() => expect(last()?.query.getAll('postalCode')).toEqual(['13100', '13880']));
  expect(document.activeElement).toBe(codes);
});

test('the business id is judged while it is typed', async () => {
  fakeApi(names);
  await renderApp('/companies/new');
  const user = userEvent.setup();
  const field = await screen.findByRole('textbox', { name: /Y-tunnus/ });
  await user.type(field, '9100001-');
  expect(screen.queryByText(/tarkistusnumero ei täsmää/)).toBeNull();
  await user.type(field, '4');
  expect(screen.getByText('Y-tunnuksen tarkistusnumero ei täsmää. Tarkista numerot.')).toBeTruthy();
  await user.type(field, '{Backspace}3');
  expect(screen.getByText('Y-tunnus on oikein.')).toBeTruthy();
});

test('a founder needs only a name, and what the API refuses is said at its field', async () => {
  const asked = fakeApi({
    ...names,
    'POST /api/companies': () =>
      answerWith(422, {
        title: 'Tiedoissa on korjattavaa',
        errors: [{ pointer: '/name', code: 'required', message: 'Tämä tieto tarvitaan' }],
      }),
  });
  await renderApp('/companies/new');
  const user = userEvent.setup();
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Laji' }), 'prospective');
  await user.click(screen.getByRole('button', { name: 'Tallenna' }));
  expect((await screen.findAllByText(/Tämä tieto tarvitaan/)).length).toBeGreaterThan(0);
  expect(asked.find(({ method }) => method === 'POST')?.body).toMatchObject({
    kind: 'prospective',
    relationship: 'starting',
    businessId: null,
  });
});

const other = { ...row, id: 'c2', name: 'Bestu Oy', situation: null, tags: ['messut'], version: 1 };
const twoCompanies = { 'GET /api/companies': () => ({ items: [row, other], nextCursor: null, total: 120 }) } as const;
const kept = {
  id: '01900000-0000-7000-8000-000000000001',
  list: 'companies',
  name: 'Messuille',
  filter: { status: 'active', tag: 'messut' },
  columns: ['name', 'tags'],
  sort: '-name',
  shared: true,
  owner: { id: 'u1', name: 'Anna Aalto' },
  isOwn: false,
  isDefault: false,
  mayChange: true,
  gone: ['tag'],
  beyond: [],
  updatedAt: '2026-11-22T08:00:00Z',
  version: 3,
};

test('a view’s address opens its filter, columns and order, and says what has vanished from it', async () => {
  const asked = fakeApi({
    ...names,
    ...twoCompanies,
    'GET /api/list-views': () => ({ items: [kept], nextCursor: null }),
  });
  const { router } = await renderApp(`/companies?view=${kept.id}`);
  expect(await screen.findByRole('button', { name: 'Poista rajaus: tunniste messut' })).toBeTruthy();
  expect(screen.getByText(/Rajauksessa on poistettu arvo: tunniste messut/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Messuille' })).toBeTruthy();
  const table = await screen.findByRole('table', { name: 'Yritykset' });
  const headers = within(table).getAllByRole('columnheader');
  expect(headers.map(({ textContent }) => textContent)).toEqual(['', 'Nimi', 'Tunnisteet']);
  const last = asked.findLast(({ path }) => path === '/api/companies');
  expect([last?.query.get('tag'), last?.query.get('sort'), last?.query.get('view')]).toEqual(['messut', '-name', null]);
  await userEvent.setup().click(screen.getByRole('button', { name: 'Poista rajaus: tunniste messut' }));
  expect(await screen.findByRole('button', { name: 'Messuille, muutettu' })).toBeTruthy();
  expect(router.state.location.search).toMatchObject({ view: kept.id, status: 'active' });
});

test('a list opens in the view that its reader has chosen for it', async () => {
  fakeApi({
    ...names,
    ...twoCompanies,
    'GET /api/list-views': () => ({ items: [{ ...kept, isDefault: true, gone: [] }], nextCursor: null }),
  });
  const { router } = await renderApp('/companies');
  expect(await screen.findByRole('button', { name: 'Poista rajaus: toiminnassa' })).toBeTruthy();
  await userEvent.setup().click(screen.getByRole('button', { name: 'Poista rajaukset' }));
  expect(router.state.location.search).toEqual({ view: 'all' });
});

test('rows are chosen with keys, a change concerns all that the filter finds in words, and is undone', async () => {
  const change = { id: 'b1', changed: 120, undone: null, touched: [], touchedCount: 0 };
  const asked = fakeApi({
    ...names,
    ...twoCompanies,
    'POST /api/bulk-changes': () => answerWith(201, change),
    'POST /api/bulk-changes/b1/undo': () => ({
      ...change,
      undone: 119,
      touched: [{ id: 'c2', title: 'Bestu Oy' }],
      touchedCount: 1,
    }),
  });
  await renderApp('/companies?postalCode=13800');
  const user = userEvent.setup();
  const first = await screen.findByRole('link', { name: /Katinalan/ });
  first.focus();
  await user.keyboard('{ArrowDown}x');
  expect(screen.getByRole('link', { name: /Bestu/ })).toBe(document.activeElement);
  const bar = screen.getByRole('region', { name: 'Valitut rivit' });
  expect(within(bar).getByText('1 rivi valittu')).toBeTruthy();
  await user.click(within(bar).getByRole('button', { name: /Valitse kaikki 120/ }));
  await user.click(within(bar).getByRole('button', { name: 'Muuta' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Lisää tunniste' }));
  const dialog = await screen.findByRole('dialog', { name: 'Lisää tunniste' });
  expect(within(dialog).getByText(/kaikkia 120 riviä.*Yritykset: postinumero 13800/)).toBeTruthy();
  await user.type(within(dialog).getByRole('textbox', { name: /Lisää tunniste/ }), 'messut');
  await user.click(within(dialog).getByRole('button', { name: 'Muuta 120 riviä' }));
  await user.click(await screen.findByRole('button', { name: 'Kumoa' }));
  expect(await screen.findByText(/Yhtä riviä oli muutettu sen jälkeen.*Bestu Oy/)).toBeTruthy();
  expect(asked.find(({ path, method }) => method === 'POST' && path === '/api/bulk-changes')?.body).toEqual({
    list: 'companies',
    filter: { postalCode: '13800' },
    expected: 120,
    field: 'addTag',
    value: 'messut',
  });
});

test('a filter that finds nothing says which of its conditions to loosen', async () => {
  fakeApi({
    ...names,
    'GET /api/companies': ({ query }: { query: URLSearchParams }) =>
      query.get('postalCode') === null
        ? { items: [row], nextCursor: null, total: 14 }
        : { items: [], nextCursor: null, total: 0 },
  });
  await renderApp('/companies?postalCode=13800&status=active');
  const loosen = await screen.findByRole('button', { name: 'ilman ehtoa ”postinumero 13800”: 14 riviä' });
  expect(screen.queryByRole('button', { name: /ilman ehtoa ”toiminnassa”/ })).toBeNull();
  await userEvent.setup().click(loosen);
  expect(await screen.findByRole('table', { name: 'Yritykset' })).toBeTruthy();
});

test('kind, municipality and days of the last meeting narrow the list, each once it can be read', async () => {
  fakeApi({ ...names, ...twoCompanies });
  const { router } = await renderApp('/companies?status=active');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /^Rajaa/ }));
  await user.click(screen.getByRole('button', { name: /^Laji/ }));
  await user.click(await screen.findByRole('option', { name: 'Yhdistys' }));
  await user.keyboard('{Escape}');
  await user.type(screen.getByRole('textbox', { name: 'Kuntanumero' }), '08');
  expect(router.state.location.search).toEqual({ status: 'active', kind: 'association' });
  await user.type(screen.getByRole('textbox', { name: 'Kuntanumero' }), '2');
  expect(router.state.location.search).toMatchObject({ municipalityCode: '082' });
  await user.type(screen.getByRole('textbox', { name: /^Viimeksi tavattu alkaen/ }), '1.3.2026');
  expect(router.state.location.search).toMatchObject({ lastMetFrom: '2026-03-01' });
});

test('what a row’s one line may cut is read by pointing at it', async () => {
  fakeApi({ ...names, ...twoCompanies });
  await renderApp('/companies?columns=name,owner');
  const table = await screen.findByRole('table', { name: 'Yritykset' });
  expect(table.dataset['oneLine']).toBe('true');
  expect(within(table).getByText('Bestu Oy').title).toBe('Bestu Oy');
  expect(within(table).getAllByTitle('Anna Aalto').length).toBe(2);
});
