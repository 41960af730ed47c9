import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answerWith, fakeApi } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const rule = (recordClass: string, more: object = {}) => ({
  id: recordClass,
  recordClass,
  version: 1,
  taskClass: '14 01 00',
  moment: 'occurred',
  months: 60,
  deed: 'anonymise',
  ground: 'Tiedonhallintalaki 21 §',
  confirmed: false,
  createdAt: '2026-11-01T08:00:00Z',
  createdBy: null,
  moments: ['occurred'],
  deeds: ['anonymise', 'keep'],
  elsewhere: false,
  ...more,
});
const page = (items: unknown[]) => ({ items, nextCursor: null, total: items.length });
const proposal = (more: object = {}) => ({
  id: 'p1',
  asOf: '2026-11-20',
  state: 'open',
  items: 2,
  done: 0,
  skipped: 0,
  createdAt: '2026-11-20T08:00:00Z',
  createdBy: { id: 'user-2', name: 'Bertta Berg' },
  approvedAt: null,
  approvedBy: null,
  withdrawnAt: null,
  withdrawnBy: null,
  finishedAt: null,
  classes: [
    {
      recordClass: 'interaction',
      taskClass: '14 01 00',
      deed: 'anonymise',
      ruleVersion: 2,
      confirmed: true,
      items: 2,
      done: 0,
      skipped: 0,
    },
  ],
  ...more,
});
const item = (id: string, title: string | null) => ({
  id,
  recordClass: 'interaction',
  recordKind: 'interaction',
  recordId: id,
  title,
  opens: { kind: 'interaction', id },
  momentOn: '2015-01-07',
  dueOn: '2020-01-07',
  deed: 'anonymise',
  state: 'proposed',
  reason: null,
});

it('tells each rule in words; a change confirms it with what was written', async () => {
  let months = 60;
  const asked = fakeApi({
    'GET /api/retention-rules': () => ({
      items: [
        rule('interaction', { months, confirmed: months !== 60 }),
        rule('initiative', { months: null, deed: 'keep', confirmed: true }),
        rule('survey_answers', { moment: 'own', months: null, elsewhere: true }),
      ],
    }),
    'PATCH /api/retention-rules/interaction': () => {
      months = 36;
      return rule('interaction', { months, confirmed: true, version: 2 });
    },
  });
  await renderApp('/retention', { role: 'administrator' });
  const row = await screen.findByRole('row', { name: /Vuorovaikutus/ });
  expect(within(row).getByText('5 vuotta')).toBeTruthy();
  expect(within(row).getByText('tapahtumapäivästä')).toBeTruthy();
  // One proposal waits for a yes; the answers go without, and neither page nor row says otherwise.
  expect(screen.getByText(/Yksi sääntö on ehdotus/).textContent).toMatch(/Automaattisesti poistuvat .* vahvistamatta/);
  expect(screen.queryByText(/[Mm]itään ei/)).toBeNull();
  const answers = screen.getByRole('row', { name: /Kyselyvastaukset/ });
  expect(within(answers).getByRole('link', { name: 'Kunkin kyselyn oma aika' })).toBeTruthy();
  expect(within(answers).getByText(/öisin ilman hävitysesitystä/)).toBeTruthy();
  expect(within(answers).getByText('Automaattinen')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Muuta: Vuorovaikutus' }));
  const dialog = await screen.findByRole('dialog');
  const field = within(dialog).getByRole('textbox', { name: /Säilytysaika kuukausina/ });
  await userEvent.clear(field);
  await userEvent.type(field, '36');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Vahvista sääntö' }));
  expect(await screen.findByText('3 vuotta')).toBeTruthy();
  const change = asked.find(({ method }) => method === 'PATCH');
  expect(change?.body).toMatchObject({ months: 36, deed: 'anonymise', confirmed: true });
  expect(change?.headers.get('if-match')).toBe('"1"');
  expect(screen.queryByText(/ehdotus/)).toBeNull();
});

it('a reader sees rules without buttons, and what is refused with a way to try again', async () => {
  let away = true;
  fakeApi({
    'GET /api/retention-rules': () =>
      away ? answerWith(503, { title: 'Ei yhteyttä' }) : { items: [rule('feedback')] },
  });
  await renderApp('/retention', { role: 'director' });
  const again = await screen.findByRole('button', { name: /uudelleen/ });
  away = false;
  await userEvent.click(again);
  expect(await screen.findByRole('row', { name: /Palautteet/ })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Muuta/ })).toBeNull();
});

