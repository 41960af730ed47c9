import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeApi } from '../../../testing/fake-api.js';
import { renderApp } from '../../../testing/render-screen.js';

const wave = {
  id: 'w1',
  name: 'Juliste',
  survey: { id: 's1', name: 'Yrityskysely', anonymous: false },
  surveyVersion: 1,
  kind: 'open',
  state: 'open',
  opensAt: '2026-11-02T08:00:00Z',
  closesAt: '2026-12-02T22:00:00Z',
  frameSize: null,
  counts: { queued: 0, sent: 0, answered: 0, bounced: 0, refused: 0, suppressed: 0, ineligible: 0 },
  version: 1,
};
const state = { issuedAt: null, answers: 3, onPaper: 1, quarantined: 0 };
const link = {
  url: 'https://kunta.example/s/AAAAAAAAAAAAAAAAAAAAAA',
  qrSvg: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  expiresAt: '2026-12-02T22:00:00Z',
};

it('an open wave tells how many have answered, and shows its link with a QR code once', async () => {
  const asked = fakeApi({
    'GET /api/survey-waves/w1': () => wave,
    'GET /api/survey-waves/w1/open-link': () => state,
    'POST /api/survey-waves/w1/open-link': () => link,
  });
  await renderApp('/surveys/waves/w1', { role: 'coordinator' });
  expect(await screen.findByText('Ei edusta kaikkia')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Tee linkki ja QR-koodi' }));
  const image = await screen.findByRole('img', { name: `QR-koodi osoitteesta ${link.url}` });
  expect(image.getAttribute('src')).toContain('data:image/svg+xml');
  expect(screen.getByText(link.url)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Lataa QR-koodi (SVG)' }).getAttribute('download')).toBe('kysely-qr.svg');
  expect(asked.some(({ method }) => method === 'POST')).toBe(true);
});

it('a new link is made only after a warning that posters stop working', async () => {
  fakeApi({
    'GET /api/survey-waves/w1': () => wave,
    'GET /api/survey-waves/w1/open-link': () => ({ ...state, issuedAt: '2026-11-03T08:00:00Z' }),
  });
  await renderApp('/surveys/waves/w1', { role: 'coordinator' });
  await userEvent.click(await screen.findByRole('button', { name: 'Tee uusi linkki' }));
  const dialog = await screen.findByRole('alertdialog');
  expect(within(dialog).getByText(/myös painetuissa julisteissa/)).toBeTruthy();
});
