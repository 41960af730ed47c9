import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { fakeApi } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const row = {
  id: 'f1',
  title: 'Katu on pimeä',
  channel: 'phone',
  tone: 'criticism',
  topic: null,
  unit: null,
  company: null,
  contact: null,
  giverName: null,
  anonymous: true,
  receivedOn: '2020-01-01',
  answerDueOn: '2020-01-15',
  state: 'late',
  answeredOn: null,
  owner: { id: 'user-1', name: 'Anna Aalto' },
  updatedAt: '2020-01-01T10:00:00Z',
  version: 1,
};
const feedback = {
  ...row,
  text: 'Katu on pimeä illalla',
  answer: null,
  publishedWhere: null,
  cannotAnswerReason: null,
  surveyWave: null,
  initiative: null,
  createdAt: '2020-01-01T10:00:00Z',
};
const page = {
  'GET /api/feedback/f1': () => feedback,
  'PATCH /api/feedback/f1': ({ body }: { body: unknown }) => ({ ...feedback, ...(body as object), version: 2 }),
};

test('the list says who spoke, what is late, and keeps its filters in the address', async () => {
  const asked = fakeApi({
    'GET /api/feedback': () => ({ items: [row], nextCursor: null, total: 1 }),
    'GET /api/topics': () => ({ items: [] }),
  });
  await renderApp('/feedback?tone=criticism');
  const table = await screen.findByRole('table');
  expect(within(table).getByText('Nimetön')).toBeTruthy();
  expect(within(table).getByText(/^Myöhässä \d/)).toBeTruthy();
  expect(asked.find(({ path }) => path === '/api/feedback')?.query.get('tone')).toBe('criticism');
});

test('an anonymous one is answered with where the answer can be read', async () => {
  const asked = fakeApi(page);
  await renderApp('/feedback/f1');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Vastaa' }));
  const dialog = await screen.findByRole('dialog', { name: 'Vastaa' });
  await user.type(within(dialog).getByRole('textbox', { name: /^Vastaus/ }), 'Valot korjataan');
  await user.type(within(dialog).getByRole('textbox', { name: /^Missä vastaus on julkaistu/ }), 'Kunnan sivut');
  await user.click(within(dialog).getByRole('button', { name: 'Tallenna' }));
  expect(await screen.findByText('Vastaus kirjattu')).toBeTruthy();
  expect(asked.find(({ method }) => method === 'PATCH')?.body).toMatchObject({
    answer: 'Valot korjataan',
    publishedWhere: 'Kunnan sivut',
  });
});

test('a follow-up of its owner is made in one press', async () => {
  const asked = fakeApi({ ...page, 'POST /api/follow-ups': () => ({ id: 'x' }) });
  await renderApp('/feedback/f1');
  await userEvent.setup().click(await screen.findByRole('button', { name: 'Tee seurantatehtävä' }));
  expect(await screen.findByText(/^Seurantatehtävä tehty: /)).toBeTruthy();
  expect(asked.find(({ path }) => path === '/api/follow-ups')?.body).toMatchObject({
    title: 'Vastaa palautteeseen',
    ownerId: 'user-1',
    subject: { kind: 'feedback', id: 'f1' },
  });
});

test('what is logged opens as its own page', async () => {
  const asked = fakeApi({
    'GET /api/topics': () => ({ items: [] }),
    'POST /api/feedback': ({ body }) => ({ ...feedback, ...(body as object) }),
    'GET /api/feedback/f1': () => feedback,
  });
  await renderApp('/feedback/new');
  const user = userEvent.setup();
  await user.type(await screen.findByRole('textbox', { name: /^Palaute/ }), 'Kiitos avusta');
  await user.click(screen.getByRole('radio', { name: 'Kiitos' }));
  await user.click(screen.getByRole('button', { name: 'Tallenna' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Moite: Nimetön' })).toBeTruthy();
  expect(asked.find(({ method }) => method === 'POST')?.body).toMatchObject({ text: 'Kiitos avusta', tone: 'praise' });
});
