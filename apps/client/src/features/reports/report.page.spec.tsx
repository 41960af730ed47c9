import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeApi, type Asked, type FakeAnswers } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const figure = {
  key: '3.1.d',
  name: 'Vuorovaikutuksen määrä',
  kind: 'flow',
  unit: 'count',
  value: 42,
  parts: [{ key: 'phone', name: 'Puhelut', unit: 'count', value: 30 }],
  target: 40,
  light: 'green',
  previous: 38,
  trend: 'up',
  definition: 'Kaksisuuntaiset yhteydenpidot.',
  leftOut: 'Luonnokset.',
  note: null,
  leftOutOf: [{ reason: 'Luonnoksia', count: 3 }],
  definitionVersion: '0123456789abcdef',
};
const open = {
  period: '2026-Q2',
  closing: null,
  title: 'Elinvoimaraportti',
  municipality: 'Testilä',
  programme: 'Testilän elinvoimaohjelma',
  madeAt: '2026-11-22T10:00:00Z',
  standing: 'Ei lopullinen. Jakso on avoin.',
  summary: null,
  sentences: ['Jaksolla kirjattiin 42 vuorovaikutusta.'],
  factors: [
    {
      code: 'F1',
      number: '3.1',
      name: 'Yrittäjyys',
      measuredBy: 'vuorovaikutuksen määrä',
      text: 'Yrityksiin oltiin yhteydessä ahkerasti.',
      indicators: [figure],
      chart: null,
      measures: [
        {
          id: 'm1',
          title: 'Aamukahvit yrittäjille',
          stage: 'under_way',
          plannedEndOn: '2026-12-31',
          pace: 'on_time',
          light: 'green',
        },
      ],
    },
  ],
  initiatives: [],
};
const closed = { ...open, closing: 1, standing: 'Jakso on suljettu 22.11.2026. Luvut ovat lopulliset.' };
const closing = {
  id: 'c1',
  period: '2026-Q2',
  sequence: 1,
  closedAt: '2026-11-22T10:00:00Z',
  closedBy: 'Anna Aalto',
  hash: 'ab'.repeat(32),
  reopenedAt: null,
  reopenedBy: null,
  reopenedReason: null,
};
const since = {
  period: '2026-Q2',
  closedAt: '2026-11-22T10:00:00Z',
  hash: closing.hash,
  items: [
    {
      key: '3.1.d',
      value: 42,
      light: 'green',
      live: 44,
      revisions: [
        { kind: 'late', count: 3, recordIds: ['a', 'b', 'c'] },
        { kind: 'merged', count: 1, recordIds: ['d'] },
      ],
    },
  ],
};

const answers = (content: object, more: FakeAnswers = {}): FakeAnswers => ({
  'GET /api/reports/2026-Q2/content': () => content,
  'GET /api/reports/2026-Q2': () => since,
  'GET /api/reports/2026-Q2/closings': () => ({ items: content === closed ? [closing] : [] }),
  'GET /api/report-subscriptions': () => ({ items: [] }),
  'GET /api/users/names': () => ({ items: [], nextCursor: null }),
  ...more,
});

describe('a report', () => {
  it('says its figures with their lights, the writer’s words and the measures, factor by factor', async () => {
    fakeApi(answers(open));
    await renderApp('/reports?period=2026-Q2', { role: 'viewer' });
    const section = (await screen.findByRole('heading', { name: '3.1 Yrittäjyys' })).closest('section');
    expect(section?.textContent).toContain('Yrityksiin oltiin yhteydessä ahkerasti.');
    const row = screen.getByRole('rowheader', { name: 'Vuorovaikutuksen määrä' }).closest('tr');
    expect(row?.textContent).toContain('Tavoitteessa');
    expect(row?.textContent).toContain('Nousussa');
    expect(screen.getByRole('link', { name: 'Aamukahvit yrittäjille' }).getAttribute('href')).toBe('/measures/m1');
    expect(screen.getByText(/Luonnoksia 3/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Sulje jakso' })).toBeNull();
  });

  it('is closed by the director, after being told what that means', async () => {
    let body: unknown;
    fakeApi(
      answers(open, {
        'POST /api/reports': (request) => {
          body = request.body;
          return since;
        },
      }),
    );
    await renderApp('/reports?period=2026-Q2', { role: 'director' });
    await userEvent.click(await screen.findByRole('button', { name: 'Sulje jakso' }));
    const dialog = await screen.findByRole('alertdialog');
    expect(dialog.textContent).toContain('sellaisina kuin ne nyt ovat');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Sulje jakso' }));
    await waitFor(() => expect(body).toEqual({ period: '2026-Q2' }));
    expect(await screen.findByText('Jakso suljettiin.')).toBeTruthy();
  });

  it('once closed says what has changed since, each in words that lead to its records', async () => {
    fakeApi(answers(closed));
    await renderApp('/reports?period=2026-Q2', { role: 'director' });
    const late = await screen.findByRole('link', { name: 'jälkikäteen kirjattu 3' });
    expect(late.getAttribute('href')).toBe('/reports/2026-Q2/revisions?key=3.1.d&revision=late');
    expect(screen.getByRole('link', { name: 'yhdistetty 1' })).toBeTruthy();
    expect(screen.getByText('nyt 44')).toBeTruthy();
    expect(screen.getByText('42')).toBeTruthy();
    expect(screen.getByText(closed.standing)).toBeTruthy();
  });

  it('shows who may open no record the changes as words alone', async () => {
    fakeApi(answers(closed));
    await renderApp('/reports?period=2026-Q2', { role: 'viewer' });
    expect(await screen.findByText('jälkikäteen kirjattu 3')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'jälkikäteen kirjattu 3' })).toBeNull();
  });

  it('is opened again for a reason', async () => {
    let body: unknown;
    fakeApi(
      answers(closed, {
        'POST /api/reports/2026-Q2/reopen': (request) => {
          body = request.body;
          return { ...since, closedAt: null, hash: null };
        },
      }),
    );
    await renderApp('/reports?period=2026-Q2', { role: 'director' });
    await userEvent.click(await screen.findByRole('button', { name: 'Avaa jakso uudelleen' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByRole('textbox'), 'Puuttuva käynti');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Avaa jakso uudelleen' }));
    await waitFor(() => expect(body).toEqual({ reason: 'Puuttuva käynti' }));
  });

  it('takes the writer’s words with the version they were read at', async () => {
    let sent: Asked | undefined;
    fakeApi(
      answers(open, {
        'GET /api/reports/2026-Q2/text': () => ({ period: '2026-Q2', summary: null, factors: [], version: 0 }),
        'PATCH /api/reports/2026-Q2/text': (asked) => {
          sent = asked;
          return { period: '2026-Q2', summary: 'Vilkas', factors: [], version: 1 };
        },
      }),
    );
    await renderApp('/reports?period=2026-Q2', { role: 'director' });
    await userEvent.click(await screen.findByRole('button', { name: 'Kirjoita raporttiin' }));
    await userEvent.type(await screen.findByRole('textbox', { name: 'Yhteenveto' }), 'Vilkas');
    await userEvent.click(screen.getByRole('button', { name: 'Tallenna tekstit' }));
    await waitFor(() => expect(sent?.body).toEqual({ summary: 'Vilkas', factors: [{ code: 'F1', text: '' }] }));
    expect(sent?.headers.get('if-match')).toBe('"0"');
  });
});
