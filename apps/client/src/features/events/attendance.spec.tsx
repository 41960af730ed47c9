import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answerWith, fakeApi, type FakeAnswers } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';
import { linesFrom, withLine } from './attendance-lines.js';

const event = {
  id: 'e1',
  title: 'Aamukahvit',
  slug: 'aamukahvit',
  kind: 'morning_coffee',
  theme: null,
  startsAt: '2026-11-20T06:00:00Z',
  endsAt: '2026-11-20T08:00:00Z',
  place: 'Kunnantalo',
  online: false,
  status: 'held',
  counts: { registrations: 1, waiting: 0, attendances: null, companies: null, firstTimeCompanies: null },
  updatedAt: '2026-11-20T06:00:00Z',
  version: 1,
  description: null,
  primaryFactor: 'F1',
  cooperation: null,
  createdAt: '2026-11-01T06:00:00Z',
};
const registered = {
  id: 'r1',
  company: { id: 'c1', name: 'Parolan Paja Oy' },
  contact: null,
  name: 'Maija Mallikas',
  email: null,
  phone: null,
  needs: null,
  partyId: 'r1',
  state: 'confirmed' as const,
  source: 'staff' as const,
  companyName: null,
  stateAt: '2026-11-20T10:00:00.000Z',
  createdAt: '2026-11-10T06:00:00Z',
};
const answers: FakeAnswers = {
  'GET /api/events/e1': () => event,
  'GET /api/events/e1/attendance': () => ({ items: [], version: 1 }),
  'GET /api/events/e1/registrations': () => ({ items: [registered], nextCursor: null }),
  'GET /api/programme': () => ({ factors: [] }),
  'GET /api/companies': () => ({
    items: [{ id: 'c2', name: 'Uusi Oy', businessId: '9000002-0', postOffice: null }],
    nextCursor: null,
  }),
};

test('the list begins with those who registered; a tap is here, a company is added by its first letters', async () => {
  const asked = fakeApi({ ...answers, 'PUT /api/events/e1/attendance': () => ({ items: [], version: 2 }) });
  const { router } = await renderApp('/events/e1/attendance');
  const user = userEvent.setup();
  const list = await screen.findByRole('list', { name: 'Osallistujat' });
  expect(screen.getByText('Kukaan ei ole paikalla')).toBeTruthy();
  await user.click(within(list).getByRole('checkbox', { name: /Parolan Paja Oy/ }));
  await user.type(screen.getByRole('combobox', { name: 'Lisää yritys tai nimi' }), 'uus');
  await user.click(await screen.findByRole('option', { name: /Uusi Oy/ }));
  expect(screen.getByText('2 paikalla')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Tallenna' }));
  await screen.findByText('Osallistujat tallennettu');
  expect(asked.find(({ method }) => method === 'PUT')?.body).toEqual({
    attendances: [
      { companyId: 'c2', contactId: null, name: null, present: true },
      { companyId: 'c1', contactId: null, name: 'Maija Mallikas', present: true },
    ],
  });
  expect(router.state.location.pathname).toBe('/events/e1');
});

test('what was tapped is not lost by leaving, nor by a save that failed', async () => {
  fakeApi({ ...answers, 'PUT /api/events/e1/attendance': () => answerWith(409, { title: 'Tapahtuma on peruttu.' }) });
  const { router } = await renderApp('/events/e1/attendance');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('checkbox', { name: /Parolan Paja Oy/ }));
  await user.click(screen.getByRole('button', { name: 'Tallenna' }));
  expect(await screen.findByText('Tapahtuma on peruttu.')).toBeTruthy();
  await user.click(screen.getByRole('link', { name: 'Aamukahvit' }));
  const question = await screen.findByRole('alertdialog', { name: 'Poistutko tallentamatta?' });
  await user.click(within(question).getByRole('button', { name: 'Peruuta' }));
  expect(router.state.location.pathname).toBe('/events/e1/attendance');
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /Parolan Paja Oy/ }).checked).toBe(true);
});

test('a company that is on the list already is marked as here, not added twice', () => {
  const lines = linesFrom([], [{ ...registered, name: 'Parolan Paja Oy' }]);
  const next = withLine(lines, { company: { id: 'c1', name: 'Parolan Paja Oy' }, name: null });
  expect(next.map(({ present }) => present)).toEqual([true]);
});
