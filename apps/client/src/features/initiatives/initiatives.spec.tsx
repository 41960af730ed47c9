import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answerWith, fakeApi } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const row = {
  id: 'i1',
  title: 'Hankintakalenteri',
  kind: 'development',
  legal: true,
  makerKind: 'company',
  company: { id: 'c1', name: 'Ehdottaja Oy' },
  contact: null,
  makerName: null,
  makerOrganisation: null,
  anonymous: false,
  channel: 'web',
  receivedOn: '2020-01-01',
  answerDueOn: '2020-01-31',
  answeredOn: null,
  late: true,
  primaryFactor: 'F4',
  theme: 'purchased_service',
  state: 'received',
  owner: null,
  updatedAt: '2026-11-22T10:00:00Z',
  version: 2,
  supporters: 2,
  measures: 0,
};
const initiative = {
  ...row,
  text: 'Julkaiskaa tulevat hankinnat.',
  makerEmail: null,
  language: 'fi',
  reachable: true,
  event: null,
  surveyWave: null,
  secondaryFactors: [],
  growthBarrier: 'procurement',
  answerText: null,
  answerPublished: false,
  caseNumber: null,
  duplicateOf: null,
  duplicates: [],
  renewedFrom: null,
  createdAt: '2026-11-22T10:00:00Z',
  supporters: [
    { id: 's1', makerKind: 'resident', company: null, contact: null, name: 'Ville', email: null, since: '2026-11-01' },
  ],
  measures: [],
  history: [
    {
      state: 'received',
      reason: null,
      since: '2026-11-01',
      recordedAt: '2026-11-01T10:00:00Z',
      recordedBy: 'Anna Aalto',
    },
  ],
};
const programme = {
  name: 'Ohjelma',
  validFrom: '2025-01-01',
  validUntil: null,
  factors: [
    { code: 'F3', number: '3.3', name: 'Palvelutuotanto', goals: [] },
    {
      code: 'F4',
      number: '3.4',
      name: 'Kehitysaloitteet',
      goals: [{ code: 'F4.1', parent: 'F4', name: 'Kokeilut' }],
    },
    { code: 'F6', number: '3.6', name: 'Resurssitehokkuus', goals: [] },
  ],
};
const nobody = () => ({ items: [], nextCursor: null });
const always = {
  'GET /api/programme': () => programme,
  'GET /api/users/names': nobody,
  'GET /api/companies': nobody,
  'GET /api/contacts': nobody,
  'GET /api/initiatives': nobody,
} as const;

test('what waits longest stands first and says so, with its maker, supporters and factor', async () => {
  const asked = fakeApi({ ...always, 'GET /api/initiatives': () => ({ items: [row], nextCursor: null, total: 1 }) });
  await renderApp('/initiatives?late=true');
  const table = await screen.findByRole('table', { name: 'Aloitteet' });
  expect(within(table).getByText(/^[\d\s ]+ päivää myöhässä$/)).toBeTruthy();
  expect(within(table).getByText('Ehdottaja Oy ja 2 kannattajaa')).toBeTruthy();
  expect(within(table).getByText('Kuntalaisaloite')).toBeTruthy();
  expect(await within(table).findByText('3.4 Kehitysaloitteet')).toBeTruthy();
  expect(within(table).getByRole('link', { name: 'Hankintakalenteri' }).getAttribute('href')).toBe('/initiatives/i1');
  expect(asked.find(({ path }) => path === '/api/initiatives')?.query.get('late')).toBe('true');
});

test('nothing yet is a sentence with the way to the first one', async () => {
  fakeApi({ ...always, 'GET /api/initiatives': () => ({ items: [], nextCursor: null, total: 0 }) });
  await renderApp('/initiatives');
  expect(await screen.findByText(/Aloitteita ei vielä ole/)).toBeTruthy();
  expect(screen.getAllByRole('link', { name: 'Lisää aloite' })).toHaveLength(2);
});

test('the maker is answered by mail, and what the API refuses stands at its field', async () => {
  let isRefused = true;
  const asked = fakeApi({
    ...always,
    'GET /api/initiatives/i1': () => initiative,
    'POST /api/initiatives/i1/answer': () =>
      isRefused
        ? answerWith(422, {
            title: 'Tiedoissa on korjattavaa',
            errors: [{ pointer: '/on', code: 'day-in-the-future', message: 'Päivä on tulevaisuudessa.' }],
          })
        : { ...initiative, state: 'answered', answeredOn: '2026-11-22', answerText: 'Julkaisemme.' },
  });
  await renderApp('/initiatives/i1');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Vastaa' }));
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByRole('textbox', { name: /Vastaus tekijälle/ }), 'Julkaisemme.');
  await user.click(within(dialog).getByRole('button', { name: 'Vastaa' }));
  expect(await within(dialog).findByRole('link', { name: 'Vastattu: Päivä on tulevaisuudessa.' })).toBeTruthy();
  isRefused = false;
  await user.click(within(dialog).getByRole('button', { name: 'Vastaa' }));
  expect(await screen.findByText('Vastaus on kirjattu.')).toBeTruthy();
  expect(asked.findLast(({ method }) => method === 'POST')?.body).toMatchObject({
    text: 'Julkaisemme.',
    send: true,
    published: false,
  });
});

