import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { today } from '../../texts/formats.js';
import { fakeApi } from '../../testing/fake-api.js';
import { renderScreen } from '../../testing/render-screen.js';
import type { FollowUp } from './follow-ups.api.js';
import { InviteDialog } from './invite-dialog.js';

const promise: FollowUp = {
  id: 'follow-up-1',
  title: 'Sovi yrityskäynti',
  dueOn: today(),
  state: 'open',
  owner: { id: 'user-1', name: 'Anna Aalto' },
  subject: { kind: 'company', id: 'company-1', title: 'Parolan Konepaja Oy' },
  companies: [{ id: 'company-1', name: 'Parolan Konepaja Oy' }],
  doneAt: null,
  doneBy: null,
  updatedAt: '2026-11-22T10:00:00Z',
  version: 1,
};

const matti = { id: 'contact-1', name: 'Matti Meikäläinen', email: 'matti@konepaja.example', refusedBecause: null };
const invitation = {
  id: 'invitation-1',
  title: promise.title,
  startsAt: '2030-01-10T08:00:00Z',
  endsAt: '2030-01-10T09:30:00Z',
  place: 'Parolantie 1',
  message: 'Tervetuloa',
  sequence: 0,
  organiser: 'Anna Aalto',
  invitees: [
    { userId: 'user-2', contactId: null, name: 'Bo Ek', email: 'bo@kunta.example', isOutside: false },
    { userId: null, contactId: matti.id, name: matti.name, email: matti.email, isOutside: true },
  ],
};

test('one that was sent is changed from how it stands: nobody is taken off unless unticked', async () => {
  const asked = fakeApi({
    'GET /api/calendar-invitations': () => ({ invitation, candidates: [matti] }),
    'POST /api/calendar-invitations': () => ({ ...invitation, sequence: 1 }),
  });
  await renderScreen(<InviteDialog item={promise} onClose={() => undefined} />);
  const user = userEvent.setup();
  await screen.findByText(/järjestäjä Anna Aalto: Bo Ek ja Matti Meikäläinen/);
  // Outside is confirmed again each time.
  await user.click(screen.getByRole('checkbox', { name: /Kyllä, lähetä osoitteisiin matti@konepaja.example/ }));
  await user.click(screen.getByRole('button', { name: 'Lähetä muutettu kutsu' }));
  await screen.findByText('Kutsu lähtee: 2 vastaanottajaa');
  expect(asked.find(({ method }) => method === 'POST')?.body).toMatchObject({
    startsAt: invitation.startsAt,
    durationMinutes: 90,
    place: 'Parolantie 1',
    message: 'Tervetuloa',
    userIds: ['user-2'],
    contactIds: [matti.id],
    confirmedAddresses: [matti.email],
  });
});

test('it is taken back after a question', async () => {
  const asked = fakeApi({
    'GET /api/calendar-invitations': () => ({ invitation, candidates: [matti] }),
    'POST /api/calendar-invitations/cancel': () => null,
  });
  await renderScreen(<InviteDialog item={promise} onClose={() => undefined} />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Peru kutsu' }));
  await screen.findByRole('alertdialog', { name: 'Perutaanko kutsu?' });
  expect(asked.some(({ method }) => method === 'POST')).toBe(false);
  await user.click(screen.getByRole('button', { name: 'Peru kutsu' }));
  await screen.findByText('Kutsu on peruttu');
  expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({
    subjectKind: 'follow_up',
    subjectId: promise.id,
  });
});

test('the first one starts with nobody', async () => {
  fakeApi({ 'GET /api/calendar-invitations': () => ({ invitation: null, candidates: [matti] }) });
  await renderScreen(<InviteDialog item={promise} onClose={() => undefined} />);
  const outside = await screen.findByRole<HTMLInputElement>('checkbox', { name: /Matti/ });
  expect(outside.checked).toBe(false);
  expect(screen.queryByRole('button', { name: 'Peru kutsu' })).toBeNull();
});
