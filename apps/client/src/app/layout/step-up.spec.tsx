import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { api } from '../../api/client.js';
import { StepUpHost } from './step-up-host.js';
import { answerWith, fakeApi, type Asked } from '../../testing/fake-api.js';
import { renderScreen } from '../../testing/render-screen.js';
import { DownloadLink } from '../../ui/download-link.js';

const required = () =>
  answerWith(403, { type: 'https://elinvoima.example/problems/step-up-required', title: 'Vahvista' });

/** The server that wants to know anew, until the right password comes. */
async function askingServer(): Promise<Asked[]> {
  let confirmed = false;
  const asked = fakeApi({
    'POST /api/exports': () => (confirmed ? answerWith(201, { id: 'e1' }) : required()),
    'GET /api/session/step-up': () => ({ confirmed, methods: ['password'] }),
    'POST /api/session/step-up': ({ body }) => {
      confirmed = (body as { password: string }).password === 'oikea';
      return confirmed
        ? { confirmed }
        : answerWith(422, { errors: [{ pointer: '/password', code: 'not-confirmed', message: 'Ei täsmää' }] });
    },
  });
  await renderScreen(
    <>
      <StepUpHost />
      <DownloadLink isGuarded href="/api/exports/e1/file">
        Tallenna
      </DownloadLink>
    </>,
  );
  return asked;
}

const takeOut = () => api.POST('/api/exports', { body: { list: 'companies', format: 'csv', filter: {} } });

test('asks anew who it is, says what was wrong, and sends the same request again', async () => {
  const asked = await askingServer();
  const [first, second] = [takeOut(), takeOut()];
  await userEvent.type(await screen.findByLabelText('Salasana'), 'väärä');
  await userEvent.click(screen.getByRole('button', { name: 'Vahvista' }));
  expect((await screen.findAllByText('Ei täsmää')).length).toBeGreaterThan(0);
  await userEvent.clear(screen.getByLabelText('Salasana'));
  await userEvent.type(screen.getByLabelText('Salasana'), 'oikea{Enter}');
  expect((await Promise.all([first, second])).map(({ data }) => data?.id)).toEqual(['e1', 'e1']);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const sent = asked.filter(({ path }) => path === '/api/exports');
  expect(sent).toHaveLength(4);
  const keys = sent.map(({ headers }) => headers.get('Idempotency-Key'));
  expect(new Set(keys).size).toBe(2);
  expect(sent[2]?.body).toEqual(sent[0]?.body);
});

test('leaving the question leaves the refusal', async () => {
  await askingServer();
  const request = takeOut().catch((error: Error) => error.message);
  await userEvent.click(await screen.findByRole('button', { name: 'Peruuta' }));
  expect(await request).toBe('Vahvista');
});

test('a file by a link is asked for before the browser goes for it', async () => {
  const asked = await askingServer();
  await userEvent.click(screen.getByRole('link', { name: 'Tallenna' }));
  expect(await screen.findByRole('dialog')).toBeTruthy();
  expect(new Set(asked.map(({ path }) => path))).toEqual(new Set(['/api/session/step-up']));
  await userEvent.click(screen.getByRole('button', { name: 'Peruuta' }));
});
