import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { fakeApi } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const message = {
  id: 'f1',
  kind: 'shortcoming',
  page: 'Tontit',
  text: 'Kartta on mykkä',
  email: 'lukija@example.test',
  receivedOn: '2026-11-02',
  dueOn: '2026-11-16',
  answer: null,
  answeredOn: null,
  answeredBy: null,
  late: true,
};

test('a late message says so, and is answered on the spot', async () => {
  const asked = fakeApi({
    'GET /api/accessibility-feedback': () => ({ items: [message], nextCursor: null, total: 1 }),
    'POST /api/accessibility-feedback/f1/answer': () => ({ ...message, answer: 'Korjattu', answeredOn: '2026-11-23' }),
  });
  await renderApp('/accessibility-feedback', { role: 'coordinator' });
  const user = userEvent.setup();
  const row = within(await screen.findByRole('list', { name: 'Saavutettavuuspalaute' })).getByRole('listitem');
  expect(within(row).getByText(/päivää? myöhässä/)).toBeTruthy();
  await user.click(within(row).getByRole('button', { name: 'Vastaa' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByText(/lukija@example.test/)).toBeTruthy();
  await user.type(within(dialog).getByRole('textbox'), 'Korjattu');
  await user.click(within(dialog).getByRole('button', { name: 'Vastaa' }));
  expect(await screen.findByText('Vastaus tallennettu')).toBeTruthy();
  expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({ answer: 'Korjattu' });
});

test('nobody has said anything: the page tells where one may', async () => {
  fakeApi({ 'GET /api/accessibility-feedback': () => ({ items: [], nextCursor: null, total: 0 }) });
  await renderApp('/accessibility-feedback', { role: 'coordinator' });
  expect(await screen.findByText(/Lomake on saavutettavuusselosteen sivulla/)).toBeTruthy();
});
