import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answerWith, fakeApi } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const page = (items: unknown[], nextCursor: string | null = null) => ({ items, nextCursor });
const at = '2026-11-20T08:00:00Z';
const answers = {
  'GET /api/api-keys': () => page([]),
  'GET /api/audit-entries': () => page([{ actor: { id: 'u1', name: 'Anna Aalto' } }]),
  'GET /api/audit-entries/touched': () => ({
    entries: 9,
    records: 3,
    people: 2,
    withheld: 1,
    byKind: [
      { kind: 'contact', records: 2, entries: 6, mayHoldAnybody: false },
      { kind: 'enquiry', records: 1, entries: 1, mayHoldAnybody: false },
      { kind: 'export', records: 0, entries: 2, mayHoldAnybody: true },
    ],
  }),
  'GET /api/audit-entries/touched/people': () =>
    page([
      { contactId: null, name: 'Aino Aliisa', records: 1, kinds: ['enquiry'], firstAt: at, lastAt: at },
      {
        contactId: 'p1',
        name: 'Kaisa Kuvitteellinen',
        records: 2,
        kinds: ['contact', 'interaction'],
        firstAt: at,
        lastAt: at,
      },
    ]),
  'GET /api/audit-entries/touched/records': () =>
    page([
      {
        kind: 'contact',
        id: 'p1',
        title: 'Kaisa Kuvitteellinen',
        entries: 3,
        wasSeen: true,
        wasChanged: true,
        firstAt: at,
        lastAt: at,
      },
      { kind: 'export', id: null, title: null, entries: 2, wasSeen: true, wasChanged: false, firstAt: at, lastAt: at },
    ]),
};
const address = '/audit/touched?actorId=u1&from=2026-11-19T22%3A00%3A00.000Z';

it('tells how many and who, what cannot be told from here, and leads to each one’s log', async () => {
  const asked = fakeApi(answers);
  await renderApp(address);
  const people = await screen.findByRole('region', { name: 'Henkilöt' });
  const kaisa = await within(people).findByRole('row', { name: /Kaisa Kuvitteellinen/ });
  expect(within(kaisa).getByText('Yhteyshenkilö, Vuorovaikutus')).toBeTruthy();
  expect(within(kaisa).getByRole('link', { name: 'Kaisa Kuvitteellinen' }).getAttribute('href')).toBe('/contacts/p1');
  expect(within(kaisa).getByRole('link', { name: 'Henkilöä koskeva loki' }).getAttribute('href')).toContain(
    'personId=p1',
  );
  const aino = within(people).getByRole('row', { name: /Aino Aliisa/ });
  expect(within(aino).queryByRole('link')).toBeNull();
  const records = screen.getByRole('region', { name: 'Tietueet' });
  expect(await within(records).findByText('katsottu, muutettu')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Taulukkovienti: 2' }).getAttribute('href')).toContain('kind=export');
  expect(screen.getByText(/vain niiden käsittelijäpiiri: 1/)).toBeTruthy();
  expect(await screen.findByText('Käyttäjä: Anna Aalto')).toBeTruthy();
  const query = asked.find(({ path }) => path === '/api/audit-entries/touched/people')?.query;
  expect(Object.fromEntries(query ?? [])).toEqual({ actorId: 'u1', from: '2026-11-19T22:00:00.000Z' });
});

it('asks first whose deeds it is to tell of', async () => {
  const asked = fakeApi(answers);
  await renderApp('/audit/touched');
  expect(await screen.findByText('Valitse rajauksista käyttäjä tai rajapinta-avain')).toBeTruthy();
  expect(asked.some(({ path }) => path.startsWith('/api/audit-entries/touched'))).toBe(false);
});

it('says when there is nothing in that time, and offers another try after a fault', async () => {
  const user = userEvent.setup();
  let isBroken = true;
  fakeApi({
    ...answers,
    'GET /api/audit-entries/touched': () => {
      if (isBroken) return answerWith(400, { title: 'Ei onnistu' });
      return { entries: 0, records: 0, people: 0, withheld: 0, byKind: [] };
    },
  });
  await renderApp(address);
  const again = await screen.findByRole('button', { name: /uudelleen/i }, { timeout: 5000 });
  isBroken = false;
  await user.click(again);
  expect(await screen.findByText('Ei tapahtumia')).toBeTruthy();
});

it('both lists are had as files of the same question, which ask who takes them', async () => {
  fakeApi(answers);
  await renderApp(address);
  const records = await screen.findByRole('link', { name: 'Tietueet, CSV' });
  expect(records.getAttribute('href')).toBe(
    '/api/audit-entries/touched/records/file.csv?actorId=u1&from=2026-11-19T22%3A00%3A00.000Z',
  );
  const people = screen.getByRole('link', { name: 'Henkilöt, XLSX' });
  expect(people.getAttribute('href')).toContain('/api/audit-entries/touched/people/file.xlsx?actorId=u1&');
});
