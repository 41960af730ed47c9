import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answerWith, fakeApi } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const row = {
  id: 'm1',
  title: 'Tonttimarkkinointi',
  primaryFactor: 'F2',
  stage: 'under_way',
  stageSince: '2026-09-01',
  plannedStartOn: '2026-09-01',
  plannedEndOn: '2026-11-01',
  pace: 'late',
  light: 'red',
  owner: { id: 'u1', name: 'Anna Aalto' },
  goalCode: null,
  unit: 'Elinvoimapalvelut',
  effort: 1,
  effect: 3,
  speed: 2,
  priority: 6,
  isPublic: false,
  updatedAt: '2026-11-22T10:00:00Z',
  version: 2,
};
const measure = {
  ...row,
  description: 'Ilmoitukset ja messut',
  secondaryFactors: ['F1'],
  theme: 'process',
  project: { id: 'p1', name: 'Yritysalueen hanke' },
  initiatives: [{ id: 'i1', name: 'Lisää tontteja kylille' }],
  budgetEur: 2000,
  actualEur: 500,
  helped: [],
  hindered: [],
  createdAt: '2026-09-01T10:00:00Z',
  history: [{ stage: 'under_way', since: '2026-09-01', recordedAt: '2026-09-01T10:00:00Z', recordedBy: 'Anna Aalto' }],
};
const programme = {
  name: 'Ohjelma',
  validFrom: '2025-01-01',
  validUntil: null,
  factors: [
    { code: 'F1', number: '3.1', name: 'Yrittäjyys', goals: [] },
    {
      code: 'F2',
      number: '3.2',
      name: 'Sijainti',
      goals: [
        { code: 'F2.1', parent: 'F2', name: 'Tontit' },
        { code: 'F2.1.1', parent: 'F2.1', name: 'Markkinointi' },
      ],
    },
  ],
};
const always = { 'GET /api/programme': () => programme } as const;

test('each measure carries its light in a word, and its factor as the programme calls it', async () => {
  fakeApi({ ...always, 'GET /api/measures': () => ({ items: [row], nextCursor: null, total: 1 }) });
  await renderApp('/measures');
  const table = await screen.findByRole('table', { name: 'Toimenpiteet' });
  expect(within(table).getByText('Myöhässä')).toBeTruthy();
  expect(await within(table).findByText('3.2 Sijainti')).toBeTruthy();
  expect(within(table).getByRole('link', { name: 'Tonttimarkkinointi' }).getAttribute('href')).toBe('/measures/m1');
});

test('nothing yet is a sentence with the way to the first one; a viewer is not offered it', async () => {
  fakeApi({ ...always, 'GET /api/measures': () => ({ items: [], nextCursor: null, total: 0 }) });
  const { unmount } = await renderApp('/measures');
  expect(await screen.findByText(/Toimenpiteitä ei vielä ole/)).toBeTruthy();
  expect(screen.getAllByRole('link', { name: 'Lisää toimenpide' })).toHaveLength(2);
  unmount();
  await renderApp('/measures', { role: 'viewer' });
  expect(await screen.findByText(/Toimenpiteitä ei vielä ole/)).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Lisää toimenpide' })).toBeNull();
});

test('a list that cannot be read says so and can be tried again', async () => {
  let isAway = true;
  fakeApi({
    ...always,
    'GET /api/measures': () =>
      isAway ? answerWith(500, { title: 'Jokin meni vikaan' }) : { items: [row], nextCursor: null, total: 1 },
  });
  await renderApp('/measures');
  const user = userEvent.setup();
  expect(await screen.findByText('Jokin meni vikaan')).toBeTruthy();
  isAway = false;
  await user.click(screen.getByRole('button', { name: 'Yritä uudelleen' }));
  expect(await screen.findByText('Tonttimarkkinointi')).toBeTruthy();
});

test('a stage moves from a day on, and what the API refuses stands at its field', async () => {
  const asked = fakeApi({
    ...always,
    'GET /api/measures/m1': () => measure,
    'POST /api/measures/m1/stage': () =>
      answerWith(422, {
        title: 'Tiedoissa on korjattavaa',
        errors: [{ pointer: '/since', code: 'day-in-the-future', message: 'Päivä on tulevaisuudessa.' }],
      }),
  });
  await renderApp('/measures/m1');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Siirrä vaiheeseen' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('radio', { name: 'Valmistunut' }));
  await user.click(within(dialog).getByRole('button', { name: 'Siirrä' }));
  expect(await within(dialog).findByRole('link', { name: 'Alkaen: Päivä on tulevaisuudessa.' })).toBeTruthy();
  expect(asked.find(({ method }) => method === 'POST')?.body).toMatchObject({ stage: 'completed' });
});

