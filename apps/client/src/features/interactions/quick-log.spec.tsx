import { beforeEach, expect, jest, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answerWith, fakeApi, type FakeAnswers } from '../../testing/fake-api.js';
import { renderScreen } from '../../testing/render-screen.js';
import { QuickLog } from './quick-log.js';

const company = { id: 'company-1', name: 'Parolan Konepaja Oy', businessId: '9000001-1', postOffice: 'Parola' };
const saved = { id: 'interaction-1', status: 'complete', subject: 'Laajennus', likelyDuplicates: [] };
const answers: FakeAnswers = {
  'GET /api/companies': () => ({ items: [company], nextCursor: null }),
  'POST /api/interactions': () => answerWith(201, saved),
};

beforeEach(() => sessionStorage.clear());

const choose = async (user: ReturnType<typeof userEvent.setup>) => {
  await user.type(screen.getByRole('combobox', { name: 'Yritykset' }), 'par');
  await user.click(await screen.findByRole('option', { name: /Parolan Konepaja/ }));
};
const posts = (asked: ReturnType<typeof fakeApi>) => asked.filter(({ method }) => method === 'POST');

test('a company, a subject and Ctrl+Enter are a logged call', async () => {
  const asked = fakeApi(answers);
  const onDone = jest.fn();
  await renderScreen(<QuickLog prefill={{}} onDone={onDone} />);
  const user = userEvent.setup();
  await choose(user);
  await user.type(screen.getByLabelText('Otsikko'), 'Laajennus{Control>}{Enter}{/Control}');
  await screen.findByText('Kirjattu');
  expect(onDone).toHaveBeenCalled();
  expect(posts(asked)[0]?.body).toMatchObject({
    type: 'call',
    companyIds: ['company-1'],
    staffIds: ['user-1'],
    subject: 'Laajennus',
    status: 'complete',
  });
  expect(sessionStorage.getItem('elinvoima.log.draft.user-1')).toBeNull();
});

test('a promise is named after the subject unless it says otherwise', async () => {
  const asked = fakeApi(answers);
  await renderScreen(<QuickLog prefill={{ companies: [company] }} onDone={() => undefined} />);
  const user = userEvent.setup();
  await user.type(screen.getByLabelText('Otsikko'), 'Tonttikartta');
  await user.click(screen.getByRole('button', { name: 'Lupasin jotakin' }));
  await user.click(screen.getByRole('button', { name: 'Kahden viikon päästä' }));
  await user.click(screen.getByRole('button', { name: 'Kirjaa' }));
  await screen.findByText('Kirjattu');
  expect(posts(asked)[0]?.body).toMatchObject({ followUp: { title: 'Tonttikartta' } });
});

test('an unsent log comes back, and can be begun anew', async () => {
  fakeApi(answers);
  const user = userEvent.setup();
  const { unmount } = await renderScreen(<QuickLog prefill={{}} onDone={() => undefined} />);
  await user.type(screen.getByLabelText('Otsikko'), 'Kesken jäänyt');
  unmount();
  await renderScreen(<QuickLog prefill={{}} onDone={() => undefined} />);
  expect(screen.getByLabelText<HTMLInputElement>('Otsikko').value).toBe('Kesken jäänyt');
  await user.click(screen.getByRole('button', { name: 'Aloita alusta' }));
  expect(screen.getByLabelText<HTMLInputElement>('Otsikko').value).toBe('');
});

test('what the API refuses is told at its field, and nothing written is lost', async () => {
  fakeApi({
    ...answers,
    'POST /api/interactions': () =>
      answerWith(422, {
        title: 'Tiedoissa on korjattavaa',
        errors: [{ pointer: '/companyIds', code: 'outside-party-required', message: 'Lisää yritys.' }],
      }),
  });
  await renderScreen(<QuickLog prefill={{}} onDone={() => undefined} />);
  const user = userEvent.setup();
  await user.type(screen.getByLabelText('Otsikko'), 'Ilman yritystä');
  await user.click(screen.getByRole('button', { name: 'Kirjaa' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Lisää yritys.');
  expect(screen.getByRole('combobox', { name: 'Yritykset' }).getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByLabelText<HTMLInputElement>('Otsikko').value).toBe('Ilman yritystä');
});

test('a try whose answer was lost is sent again with the same key, a changed one with another', async () => {
  let fails = true;
  const asked = fakeApi({
    ...answers,
    'POST /api/interactions': () => {
      if (fails) throw new TypeError('network');
      return answerWith(201, saved);
    },
  });
  await renderScreen(<QuickLog prefill={{ companies: [company] }} onDone={() => undefined} />);
  const user = userEvent.setup();
  await user.type(screen.getByLabelText('Otsikko'), 'Pihalla');
  const press = () => user.click(screen.getByRole('button', { name: 'Kirjaa' }));
  await press();
  await screen.findByRole('alert');
  await press();
  fails = false;
  await user.type(screen.getByLabelText('Otsikko'), 'lla');
  await press();
  await screen.findByText('Kirjattu');
  const keys = posts(asked).map(({ headers }) => headers.get('Idempotency-Key'));
  expect(keys[0]).toBe(keys[1]);
  expect(keys[2]).not.toBe(keys[0]);
});

test('save and next keeps the form open for the next one; a likely duplicate is told of', async () => {
  fakeApi({
    ...answers,
    'POST /api/interactions': () =>
      answerWith(201, { ...saved, likelyDuplicates: [{ id: 'other', subject: 'Sama puhelu' }] }),
  });
  const onDone = jest.fn();
  await renderScreen(<QuickLog prefill={{ companies: [company] }} onDone={onDone} />);
  const user = userEvent.setup();
  await user.type(screen.getByLabelText('Otsikko'), 'Puhelu');
  await user.click(screen.getByRole('button', { name: 'Tallenna ja seuraava' }));
  await screen.findByText(/Sama saattaa olla kirjattu jo aiemmin: Sama puhelu/);
  expect(onDone).not.toHaveBeenCalled();
  expect(screen.getByLabelText<HTMLInputElement>('Otsikko').value).toBe('');
});
