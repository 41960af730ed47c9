import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { fakeApi } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const kaisa = { id: 'u1', name: 'Kaisa Kaava' };
const receivers = {
  items: [
    { kind: 'plot', chosen: null, today: kaisa },
    { kind: 'premises', chosen: kaisa, today: null },
  ],
};
const always = {
  'GET /api/municipality': () => ({ code: '082', name: 'Hattula', publicIndicatorKeys: [], version: 4 }),
  'GET /api/users/names': () => ({ items: [kaisa, { id: 'u2', name: 'Tero Tila' }], nextCursor: null }),
  'GET /api/enquiry-receivers': () => receivers,
} as const;

test('the administrator chooses who answers, by what is sought, and gives it back to the roles', async () => {
  const tero = { id: 'u2', name: 'Tero Tila' };
  const asked = fakeApi({
    ...always,
    'PUT /api/enquiry-receivers/plot': () => ({
      items: [{ kind: 'plot', chosen: tero, today: tero }, receivers.items[1]],
    }),
    'PUT /api/enquiry-receivers/premises': () => receivers,
  });
  await renderApp('/settings', { role: 'administrator' });
  const user = userEvent.setup();
  const plots = await screen.findByRole('combobox', { name: 'Tonttikyselyt' });
  expect(screen.getByText('Tänään vastaanottaa Kaisa Kaava.')).toBeTruthy();
  expect(screen.getByText('Tänään ei kukaan vastaanota. Valitse henkilö.')).toBeTruthy();
  await user.selectOptions(plots, 'Tero Tila');
  expect(await screen.findByText('Tänään vastaanottaa Tero Tila.')).toBeTruthy();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Toimitilakyselyt' }), 'Roolin mukaan');
  expect(asked.filter(({ method }) => method === 'PUT').map(({ body }) => body)).toEqual([
    { userId: 'u2' },
    { userId: null },
  ]);
});

test('who may not decide it is not offered it', async () => {
  fakeApi({});
  await renderApp('/settings', { role: 'coordinator' });
  expect(await screen.findByText('Omat asetukset')).toBeTruthy();
  expect(screen.queryByText('Tontti- ja tilakyselyjen vastaanottajat')).toBeNull();
});