test('who was overtaken keeps what was written, and the next save has seen the newer record', async () => {
  let version = 2;
  const asked = fakeApi({
    ...always,
    'GET /api/measures/m1': () => ({ ...measure, version }),
    'GET /api/users/names': () => ({ items: [], nextCursor: null }),
    'PATCH /api/measures/m1': ({ headers }) => {
      if (headers.get('If-Match') === '"3"') return { ...measure, version: 4 };
      version = 3;
      return answerWith(412, { title: 'Joku muu on muuttanut tietoja' });
    },
  });
  await renderApp('/measures/m1');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Muokkaa' }));
  const field = await screen.findByRole<HTMLInputElement>('textbox', { name: /^Nimi/ });
  await user.type(field, ' 2');
  await user.click(screen.getByRole('button', { name: 'Tallenna' }));
  expect(await screen.findByText('Joku muu on muuttanut tietoja')).toBeTruthy();
  expect(field.value).toBe('Tonttimarkkinointi 2');
  await user.click(screen.getByRole('button', { name: 'Tallenna' }));
  expect(await screen.findByRole('button', { name: 'Muokkaa' })).toBeTruthy();
  expect(asked.filter(({ method }) => method === 'PATCH').map(({ headers }) => headers.get('If-Match'))).toEqual([
    '"2"',
    '"3"',
  ]);
});

test('by effect and effort the picture counts its squares, and the most useful stand first', async () => {
  const heavy = { ...row, id: 'm2', title: 'Raskas', effort: 3, effect: 1, speed: 1, priority: 1 / 3 };
  const open = { ...row, id: 'm3', title: 'Arvioimatta', effort: null, effect: null, speed: null, priority: null };
  const asked = fakeApi({
    ...always,
    'GET /api/measures': () => ({ items: [row, heavy, open], nextCursor: null, total: 3 }),
  });
  await renderApp('/measures');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('radio', { name: 'Vaikutus ja työmäärä' }));
  const picture = await screen.findByRole('table', { name: 'Toimenpiteet vaikutuksen ja työmäärän mukaan' });
  const large = within(picture).getByRole('row', { name: /^3 suuri/ });
  expect(
    within(large)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['1Tonttimarkkinointi', '0', '0']);
  expect(screen.getByText('2 toimenpidettä arvioitu. Suuri vaikutus pienellä työllä: 1.')).toBeTruthy();
  const table = await screen.findByRole('table', { name: 'Toimenpiteet' });
  expect(
    within(table)
      .getByRole('columnheader', { name: /Hyöty työhön nähden/ })
      .getAttribute('aria-sort'),
  ).toBe('descending');
  expect(within(table).getAllByText('Arvioimatta')).toBeTruthy();
  expect(asked.some(({ query }) => query.get('sort') === '-priority')).toBe(true);
});

test('its page tells whose work it is, what it costs and what it is part of', async () => {
  fakeApi({ ...always, 'GET /api/measures/m1': () => measure });
  await renderApp('/measures/m1');
  expect(await screen.findByText('Elinvoimapalvelut')).toBeTruthy();
  expect(screen.getByText('1 500 €')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Lisää tontteja kylille' }).getAttribute('href')).toBe('/initiatives/i1');
  expect(screen.getByRole('link', { name: 'Yritysalueen hanke' }).getAttribute('href')).toBe('/projects/p1');
});

test('a measure is entered for a goal of its factor, and its page shows the path up', async () => {
  const asked = fakeApi({
    ...always,
    'GET /api/users/names': () => ({ items: [], nextCursor: null }),
    'POST /api/measures': () => ({ ...measure, goalCode: 'F2.1.1' }),
    'GET /api/measures/m1': () => ({ ...measure, goalCode: 'F2.1.1' }),
  });
  await renderApp('/measures/new');
  const user = userEvent.setup();
  await user.type(await screen.findByRole('textbox', { name: /^Nimi/ }), 'Tonttimarkkinointi');
  expect(screen.queryByRole('combobox', { name: /Ohjelman tavoite/ })).toBeNull();
  await user.selectOptions(screen.getByRole('combobox', { name: /Elinvoimatekijä/ }), '3.2 Sijainti');
  const goal = await screen.findByRole('combobox', { name: /Ohjelman tavoite/ });
  await user.selectOptions(goal, 'F2.1 Tontit › F2.1.1 Markkinointi');
  await user.click(screen.getByRole('button', { name: 'Tallenna' }));
  expect(await screen.findByText('3.2 Sijainti')).toBeTruthy();
  expect(screen.getByText('F2.1 Tontit')).toBeTruthy();
  expect(screen.getByText('F2.1.1 Markkinointi')).toBeTruthy();
  expect(asked.find(({ method }) => method === 'POST')?.body).toMatchObject({
    primaryFactor: 'F2',
    goalCode: 'F2.1.1',
  });
});

test('completing asks what helped and what hindered', async () => {
  const asked = fakeApi({
    ...always,
    'GET /api/measures/m1': () => measure,
    'POST /api/measures/m1/stage': () => ({ ...measure, stage: 'completed', version: 3 }),
  });
  await renderApp('/measures/m1');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Siirrä vaiheeseen' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).queryByRole('group', { name: 'Mikä auttoi' })).toBeNull();
  await user.click(within(dialog).getByRole('radio', { name: 'Valmistunut' }));
  const helped = within(dialog).getByRole('group', { name: 'Mikä auttoi' });
  await user.click(within(helped).getByRole('checkbox', { name: 'Yhteistyö' }));
  await user.click(within(dialog).getByRole('button', { name: 'Siirrä' }));
  expect(await screen.findByText('Vaihe vaihdettu: Valmistunut')).toBeTruthy();
  expect(asked.find(({ method }) => method === 'POST')?.body).toMatchObject({
    stage: 'completed',
    helped: ['cooperation'],
    hindered: [],
  });
});
