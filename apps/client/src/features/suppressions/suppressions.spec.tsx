import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeApi } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const suppression = (more: object = {}) => ({
  id: 's1',
  scope: 'all_mail',
  reason: 'bounce',
  survey: null,
  until: null,
  createdAt: '2026-11-20T08:00:00Z',
  lastReturn: { kind: 'hard', status: '5.1.1', happenedAt: '2026-11-20T08:00:00Z' },
  contacts: [{ id: 'c1', name: 'Aino Aalto' }],
  ...more,
});
const page = (items: unknown[]) => ({ items, nextCursor: null, total: items.length });

it('tells whose address it is and why, and lifts it only after a question', async () => {
  const user = userEvent.setup();
  let rows = [suppression(), suppression({ id: 's2', reason: 'optout', scope: 'all_surveys', contacts: [] })];
  const asked = fakeApi({
    'GET /api/suppressions': () => page(rows),
    'POST /api/suppressions/s1/lift': () => {
      rows = rows.slice(1);
      return null;
    },
  });
  await renderApp('/suppressions');
  const row = await screen.findByRole('row', { name: /Aino Aalto/ });
  expect(within(row).getByText('Viesti palautui')).toBeTruthy();
  expect(within(row).getByText(/osoitetta ei ole 5\.1\.1/)).toBeTruthy();
  expect(screen.getByRole('row', { name: /Ei yhteystiedoissa/ })).toBeTruthy();
  await user.click(within(row).getByRole('button', { name: 'Poista esto' }));
  const dialog = await screen.findByRole('alertdialog');
  expect(asked.some(({ method }) => method === 'POST')).toBe(false);
  await user.click(within(dialog).getByRole('button', { name: 'Poista esto' }));
  expect(await screen.findByRole('row', { name: /Ei yhteystiedoissa/ })).toBeTruthy();
  expect(screen.queryByRole('row', { name: /Aino Aalto/ })).toBeNull();
});

it('an empty list says so, and a failing one offers to try again', async () => {
  fakeApi({ 'GET /api/suppressions': () => page([]) });
  await renderApp('/suppressions');
  expect(await screen.findByText('Yhtään osoitetta ei ole estetty.')).toBeTruthy();
});
