import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answerWith, fakeApi } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const key = {
  id: 'k1',
  name: 'Raporttivarasto',
  prefix: 'elv_AbCdEfGh',
  scopes: ['companies.read', 'companies.write', 'reports.read'],
  expiresOn: '2027-11-30',
  state: 'active',
  previousUntil: null,
  lastUsedAt: null,
  createdAt: '2026-11-20T10:00:00Z',
  createdBy: null,
  revokedAt: null,
  version: 3,
};
const list = { 'GET /api/api-keys': () => ({ items: [key], nextCursor: null, total: 1 }) } as const;

test('a key is made with rights in plain words and shown once', async () => {
  const asked = fakeApi({
    ...list,
    'POST /api/api-keys': () => answerWith(201, { ...key, key: 'elv_kanarialintu' }),
  });
  await renderApp('/api-keys', { role: 'administrator' });
  const user = userEvent.setup();
  expect(await screen.findByText('Lisää ja muuttaa: Yritykset')).toBeTruthy();
  expect(screen.getByText('Lukee: Raportit')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Uusi avain' }));
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByRole('textbox', { name: /Järjestelmä/ }), 'Raporttivarasto');
  await user.click(within(dialog).getByRole('button', { name: 'Luo avain' }));
  expect(asked.some(({ method }) => method === 'POST')).toBe(false);
  const changes = within(dialog).getByRole('group', { name: 'Lisää ja muuttaa' });
  await user.click(within(changes).getByRole('checkbox', { name: 'Yritykset' }));
  await user.click(within(dialog).getByRole('button', { name: 'Luo avain' }));
  expect(await screen.findByDisplayValue('elv_kanarialintu')).toBeTruthy();
  // What it changes it reads too.
  expect(asked.find(({ method }) => method === 'POST')?.body).toMatchObject({
    name: 'Raporttivarasto',
    scopes: ['companies.read', 'companies.write'],
  });
  await user.click(screen.getByRole('button', { name: 'Valmis' }));
  expect(screen.queryByDisplayValue('elv_kanarialintu')).toBeNull();
});

test('a key is revoked only after a question', async () => {
  const asked = fakeApi({ ...list, 'DELETE /api/api-keys/k1': () => answerWith(204, null) });
  await renderApp('/api-keys', { role: 'administrator' });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Toiminnot: Raporttivarasto' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Mitätöi' }));
  expect(asked.some(({ method }) => method === 'DELETE')).toBe(false);
  await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Mitätöi' }));
  expect(await screen.findByText('Avain mitätöity')).toBeTruthy();
});
