import { expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeApi } from '../../../testing/fake-api.js';
import { renderApp, renderScreen } from '../../../testing/render-screen.js';
import { WaveLoop } from './wave-loop.js';

const none = { all: 0, waiting: 0, late: 0, done: 0, doneInTime: 0 };
const words = (fi: string) => ({ fi, sv: '', en: '' });
const reply = (more: object = {}) => ({
  wave: { id: 'w1', name: 'Kevään kierros' },
  survey: { id: 's1', name: 'Kysely' },
  isClosed: true,
  slug: 'kevaan-kierros',
  publishedAt: null,
  intro: words('Kiitos.'),
  items: [{ themeId: null, said: words('Tie on kuoppainen.'), did: words('Korjataan.'), measureId: null }],
  version: 3,
  ...more,
});

it('tells how many of the promised calls wait, and how many were kept in time', async () => {
  fakeApi({
    'GET /api/survey-waves/w1/loop': () => ({
      anonymous: false,
      followUps: { all: 5, waiting: 1, late: 1, done: 4, doneInTime: 3 },
      feedback: none,
      waiting: [
        {
          id: 'f1',
          title: 'Soita',
          reason: 'low_score',
          dueOn: '2026-11-25',
          promisedOn: '2026-11-25',
          doneOn: null,
          owner: { id: 'u1', name: 'Aino Testi' },
          company: { id: 'c1', name: 'Esimerkki Oy' },
        },
      ],
    }),
  });
  await renderScreen(<WaveLoop waveId="w1" />);
  expect(await screen.findByText(/1 odottaa, joista 1 myöhässä · 4 hoidettu · 75\s% luvatussa ajassa/)).toBeTruthy();
  expect(screen.getByText('Matala arvio')).toBeTruthy();
});

it('of an anonymous wave says that nothing leads to a call', async () => {
  fakeApi({
    'GET /api/survey-waves/w1/loop': () => ({ anonymous: true, followUps: none, feedback: none, waiting: [] }),
  });
  await renderScreen(<WaveLoop waveId="w1" />);
  expect(await screen.findByText(/Kysely on nimetön/)).toBeTruthy();
});

it('what is told back is written in three languages and published by a second press', async () => {
  const sent: unknown[] = [];
  fakeApi({
    'GET /api/survey-waves/w1/reply': () => reply(),
    'GET /api/survey-themes': () => ({ items: [] }),
    'GET /api/measures': () => ({ items: [], nextCursor: null }),
    'PATCH /api/survey-waves/w1/reply': ({ body }: { body: unknown }) => {
      sent.push(body);
      return reply({ version: 4 });
    },
    'POST /api/survey-waves/w1/reply/publish': ({ body }: { body: unknown }) => {
      sent.push(body);
      return reply({ version: 5, publishedAt: '2026-11-20T10:00:00Z' });
    },
  });
  await renderApp('/surveys/waves/w1/reply');
  await userEvent.click(await screen.findByRole('radio', { name: 'Svenska' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Mitä sanottiin' }), 'Gropig');
  await userEvent.click(screen.getByRole('button', { name: 'Tallenna luonnos' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({ items: [{ said: { fi: 'Tie on kuoppainen.', sv: 'Gropig', en: '' } }] });
  await userEvent.click(screen.getByRole('button', { name: 'Julkaise' }));
  const dialog = await screen.findByRole('alertdialog');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Julkaise' }));
  await waitFor(() => expect(sent[1]).toEqual({ published: true }));
  expect(await screen.findByRole('link', { name: 'Avaa julkinen sivu' })).toBeTruthy();
});
