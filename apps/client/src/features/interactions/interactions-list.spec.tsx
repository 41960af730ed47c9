import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { fakeApi } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const visit = {
  id: 'i1',
  type: 'visit',
  status: 'complete',
  direction: null,
  occurredAt: '2026-11-20T10:00:00Z',
  occurredOn: '2026-11-20',
  durationMinutes: 60,
  subject: 'Tontti Katinalasta',
  topics: ['plots'],
  companies: [{ id: 'c1', name: 'Bestu Oy' }],
  contacts: [],
  partners: [],
  staff: [{ id: 'u1', name: 'Anna Aalto' }],
  followUp: null,
  updatedAt: '2026-11-20T10:00:00Z',
  version: 1,
};
const answers = {
  'GET /api/users/names': () => ({ items: [{ id: 'u1', name: 'Anna Aalto' }], nextCursor: null }),
  'GET /api/topics': () => ({ items: [{ code: 'plots', name: { fi: 'Tontit', sv: 'Tomter', en: 'Plots' } }] }),
  'GET /api/interactions': () => ({ items: [visit], nextCursor: null, total: 1 }),
} as const;

test('an old address narrows as before, said in words, and the timeline becomes a table and back', async () => {
  const asked = fakeApi(answers);
  const { router } = await renderApp('/interactions?staff=u1&topic=plots');
  expect(await screen.findByRole('button', { name: 'Poista rajaus: kunnasta mukana Anna Aalto' })).toBeTruthy();
  expect(await screen.findByRole('button', { name: 'Poista rajaus: aihe Tontit' })).toBeTruthy();
  expect(asked.findLast(({ path }) => path === '/api/interactions')?.query.get('staffId')).toBe('u1');
  expect(screen.queryByRole('table')).toBeNull();
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Taulukkona' }));
  const table = await screen.findByRole('table', { name: 'Vuorovaikutus' });
  expect(within(table).getByText('Bestu Oy')).toBeTruthy();
  expect(router.state.location.search).toMatchObject({ staff: 'u1', topic: 'plots' });
  await user.click(screen.getByRole('button', { name: 'Poista rajaus: kunnasta mukana Anna Aalto' }));
  expect(router.state.location.search).not.toHaveProperty('staff');
  await user.click(screen.getByRole('button', { name: 'Aikajanana' }));
  expect(router.state.location.search).toEqual({ topic: 'plots' });
});
