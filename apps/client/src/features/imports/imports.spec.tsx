import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answerWith, fakeApi } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const taken = {
  id: 'i1',
  kind: 'ytj',
  fileName: 'ytj.json',
  municipality: '082',
  state: 'ready',
  counts: { create: 3, update: 1, skip: 7, refuse: 1 },
  rowsRead: 12,
  problem: null,
  createdAt: '2026-11-22T08:00:00Z',
  createdBy: { id: 'u1', name: 'Anna Aalto' },
  appliedAt: null,
};
const row = {
  n: 1,
  verdict: 'update',
  businessId: '9100001-3',
  title: 'Katinalan Konepaja Oy',
  reasonCode: null,
  reason: null,
  municipality: { code: '082', by: 'postal' },
  companyId: 'c1',
  difference: [
    { field: 'name', from: 'Konepaja', to: 'Katinalan Konepaja Oy', applies: false },
    { field: 'situation', from: null, to: 'liquidation', applies: true },
  ],
};
const refused = {
  ...row,
  n: 2,
  verdict: 'refuse',
  businessId: '9100007-3',
  title: '<img src=x onerror=alert(1)> Oy',
  reason: 'Y-tunnuksen tarkistusnumero ei täsmää.',
  companyId: null,
  difference: [],
};
const rows = { items: [row, refused], nextCursor: null, total: 2 };

test('what will happen is shown field by field before anything is written', async () => {
  fakeApi({ 'GET /api/imports/i1': () => taken, 'GET /api/imports/i1/rows': () => rows });
  await renderApp('/imports/i1');
  expect(await screen.findByText(/Mitään ei ole vielä tallennettu/)).toBeTruthy();
  const table = await screen.findByRole('table', { name: 'Rivit' });
  expect(within(table).getByText(/Oma tieto ”Konepaja” säilyy/)).toBeTruthy();
  expect(within(table).getByText('Selvitystilassa')).toBeTruthy();
  expect(within(table).getByText('Kunta postiosoitteen mukaan')).toBeTruthy();
  expect(within(table).getByText('Y-tunnuksen tarkistusnumero ei täsmää.')).toBeTruthy();
  // What a file says is text, whatever it looks like.
  expect(within(table).getByText('<img src=x onerror=alert(1)> Oy')).toBeTruthy();
});

test('one press writes it, and then it says what was done', async () => {
  let now = taken;
  const asked = fakeApi({
    'GET /api/imports/i1': () => now,
    'GET /api/imports/i1/rows': () => rows,
    'POST /api/imports/i1/apply': () => {
      now = { ...taken, state: 'applied', appliedAt: '2026-11-22T08:05:00Z' } as unknown as typeof taken;
      return answerWith(202, now);
    },
  });
  await renderApp('/imports/i1');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Tuo 4 riviä' }));
  expect(await screen.findByText(/3 lisättyä, 1 päivitetty\./)).toBeTruthy();
  expect(asked.filter(({ method }) => method === 'POST')).toHaveLength(1);
});

test('a file that could not be read says why and leads to choosing another', async () => {
  fakeApi({
    'GET /api/imports/i1': () => ({ ...taken, state: 'failed', problem: 'Tiedosto päättyy kesken.' }),
  });
  await renderApp('/imports/i1');
  expect(await screen.findByText('Tiedosto päättyy kesken.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Valitse tiedosto' }).getAttribute('href')).toBe('/imports');
});

test('while the file is checked, the rows read so far are told', async () => {
  fakeApi({ 'GET /api/imports/i1': () => ({ ...taken, state: 'checking', rowsRead: 4000 }) });
  await renderApp('/imports/i1');
  expect(await screen.findByRole('progressbar', { name: /4\s000 riviä luettu/ })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Tuo/ })).toBeNull();
});

test('no imports yet is a sentence', async () => {
  fakeApi({ 'GET /api/imports': () => ({ items: [], nextCursor: null, total: 0 }) });
  await renderApp('/imports');
  expect(await screen.findByText(/Tuonteja ei vielä ole/)).toBeTruthy();
});
