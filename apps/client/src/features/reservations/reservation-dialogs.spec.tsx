import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answerWith, fakeApi, type FakeAnswers } from '../../testing/fake-api.js';
import { renderScreen } from '../../testing/render-screen.js';
import { SiteReservations } from './reservations-section.js';

const reservation = {
  id: 'r1',
  site: { id: 's1', name: 'Sepänkuja 2', kind: 'plot', status: 'reserved' },
  enquiry: { id: 'q1', title: 'Konepajan halli', stage: 'negotiating' },
  since: '2026-06-01',
  until: '2026-12-04',
  state: 'open',
  daysLeft: 12,
  ending: null,
  endedOn: null,
  endReason: null,
  reason: null,
  fee: null,
  conditions: null,
  caseNumber: null,
  decidedBy: null,
  decidedOn: null,
  extensions: [],
  version: 2,
};

const show = async (status: 'available' | 'reserved', answers: FakeAnswers) => {
  const asked = fakeApi({
    'GET /api/reservations': () => ({ items: status === 'reserved' ? [reservation] : [], nextCursor: null }),
    ...answers,
  });
  await renderScreen(<SiteReservations site={{ id: 's1', name: 'Sepänkuja 2', status }} />, { role: 'coordinator' });
  return { asked, user: userEvent.setup() };
};
const sent = (asked: ReturnType<typeof fakeApi>) => asked.find(({ method }) => method === 'POST')?.body;

test('a free site is kept for an enquiry until a day; without one nothing is sent, and who was faster is told', async () => {
  const { asked, user } = await show('available', {
    'GET /api/enquiries': () => ({ items: [{ id: 'q1', title: 'Konepajan halli', company: null }], nextCursor: null }),
    'POST /api/sites/s1/reservation': () => answerWith(409, { title: 'Kohde on jo varattu.' }),
  });
  await user.click(await screen.findByRole('button', { name: /^Varaa/ }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Varaa' }));
  await user.click(dialog.getByRole('button', { name: 'Varaa' }));
  expect(sent(asked)).toBeUndefined();
  await user.type(dialog.getByRole('combobox'), 'Kone');
  await user.click(await screen.findByRole('option', { name: /Konepajan halli/ }));
  await user.click(dialog.getByRole('button', { name: 'Varaa' }));
  expect(await dialog.findByText('Kohde on jo varattu.')).toBeTruthy();
  expect(sent(asked)).toMatchObject({ enquiryId: 'q1' });
});

test('more time is given to a day with its reason, three months on unless told', async () => {
  const { asked, user } = await show('reserved', { 'POST /api/sites/s1/reservation/extend': () => reservation });
  await user.click(await screen.findByRole('button', { name: 'Jatka varausta' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Jatka varausta' }));
  await user.type(dialog.getAllByRole('textbox').at(-1) as HTMLElement, 'Rahoitus kesken');
  await user.click(dialog.getByRole('button', { name: 'Jatka varausta' }));
  await screen.findByText('Konepajan halli');
  expect(sent(asked)).toEqual({ until: '2027-03-04', reason: 'Rahoitus kesken' });
});

test('a site is released with its reason, and what is refused is said in the dialog', async () => {
  const { asked, user } = await show('reserved', {
    'POST /api/sites/s1/reservation/release': () => answerWith(422, { title: 'Kirjoita syy.', errors: [] }),
  });
  await user.click(await screen.findByRole('button', { name: 'Vapauta' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Vapauta' }));
  await user.type(dialog.getAllByRole('textbox').at(-1) as HTMLElement, 'Luopui');
  await user.click(dialog.getByRole('button', { name: 'Vapauta' }));
  expect(await dialog.findByText('Kirjoita syy.')).toBeTruthy();
  expect(sent(asked)).toEqual({ reason: 'Luopui' });
});
