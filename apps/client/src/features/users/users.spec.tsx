import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answerWith, fakeApi } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const colleague = {
  id: 'u2',
  name: 'Bo Berg',
  email: 'bo@elinvoima.test',
  role: 'viewer',
  language: 'sv',
  state: 'invited',
  version: 1,
};
const list = { 'GET /api/users': () => ({ items: [colleague], nextCursor: null, total: 1 }) } as const;

test('a colleague is invited by name, address and role', async () => {
  const asked = fakeApi({ ...list, 'POST /api/users': () => answerWith(201, colleague) });
  await renderApp('/users', { role: 'administrator' });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Kutsu työkaveri' }));
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByRole('textbox', { name: /Nimi/ }), 'Bo Berg');
  await user.type(within(dialog).getByRole('textbox', { name: /Sähköposti/ }), 'bo@elinvoima.test');
  await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Rooli' }), 'viewer');
  await user.click(within(dialog).getByRole('button', { name: 'Lähetä kutsu' }));
  expect(await screen.findByText('Kutsu lähetetty')).toBeTruthy();
  expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({
    name: 'Bo Berg',
    email: 'bo@elinvoima.test',
    role: 'viewer',
    language: 'fi',
    unit: null,
    phone: null,
  });
});

test('an account is shut only after a question', async () => {
  const asked = fakeApi({ ...list, 'PATCH /api/users/u2': () => ({ ...colleague, state: 'disabled', version: 2 }) });
  await renderApp('/users', { role: 'administrator' });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Toiminnot: Bo Berg' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Poista käytöstä' }));
  expect(asked.some(({ method }) => method === 'PATCH')).toBe(false);
  await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Poista käytöstä' }));
  expect(await screen.findByText('Käyttäjän tiedot tallennettu')).toBeTruthy();
  expect(asked.find(({ method }) => method === 'PATCH')?.body).toEqual({ disabled: true });
});
