import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answerWith, fakeApi } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const task = {
  id: 't1',
  title: 'Tarkista kaava',
  unit: 'land_use',
  owner: { id: 'user-1', name: 'Anna Aalto' },
  outsideRole: null,
  dueOn: '2026-11-19',
  late: true,
  state: 'open',
  answer: null,
  closedOn: null,
  enquiry: { id: 'q1', name: 'Tontti: Parolan Paja Oy' },
  version: 3,
};
const page = (...items: object[]) => ({ items, nextCursor: null, total: items.length });

test('one’s own open tasks stand with their case and day; what is late says so; its answer is written down', async () => {
  const asked = fakeApi({
    'GET /api/case-tasks': () => page(task),
    'PATCH /api/case-tasks/t1': () => ({ ...task, state: 'answered', answer: 'Kaava sallii' }),
  });
  await renderApp('/case-tasks');
  const user = userEvent.setup();
  expect(await screen.findByRole('heading', { level: 1, name: 'Tehtäväni kyselyissä' })).toBeTruthy();
  const row = within(await screen.findByRole('listitem', { name: /Tarkista kaava/ }));
  expect(row.getByText('Myöhässä')).toBeTruthy();
  expect(row.getByRole('link', { name: 'Tontti: Parolan Paja Oy' }).getAttribute('href')).toBe('/enquiries/q1');
  expect(asked.find(({ path }) => path === '/api/case-tasks')?.query.get('state')).toBe('open');
  await user.click(row.getByRole('button', { name: /^Kirjaa vastaus/ }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByRole('textbox', { name: /^Vastaus/ }), 'Kaava sallii');
  await user.click(dialog.getByRole('button', { name: /^(Kirjaa vastaus|Tallenna)/ }));
  await screen.findByRole('heading', { level: 1, name: 'Tehtäväni kyselyissä' });
  expect(asked.find(({ method }) => method === 'PATCH')?.body).toMatchObject({ answer: 'Kaava sallii' });
});

test('everybody’s and the late ones are asked for; none is a sentence, and a failure is tried again', async () => {
  let fails = false;
  const asked = fakeApi({
    'GET /api/case-tasks': () => (fails ? answerWith(500, { title: 'Ei onnistunut' }) : page()),
  });
  await renderApp('/case-tasks');
  const user = userEvent.setup();
  expect(await screen.findByText('Tällaisia tehtäviä ei ole.')).toBeTruthy();
  await user.click(screen.getByRole('switch', { name: 'Vain omat' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Kyselyjen tehtävät' })).toBeTruthy();
  const last = () => asked.findLast(({ path }) => path === '/api/case-tasks')?.query;
  expect(last()?.has('ownerId')).toBe(false);
  fails = true;
  await user.click(screen.getByRole('switch', { name: 'Vain myöhässä' }));
  expect(await screen.findByText('Ei onnistunut')).toBeTruthy();
  expect(last()?.get('late')).toBe('true');
});
