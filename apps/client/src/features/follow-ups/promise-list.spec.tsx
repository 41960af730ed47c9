import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { today } from '../../texts/formats.js';
import { answerWith, fakeApi } from '../../testing/fake-api.js';
import { renderScreen } from '../../testing/render-screen.js';
import type { FollowUp } from './follow-ups.api.js';
import { PromiseList } from './promise-list.js';

const promise: FollowUp = {
  id: 'follow-up-1',
  title: 'Lähetä tonttikartta',
  dueOn: today(),
  state: 'open',
  owner: { id: 'user-1', name: 'Anna Aalto' },
  subject: { kind: 'interaction', id: 'interaction-1', title: 'Laajennus' },
  companies: [{ id: 'company-1', name: 'Parolan Konepaja Oy' }],
  doneAt: null,
  doneBy: null,
  updatedAt: '2026-11-22T10:00:00Z',
  version: 1,
};

test('a promise is kept in one press and undone in the same place', async () => {
  const asked = fakeApi({
    'POST /api/follow-ups/follow-up-1/done': () => ({ ...promise, state: 'done' }),
    'POST /api/follow-ups/follow-up-1/reopen': () => promise,
  });
  await renderScreen(<PromiseList label="Luvattua" items={[promise]} />);
  const user = userEvent.setup();
  expect(screen.getByRole('link', { name: 'Parolan Konepaja Oy' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Kuittaa: Lähetä tonttikartta' }));
  await user.click(await screen.findByRole('button', { name: 'Kumoa kuittaus: Lähetä tonttikartta' }));
  await screen.findByRole('button', { name: 'Kuittaa: Lähetä tonttikartta' });
  expect(asked.map(({ path }) => path.split('/').at(-1))).toEqual(['done', 'reopen']);
});

test('what the API refuses turns the row back and says why', async () => {
  fakeApi({
    'POST /api/follow-ups/follow-up-1/done': () => answerWith(403, { title: 'Sinulla ei ole oikeutta tähän' }),
  });
  await renderScreen(<PromiseList label="Luvattua" items={[promise]} />);
  await userEvent.setup().click(screen.getByRole('button', { name: 'Kuittaa: Lähetä tonttikartta' }));
  await screen.findByText('Sinulla ei ole oikeutta tähän');
  expect(screen.getByRole('button', { name: 'Kuittaa: Lähetä tonttikartta' })).toBeTruthy();
});
