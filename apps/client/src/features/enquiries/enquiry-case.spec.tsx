import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answerWith, fakeApi, type FakeAnswers } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const enquiry = {
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
  requirement: {},
  receivedAt: '2026-11-19T10:00:00Z',
  firstAnsweredAt: null as string | null,
  firstAnswer: null as { id: string; name: string } | null,
  owner: { id: 'u1', name: 'Anna Aalto' },
  nextStep: null,
  nextStepOn: null,
  likelihood: null,
  confidential: true,
  promisedDays: null,
  answerDueAt: '2026-11-24T08:30:00Z' as string | null,
  answerHoursLeft: 2.4 as number | null,
  caseNumber: null,
  lostReason: null,
  lostCode: null,
  decisionMakerKind: null,
  decisionMaker: null,
  meetingOn: null,
  decidedOn: null,
  decision: null,
  confidentiality: {
    ground: 'trade_secret',
    words: null,
    markedBy: 'Anna Aalto',
    markedAt: '2026-11-19T10:00:00Z',
    until: '2051-11-19',
    reviewOn: '2026-01-02',
  },
  circle: [{ id: 'u2', name: 'Bo Berg' }],
  disqualified: [],
  oralNotes: [],
  primaryFactor: 'land',
  createdAt: '2026-11-19T10:00:00Z',
  history: [],
  updatedAt: '2026-11-19T10:00:00Z',
  version: 1,
};

async function openPage(answers: FakeAnswers = {}, told: Partial<typeof enquiry> = {}) {
  const asked = fakeApi({
    'GET /api/enquiries/q1': () => ({ ...enquiry, ...told }),
    'GET /api/users/names': () => ({ items: [{ id: 'u3', name: 'Cecilia Cygnaeus' }], nextCursor: null }),
    ...answers,
  });
  await renderApp('/enquiries/q1');
  await screen.findByRole('heading', { level: 1, name: enquiry.title });
  return { asked, user: userEvent.setup() };
}

const section = (name: string) => within(screen.getByRole('region', { name }));

