import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeApi } from '../../testing/fake-api.js';
import { renderScreen } from '../../testing/render-screen.js';
import { ContactPrivacyPart } from './contact-privacy.js';

const privacy = (more: object = {}) => ({
  id: 'p1',
  version: 3,
  purpose: null,
  legalBasis: 'public_task',
  sourceKind: null,
  source: null,
  processedSince: null,
  restrictedOn: null,
  objectsMailingsOn: '2026-11-01',
  objectsSurveysOn: null,
  objectionGround: null,
  consents: [
    { kind: 'objects_mailings', state: 'on', source: null, onDay: '2026-11-01', recordedAt: '2026-11-01T08:00:00Z' },
  ],
  rectifications: [],
  ...more,
});

const preview = {
  confirmation: 'Aino Aalto',
  seen: 'x1',
  rows: [
    { table: 'contacts', count: 1, isDeleted: false, stays: null },
    { table: 'event_registrations', count: 2, isDeleted: false, stays: 'figures' },
  ],
  mentions: [
    {
      key: 'companies.notes:c1',
      table: 'companies',
      column: 'notes',
      excerpt: 'Suosittelija Aino Aalto',
      isFixed: false,
    },
    {
      key: 'companies.notes:c2',
      table: 'companies',
      column: 'notes',
      excerpt: 'Kadunnimi Aino Aallon tie',
      isFixed: false,
    },
  ],
};

it('says honestly what is not recorded, and what the person objects to', async () => {
  fakeApi({ 'GET /api/contacts/p1/privacy': () => privacy() });
  await renderScreen(<ContactPrivacyPart contactId="p1" />);
  expect(await screen.findAllByText('Ei kirjattu')).toHaveLength(2);
  expect(screen.getByText('Kielto: tiedotteet ja kutsut: voimassa')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Poista henkilö pysyvästi' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Kirjaa oikaisu' })).toBeTruthy();
});

it('shows before an erasure what goes and what stays, keeps the unticked mentions and sends what was seen', async () => {
  const user = userEvent.setup();
  const asked = fakeApi({
    'GET /api/contacts/p1/privacy': () => privacy(),
    'GET /api/contacts/p1/erasure': () => preview,
    'POST /api/contacts/p1/erasure': () => ({}),
  });
  await renderScreen(<ContactPrivacyPart contactId="p1" />, { role: 'director' });
  await user.click(await screen.findByRole('button', { name: 'Poista henkilö pysyvästi' }));
  const dialog = await screen.findByRole('dialog');
  expect((await within(dialog).findByText(/Luvut pysyvät oikeina/)).previousSibling?.textContent).toBe(
    'Ilmoittautumiset: 2',
  );
  await user.click(within(dialog).getByRole('checkbox', { name: 'Kadunnimi Aino Aallon tie' }));
  await user.type(within(dialog).getByRole('textbox', { name: /Vahvista kirjoittamalla: Aino Aalto/ }), 'Aino Aalto');
  const erase = within(dialog).getByRole('button', { name: 'Poista henkilö pysyvästi' });
  expect(erase.dataset['variant']).toBe('danger');
  await user.click(erase);
  await screen.findByText('Henkilön tiedot on poistettu');
  expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({
    ground: 'objection',
    confirmation: 'Aino Aalto',
    seen: 'x1',
    keep: ['companies.notes:c2'],
  });
});

it('makes the package in one press and leads to it', async () => {
  const user = userEvent.setup();
  fakeApi({
    'GET /api/contacts/p1/privacy': () => privacy(),
    'POST /api/contacts/p1/data-package': () => ({
      id: 'd1',
      records: 12,
      toDecide: 3,
      sizeBytes: 900,
      expiresAt: '2026-11-24T08:00:00Z',
    }),
  });
  await renderScreen(<ContactPrivacyPart contactId="p1" />);
  await user.click(await screen.findByRole('button', { name: 'Kokoa henkilön tiedot' }));
  expect((await screen.findByRole('link', { name: 'Lataa paketti' })).getAttribute('href')).toBe(
    '/api/privacy/packages/d1/file',
  );
});
