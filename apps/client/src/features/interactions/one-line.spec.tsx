import { beforeEach, expect, jest, test } from '@jest/globals';
import type { Language } from '@elinvoima/contracts';
import { addDays, dayOf, parseDayWords } from '@elinvoima/contracts';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answerWith, fakeApi, type FakeAnswers } from '../../testing/fake-api.js';
import { renderScreen } from '../../testing/render-screen.js';
import { QuickLog } from './quick-log.js';

const indexed = (id: string, name: string, postOffice = 'Parola') => ({
  id,
  name,
  businessId: null,
  otherNames: [],
  postalCode: null,
  postOffice,
});
const saved = { id: 'interaction-1', status: 'complete', subject: 'x', likelyDuplicates: [] };
const matti = { id: 'matti', firstName: 'Matti', lastName: 'Koepäinen', companies: [{ id: 'konepaja', name: 'x' }] };
const answers: FakeAnswers = {
  'GET /api/companies/name-index': () => ({
    items: [
      indexed('konepaja', 'Parolan Konepaja Oy'),
      indexed('leipomo', 'Armin Leipomo Ky'),
      indexed('virtanen-1', 'Metallityö Virtanen Oy'),
      indexed('virtanen-2', 'Puutyö Virtanen Oy', 'Lepaa'),
    ],
  }),
  'GET /api/interactions': () => ({
    items: [{ companies: [{ id: 'leipomo', name: 'Armin Leipomo Ky' }], contacts: [], type: 'visit' }],
    nextCursor: null,
  }),
  'GET /api/companies': () => ({ items: [], nextCursor: null }),
  'GET /api/contacts': ({ query }) => ({
    items: query.get('companyId') === 'konepaja' ? [matti] : [],
    nextCursor: null,
  }),
  'GET /api/topics': () => ({ items: [{ code: 'plots', name: { fi: 'Tontit', sv: 'Tomter', en: 'Plots' } }] }),
  'GET /api/interactions/likely-duplicates': () => ({ items: [] }),
  'POST /api/interactions': () => answerWith(201, saved),
};
const today = dayOf(new Date());
const labels: Record<Language, string> = { fi: 'Yhdellä rivillä', sv: 'På en rad', en: 'In one line' };

beforeEach(() => sessionStorage.clear());

