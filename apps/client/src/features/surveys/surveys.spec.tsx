import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answerWith, fakeApi } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const survey = {
  id: 's1',
  key: 'satisfaction',
  name: 'Yrityskysely 2026',
  kind: 'wave',
  status: 'published',
  anonymous: false,
  publishedVersion: 1,
  waves: 1,
  invited: 40,
  answered: 12,
  lastSentAt: '2026-11-02T08:00:00Z',
  updatedAt: '2026-11-02T08:00:00Z',
  version: 2,
  createdAt: '2026-11-01T08:00:00Z',
  definition: {},
};
const person = (id: string, more: object = {}) => ({
  id,
  name: `Henkilö ${id}`,
  email: `${id}@example.test`,
  language: 'fi',
  company: { id: 'c', name: 'Esimerkki Oy' },
  leftOut: null,
  ...more,
});
const page = (items: unknown[]) => ({ items, nextCursor: null, total: items.length });

it('the list tells how each survey has been answered; without any it says how to begin', async () => {
  fakeApi({ 'GET /api/surveys': () => page([survey]) });
  const list = await renderApp('/surveys');
  const row = await screen.findByRole('row', { name: /Yrityskysely 2026/ });
  expect(within(row).getByText('12 / 40')).toBeTruthy();
  list.unmount();
  fakeApi({ 'GET /api/surveys': () => page([]) });
  await renderApp('/surveys');
  expect(await screen.findByText(/Aloita valmiista tyytyväisyyskyselystä/)).toBeTruthy();
});

it('who may not send sees no sending', async () => {
  fakeApi({
    'GET /api/surveys/s1': () => survey,
    'GET /api/survey-waves': () => page([]),
    'GET /api/surveys/s1/versions': () => page([]),
  });
  await renderApp('/surveys/s1', { role: 'director' });
  await screen.findByRole('heading', { name: 'Yrityskysely 2026' });
  expect(screen.queryByRole('link', { name: 'Lähetä kysely' })).toBeNull();
  expect(screen.getByTitle('Vastaajan sivu').getAttribute('src')).toBe('/api/surveys/s1/preview?lang=fi');
});

it('all are chosen but those who cannot get it, and the sending asks once before it leaves', async () => {
  const people = [person('a'), person('b', { language: 'sv' }), person('c', { email: null, leftOut: 'no_email' })];
  const asked = fakeApi({
    'GET /api/surveys/s1': () => survey,
    'GET /api/survey-recipients': () => page(people),
    'POST /api/survey-waves': () => answerWith(201, { id: 'w1', frameSize: 2, leftOut: [] }),
  });
  const user = userEvent.setup();
  await renderApp('/surveys/s1/send');
  await user.click(await screen.findByRole('button', { name: 'Valitse kaikki 3' }));
  expect(await screen.findByText('2 henkilöä valittu')).toBeTruthy();
  expect(screen.getByText(/suomi 1 ja ruotsi 1/)).toBeTruthy();
  expect(screen.getByText('Ei sähköpostia: 1')).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Henkilö c' }).disabled).toBe(true);
  await user.click(screen.getByRole('checkbox', { name: 'Henkilö b' }));
  await user.click(screen.getByRole('checkbox', { name: 'Henkilö b' }));
  await user.click(screen.getByRole('button', { name: 'Lähetä 2 henkilölle' }));
  expect(asked.some(({ method }) => method === 'POST')).toBe(false);
  await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Lähetä' }));
  const sent = asked.find(({ method }) => method === 'POST');
  expect(sent?.body).toMatchObject({ surveyId: 's1', contactIds: ['a', 'b'] });
});
