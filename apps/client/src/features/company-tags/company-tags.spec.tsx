import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answerWith, fakeApi } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const change = {
  id: 'b1',
  list: 'companies',
  field: 'renameTag',
  value: 'vienti',
  replaced: 'vientti',
  state: 'applied',
  changed: 2,
  undone: null,
  madeBy: { id: 'u1', name: 'Kaisa Koordinaattori' },
  madeAt: '2026-11-23T08:00:00Z',
  expiresAt: '2026-12-23T08:00:00Z',
  touched: [],
  touchedCount: 0,
};

test('a tag gets the name of another: it is said that they become one, and it can be taken back', async () => {
  const user = userEvent.setup();
  let items = [
    { tag: 'vienti', companies: 12 },
    { tag: 'vientti', companies: 2 },
  ];
  const sent = fakeApi({
    'GET /api/company-tags': () => ({ items }),
    'POST /api/company-tags/rename': () => {
      items = [{ tag: 'vienti', companies: 14 }];
      return answerWith(201, change);
    },
    'POST /api/bulk-changes/b1/undo': () => ({
      ...change,
      state: 'undone',
      undone: 1,
      touched: [{ id: 'c1', title: 'Puro Oy' }],
      touchedCount: 1,
    }),
  });
  await renderApp('/company-tags');
  const row = await screen.findByRole('row', { name: /vientti/ });
  expect(within(row).getByRole('link', { name: 'vientti' }).getAttribute('href')).toBe('/companies?tag=vientti');
  await user.click(within(row).getByRole('button', { name: 'Nimeä uudelleen tunniste vientti' }));
  const dialog = within(await screen.findByRole('dialog'));
  const field = dialog.getByRole('textbox', { name: /Uusi nimi/ });
  await user.clear(field);
  await user.type(field, 'vienti');
  expect(dialog.getByText('Tunniste vienti on jo 12 yrityksellä. Tunnisteet yhdistyvät.')).toBeTruthy();
  expect(sent.some(({ method }) => method === 'POST')).toBe(false);
  await user.click(dialog.getByRole('button', { name: 'Vaihda 2 yritykselle' }));
  expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({ tag: 'vientti', to: 'vienti', expected: 2 });
  expect(await screen.findByText('Muutettu 2 riviä.')).toBeTruthy();
  expect(await screen.findByRole('row', { name: /14/ })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Kumoa' }));
  expect(await screen.findByText('Palautettu 1 rivi.')).toBeTruthy();
  expect(screen.getByText(/Puro Oy/)).toBeTruthy();
});

test('a name that is refused says why at its field, and nothing changes', async () => {
  const user = userEvent.setup();
  fakeApi({
    'GET /api/company-tags': () => ({ items: [{ tag: 'puu', companies: 1 }] }),
    'POST /api/company-tags/rename': () =>
      answerWith(422, {
        title: 'Ei käy',
        status: 422,
        errors: [{ pointer: '/to', code: 'tag-separator', message: 'Tunnisteessa ei voi olla pilkkua.' }],
      }),
  });
  await renderApp('/company-tags');
  await user.click(await screen.findByRole('button', { name: 'Nimeä uudelleen tunniste puu' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByRole('textbox', { name: /Uusi nimi/ }), ', kivi');
  await user.click(dialog.getByRole('button', { name: 'Vaihda yhdelle yritykselle' }));
  expect((await dialog.findAllByText('Tunnisteessa ei voi olla pilkkua.')).length).toBeGreaterThan(0);
});

test('tags are found by letters; none at all says so, and who may not change many has no button', async () => {
  const user = userEvent.setup();
  let items = [
    { tag: 'puu', companies: 3 },
    { tag: 'vienti', companies: 1 },
  ];
  fakeApi({ 'GET /api/company-tags': () => ({ items }) });
  const shown = await renderApp('/company-tags', { role: 'land_use_officer' });
  await screen.findByRole('row', { name: /puu/ });
  expect(screen.queryByRole('button', { name: /Nimeä uudelleen/ })).toBeNull();
  await user.type(screen.getByRole('searchbox', { name: 'Hae tunnisteista' }), 'VIE');
  expect(await screen.findByRole('row', { name: /vienti/ })).toBeTruthy();
  shown.unmount();
  items = [];
  await renderApp('/company-tags');
  expect(await screen.findByText('Yhdelläkään yrityksellä ei ole tunnisteita.')).toBeTruthy();
});
