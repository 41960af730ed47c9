import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answerWith, fakeApi } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const choices = { digestMails: true, assignmentMails: true, calendarCompanyNames: true };
const url = 'http://localhost:3000/api/calendar/secret.ics';

test('a mail is switched off at once, and back on where the API refuses', async () => {
  const asked = fakeApi({
    'GET /api/session/choices': () => choices,
    'GET /api/session/calendar-feed': () => ({ url }),
    'PATCH /api/session/choices': () => answerWith(403, { title: 'Sinulla ei ole oikeutta tähän' }),
  });
  await renderApp('/settings', { role: 'coordinator' });
  const digest = await screen.findByRole<HTMLInputElement>('switch', { name: 'Aamun kooste sähköpostiin' });
  await userEvent.setup().click(digest);
  await screen.findByText('Sinulla ei ole oikeutta tähän');
  await waitFor(() => expect(digest.checked).toBe(true));
  expect(asked.find(({ method }) => method === 'PATCH')?.body).toEqual({ digestMails: false });
});

test('the calendar’s address is shown, and changed only after a question', async () => {
  const asked = fakeApi({
    'GET /api/session/choices': () => choices,
    'GET /api/session/calendar-feed': () => ({ url }),
    'POST /api/session/calendar-feed/rotate': () => ({ url: url.replace('secret', 'another') }),
  });
  await renderApp('/settings', { role: 'coordinator' });
  const address = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Kalenterin osoite' });
  expect(address.value).toBe(url);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Vaihda osoite' }));
  const dialog = await screen.findByRole('alertdialog', { name: 'Vaihdetaanko kalenterin osoite?' });
  expect(asked.some(({ method }) => method === 'POST')).toBe(false);
  await user.click(within(dialog).getByRole('button', { name: 'Vaihda osoite' }));
  await screen.findByDisplayValue(url.replace('secret', 'another'));
});

test('today’s digest is sent on request, and says what came of it', async () => {
  fakeApi({
    'GET /api/session/choices': () => choices,
    'GET /api/session/calendar-feed': () => ({ url }),
    'POST /api/session/digest': () => ({ outcome: 'nothing' }),
  });
  await renderApp('/settings', { role: 'coordinator' });
  await userEvent.setup().click(await screen.findByRole('button', { name: 'Lähetä tämän päivän kooste' }));
  await screen.findByText('Tänään ei ole kerrottavaa');
});
