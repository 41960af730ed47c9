import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answerWith, fakeApi } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const review = {
  id: 'r1',
  year: 2026,
  state: 'open',
  lines: 2,
  decided: 0,
  removed: 0,
  changed: 0,
  openedAt: '2026-11-23T08:00:00Z',
  openedBy: { id: 'user-1', name: 'Anna Aalto' },
  completedAt: null,
  completedBy: null,
};
const line = {
  id: 'l1',
  user: { id: 'u2', name: 'Bo Berg', email: 'bo@elinvoima.test' },
  role: 'coordinator',
  unit: 'Elinvoima',
  circles: 2,
  assessments: 1,
  opens: ['needs_assessment'],
  keys: ['Kassa'],
  lastSignedInAt: null,
  twoStep: false,
  decision: null,
  newRole: null,
  reason: null,
  decidedAt: null,
  decidedBy: null,
  version: 1,
};
const own = { ...line, id: 'l2', user: { id: 'user-1', name: 'Anna Aalto', email: 'anna@elinvoima.test' } };
const page = (items: readonly object[]) => ({ items, nextCursor: null, total: items.length });

test('this year’s review is opened from its page', async () => {
  const asked = fakeApi({
    'GET /api/access-reviews': () => page([]),
    'POST /api/access-reviews': () => answerWith(201, review),
    'GET /api/access-reviews/r1': () => review,
    'GET /api/access-reviews/r1/lines': () => page([line]),
  });
  await renderApp('/access-reviews', { role: 'administrator' });
  expect(await screen.findByText('Käyttöoikeuksia ei ole vielä katselmoitu.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Avaa vuoden katselmus' }));
  expect(await screen.findByRole('heading', { name: 'Katselmus 2026' })).toBeTruthy();
  expect(asked.some(({ method, path }) => method === 'POST' && path === '/api/access-reviews')).toBe(true);
});

test('a role is changed with a reason, and one’s own line waits for somebody else', async () => {
  const asked = fakeApi({
    'GET /api/access-reviews/r1': () => review,
    'GET /api/access-reviews/r1/lines': () => page([own, line]),
    'PATCH /api/access-reviews/r1/lines/l1': () => ({ ...line, version: 2 }),
  });
  await renderApp('/access-reviews/r1', { role: 'administrator' });
  const user = userEvent.setup();
  expect(await screen.findByText('Joku muu päättää')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Päätä: Anna Aalto' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Päätä katselmus' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Päätä: Bo Berg' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('radio', { name: 'Vaihda rooli' }));
  await user.selectOptions(dialog.getByRole('combobox', { name: /Uusi rooli/ }), 'viewer');
  await user.type(dialog.getByRole('textbox', { name: /Perustelu/ }), 'Tehtävä vaihtui');
  await user.click(dialog.getByRole('button', { name: 'Vaihda rooli' }));
  expect(await screen.findByText('Päätös tallennettu')).toBeTruthy();
  expect(asked.find(({ method }) => method === 'PATCH')?.body).toEqual({
    decision: 'change_role',
    newRole: 'viewer',
    reason: 'Tehtävä vaihtui',
  });
});

test('what stays as it is needs no reason', async () => {
  const asked = fakeApi({
    'GET /api/access-reviews/r1': () => review,
    'GET /api/access-reviews/r1/lines': () => page([line]),
    'PATCH /api/access-reviews/r1/lines/l1': () => ({ ...line, version: 2 }),
  });
  await renderApp('/access-reviews/r1', { role: 'administrator' });
  const user = userEvent.setup();
  expect(await screen.findByText('2 kyselyä, kaikki tarvekartoitukset')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Päätä: Bo Berg' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: 'Oikeudet ennallaan' }));
  expect(await screen.findByText('Päätös tallennettu')).toBeTruthy();
  expect(asked.find(({ method }) => method === 'PATCH')?.body).toEqual({ decision: 'keep' });
});

test('a completed review offers nothing to decide', async () => {
  fakeApi({
    'GET /api/access-reviews/r1': () => ({
      ...review,
      state: 'completed',
      completedAt: '2026-11-23T09:00:00Z',
      decided: 2,
    }),
    'GET /api/access-reviews/r1/lines': () =>
      page([{ ...line, decision: 'keep', reason: 'Tehtävä jatkuu', decidedBy: { id: 'u3', name: 'Cia Ceder' } }]),
  });
  await renderApp('/access-reviews/r1', { role: 'administrator' });
  expect(await screen.findByText('Tehtävä jatkuu · Cia Ceder')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Päätä/ })).toBeNull();
  expect(screen.getByRole('link', { name: 'XLSX' }).getAttribute('href')).toBe('/api/access-reviews/r1/file.xlsx');
});