test('an anonymous one is answered for all to read', async () => {
  const asked = fakeApi({
    ...always,
    'GET /api/initiatives/i1': () => ({
      ...initiative,
      anonymous: true,
      company: null,
      reachable: false,
      supporters: [],
    }),
    'POST /api/initiatives/i1/answer': () => ({ ...initiative, state: 'answered', answeredOn: '2026-11-22' }),
  });
  await renderApp('/initiatives/i1');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Vastaa' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).queryByRole('checkbox', { name: /sähköpostilla/ })).toBeNull();
  expect(within(dialog).getByRole<HTMLInputElement>('checkbox', { name: /Julkaise vastaus/ }).checked).toBe(true);
  await user.type(within(dialog).getByRole('textbox', { name: /Vastaus tekijälle/ }), 'Kiitos.');
  await user.click(within(dialog).getByRole('button', { name: 'Vastaa' }));
  await screen.findByText('Vastaus on kirjattu.');
  expect(asked.findLast(({ method }) => method === 'POST')?.body).toMatchObject({ send: false, published: true });
});

test('a measure is made of it in one press, under its own words', async () => {
  const asked = fakeApi({
    ...always,
    'GET /api/initiatives/i1': () => initiative,
    'POST /api/initiatives/i1/lead-to-measure': () => ({ ...initiative, state: 'accepted' }),
  });
  await renderApp('/initiatives/i1');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Vie toimenpiteeksi' }));
  const dialog = await screen.findByRole('dialog');
  await user.selectOptions(within(dialog).getByRole('combobox', { name: /Ohjelman tavoite/ }), 'F4.1 Kokeilut');
  await user.click(within(dialog).getByRole('button', { name: 'Tee toimenpide' }));
  expect(await screen.findByText('Aloite on viety toimenpiteeksi.')).toBeTruthy();
  expect(asked.findLast(({ method }) => method === 'POST')?.body).toEqual({
    title: 'Hankintakalenteri',
    goalCode: 'F4.1',
  });
});

test('the form tells F3 from F6 beside the field, and hides what is not sent', async () => {
  const asked = fakeApi({ ...always, 'POST /api/initiatives': () => answerWith(201, initiative) });
  await renderApp('/initiatives/new');
  const user = userEvent.setup();
  expect(await screen.findByText(/3.3: asiakkaan saama palvelu muuttuu/)).toBeTruthy();
  await user.type(screen.getByRole('textbox', { name: /^Otsikko/ }), 'Valot');
  await user.type(screen.getByRole('textbox', { name: /^Mitä ehdotetaan/ }), 'Raitti on pimeä.');
  await user.click(screen.getByRole('radio', { name: 'Muu tekijä' }));
  await user.type(screen.getByRole('textbox', { name: /^Nimi/ }), 'Maija');
  await user.click(screen.getByRole('radio', { name: 'Nimetön' }));
  await user.click(screen.getByRole('button', { name: 'Tallenna' }));
  expect(asked.find(({ method }) => method === 'POST')?.body).toMatchObject({
    title: 'Valot',
    anonymous: true,
    makerName: null,
    primaryFactor: 'F4',
    sendReceipt: false,
  });
});

test('the council’s list is a table and two files of the year', async () => {
  const listed = {
    id: 'i1',
    title: 'Hankintakalenteri',
    makerKind: 'company',
    maker: 'Ehdottaja Oy',
    supporters: 0,
    receivedOn: '2025-12-01',
    carriedOver: true,
    state: 'declined',
    reason: 'Ei rahaa',
    answerText: null,
    answeredOn: null,
    caseNumber: null,
    measures: [],
  };
  fakeApi({ ...always, 'GET /api/initiatives/yearly-list': () => ({ year: 2026, items: [listed] }) });
  await renderApp('/initiatives/yearly-list?year=2026');
  const table = await screen.findByRole('table', { name: 'Kuntalaisaloitteet vuonna 2026' });
  expect(within(table).getByText('Aiemmalta vuodelta')).toBeTruthy();
  expect(within(table).getByText('Ei rahaa')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Lataa Excel' }).getAttribute('href')).toBe(
    '/api/initiatives/yearly-list.xlsx?year=2026&language=fi',
  );
});

test('barriers to growth lead to their initiatives and measures', async () => {
  fakeApi({
    ...always,
    'GET /api/initiatives/barriers': () => ({
      items: [
        {
          barrier: 'workforce',
          initiatives: 3,
          companies: 2,
          measures: [{ id: 'm1', title: 'Rekrytointipalvelu', stage: 'under_way' }],
        },
      ],
    }),
  });
  await renderApp('/initiatives/barriers');
  const table = await screen.findByRole('table', { name: 'Kasvun esteet' });
  expect(within(table).getByRole('link', { name: 'Työvoima' }).getAttribute('href')).toBe(
    '/initiatives?barrier=workforce',
  );
  expect(within(table).getByRole('link', { name: 'Rekrytointipalvelu' }).getAttribute('href')).toBe('/measures/m1');
});
