import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from '@jest/globals';
import { fakeApi, type FakeAnswers } from '../../testing/fake-api.js';
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
  note: 'Sisältyy myös yrityskontakteihin.',
  breakdowns: ['type', 'place'],
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
    { code: 'F1', number: '3.1', name: 'Yrittäjyys', kind: 'factor', measuredBy: null, indicators: [] },
    { code: 'F2', number: '3.2', name: 'Sijainti', kind: 'factor', measuredBy: null, indicators: [] },
  ],
};

const answers: FakeAnswers = {
  'GET /api/programme': () => programme,
  'GET /api/indicators': () => ({ items: [interactions, reached] }),
  'GET /api/indicators/3.1.d': () => interactions,
  'GET /api/indicators/3.1.d/left-out': () => ({
    items: [
      { reason: 'draft', name: 'Luonnoksia', count: 3 },
      { reason: 'duplicate', name: 'Kaksoiskappaleita', count: 1 },
    ],
  }),
  'GET /api/indicators/3.1.d/series': ({ query }) => ({
    key: '3.1.d',
    kind: 'flow',
    unit: 'count',
    by: query.get('by'),
    notAdditive: query.get('by') === 'place',
    note: null,
    items: [
      { period: '2026-Q2', value: 1034, groups: [] },
      {
        period: '2026-Q3',
        value: 1042,
        groups:
          query.get('by') === 'place'
            ? [
                { key: 'here', name: 'Oma kunta', value: 900, hidden: false },
                { key: null, name: 'Ei tiedossa', value: 200, hidden: false },
              ]
            : [
                { key: 'call', name: 'Puhelu', value: 800, hidden: false },
                { key: 'visit', name: 'Yrityskäynti', value: 242, hidden: false },
              ],
      },
    ],
  }),
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

describe('what a figure says of itself', () => {
  it('unfolds in place: the definition, what it is not added to, how many stay out and why', async () => {
    const asked = fakeApi(answers);
    await renderApp('/indicators?period=2026-Q3', { role: 'viewer' });
    const row = (await screen.findByRole('heading', { name: 'Vuorovaikutuksen määrä' })).closest('li');
    if (row === null) throw new Error('no row');
    const unfolded = within(row).getByText('Määritelmä').closest('details');
    if (unfolded === null) throw new Error('nothing to unfold');
    expect(asked.some(({ path }) => path.endsWith('/left-out'))).toBe(false);
    unfolded.open = true;
    fireEvent(unfolded, new Event('toggle'));
    expect(await within(row).findByText('Tältä jaksolta jää pois 4 kirjausta:')).toBeTruthy();
    expect(within(row).getByText('Luonnoksia: 3')).toBeTruthy();
    expect(within(row).getByText(/Sisältyy myös yrityskontakteihin/)).toBeTruthy();
  });

  it('a closed period shows the figure that was reported, its lock, and what the records would say now', async () => {
    const frozen = { value: 1039, light: 'green', closedAt: '2026-10-15T09:00:00Z' };
    fakeApi({ ...answers, 'GET /api/indicators': () => ({ items: [{ ...interactions, frozen }] }) });
    await renderApp('/indicators?period=2026-Q3', { role: 'viewer' });
    const row = (await screen.findByRole('heading', { name: 'Vuorovaikutuksen määrä' })).closest('li');
    expect(row?.textContent).toContain('1\u00a0039');
    expect(row?.textContent).toContain('Suljettu 15.10.2026');
    expect(row?.textContent).toContain('nyt 1\u00a0042');
    expect(row?.textContent).toContain('Tavoitteessa');
  });

  it('its own page charts it by what the address says, with a table and files', async () => {
    const asked = fakeApi(answers);
    await renderApp('/indicators/3.1.d?period=2026-Q3&count=4&by=type', { role: 'viewer' });
    const chart = await screen.findByRole('img', { name: /Suurin ryhmä Q3\/2026: Puhelu, 800/ });
    expect(chart.getAttribute('aria-label')).toContain('Yrityskäynti: Q2/2026: 0; Q3/2026: 242');
    const query = asked.find(({ path }) => path.endsWith('/series'))?.query;
    expect(Object.fromEntries(query ?? [])).toEqual({ from: '2025-Q4', to: '2026-Q3', by: 'type' });
    expect(screen.getByRole('button', { name: /Tallenna kuvana/ })).toBeTruthy();
    expect(screen.getByText('Tältä jaksolta jää pois 4 kirjausta:')).toBeTruthy();
  });

  it('a group of too few answers stands there, hidden and explained, in picture and table', async () => {
    const index = { ...interactions, key: 'T.a', name: 'Tyytyväisyysindeksi', kind: 'index', unit: 'index', value: 72 };
    fakeApi({
      ...answers,
      'GET /api/indicators/T.a': () => ({ ...index, breakdowns: ['size'] }),
      'GET /api/indicators/T.a/left-out': () => ({ items: [] }),
      'GET /api/indicators/T.a/series': () => ({
        key: 'T.a',
        kind: 'index',
        unit: 'index',
        by: 'size',
        notAdditive: true,
        note: 'Ryhmät ovat samat kuin kyselyn tulossivulla.',
        items: [
          {
            period: '2026-Q3',
            value: 72,
            groups: [
              { key: '0-4', name: '0–4 henkilöä', value: 75, hidden: false },
              { key: '5-19', name: '5–19 henkilöä', value: null, hidden: true },
              { key: '20+', name: 'Vähintään 20 henkilöä', value: null, hidden: true },
            ],
          },
        ],
      }),
    });
    await renderApp('/indicators/T.a?period=2026-Q3&by=size', { role: 'viewer' });
    const chart = await screen.findByRole('img', { name: /Tyytyväisyysindeksi/ });
    expect(chart.getAttribute('aria-label')).toContain('0–4 henkilöä: Q3/2026: 75');
    expect(chart.getAttribute('aria-label')).toContain('5–19 henkilöä: Q3/2026: Piilotettu, liian vähän vastauksia');
    expect(chart.getAttribute('aria-label')).not.toContain('Suurin ryhmä');
    expect(screen.getAllByText('Piilotettu, liian vähän vastauksia')).toHaveLength(2);
    expect(
      screen.getByText(/Ryhmä näytetään, kun siinä on vähintään 7 vastausta vähintään 5 yrityksestä/),
    ).toBeTruthy();
    expect(screen.getByText(/Ryhmät ovat samat kuin kyselyn tulossivulla/)).toBeTruthy();
    expect(screen.queryByText(/Sama kirjaus voi olla usealla rivillä/)).toBeNull();
  });

  it('a chosen place is drawn alone', async () => {
    fakeApi(answers);
    await renderApp('/indicators/3.1.d?period=2026-Q3&place=unknown', { role: 'viewer' });
    expect(await screen.findByRole('img', { name: /Vuorovaikutuksen määrä: Ei tiedossa, Q3\/2026: 200/ })).toBeTruthy();
  });

  it('a colleague without the right reads a plain sentence instead of records', async () => {
    const asked = fakeApi(answers);
    await renderApp('/indicators/3.1.d/records?period=2026-Q3', { role: 'viewer' });
    expect(await screen.findByText(/Näet luvun ja sen määritelmän, mutta et kirjauksia sen takana/)).toBeTruthy();
    expect(asked.some(({ path }) => path.endsWith('/records'))).toBe(false);
    await renderApp('/indicators/3.1.d?period=2026-Q3', { role: 'contributor' });
    expect(await screen.findByText(/Sinulla ei ole oikeutta nähdä mittareita/)).toBeTruthy();
  });
});
