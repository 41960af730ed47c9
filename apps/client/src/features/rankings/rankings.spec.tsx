import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answerWith, fakeApi } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const ranking = {
  id: 'r1',
  survey: 'Ilmapiirimittari',
  publisher: 'Esimerkkikeskus',
  edition: 2026,
  editionOn: '2026-05-20',
  scope: 'national',
  level: 'municipality',
  rank: 31,
  compared: 109,
  class: '',
  link: null,
  note: null,
  before: { edition: 2025, rank: 39, compared: 107, class: '' },
  gained: 8,
  updatedAt: '2026-05-21T10:00:00Z',
  version: 1,
};
const others = [
  {
    ...ranking,
    id: 'r2',
    edition: 2025,
    rank: 39,
    gained: null,
    before: { ...ranking.before, class: 'Pienet kunnat' },
  },
  { ...ranking, id: 'r3', edition: 2024, rank: null, compared: null, gained: null, before: null },
];

test('a place is told of how many, and its change only where it can be compared', async () => {
  fakeApi({ 'GET /api/rankings': () => ({ items: [ranking, ...others], nextCursor: null, total: 3 }) });
  await renderApp('/rankings');
  const table = await screen.findByRole('table', { name: 'Sijoitukset yritysmittauksissa' });
  expect(within(table).getByText('31 / 109')).toBeTruthy();
  expect(within(table).getByText('8 sijaa ylöspäin')).toBeTruthy();
  expect(within(table).getByText('Eri luokka, ei vertailua')).toBeTruthy();
  expect(within(table).getByText('Ei julkaistu')).toBeTruthy();
});

test('a place is asked for unless it is said not to be published, and what is refused stands at its field', async () => {
  const asked = fakeApi({
    'POST /api/rankings': () =>
      answerWith(422, {
        title: 'Tiedoissa on korjattavaa',
        errors: [{ pointer: '/edition', code: 'ranking-taken', message: 'Tältä vuodelta on jo sijoitus.' }],
      }),
  });
  await renderApp('/rankings/new');
  const user = userEvent.setup();
  await user.type(await screen.findByRole('textbox', { name: /^Mittaus/ }), 'Ilmapiirimittari');
  await user.click(screen.getByRole('button', { name: 'Tallenna' }));
  expect(await screen.findAllByText(/Kirjoita sija tai merkitse/)).not.toHaveLength(0);
  await user.type(screen.getByRole('textbox', { name: 'Sija' }), '31');
  await user.click(screen.getByRole('button', { name: 'Tallenna' }));
  expect(await screen.findByRole('link', { name: 'Kerta (vuosi): Tältä vuodelta on jo sijoitus.' })).toBeTruthy();
  expect(asked.find(({ method }) => method === 'POST')?.body).toMatchObject({ rank: 31, scope: 'national' });
});