describe('who may know of an enquiry', () => {
  test('is told with its ground, who marked it and its days, and is changed in a dialog whose faults stand at their fields', async () => {
    const { asked, user } = await openPage({
      'PUT /api/enquiries/q1/confidentiality': () =>
        answerWith(422, { title: 'x', errors: [{ pointer: '/words', code: 'x', message: 'Kirjoita syy.' }] }),
    });
    const part = section('Luottamuksellisuus');
    for (const words of ['Luottamuksellinen', /^Liikesalaisuus/, 'Anna Aalto 19.11.2026', '19.11.2051'])
      expect(part.getByText(words)).toBeTruthy();
    expect(part.getByText('Tarkista luottamuksellisuus')).toBeTruthy();
    await user.click(part.getByRole('button', { name: 'Muuta luottamuksellisuutta' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Muuta luottamuksellisuutta' }));
    await user.selectOptions(dialog.getByRole('combobox', { name: /^Peruste/ }), 'Muu peruste');
    expect(dialog.getByRole('textbox', { name: /^Perustelu sanoin/ }).getAttribute('aria-required')).toBe('true');
    await user.click(dialog.getByRole('button', { name: 'Tallenna' }));
    expect(await dialog.findByRole('link', { name: 'Perustelu sanoin: Kirjoita syy.' })).toBeTruthy();
    // Another ground lasts another time: its end is left to the ground.
    expect(asked.find(({ method }) => method === 'PUT')?.body).toEqual({
      confidential: true,
      ground: 'other',
      words: null,
      reviewOn: '2026-01-02',
    });
  });

  test('a colleague is named to know of it and taken out again', async () => {
    const { asked, user } = await openPage({
      'PUT /api/enquiries/q1/circle/u3': () => enquiry,
      'DELETE /api/enquiries/q1/circle/u2': () => answerWith(204),
    });
    await user.click(section('Luottamuksellisuus').getByRole('button', { name: 'Nimeä henkilö' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Nimeä henkilö' }));
    await user.click(dialog.getByRole('button', { name: 'Nimeä henkilö' }));
    expect(await dialog.findByRole('link', { name: 'Henkilö: Valitse henkilö.' })).toBeTruthy();
    await user.type(dialog.getByRole('combobox', { name: /^Henkilö/ }), 'Cec');
    await user.click(await screen.findByRole('option', { name: /Cecilia Cygnaeus/ }));
    await user.click(dialog.getByRole('button', { name: 'Nimeä henkilö' }));
    await user.click(await screen.findByRole('button', { name: 'Poista Bo Berg' }));
    const changes = asked.filter(({ method }) => method === 'PUT' || method === 'DELETE');
    expect(changes.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'PUT /api/enquiries/q1/circle/u3',
      'DELETE /api/enquiries/q1/circle/u2',
    ]);
  });
});

describe('answering by logging', () => {
  test('opens the log with the company and the enquiry, whose first answer it then is', async () => {
    const { asked, user } = await openPage({
      'GET /api/companies': () => ({ items: [], nextCursor: null }),
      'GET /api/interactions': () => ({ items: [], nextCursor: null }),
      'POST /api/interactions': () =>
        answerWith(201, { id: 'i1', status: 'complete', subject: 'Soitto', likelyDuplicates: [] }),
    });
    await user.click(screen.getByRole('button', { name: 'Kirjaa vastaus' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findByText('Kysely: Tontti: Parolan Paja Oy')).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: 'Kirjaa' }));
    await screen.findByText('Kirjattu');
    expect(asked.find(({ method }) => method === 'POST')?.body).toMatchObject({
      enquiryId: 'q1',
      companyIds: ['c1'],
      direction: 'outbound',
    });
  });

  test('what is detached from the enquiry is logged without it', async () => {
    const { asked, user } = await openPage({
      'GET /api/interactions': () => ({ items: [], nextCursor: null }),
      'POST /api/interactions': () =>
        answerWith(201, { id: 'i1', status: 'complete', subject: 'Soitto', likelyDuplicates: [] }),
    });
    await user.click(screen.getByRole('button', { name: 'Kirjaa vastaus' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(await dialog.findByRole('button', { name: 'Irrota kyselystä' }));
    await user.click(dialog.getByRole('button', { name: 'Kirjaa' }));
    await screen.findByText('Kirjattu');
    expect(asked.find(({ method }) => method === 'POST')?.body).not.toHaveProperty('enquiryId');
  });

  test('names the interaction that it is', async () => {
    await openPage({}, { firstAnsweredAt: '2026-11-20T10:00:00Z', firstAnswer: { id: 'i1', name: 'Soitto Parolaan' } });
    expect(screen.getByRole('link', { name: 'Soitto Parolaan' }).getAttribute('href')).toBe('/interactions/i1');
    expect(screen.queryByRole('button', { name: 'Kirjaa vastaus' })).toBeNull();
  });

  test('somebody in no register is answered by a mark', async () => {
    await openPage({}, { company: null as never });
    expect(screen.getByRole('button', { name: 'Merkitse vastatuksi' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Kirjaa vastaus' })).toBeNull();
  });
});

test('the head says by when the first answer is due and how much of office hours is left', async () => {
  await openPage();
  expect(screen.getByText(/^Vastattava viimeistään ti 24\.11\. klo\s10\.30/)).toBeTruthy();
  expect(screen.getByText('Vastausaikaa 2 h')).toBeTruthy();
});

test('a first answer that is late is said in words', async () => {
  await openPage({}, { answerHoursLeft: -3 });
  expect(screen.getByText('Vastaus myöhässä 3 h')).toBeTruthy();
  expect(screen.getByText(/Vastaus olisi pitänyt antaa ti 24\.11\./)).toBeTruthy();
});

test('the clock is quiet once the first answer was given', async () => {
  await openPage({}, { firstAnsweredAt: '2026-11-20T10:00:00Z', answerDueAt: null, answerHoursLeft: null });
  expect(screen.queryByText(/Vastattava viimeistään|Odottaa ensimmäistä/)).toBeNull();
});

test('what was told by word of mouth is written down with its day', async () => {
  const { asked, user } = await openPage({ 'POST /api/enquiries/q1/oral-notes': () => enquiry });
  await user.click(section('Suullisesti kerrottu').getByRole('button', { name: 'Kirjaa suullinen tieto' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Kirjaa suullinen tieto' }));
  await user.type(dialog.getByRole('textbox', { name: /^Mitä kerrottiin/ }), 'Sähköliittymä riittää');
  const day = dialog.getByRole('textbox', { name: /^Päivä/ });
  await user.clear(day);
  await user.type(day, '18.11.2026');
  await user.click(dialog.getByRole('button', { name: 'Tallenna' }));
  await screen.findByRole('heading', { level: 1, name: enquiry.title });
  expect(asked.find(({ path }) => path.endsWith('/oral-notes'))?.body).toEqual({
    text: 'Sähköliittymä riittää',
    toldBy: null,
    toldOn: '2026-11-18',
  });
});

test('a ground of disqualification that tells of health is noted beside it', async () => {
  const { user } = await openPage();
  await user.click(section('Esteelliset').getByRole('button', { name: 'Merkitse esteellinen' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByRole('textbox', { name: /^Esteellisyyden peruste/ }), 'Sisar joutui sairaalaan');
  expect((await dialog.findByText(/^Näyttää terveyteen/)).textContent).toContain('«joutui sairaalaan»');
});
