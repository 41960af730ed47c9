import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { fakeApi } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const nothing = {
  'GET /api/privacy/erasures': () => ({ items: [] }),
  'GET /api/privacy/rectifications': () => ({ items: [] }),
};

it('opens the record of processing activities in one press, in the reader’s language, beside the page', async () => {
  fakeApi(nothing);
  await renderApp('/privacy');
  const link = await screen.findByRole('link', { name: 'Seloste käsittelytoimista' });
  expect([link.getAttribute('href'), link.getAttribute('target')]).toEqual([
    '/api/privacy/processing-record/page?language=fi',
    '_blank',
  ]);
});

it('tells of erasures without a name, and of corrections with what was corrected and who was told', async () => {
  fakeApi({
    'GET /api/privacy/erasures': () => ({
      items: [
        {
          id: 'e1',
          ground: 'objection',
          rows: 9,
          wordsReplaced: 3,
          wordsKept: 1,
          erasedAt: '2026-11-20T08:00:00Z',
          erasedBy: 'Anna Aalto',
        },
      ],
    }),
    'GET /api/privacy/rectifications': () => ({ items: [] }),
  });
  await renderApp('/privacy');
  expect(await screen.findByRole('row', { name: /Henkilö vastustaa käsittelyä.*9.*3 \/ 1/ })).toBeTruthy();
  expect(await screen.findByText('Oikaisuja ei ole kirjattu.')).toBeTruthy();
});
