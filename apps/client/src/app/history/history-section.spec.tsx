import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answerWith, fakeApi } from '../../testing/fake-api.js';
import { renderScreen } from '../../testing/render-screen.js';
import { HistorySection } from './history-section.js';

const entry = (seq: string, more: object = {}) => ({
  seq,
  at: '2026-11-20T08:00:00Z',
  actorKind: 'user',
  actor: { id: 'u1', name: 'Anna Aalto' },
  viaKind: 'session',
  viaId: 's1',
  action: 'update',
  kind: 'company',
  id: 'c1',
  title: 'Koepaja Oy',
  permission: null,
  changes: [{ field: 'name', label: 'Nimi', before: 'Vanha Oy', after: 'Koepaja Oy', isHidden: false, mayUndo: true }],
  ...more,
});
const open = (user: ReturnType<typeof userEvent.setup>) => user.click(screen.getByText('Näytä muutoshistoria'));

it('asks for nothing before it is opened; tells who changed what, shows more and takes a field back', async () => {
  const user = userEvent.setup();
  const asked = fakeApi({
    'GET /api/companies/c1/changes': ({ query }) =>
      query.get('cursor') === null
        ? { items: [entry('9')], nextCursor: 'next' }
        : {
            items: [entry('3', { action: 'create', actorKind: 'system', actor: null, changes: [] })],
            nextCursor: null,
          },
    'POST /api/audit-entries/9/undo': () => ({ kind: 'company', id: 'c1' }),
  });
  await renderScreen(<HistorySection kind="companies" id="c1" />);
  expect(asked).toHaveLength(0);
  await open(user);
  const list = await screen.findByRole('list', { name: 'Muutoshistoria' });
  expect(within(list).getByText(/Anna Aalto/)).toBeTruthy();
  expect(within(list).getByText('Vanha Oy')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /Näytä lisää/ }));
  expect(await within(list).findByText(/Järjestelmä/)).toBeTruthy();
  await user.click(within(list).getByRole('button', { name: 'Peru: Nimi' }));
  expect(await screen.findByText('Muutos peruttu')).toBeTruthy();
  expect(asked.filter(({ method }) => method === 'POST')).toHaveLength(1);
});

it('says that nothing has changed', async () => {
  const user = userEvent.setup();
  fakeApi({ 'GET /api/sites/s1/changes': () => ({ items: [], nextCursor: null }) });
  await renderScreen(<HistorySection kind="sites" id="s1" />);
  await open(user);
  expect(await screen.findByText('Ei muutoksia')).toBeTruthy();
});

it('says what went wrong, and tries again', async () => {
  const user = userEvent.setup();
  let isBroken = true;
  fakeApi({
    'GET /api/contacts/p1/changes': () =>
      isBroken ? answerWith(500, { title: 'Palvelin ei vastaa' }) : { items: [entry('4')], nextCursor: null },
  });
  await renderScreen(<HistorySection kind="contacts" id="p1" />);
  await open(user);
  const alert = await screen.findByRole('alert');
  isBroken = false;
  await user.click(within(alert).getByRole('button'));
  expect(await screen.findByText('Vanha Oy')).toBeTruthy();
});
