import { satisfactionTemplate, type SurveyDefinition } from '@elinvoima/contracts';
import { expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answerWith, fakeApi } from '../../../testing/fake-api.js';
import { renderApp } from '../../../testing/render-screen.js';

const survey = {
  id: 's1',
  key: 'satisfaction',
  name: 'Yrityskysely 2026',
  kind: 'wave',
  status: 'draft',
  anonymous: false,
  publishedVersion: null as number | null,
  hasChanges: false,
  waves: 0,
  invited: 0,
  answered: 0,
  lastSentAt: null,
  updatedAt: '2026-11-02T08:00:00Z',
  version: 2,
  createdAt: '2026-11-01T08:00:00Z',
  unfinished: [],
  definition: satisfactionTemplate,
};
const [first, ...others] = satisfactionTemplate.questions;
if (!first) throw new Error('the template asks nothing');
const halfTranslated: SurveyDefinition = {
  ...satisfactionTemplate,
  questions: [{ ...first, text: { ...first.text, sv: '', en: '' } }, ...others],
};
const page = (items: unknown[]) => ({ items, nextCursor: null, total: items.length });

it('an edited draft is saved whole, with the version it was read at', async () => {
  const asked = fakeApi({
    'GET /api/surveys/s1': () => survey,
    'PATCH /api/surveys/s1': () => ({ ...survey, version: 3 }),
  });
  const user = userEvent.setup();
  await renderApp('/surveys/s1/edit');
  await user.click(await screen.findByRole('button', { name: /^1\. Kuinka tyytyväinen/ }));
  const field = screen.getByRole('textbox', { name: 'Kysymys, suomi' });
  await user.clear(field);
  await user.type(field, 'Miten menee?');
  expect(screen.getByText('Tallentamattomia muutoksia')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Tallenna' }));
  await waitFor(() => expect(asked.some(({ method }) => method === 'PATCH')).toBe(true));
  const sent = asked.find(({ method }) => method === 'PATCH');
  expect(sent?.body).toMatchObject({
    draft: { questions: [{ key: 'satisfied', text: { fi: 'Miten menee?' } }, {}, {}, {}, {}, {}] },
  });
  expect(await screen.findByText('Kaikki tallennettu')).toBeTruthy();
});

it('missing translations are counted at the question, listed, and lead to their field', async () => {
  fakeApi({ 'GET /api/surveys/s1': () => ({ ...survey, definition: halfTranslated }) });
  const user = userEvent.setup();
  await renderApp('/surveys/s1/edit');
  expect(await screen.findByText('2 käännöstä puuttuu')).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Julkaise' }).disabled).toBe(true);
  await user.click(screen.getByRole('button', { name: /Kysymys 1: Kuinka .* – ruotsi puuttuu/ }));
  const field = await screen.findByRole('textbox', { name: 'Kysymys, ruotsi' });
  await waitFor(() => expect(document.activeElement).toBe(field));
});

it('questions move by buttons and by the keyboard, and a removed one comes back', async () => {
  fakeApi({ 'GET /api/surveys/s1': () => survey });
  const user = userEvent.setup();
  await renderApp('/surveys/s1/edit');
  const names = () => screen.getAllByRole('button', { name: /^\d\. / }).map((each) => each.textContent?.slice(0, 12));
  await screen.findByRole('button', { name: /^1\. Kuinka tyytyväinen/ });
  const before = names();
  await user.click(screen.getByRole('button', { name: /^Siirrä alas: Kuinka tyytyväinen/ }));
  expect(screen.getByRole('button', { name: /^2\. Kuinka tyytyväinen/ })).toBeTruthy();
  screen.getByRole('button', { name: /^2\. Kuinka tyytyväinen/ }).focus();
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
  expect(names()).toEqual(before);
  expect(document.activeElement?.textContent).toMatch(/^1\. Kuinka tyytyväinen/);
});

it('new words for a published question are published only when somebody has said what they mean', async () => {
  const changed = {
    ...satisfactionTemplate,
    questions: [{ ...first, text: { ...first.text, fi: 'Miten menee?' } }, ...others],
  };
  const asked = fakeApi({
    'GET /api/surveys/s1': () => ({
      ...survey,
      status: 'published',
      publishedVersion: 1,
      hasChanges: true,
      definition: changed,
    }),
    'GET /api/surveys/s1/versions/1': () => ({ id: 'v1', n: 1, definition: satisfactionTemplate }),
    'POST /api/surveys/s1/publish': () => answerWith(200, { ...survey, status: 'published', publishedVersion: 2 }),
  });
  const user = userEvent.setup();
  await renderApp('/surveys/s1/edit');
  await user.click(await screen.findByRole('button', { name: 'Julkaise' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByText(/Sanamuoto muuttui \(suomi\): Miten menee\?/)).toBeTruthy();
  await user.click(within(dialog).getByRole('button', { name: 'Julkaise versio 2' }));
  expect(within(dialog).getAllByText('Vastaa ensin, muuttuiko merkitys.').length).toBeGreaterThan(0);
  expect(asked.some(({ path, method }) => method === 'POST' && path.endsWith('/publish'))).toBe(false);
  await user.click(within(dialog).getByRole('radio', { name: /Ei, tämä on korjaus/ }));
  await user.click(within(dialog).getByRole('button', { name: 'Julkaise versio 2' }));
  await waitFor(() =>
    expect(asked.find(({ path }) => path.endsWith('/publish'))?.body).toEqual({
      decisions: { satisfied: 'correction' },
    }),
  );
});

it('a question of the bank is put in with its own key; one that is there already cannot be put in twice', async () => {
  const bank = [
    { id: 'b1', key: 'satisfied', type: 'scale10', question: first, archived: false, surveys: 2, version: 1 },
    {
      id: 'b2',
      key: 'speed',
      type: 'yes_no',
      question: { key: 'speed', type: 'yes_no', text: { fi: 'Kävikö nopeasti?', sv: 'a', en: 'b' } },
      archived: false,
      surveys: 0,
      version: 1,
    },
  ];
  fakeApi({ 'GET /api/surveys/s1': () => survey, 'GET /api/survey-bank-questions': () => page(bank) });
  const user = userEvent.setup();
  await renderApp('/surveys/s1/edit');
  await user.click(await screen.findByRole('button', { name: 'Lisää kysymys' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Kysymyspankista' }));
  const dialog = await screen.findByRole('dialog');
  expect(
    (await within(dialog).findByRole<HTMLButtonElement>('button', { name: /On jo kyselyssä: Kuinka/ })).disabled,
  ).toBe(true);
  await user.click(within(dialog).getByRole('button', { name: 'Lisää kyselyyn: Kävikö nopeasti?' }));
  expect(await screen.findByText(/7\. Kävikö nopeasti\?/)).toBeTruthy();
});