async function open(language: Language = 'fi', more: FakeAnswers = {}) {
  const asked = fakeApi({ ...answers, ...more });
  const onDone = jest.fn();
  await renderScreen(<QuickLog prefill={{}} onDone={onDone} />, { language });
  await screen.findByRole('button', { name: 'Armin Leipomo Ky' });
  const line = screen.getByRole<HTMLInputElement>('combobox', { name: labels[language] });
  const logged = () => asked.find(({ method }) => method === 'POST')?.body;
  return { user: userEvent.setup(), line, asked, logged, onDone };
}
const chips = (name = 'Ymmärretty') =>
  within(screen.getByRole('list', { name }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

test.each([
  ['fi', 'soitto Parolan Konepaja tonttiasia, soita ti', 'Tonttiasia', 'Soita', 'ti'],
  ['sv', 'samtal Parolan Konepaja tomtärende, ring tis', 'Tomtärende', 'Ring', 'tis'],
  ['en', 'call Parolan Konepaja about plots, call back tue', 'Plots', 'Call back', 'tue'],
  ['en', 'soitto parolan konepajalle tonttiasia, soita ti', 'Tonttiasia', 'Soita', 'ti'],
] satisfies [Language, string, string, string, string][])('%s: %s', async (language, words, subject, title, day) => {
  const { user, line, logged } = await open(language);
  expect(document.activeElement).toBe(line);
  await user.type(line, `${words}{Enter}`);
  await waitFor(() => expect(logged()).toBeDefined());
  expect(logged()).toMatchObject({
    type: 'call',
    companyIds: ['konepaja'],
    topics: ['plots'],
    subject,
    followUp: { title, dueOn: parseDayWords(day, today, language) },
  });
});

test('what was understood stands as chips, goes when it is taken away, and a field filled by hand is stronger', async () => {
  const { user, line, logged } = await open();
  await user.type(line, 'käynti parolan konepaja tontti 45 min, soita huomenna');
  expect(chips()).toEqual(['Yrityskäynti', 'Parolan Konepaja Oy', 'Tontit', '45 min', 'Soita · huomenna']);
  await user.click(screen.getByRole('button', { name: /Poista.*45 min|45 min/ }));
  expect(chips()).not.toContain('45 min');
  expect(screen.getByLabelText<HTMLInputElement>('Otsikko').value).toBe('Tontti 45 min');
  await user.clear(screen.getByLabelText('Otsikko'));
  await user.type(screen.getByLabelText('Otsikko'), 'Oma otsikko');
  await user.click(screen.getByRole('radio', { name: 'Puhelu' }));
  expect(chips()).not.toContain('Yrityskäynti');
  await user.type(line, '!{Control>}{Enter}{/Control}');
  await waitFor(() => expect(logged()).toBeDefined());
  expect(logged()).toMatchObject({
    type: 'call',
    subject: 'Oma otsikko',
    durationMinutes: null,
    companyIds: ['konepaja'],
  });
});

test('a name that fits two is asked about, and nothing is logged before the answer', async () => {
  const { user, line, logged } = await open();
  await user.type(line, 'soitto virtanen, katto vuotaa{Enter}');
  expect((await screen.findByRole('alert')).textContent).toContain('Valitse ensin');
  expect(logged()).toBeUndefined();
  const question = screen.getByRole('group', { name: 'Mikä näistä on virtanen?' });
  await user.click(within(question).getByRole('button', { name: /Puutyö Virtanen/ }));
  await user.type(line, '{Enter}');
  await waitFor(() => expect(logged()).toBeDefined());
  expect(logged()).toMatchObject({ companyIds: ['virtanen-2'], subject: 'Katto vuotaa' });
});

test('a company by two letters and Enter, its people by a press, and no subject is no obstacle', async () => {
  const { user, line, logged } = await open();
  await user.type(line, 'pa{Enter}');
  expect(line.value).toBe('');
  await user.click(await screen.findByRole('checkbox', { name: 'Matti Koepäinen' }));
  await user.click(screen.getByRole('button', { name: 'Kirjaa' }));
  await waitFor(() => expect(logged()).toBeDefined());
  expect(logged()).toMatchObject({ companyIds: ['konepaja'], contactIds: ['matti'], subject: 'Puhelu', type: 'call' });
});

test('those met lately are a press away, and the one just logged is first among them', async () => {
  const { user, line } = await open();
  await user.type(line, 'paja{Enter}tilanne');
  await user.click(screen.getByRole('button', { name: 'Tallenna ja seuraava' }));
  const lately = within(await screen.findByRole('group', { name: 'Viimeksi' }));
  expect(lately.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Parolan Konepaja Oy',
    'Armin Leipomo Ky',
  ]);
  await user.click(lately.getByRole('button', { name: 'Armin Leipomo Ky' }));
  expect(screen.queryByRole('group', { name: 'Viimeksi' })).toBeNull();
});

test('what was logged the same day is pointed out before saving, and saving goes on', async () => {
  const twin = { id: 'twin', subject: 'Sama puhelu', occurredAt: `${addDays(today, 0)}T08:00:00Z`, staff: ['Bo'] };
  const { user, line, asked, onDone } = await open('fi', {
    'GET /api/interactions/likely-duplicates': () => ({ items: [twin] }),
  });
  await user.type(line, 'paja{Enter}tilanne');
  await screen.findByRole('link', { name: 'Sama puhelu' });
  const query = asked.findLast(({ path }) => path.endsWith('likely-duplicates'))?.query;
  expect({ type: query?.get('type'), ids: query?.getAll('companyIds') }).toEqual({ type: 'call', ids: ['konepaja'] });
  await user.type(line, '{Enter}');
  await waitFor(() => expect(onDone).toHaveBeenCalled());
});

const metMatti: FakeAnswers = {
  ...answers,
  'GET /api/interactions': ({ query }) => ({
    items: query.has('companyId')
      ? [{ companies: [], contacts: [{ id: 'matti', name: 'Matti Koepäinen' }], type: 'visit' }]
      : [],
    nextCursor: null,
  }),
};
const atKonepaja = { companies: [{ id: 'konepaja', name: 'Parolan Konepaja Oy' }] };

test('from a record: the last person and the last kind come along', async () => {
  fakeApi({ ...metMatti, 'GET /api/contacts/matti': () => ({ id: 'matti', restrictedOn: null }) });
  await renderScreen(<QuickLog prefill={atKonepaja} />);
  await waitFor(() => expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Yrityskäynti' }).checked).toBe(true));
  const matti = await screen.findByRole<HTMLInputElement>('checkbox', { name: 'Matti Koepäinen' });
  expect(matti.checked).toBe(true);
});

test('from a record: whose data’s use is restricted does not come along, the last kind does', async () => {
  fakeApi({
    ...metMatti,
    'GET /api/contacts': () => ({ items: [], nextCursor: null }),
    'GET /api/contacts/matti': () => ({ id: 'matti', restrictedOn: '2026-11-20' }),
  });
  await renderScreen(<QuickLog prefill={atKonepaja} />);
  await waitFor(() => expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Yrityskäynti' }).checked).toBe(true));
  expect(screen.queryByText('Matti Koepäinen')).toBeNull();
});

test('without the names in memory the API is asked, and the log goes on', async () => {
  const asked = fakeApi({
    ...answers,
    'GET /api/companies/name-index': () => answerWith(503, { title: 'Ei nyt' }),
    'GET /api/companies': () => ({ items: [indexed('konepaja', 'Parolan Konepaja Oy')], nextCursor: null }),
  });
  await renderScreen(<QuickLog prefill={{}} onDone={() => undefined} />);
  const user = userEvent.setup();
  await user.type(screen.getByRole('combobox', { name: 'Yritykset' }), 'par');
  await user.click(await screen.findByRole('option', { name: /Parolan Konepaja/ }));
  await user.type(screen.getByRole('combobox', { name: 'Yhdellä rivillä' }), 'soitto, tilanne{Enter}');
  await waitFor(() => expect(asked.some(({ method }) => method === 'POST')).toBe(true));
});
