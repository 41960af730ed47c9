import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answerWith, fakeApi, type FakeAnswers } from '../../testing/fake-api.js';
import { renderScreen } from '../../testing/render-screen.js';
import { PaletteDialog } from './palette.js';

const company = (id: string, name: string) => ({
  id,
  name,
  businessId: null,
  otherNames: [],
  postalCode: null,
  postOffice: 'Parola',
});
const found = (kind: string, id: string, title: string, more: object = {}) => ({
  kind,
  id,
  title,
  meta: null,
  restricted: false,
  matched: 'name',
  matchedText: null,
  ...more,
});
const names = {
  'GET /api/companies/name-index': () => ({
    items: [company('c1', 'Parolan Konepaja Oy'), company('c2', 'Paja Parola')],
  }),
  'GET /api/interactions': () => ({ items: [{ companies: [{ id: 'c2', name: 'Paja Parola' }] }], nextCursor: null }),
  'GET /api/companies': () => ({ items: [], nextCursor: null }),
} as const satisfies FakeAnswers;

const titles = (): (string | null)[] =>
  screen.queryAllByRole('option').map((option) => option.firstElementChild?.textContent ?? null);
const chosen = (): string | null | undefined =>
  screen.queryAllByRole('option').find((option) => option.getAttribute('aria-selected') === 'true')?.firstElementChild
    ?.textContent;

test('companies in memory answer at once, the rest joins without moving what is chosen', async () => {
  let answer: (response: Response) => void = () => undefined;
  fakeApi({ ...names, 'GET /api/search': () => new Promise<Response>((resolve) => (answer = resolve)) });
  await renderScreen(<PaletteDialog />);
  const user = userEvent.setup();
  expect(await screen.findByText('Viimeksi käytetyt')).toBeTruthy();
  expect(titles()[0]).toBe('Paja Parola');
  await user.type(screen.getByRole('combobox'), 'parolan konepajalle');
  expect(titles()).toEqual(['Parolan Konepaja Oy']);
  await user.clear(screen.getByRole('combobox'));
  await user.type(screen.getByRole('combobox'), 'paja');
  expect(titles()).toEqual(['Paja Parola', 'Parolan Konepaja Oy']);
  await user.keyboard('{ArrowDown}');
  expect(chosen()).toBe('Parolan Konepaja Oy');
  await new Promise((resolve) => setTimeout(resolve, 150));
  answer(
    answerWith(200, {
      items: [
        found('contact', 'p1', 'Pajari Testi', { meta: 'Uusi Oy' }),
        found('company', 'c1', 'Parolan Konepaja Oy', { matched: 'earlier_name', matchedText: 'Vanha Paja' }),
        found('interaction', 'i1', 'Pajan tarjous', { meta: '2026-05-05' }),
      ],
    }),
  );
  expect(await screen.findByText('Yhteyshenkilö · Uusi Oy')).toBeTruthy();
  expect(titles().slice(0, 4)).toEqual(['Paja Parola', 'Parolan Konepaja Oy', 'Pajari Testi', 'Pajan tarjous']);
  expect(chosen()).toBe('Parolan Konepaja Oy');
  expect(screen.getByText('Yritys · ent. Vanha Paja')).toBeTruthy();
  expect(screen.getByText('Vuorovaikutus · 5.5.2026')).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe('4 osumaa');
});

test('without the server what is on the device is shown, and said so', async () => {
  fakeApi({ ...names, 'GET /api/search': () => answerWith(503, { title: 'Ei nyt' }) });
  await renderScreen(<PaletteDialog />);
  await userEvent.type(screen.getByRole('combobox'), 'konepja');
  expect(await screen.findAllByText(/Palvelimeen ei saada yhteyttä/)).toHaveLength(2);
  expect(titles()).toEqual(['Parolan Konepaja Oy']);
});

test('nothing found says what to try', async () => {
  fakeApi({ ...names, 'GET /api/search': () => ({ items: [] }) });
  await renderScreen(<PaletteDialog />);
  await userEvent.type(screen.getByRole('combobox'), 'xyzxyz');
  expect(await screen.findByText(/Ei osumia haulle ”xyzxyz”/)).toBeTruthy();
  expect(screen.queryAllByRole('option')).toEqual([]);
});

test('a person whose data’s use is restricted is found and marked', async () => {
  fakeApi({
    ...names,
    'GET /api/search': () => ({
      items: [
        found('contact', 'p1', 'Rauha Rajoitettu', { meta: 'Uusi Oy', restricted: true }),
        found('contact', 'p2', 'Rauha Vapaa', { meta: 'Uusi Oy' }),
      ],
    }),
  });
  await renderScreen(<PaletteDialog />);
  await userEvent.setup().type(screen.getByRole('combobox'), 'rauha');
  expect(await screen.findByText('Käsittely rajoitettu · Yhteyshenkilö · Uusi Oy')).toBeTruthy();
  expect(screen.getByText('Yhteyshenkilö · Uusi Oy')).toBeTruthy();
});
