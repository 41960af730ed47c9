import { expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeApi } from '../../../testing/fake-api.js';
import { renderApp } from '../../../testing/render-screen.js';

const theme = (id: string, nameFi: string, more: object = {}) => ({
  id,
  nameFi,
  nameSv: null,
  nameEn: null,
  words: [],
  archived: false,
  mergedIntoId: null,
  version: 1,
  ...more,
});
const themes = { items: [theme('t1', 'Hankinnat'), theme('t2', 'Liikenne ja tiet')] };
const comment = (id: string, more: object = {}) => ({
  id,
  questionKey: 'open',
  question: { fi: 'Mitä muuta?', sv: '', en: '' },
  text: `Soittakaa Virtaselle ${id}`,
  language: 'fi',
  quarter: '2026-Q4',
  state: 'new',
  quoted: false,
  fingerprint: `f-${id}`,
  themeIds: [],
  marks: [{ from: 10, to: 20, kind: 'name' }],
  suggestions: [{ themeId: 't2', because: ['teiden'] }],
  responseId: null,
  company: null,
  contact: null,
  wantsContact: false,
  ...more,
});
const summary = (more: object = {}) => ({
  wave: { id: 'w1', name: 'Syksyn kierros' },
  survey: { id: 's1', name: 'Kysely' },
  anonymous: false,
  state: 'shown',
  closesAt: '2026-12-01T00:00:00Z',
  minimum: { answers: 7, companies: 5 },
  questions: [],
  counts: { all: 2, new: 2, untagged: 2, quoted: 0 },
  withheldFromReader: 0,
  ...more,
});
const page = (items: unknown[]) => ({ items, nextCursor: null, total: items.length });

const routes = {
  'GET /api/survey-themes': () => themes,
  'GET /api/survey-waves/w1/comments/summary': () => summary(),
  'GET /api/survey-waves/w1/comments': () => page([comment('c1'), comment('c2', { text: 'Kiitos.', marks: [] })]),
  'GET /api/surveys/s1/themes': () => ({
    items: [
      {
        wave: { id: 'w1', name: 'Syksyn kierros' },
        opensAt: '2026-11-01T00:00:00Z',
        commented: 12,
        themes: [
          { themeId: 't1', count: 7 },
          { themeId: 't2', count: null },
        ],
      },
    ],
  }),
};

it('answers are gone through by keys alone: a theme by its number, the name hidden, accepted, and the next one comes', async () => {
  const sent: unknown[] = [];
  fakeApi({
    ...routes,
    'POST /api/survey-waves/w1/comments/c1/review': ({ body }: { body: unknown }) => {
      sent.push(body);
      return comment('c1', { state: 'redacted', marks: [] });
    },
    'POST /api/survey-waves/w1/comments/c2/review': ({ body }: { body: unknown }) => {
      sent.push(body);
      return comment('c2', { state: 'checked', marks: [] });
    },
  });
  await renderApp('/surveys/waves/w1/comments/tag');
  expect(await screen.findByText('1 / 2')).toBeTruthy();
  const suggested = screen.getByRole('button', { name: /Liikenne ja tiet.*Ehdotus, koska: teiden/ });
  expect(suggested.getAttribute('aria-pressed')).toBe('false');
  await userEvent.keyboard('1');
  expect(suggested.getAttribute('aria-pressed')).toBe('true');
  await userEvent.keyboard('b');
  expect(screen.getByRole('checkbox', { name: 'Virtaselle, mahdollinen nimi' }).getAttribute('aria-checked')).toBe(
    'true',
  );
  await userEvent.keyboard('h');
  expect(await screen.findByText('2 / 2')).toBeTruthy();
  await userEvent.keyboard('h');
  expect(await screen.findByText('Kaikki on käyty läpi.')).toBeTruthy();
  expect(sent).toEqual([
    { seen: 'f-c1', themeIds: ['t2'], blacken: [{ from: 10, to: 20 }] },
    { seen: 'f-c2', themeIds: [], blacken: [] },
  ]);
});

it('a text that nobody has looked through is not shown in the list; small numbers are not told', async () => {
  fakeApi({
    ...routes,
    'GET /api/survey-waves/w1/comments': () =>
      page([comment('c1'), comment('c2', { text: 'Tie on kunnossa.', state: 'checked', themeIds: ['t2'] })]),
  });
  await renderApp('/surveys/waves/w1/comments');
  expect(await screen.findByText('Tie on kunnossa.')).toBeTruthy();
  expect(screen.queryByText(/Virtaselle/)).toBeNull();
  const table = await screen.findByRole('table', { name: 'Teemat lähetyksittäin' });
  expect(within(within(table).getByRole('row', { name: /Hankinnat/ })).getByText('7')).toBeTruthy();
  expect(within(within(table).getByRole('row', { name: /Liikenne/ })).getByText('ei kerrota')).toBeTruthy();
});

it('says why nothing of an anonymous survey is shown', async () => {
  fakeApi({
    ...routes,
    'GET /api/survey-waves/w1/comments/summary': () => summary({ state: 'too_few', counts: null, anonymous: true }),
    'GET /api/surveys/s1/themes': () => ({ items: [] }),
  });
  await renderApp('/surveys/waves/w1/comments');
  expect(await screen.findByText(/Vastauksia on alle 7/)).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Käy läpi' })).toBeNull();
});

it('a theme is merged into another from the list of themes', async () => {
  const sent: unknown[] = [];
  fakeApi({
    ...routes,
    'POST /api/survey-themes/t1/merge': ({ body }: { body: unknown }) => {
      sent.push(body);
      return theme('t1', 'Hankinnat', { archived: true, mergedIntoId: 't2' });
    },
  });
  await renderApp('/surveys/themes');
  await userEvent.click(await screen.findByRole('button', { name: 'Muokkaa: Hankinnat' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Yhdistä toiseen' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.selectOptions(within(dialog).getByRole('combobox', { name: /Mihin teemaan/ }), 'Liikenne ja tiet');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Yhdistä toiseen' }));
  await waitFor(() => expect(sent).toEqual([{ intoId: 't2' }]));
});