it('makes a proposal and opens it', async () => {
  fakeApi({
    'GET /api/disposal-proposals': () => page([]),
    'POST /api/disposal-proposals': () => answerWith(201, proposal()),
    'GET /api/disposal-proposals/p1': () => proposal(),
    'GET /api/disposal-proposals/p1/items': () => page([item('i1', 'Vanha puhelu'), item('i2', null)]),
  });
  await renderApp('/retention?tab=proposals', { role: 'administrator' });
  await screen.findByText('Hävitysesityksiä ei ole tehty.');
  await userEvent.click(screen.getByRole('button', { name: 'Tee hävitysesitys' }));
  expect(await screen.findByRole('heading', { name: 'Hävitysesitys 20.11.2026' })).toBeTruthy();
  expect((await screen.findByRole('link', { name: 'Vanha puhelu' })).getAttribute('href')).toBe('/interactions/i1');
});

it('goes only after asking, and never by whoever made the list or by rules that nobody confirmed', async () => {
  let state = 'open';
  let confirmed = false;
  let by = 'user-1';
  const asked = fakeApi({
    'GET /api/disposal-proposals/p1': () =>
      proposal({
        state,
        createdBy: { id: by, name: 'Anna Aalto' },
        classes: proposal().classes.map((each) => ({ ...each, confirmed })),
      }),
    'GET /api/disposal-proposals/p1/items': () => page([item('i1', 'Vanha puhelu')]),
    'POST /api/disposal-proposals/p1/approve': () => {
      state = 'done';
      return proposal({ state });
    },
  });
  const { unmount } = await renderApp('/retention/proposals/p1', { role: 'director' });
  expect(await screen.findByText(/osa säännöistä on vielä vahvistamatta/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Hyväksy ja hävitä' })).toBeNull();
  unmount();
  confirmed = true;
  const second = await renderApp('/retention/proposals/p1', { role: 'director' });
  expect(await screen.findByText(/Sen hyväksyy toinen/)).toBeTruthy();
  second.unmount();
  by = 'user-2';
  await renderApp('/retention/proposals/p1', { role: 'director' });
  await userEvent.click(await screen.findByRole('button', { name: 'Hyväksy ja hävitä' }));
  const dialog = await screen.findByRole('alertdialog');
  expect(within(dialog).getByText(/Tätä ei voi perua/)).toBeTruthy();
  expect(asked.some(({ method }) => method === 'POST')).toBe(false);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Hyväksy ja hävitä' }));
  expect(await screen.findByText('Valmis')).toBeTruthy();
});

it('holds a class and lets go of it, each with its reason', async () => {
  let lifted = false;
  const hold = () => ({
    id: 'h1',
    target: 'class',
    company: null,
    recordClass: 'enquiry',
    recordKind: null,
    recordId: null,
    ground: 'Valitus',
    setOn: '2026-11-20',
    setBy: 'Anna Aalto',
    liftedAt: lifted ? '2026-11-23T08:00:00Z' : null,
    liftedBy: lifted ? 'Anna Aalto' : null,
    liftReason: lifted ? 'Ratkaistu' : null,
  });
  const asked = fakeApi({
    'GET /api/legal-holds': () => page([hold()]),
    'POST /api/legal-holds/h1/lift': () => {
      lifted = true;
      return hold();
    },
  });
  await renderApp('/retention?tab=holds', { role: 'director' });
  await userEvent.click(await screen.findByRole('button', { name: 'Pura: Tontti- ja tilakyselyt' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.type(within(dialog).getByRole('textbox'), 'Ratkaistu');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Pura' }));
  expect(await screen.findByText('Purettu 23.11.2026')).toBeTruthy();
  expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({ reason: 'Ratkaistu' });
});

it('shows the disposal list with its files, and says when nothing has gone', async () => {
  let items: unknown[] = [];
  fakeApi({ 'GET /api/disposals': () => page(items) });
  const { unmount } = await renderApp('/retention?tab=list', { role: 'director' });
  expect(await screen.findByText('Mitään ei ole vielä hävitetty.')).toBeTruthy();
  unmount();
  items = [
    {
      id: 'd1',
      recordClass: 'interaction',
      recordKind: 'interaction',
      recordId: '01900000-0000-7000-8000-000000000000',
      taskClass: '14 01 00',
      momentOn: '2015-01-07',
      ruleVersion: 2,
      deed: 'anonymise',
      ground: 'Tiedonhallintalaki 21 §',
      proposedBy: 'Anna Aalto',
      approvedBy: 'Bertta Berg',
      disposedAt: '2026-11-23T08:00:00Z',
    },
  ];
  await renderApp('/retention?tab=list', { role: 'director' });
  expect(await screen.findByRole('row', { name: /14 01 00.*Anonymisoidaan.*Bertta Berg/ })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'XLSX' }).getAttribute('href')).toBe('/api/disposals.xlsx');
});
