import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeApi } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const entry = (more: object = {}) => ({
  seq: '7',
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
  right: null,
  changes: [
    { field: 'name', label: 'Nimi', before: 'Vanha Oy', after: 'Koepaja Oy', isHidden: false, mayUndo: true },
    { field: 'notes', label: 'Muistiinpanot', before: null, after: null, isHidden: true, mayUndo: false },
  ],
  ...more,
});
const page = (items: unknown[]) => ({ items, nextCursor: null });
const keys = { 'GET /api/api-keys': () => page([{ id: 'k1', name: 'Raporttivarasto' }]) };

it('tells who changed what, keeps quiet about what people wrote, and takes one field back', async () => {
  const user = userEvent.setup();
  const asked = fakeApi({
    ...keys,
    'GET /api/audit-entries': () => page([entry()]),
    'POST /api/audit-entries/7/undo': () => ({ kind: 'company', id: 'c1' }),
  });
  await renderApp('/audit');
  const row = await screen.findByRole('row', { name: /Koepaja Oy/ });
  expect(within(row).getByText('Vanha Oy')).toBeTruthy();
  expect(within(row).getByText('sisältöä ei näytetä')).toBeTruthy();
  expect(within(row).queryByRole('button', { name: 'Peru: Muistiinpanot' })).toBeNull();
  await user.click(within(row).getByRole('button', { name: 'Peru: Nimi' }));
  expect(await screen.findByText('Muutos peruttu')).toBeTruthy();
  expect(asked.some(({ method }) => method === 'POST')).toBe(true);
});

it('opens the record from its entry, and says of what is new only what it is', async () => {
  const made = (title: string | null) =>
    entry({
      seq: title === null ? '8' : '9',
      action: 'create',
      title,
      changes: [{ field: 'name', label: 'Nimi', before: null, after: 'Uusi Oy', isHidden: false, mayUndo: false }],
    });
  fakeApi({ ...keys, 'GET /api/audit-entries': () => page([made('Koepaja Oy'), made(null)]) });
  await renderApp('/audit');
  const named = await screen.findByRole('row', { name: /Koepaja Oy/ });
  const nameless = screen.getByRole('row', { name: /Luonti: Yritys/ });
  expect(within(named).getByRole('link', { name: 'Koepaja Oy' }).getAttribute('href')).toBe('/companies/c1');
  expect(within(named).getByText('Uusi Oy')).toBeTruthy();
  expect(within(named).queryByText('tyhjä')).toBeNull();
  expect(within(nameless).queryByRole('link', { name: 'Yritys' })).toBeNull();
  expect(within(nameless).getByRole('link', { name: 'Kohteen loki' })).toBeTruthy();
});

it('narrows to one session, and says when there is nothing', async () => {
  const user = userEvent.setup();
  fakeApi({
    ...keys,
    'GET /api/audit-entries': ({ query }) =>
      page(
        query.get('viaId') === 's1'
          ? []
          : [
              entry({
                changes: [],
                action: 'view',
                permission: 'companies.read',
                right: 'yritysten lukeminen',
                kind: 'offline_companies',
                id: null,
                title: null,
              }),
            ],
      ),
  });
  await renderApp('/audit');
  const row = await screen.findByRole('row', { name: /Katselu: Yritykset verkottomaan käyttöön/ });
  expect(within(row).getByText('Oikeus: yritysten lukeminen')).toBeTruthy();
  await user.click(within(row).getByRole('link', { name: 'Sama istunto' }));
  expect(await screen.findByText('Ei tapahtumia')).toBeTruthy();
  expect(screen.getByText(/^Yksi istunto/)).toBeTruthy();
});

it('is asked whose data it was, and by which key, and says so of each filter', async () => {
  const user = userEvent.setup();
  const asked = fakeApi({
    ...keys,
    'GET /api/audit-entries': () =>
      page([
        entry({
          kind: 'contact',
          id: 'p1',
          title: 'Kaisa Kuvitteellinen',
          changes: [],
          viaKind: 'api-key',
          viaId: 'k1',
        }),
      ]),
    'GET /api/contacts': () => page([{ id: 'p1', firstName: 'Kaisa', lastName: 'Kuvitteellinen', companies: [] }]),
  });
  await renderApp('/audit');
  await user.click(await screen.findByRole('button', { name: /^Rajaa/ }));
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Rajapinta-avain' }), 'Raporttivarasto');
  await user.type(screen.getByRole('combobox', { name: 'Kenen tietoja' }), 'Kai');
  await user.click(await screen.findByRole('option', { name: /Kaisa Kuvitteellinen/ }));
  expect(await screen.findByText('Kenen tietoja: Kaisa Kuvitteellinen')).toBeTruthy();
  expect(screen.getByText('Rajapinta-avain: Raporttivarasto')).toBeTruthy();
  const last = asked.findLast(({ path, query }) => path === '/api/audit-entries' && !query.has('limit'));
  expect(Object.fromEntries(last?.query ?? [])).toEqual({ viaId: 'k1', personId: 'p1' });
  expect(screen.getByRole('link', { name: 'Kenen tietoja käsiteltiin' }).getAttribute('href')).toBe(
    '/audit/touched?viaId=k1',
  );
});
