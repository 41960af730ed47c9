import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { fakeApi } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const made = {
  id: 'f1',
  state: 'running',
  tablesTotal: 120,
  tablesDone: 30,
  rowsWritten: 5000,
  sizeBytes: null,
  createdAt: '2026-11-23T10:00:00Z',
  finishedAt: null,
  expiresAt: null,
};
const ready = { ...made, id: 'f2', state: 'ready', sizeBytes: 12_300_000, expiresAt: '2026-11-24T10:00:00Z' };

test('a package is ordered by one press and saved when it is ready', async () => {
  let items: object[] = [ready];
  const asked = fakeApi({
    'GET /api/full-exports': () => ({ items, nextCursor: null }),
    'POST /api/full-exports': () => {
      items = [made, ready];
      return made;
    },
  });
  await renderApp('/full-export', { role: 'administrator' });
  expect((await screen.findByRole('link', { name: 'Tallenna' })).getAttribute('href')).toBe(
    '/api/full-exports/f2/file',
  );
  expect(screen.getByText('12,3 Mt')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Tee vientipaketti' }));
  expect(asked.some(({ method }) => method === 'POST')).toBe(true);
  expect((await screen.findByRole('progressbar')).getAttribute('value')).toBe('0.25');
});

test('an empty list says so', async () => {
  fakeApi({ 'GET /api/full-exports': () => ({ items: [], nextCursor: null }) });
  await renderApp('/full-export', { role: 'administrator' });
  expect(await screen.findByText('Paketteja ei ole tehty.')).toBeTruthy();
});
