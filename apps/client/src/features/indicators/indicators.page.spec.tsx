import { screen, within } from '@testing-library/react';
import { describe, expect, it } from '@jest/globals';
import { fakeApi } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const interactions = {
  key: '3.1.d',
  factor: 'F1',
  name: 'Vuorovaikutuksen määrä',
  kind: 'flow',
  value: 1042,
  parts: [],
  unit: 'count',
  target: 1100,
  light: 'amber',
  previous: 1034,
  trend: 'up',
  definition: 'Kaksisuuntaiset yhteydenpidot.',
  leftOut: 'Luonnokset.',
  frozen: null,
};
const reached = {
  ...interactions,
  key: '3.1.d3',
  name: 'Tavoitetut yritykset',
  value: null,
  previous: null,
  target: null,
  light: 'none',
  parts: [{ key: 'coverage', name: 'Kattavuus', value: 41.25, unit: 'percent' }],
};
const programme = {
  code: 'testila',
  name: 'Testilän elinvoimaohjelma',
  municipality: 'Testilä',
  validFrom: '2025-06-01',
  validUntil: null,
  loggingBeganOn: '2025-01-01',
  factors: [
    { code: 'F1', number: '3.1', name: 'Yrittäjyys', measures: [], measuredBy: null, indicators: [] },
    { code: 'F2', number: '3.2', name: 'Sijainti', measures: [], measuredBy: null, indicators: [] },
  ],
};

const answers = {
  'GET /api/programme': () => programme,
  'GET /api/indicators': () => ({ items: [interactions, reached] }),
  'GET /api/indicators/3.1.d/records': () => ({
    items: [
      {
        kind: 'interaction',
        id: 'i1',
        title: 'Tontti Parolasta',
        date: '2026-07-01',
        companyId: null,
        companyName: 'Alfa Oy, Beeta Oy',
      },
    ],
    nextCursor: null,
    total: 1042,
  }),
};

describe('the figures of a quarter', () => {
  it('stand under their factor with light, target and the change in words', async () => {
    fakeApi(answers);
    await renderApp('/indicators?period=2026-Q3', { role: 'director' });
    expect(await screen.findByRole('heading', { name: '3.1 Yrittäjyys' })).toBeTruthy();
    const row = screen.getByRole('heading', { name: 'Vuorovaikutuksen määrä' }).closest('li');
    expect(row?.textContent).toContain('Lähellä tavoitetta');
    expect(row?.textContent).toContain('Tavoite 1\u00a0100');
    expect(row?.textContent).toContain('8 enemmän kuin edellisellä jaksolla');
    const other = screen.getByRole('heading', { name: 'Tavoitetut yritykset' }).closest('li');
    expect(other?.textContent).toContain('Ei tietoa');
    expect(other?.textContent).toContain('41,3\u00a0%');
    expect(screen.getByText(/Tämän tekijän mittareita ei vielä lasketa/)).toBeTruthy();
  });

  it('a figure is a link to its records, named after what it opens', async () => {
    fakeApi(answers);
    await renderApp('/indicators?period=2026-Q3', { role: 'director' });
    const link = await screen.findByRole('link', {
      name: 'Vuorovaikutuksen määrä: 1\u00a0042. Näytä kirjaukset',
    });
    expect(link.getAttribute('href')).toBe('/indicators/3.1.d/records?period=2026-Q3');
  });

  it('who may not see records reads the figure and no link', async () => {
    fakeApi(answers);
    await renderApp('/indicators?period=2026-Q3', { role: 'viewer' });
    expect(await screen.findByText('1 042')).toBeTruthy();
    expect(screen.queryByRole('link', { name: /Näytä kirjaukset/ })).toBeNull();
  });

  it('the records are listed with their total, each a link to its page', async () => {
    fakeApi(answers);
    await renderApp('/indicators/3.1.d/records?period=2026-Q3', { role: 'director' });
    expect(await screen.findByText('1 042 kirjausta')).toBeTruthy();
    const table = screen.getByRole('table');
    expect(within(table).getByRole('link', { name: 'Tontti Parolasta' }).getAttribute('href')).toBe('/interactions/i1');
    expect(within(table).getByText('Alfa Oy, Beeta Oy')).toBeTruthy();
  });
});

describe('the report of a period', () => {
  it('opens with its sentences, shows the figures and offers the same as files', async () => {
    fakeApi(answers);
    await renderApp('/reports?period=2026-Q3', { role: 'director' });
    expect(
      await screen.findByText('Jaksolla kirjattiin 1 042 vuorovaikutusta, 8 enemmän kuin edellisellä jaksolla.'),
    ).toBeTruthy();
    expect(screen.getByText('Ei lopullinen')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Excel-taulukko' }).getAttribute('href')).toBe(
      '/api/reports/2026-Q3.xlsx?language=fi',
    );
    const table = screen.getByRole('table', { name: '3.1 Yrittäjyys' });
    expect(within(table).getByRole('rowheader', { name: 'Kattavuus' })).toBeTruthy();
  });
});
