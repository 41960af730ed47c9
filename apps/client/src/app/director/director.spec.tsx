import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { fakeApi, type FakeAnswers } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const figure = {
  key: '3.1.d',
  factor: 'F1',
  name: 'Vuorovaikutuksen määrä',
  kind: 'flow',
  value: 42,
  parts: [],
  unit: 'count',
  target: 40,
  light: 'green',
  previous: 34,
  trend: 'up',
  definition: '',
  leftOut: '',
  note: null,
  breakdowns: [],
  frozen: null,
};
const reached = {
  ...figure,
  key: '3.1.d3',
  name: 'Tavoitetut yritykset',
  target: null,
  light: 'none',
  parts: [{ key: 'coverage', name: 'Kattavuus', value: 41.2, unit: 'percent' }],
};
const factor = {
  code: 'F1',
  kind: 'factor',
  number: '3.1',
  name: 'Yrittäjyys',
  measuredBy: null,
  headlineIndicator: null,
  indicators: ['3.1.d', '3.1.d3'],
  goals: [{ code: 'F1.1', parent: 'F1', name: 'Yrityksiä kuullaan', responsible: null, headlineIndicator: '3.1.d' }],
};
const owner = { id: 'u1', name: 'Anna Aalto' };
const task = {
  id: 'y1',
  title: 'Neljännesvuosiraportti',
  kind: 'report',
  firstDueOn: '2026-01-20',
  every: 'quarter',
  remindDaysBefore: 14,
  owner,
  notes: null,
  updatedAt: '2026-01-01T00:00:00Z',
  version: 1,
};
const time = { task, dueOn: '2026-01-20', state: 'late', period: '2025-Q4', doneAt: null, followUpId: null };

const answers: FakeAnswers = {
  'GET /api/indicators': () => ({ items: [figure, reached] }),
  'GET /api/programme': () => ({
    code: 'testila',
    name: 'Ohjelma',
    municipality: 'Testilä',
    factors: [factor, { ...factor, code: 'F2', number: '3.2', name: 'Sijainti', goals: [] }],
  }),
  'GET /api/director/stuck': () => ({
    items: [
      { kind: 'enquiries', count: 2, since: '2026-11-10' },
      { kind: 'measures', count: 0, since: null },
    ],
  }),
  'GET /api/yearly-tasks/calendar': () => ({ items: [time, { ...time, dueOn: '2026-04-20', state: 'next' }] }),
};

describe('the director’s page', () => {
  it('says what happened by the headline of each goal, what is stuck with its list, and where each factor stands', async () => {
    fakeApi(answers);
    await renderApp('/director?period=2026-Q4', { role: 'director' });
    const happened = await screen.findByRole('region', { name: 'Mitä tapahtui' });
    expect(await within(happened).findByText('Yrityksiä kuullaan')).toBeTruthy();
    expect(within(happened).getByRole('link', { name: /42. Näytä kirjaukset/ })).toBeTruthy();
    const stuck = screen.getByRole('region', { name: 'Mikä on jumissa' });
    const list = within(stuck).getByRole('link', { name: /Tontti- ja toimitilakyselyt/ });
    expect(list.getAttribute('href')).toBe('/enquiries?as=list&late=true');
    expect(stuck.textContent).toContain('2');
    expect(stuck.textContent).toContain('vanhin 10.11.2026');
    expect(within(stuck).queryByText(/toimenpiteet/)).toBeNull();
    const standing = screen.getByRole('region', { name: 'Missä mennään' });
    expect(within(standing).getByText('1 tavoitteessa')).toBeTruthy();
    expect(within(standing).getByText('1 ei arvioitavissa')).toBeTruthy();
    expect(within(standing).getByText('Ei vielä mittareita')).toBeTruthy();
    expect(standing.textContent).toContain('Kattavuus 41,2\u00a0%');
  });

  it('shows the year’s calendar, and marks one time of a task as done', async () => {
    const asked = fakeApi({ ...answers, 'POST /api/yearly-tasks/y1/done': () => task });
    await renderApp('/director', { role: 'director' });
    const late = (await screen.findByText('Myöhässä')).closest('li');
    if (late === null) throw new Error('no row');
    expect(
      within(late)
        .getByRole('link', { name: /Jakso Q4\/2025/ })
        .getAttribute('href'),
    ).toBe('/reports?period=2025-Q4');
    const done = within(late).getByRole('button', { name: /Merkitse tehdyksi: Neljännesvuosiraportti 20.1.2026/ });
    await userEvent.setup().click(done);
    expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({ dueOn: '2026-01-20' });
  });

  it('a new task is owned by who enters it, unless told', async () => {
    const asked = fakeApi({ ...answers, 'POST /api/yearly-tasks': () => task });
    await renderApp('/director', { role: 'director' });
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Lisää vuosikelloon' }));
    const dialog = await screen.findByRole('dialog', { name: 'Lisää vuosikelloon' });
    await user.type(within(dialog).getByLabelText(/^Tehtävä/), 'Tavoitteiden arviointi');
    await user.type(within(dialog).getByLabelText(/Ensimmäinen määräpäivä/), '15.9.2027');
    await user.click(within(dialog).getByRole('button', { name: 'Tallenna' }));
    expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({
      title: 'Tavoitteiden arviointi',
      kind: 'report',
      firstDueOn: '2027-09-15',
      every: 'year',
      remindDaysBefore: 14,
      notes: null,
      ownerId: 'user-1',
    });
  });

  it('a viewer reads it without deeds', async () => {
    fakeApi({ ...answers, 'GET /api/director/stuck': () => ({ items: [] }) });
    await renderApp('/director', { role: 'viewer' });
    expect(await screen.findByText(/Mikään ei odota yli luvatun/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Lisää vuosikelloon' })).toBeNull();
    expect(screen.queryByRole('link', { name: /Näytä kirjaukset/ })).toBeNull();
  });
});
