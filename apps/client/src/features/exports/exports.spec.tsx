import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { ExportButton } from '../../exports/export-button.js';
import { fakeApi } from '../../testing/fake-api.js';
import { renderApp, renderScreen } from '../../testing/render-screen.js';

const made = {
  id: 'e1',
  list: 'companies',
  format: 'xlsx',
  language: 'fi',
  filter: { status: 'active' },
  columns: ['name'],
  sort: 'name',
  state: 'running',
  rowsTotal: 20_000,
  rowsWritten: 5000,
  progress: 0.25,
  sizeBytes: null,
  problem: null,
  createdAt: '2026-11-22T10:00:00Z',
  finishedAt: null,
  expiresAt: null,
};

test('what is seen is taken out, and the end is told in rows', async () => {
  let reads = 0;
  const asked = fakeApi({
    'POST /api/exports': () => made,
    'GET /api/exports/e1': () => {
      reads += 1;
      return { ...made, state: 'ready', rowsWritten: 20_000, progress: 1 };
    },
  });
  await renderScreen(
    <ExportButton list="companies" filter={{ status: 'active', q: undefined }} columns={['name']} sort="-name" />,
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Vie tiedostoksi' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'CSV-tiedosto (.csv)' }));
  expect(await screen.findByText('Tehdään tiedostoa')).toBeTruthy();
  expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({
    list: 'companies',
    format: 'csv',
    filter: { status: 'active' },
    columns: ['name'],
    sort: '-name',
  });
  expect(await screen.findByText(/20\s000 \/ 20\s000 riviä/, {}, { timeout: 4000 })).toBeTruthy();
  expect(reads).toBeGreaterThan(0);
});

test('one’s own files tell how far they are, can be stopped and saved', async () => {
  const asked = fakeApi({
    'GET /api/exports': () => ({
      items: [made, { ...made, id: 'e2', state: 'ready', rowsWritten: 20_000, progress: 1 }],
      nextCursor: null,
      total: 2,
    }),
    'POST /api/exports/e1/cancel': () => ({ ...made, state: 'cancelled' }),
  });
  await renderApp('/exports');
  expect((await screen.findByRole('progressbar')).getAttribute('value')).toBe('0.25');
  expect(screen.getByRole('link', { name: 'Tallenna Yritykset' }).getAttribute('href')).toBe('/api/exports/e2/file');
  await userEvent.click(screen.getByRole('button', { name: 'Peru Yritykset' }));
  expect(asked.some(({ path }) => path === '/api/exports/e1/cancel')).toBe(true);
});
