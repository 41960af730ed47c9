import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { renderScreen } from '../testing/render-screen.js';
import { DataTable } from './data-table.js';

const rows = Array.from({ length: 600 }, (_, n) => ({ id: `r${n}`, name: `Rivi ${n}` }));
const table = (isWhole: boolean) => (
  <DataTable
    label="Rivit"
    columns={[{ key: 'name', header: 'Nimi', cell: ({ name }: { name: string }) => name }]}
    rows={rows}
    rowKey={({ id }) => id}
    total={1200}
    isWhole={isWhole}
  />
);
const drawn = () => screen.getByLabelText('Rivit').querySelectorAll('tr[data-index]');

test('of a long list only the rows near the window are drawn, and each says its place among all', async () => {
  await renderScreen(table(false));
  await waitFor(() => expect(drawn().length).toBeLessThan(200));
  expect(screen.getByLabelText('Rivit').getAttribute('aria-rowcount')).toBe('1201');
  expect(drawn()[0]?.getAttribute('aria-rowindex')).toBe('2');
});

test('a list that was asked for whole is drawn whole, to be found in the page and printed', async () => {
  await renderScreen(table(true));
  expect(drawn().length).toBe(600);
});
