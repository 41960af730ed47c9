import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { fakeApi } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const handover = {
  id: 'handover-1',
  from: { id: 'user-1', name: 'Anna Aalto' },
  to: { id: 'user-2', name: 'Bo Ek' },
  kinds: ['company', 'follow_up'],
  counts: [{ kind: 'follow_up', count: 1, givenBack: 0 }],
  startsOn: '2026-11-22',
  untilOn: '2026-12-06',
  note: null,
  state: 'active',
  handedOverAt: '2026-11-22T08:00:00Z',
  endedAt: null,
  createdAt: '2026-11-22T08:00:00Z',
  createdBy: null,
  document: {
    companies: [
      {
        id: 'company-1',
        name: 'Parolan Konepaja Oy',
        isHanded: true,
        contacts: [{ id: 'contact-1', name: 'Matti Meikäläinen' }],
        lastTalk: { id: 'i-1', on: '2026-11-20', type: 'call', subject: 'Laajennus', by: 'Anna Aalto' },
        matters: [{ kind: 'follow_up', id: 'f-1', title: 'Soita takaisin', dueOn: '2026-11-30' }],
        needs: { on: '2026-10-01', growth: 'growth', barriers: ['workforce'] },
        nextStep: { text: 'Soita takaisin', on: '2026-11-30' },
      },
    ],
    others: [],
  },
};

test('what there is to hand over is seen before it moves, and what the receiver may not open is left out', async () => {
  const asked = fakeApi({
    'GET /api/users/names': () => ({ items: [{ id: 'user-2', name: 'Bo Ek' }], nextCursor: null }),
    'GET /api/handovers/preview': () => ({
      kinds: [
        { kind: 'company', count: 0, receiverMayRead: true },
        { kind: 'follow_up', count: 4, receiverMayRead: true },
        { kind: 'enquiry', count: 2, receiverMayRead: false },
      ],
    }),
    'POST /api/handovers': () => handover,
    'GET /api/handovers/handover-1': () => handover,
  });
  await renderApp('/handovers/new', { role: 'coordinator' });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('radio', { name: 'Pysyvästi' }));
  await user.type(screen.getByRole('combobox', { name: /Kenelle/ }), 'Bo');
  await user.click(await screen.findByRole('option', { name: /Bo Ek/ }));
  const enquiries = await screen.findByRole<HTMLInputElement>('checkbox', {
    name: /2 – vastaanottaja ei saa avata näitä/,
  });
  expect(enquiries.checked).toBe(false);
  await user.click(screen.getByRole('button', { name: 'Siirrä 4 asiaa' }));
  await screen.findByText('Parolan Konepaja Oy');
  expect(asked.find(({ method }) => method === 'POST')?.body).toMatchObject({ toId: 'user-2', kinds: ['follow_up'] });
});

test('the document tells who, the last talk, what is open, needs and the next step; it is given back after a question', async () => {
  const asked = fakeApi({
    'GET /api/handovers/handover-1': () => handover,
    'POST /api/handovers/handover-1/return': () => ({ ...handover, state: 'returned' }),
  });
  await renderApp('/handovers/handover-1', { role: 'coordinator' });
  await screen.findByText('Matti Meikäläinen');
  screen.getByText('20.11.2026 · Puhelu · Laajennus · Anna Aalto');
  screen.getByRole('link', { name: 'Seurantatehtävä: Soita takaisin' });
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Palauta vastuut' }));
  await screen.findByRole('alertdialog', { name: 'Palautetaanko vastuut nyt?' });
  expect(asked.some(({ method }) => method === 'POST')).toBe(false);
});
