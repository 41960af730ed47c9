import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answerWith, fakeApi } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const row = {
  id: 'q1',
  title: 'Tontti: Parolan Paja Oy',
  kind: 'plot',
  channel: 'phone',
  stage: 'received',
  stageSince: '2026-11-19T10:00:00Z',
  daysInStage: 3,
  company: { id: 'c1', name: 'Parolan Paja Oy' },
  contact: null,
  asker: null,
  requirement: { areaMin: 2000, areaMax: 5000 },
  receivedAt: '2026-11-19T10:00:00Z',
  firstAnsweredAt: null,
  owner: { id: 'u1', name: 'Anna Aalto' },
  nextStep: 'Soita',
  nextStepOn: '2020-01-02',
  likelihood: null,
  updatedAt: '2026-11-19T10:00:00Z',
  version: 1,
};
const list = { 'GET /api/enquiries': () => ({ items: [row], nextCursor: null, total: 1 }) };

test('the board shows each open enquiry at its stage with its days, next step and owner', async () => {
  const asked = fakeApi(list);
  await renderApp('/enquiries');
  const column = await screen.findByRole('region', { name: /^Saapunut/ });
  expect(within(column).getByRole('link', { name: row.title }).getAttribute('href')).toBe('/enquiries/q1');
  for (const words of [/3 päivää tässä vaiheessa · Anna Aalto/, /Soita/, 'Myöhässä', 'Odottaa ensimmäistä vastausta'])
    expect(within(column).getByText(words)).toBeTruthy();
  expect(within(screen.getByRole('region', { name: /^Sovittu/ })).getByText('Ei kyselyjä')).toBeTruthy();
  expect(asked.find(({ path }) => path === '/api/enquiries')?.query.get('open')).toBe('true');
});

test('a card moves by its menu, which offers only stages that may follow, and the move can be undone', async () => {
  const asked = fakeApi({ ...list, 'POST /api/enquiries/q1/stage': ({ body }) => ({ ...row, ...(body as object) }) });
  await renderApp('/enquiries');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Siirrä vaiheeseen: Tontti: Parolan Paja Oy' }));
  expect(screen.queryByRole('menuitem', { name: 'Toteutui sovitusti' })).toBeNull();
  await user.click(screen.getByRole('menuitem', { name: 'Neuvotellaan' }));
  await screen.findByText('Siirretty vaiheeseen: Neuvotellaan');
  await user.click(screen.getByRole('button', { name: 'Kumoa' }));
  await screen.findByText('Odottaa ensimmäistä vastausta');
  const moves = asked.filter(({ method }) => method === 'POST').map(({ body }) => body);
  expect(moves).toEqual([{ stage: 'negotiating' }, { stage: 'received' }]);
});

test('a fault inside the requirement stands at its own field', async () => {
  fakeApi({
    'POST /api/enquiries': () =>
      answerWith(422, {
        title: 'Tiedoissa on korjattavaa',
        errors: [{ pointer: '/requirement/areaMax', code: 'area-reversed', message: 'Yläraja on alarajaa pienempi.' }],
      }),
  });
  await renderApp('/enquiries/new');
  const user = userEvent.setup();
  await user.type(await screen.findByRole('textbox', { name: 'Pinta-ala vähintään' }), '5000');
  await user.click(screen.getByRole('button', { name: 'Tallenna' }));
  expect(await screen.findByRole('link', { name: 'Pinta-ala enintään: Yläraja on alarajaa pienempi.' })).toBeTruthy();
  expect(screen.getByRole('textbox', { name: 'Pinta-ala enintään' }).getAttribute('aria-invalid')).toBe('true');
});
