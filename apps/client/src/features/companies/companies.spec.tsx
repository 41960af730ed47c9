import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
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
  expect(within(table).getByText('13800 Katinala')).toBeTruthy();
  expect(within(table).getByText('Ei vielä tavattu')).toBeTruthy();
  expect(within(table).getByText(/Metallituotteiden/)).toBeTruthy();
  expect(screen.getByRole('button', { name: /Postinumero: 13800/ })).toBeTruthy();
  expect(screen.getByRole('button', { name: /Koko: 10–19 henkeä/ })).toBeTruthy();
  const list = asked.find(({ path }) => path === '/api/companies');
  expect(list?.query.get('postalCode')).toBe('13800');
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
