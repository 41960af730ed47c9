import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { renderScreen } from '../../testing/render-screen.js';
import { Chart, type ChartProps } from '../chart.js';
import { ChartPaper } from './chart-paper.js';
import { linesOf } from './drawing.js';
import { fileName, standAlone } from './save-drawing.js';

const chart: ChartProps = {
  kind: 'stacked',
  title: 'Vuorovaikutuksen määrä',
  period: 'Q3/2026–Q4/2026',
  sentence: 'Viimeisellä neljänneksellä 12 vuorovaikutusta.',
  source: 'Lähde: Testilän elinvoimaohjelma',
  labels: ['Q3/2026', 'Q4/2026'],
  series: [
    { key: 'call', name: 'Puhelu', values: [4, 7] },
    { key: null, name: 'Ei tiedossa', values: [null, 5] },
  ],
  target: { value: 15, label: 'Tavoite 15' },
};

test.each(['bar', 'line', 'stacked'] as const)(
  'a %s chart says in words and in a table what it draws',
  async (kind) => {
    await renderScreen(<Chart {...chart} kind={kind} />);
    const drawing = await screen.findByRole('img', { name: /Viimeisellä neljänneksellä 12/ });
    const said = drawing.getAttribute('aria-label');
    expect(said).toContain('Tavoite 15.');
    expect(said).toContain('Puhelu: Q3/2026: 4; Q4/2026: 7');
    expect(said).toContain('Ei tiedossa: Q3/2026: Ei tietoa; Q4/2026: 5');
    const table = screen.getByRole('table', { hidden: true });
    const rows = within(table)
      .getAllByRole('row', { hidden: true })
      .map((row) => row.textContent);
    expect(rows).toEqual(['AjankohtaPuheluEi tiedossa', 'Q3/20264Ei tietoa', 'Q4/202675']);
    expect(screen.getByRole('button', { name: /Tallenna SVG/ })).toBeTruthy();
  },
);

test('the file stands alone: heading, period, source, legend and fonts are in it, and nothing points outside', async () => {
  let paper: SVGSVGElement | null = null;
  await renderScreen(<ChartPaper {...chart} format={String} ref={(element) => void (paper = element ?? paper)} />);
  if (paper === null) throw new Error('not drawn');
  const file = standAlone(paper);
  const read = new DOMParser().parseFromString(file, 'image/svg+xml');
  expect(read.querySelector('parsererror')).toBeNull();
  const words = [...read.querySelectorAll('text')].map(({ textContent }) => textContent);
  expect(words).toEqual(
    expect.arrayContaining([chart.title, chart.period, chart.source, 'Puhelu', 'Ei tiedossa', 'Tavoite 15']),
  );
  expect(read.querySelector('title')?.textContent).toBe('Vuorovaikutuksen määrä, Q3/2026–Q4/2026');
  expect(read.documentElement.getAttribute('font-family')).toContain('sans-serif');
  expect(file).not.toContain('class=');
  expect(file.replaceAll('http://www.w3.org/', '')).not.toMatch(/https?:|href/);
  for (const [, id] of file.matchAll(/url\(#([^)]+)\)/g)) expect(read.getElementById(id ?? '')).not.toBeNull();
});

test('names of groups are broken into lines where they would stand over each other', () => {
  expect(linesOf('Palvelut', 100)).toEqual(['Palvelut']);
  expect(linesOf('Kauppa, kuljetus ja ravitsemistoiminta', 130)).toEqual(['Kauppa, kuljetus ja', 'ravitsemistoiminta']);
});

test('a file is named after what it shows', () => {
  expect(fileName('Vuorovaikutuksen määrä Q1/2024–Q4/2026', 'png')).toBe('vuorovaikutuksen-maara-q1-2024-q4-2026.png');
});
