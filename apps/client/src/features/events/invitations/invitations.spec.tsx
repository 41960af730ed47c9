import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answerWith, fakeApi, type FakeAnswers } from '../../../testing/fake-api.js';
import { renderApp } from '../../../testing/render-screen.js';

const event = {
  id: 'e1',
  title: 'Aamukahvit',
  slug: 'aamukahvit-2026-12-10',
  startsAt: '2026-12-10T06:00:00Z',
  status: 'planned',
  registrationOpen: true,
  targetIndustry: null,
  invitedUnits: ['Kaavoitus'],
};
const counts = { queued: 0, sent: 1, signed_up: 1, declined: 0, bounced: 0, suppressed: 0, again: 1 };
const person = (id: string, name: string, state: string) => ({
  id,
  name,
  state,
  organisation: null,
  company: null,
  contactId: null,
  round: 1,
  lastSentAt: null,
  answeredAt: null,
});
const answers = (change: object = {}): FakeAnswers => ({
  'GET /api/events/e1': () => ({ ...event, ...change }),
  'GET /api/events/e1/invitation-counts': () => counts,
  'GET /api/events/e1/invitations': () => ({
    items: [person('i1', 'Anna Aalto', 'signed_up'), person('i2', 'Bo Berg', 'sent')],
    nextCursor: null,
    total: 2,
  }),
  'POST /api/events/e1/invitations/preview': () => ({
    eligible: 2,
    leftOut: [{ reason: 'no_email', count: 3 }],
    items: [
      { id: 'c1', name: 'Cecilia Ceder', organisation: 'Paja Oy', reason: null },
      { id: 'c2', name: 'Doris Dahl', organisation: null, reason: null },
    ],
  }),
  'POST /api/events/e1/invitations': () => answerWith(201, { invited: 2 }),
  'POST /api/events/e1/invitations/second-round': () => ({ invited: 1 }),
});

test('the group is seen with those left out and why before it is invited, and the answers stand below', async () => {
  const asked = fakeApi(answers());
  await renderApp('/events/e1/invitations');
  const user = userEvent.setup();
  expect(await screen.findByText('2 saa kutsun')).toBeTruthy();
  expect(screen.getByText('Cecilia Ceder')).toBeTruthy();
  expect(screen.getByText('Ei sähköpostia: 3')).toBeTruthy();
  expect(await screen.findByText('Tulossa 1')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Lähetä 2 kutsua' }));
  await waitFor(() =>
    expect(asked.find(({ method, path }) => method === 'POST' && path.endsWith('/invitations'))?.body).toEqual({
      group: { audience: ['companies'] },
      units: ['Kaavoitus'],
    }),
  );
});

test('once more to those who have not answered is one press', async () => {
  const asked = fakeApi(answers());
  await renderApp('/events/e1/invitations');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Lähetä uudestaan 1 vastaamattomalle' }));
  await waitFor(() => expect(asked.some(({ path }) => path.endsWith('/second-round'))).toBe(true));
});

test('to an event that is not published nobody can be invited, and the page says why', async () => {
  fakeApi(answers({ registrationOpen: false }));
  await renderApp('/events/e1/invitations');
  expect(await screen.findByText(/Julkaise ilmoittautumissivu ennen kuin kutsut/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Lähetä/ })).toBeNull();
});
