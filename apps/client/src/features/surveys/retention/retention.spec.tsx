import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeApi } from '../../../testing/fake-api.js';
import { renderApp } from '../../../testing/render-screen.js';

const row = (id: string, more: object) => ({
  id,
  name: `Kierros ${id}`,
  survey: { id: 's', name: 'Kysely' },
  anonymous: false,
  endedOn: '2023-11-01',
  retentionMonths: 36,
  dueOn: '2026-11-01',
  due: true,
  answers: 41,
  texts: 9,
  invitations: 120,
  ...more,
});
const page = (items: unknown[]) => ({ items, nextCursor: null, total: items.length });

it('tells what goes and when, and erases what is due only after asking', async () => {
  let erased = 0;
  fakeApi({
    'GET /api/survey-retention': () =>
      page(erased > 0 ? [] : [row('1', {}), row('2', { due: false, dueOn: '2027-05-04', answers: 17 })]),
    'POST /api/survey-retention/run': () => {
      erased += 1;
      return { waves: 1, answers: 41, invitations: 120 };
    },
  });
  await renderApp('/surveys/retention');
  expect(within(await screen.findByRole('row', { name: /Kierros 1/ })).getByText('Ensi yönä')).toBeTruthy();
  expect(within(screen.getByRole('row', { name: /Kierros 2/ })).getByText('4.5.2027')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Poista erääntyneet nyt' }));
  const dialog = await screen.findByRole('alertdialog');
  expect([erased, within(dialog).queryByText(/ei voi perua/) !== null]).toEqual([0, true]);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Poista erääntyneet nyt' }));
  await screen.findByText('Päättyneissä kyselyissä ei ole enää poistettavaa.');
  expect(erased).toBe(1);
});
