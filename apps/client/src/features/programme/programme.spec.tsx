import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answerWith, fakeApi } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const names = (text: string) => ({ fi: text, sv: text, en: text });
const row = {
  id: 'p1',
  code: 'testila',
  name: 'Testilän ohjelma',
  state: 'adopted',
  municipalityCode: '082',
  validFrom: '2025-06-01',
  validUntil: null,
  isInForce: true,
  factors: 1,
  goals: 2,
  targets: 1,
  updatedAt: '2026-11-22T10:00:00Z',
  version: 3,
};
const programme = {
  ...row,
  name: names('Testilän ohjelma'),
  isOurs: true,
  promises: { firstAnswerHours: 8, initiativeDays: 30, feedbackDays: 14 },
  factors: [
    {
      code: 'F1',
      kind: 'factor',
      number: '3.1',
      name: names('Yrittäjyys'),
      measuredBy: 'Vuorovaikutuksen määrä',
      headlineIndicator: '3.1.d',
      indicators: ['3.1.d', '3.1.f'],
    },
  ],
  goals: [
    { code: 'F1.1', parent: 'F1', name: names('Neuvonta'), responsible: 'Lautakunta', headlineIndicator: null },
    { code: 'F1.1.1', parent: 'F1.1', name: names('Käynnit'), responsible: null, headlineIndicator: null },
  ],
  trends: [],
  indicators: [
    { key: '3.1.d', name: 'Vuorovaikutuksen määrä', unit: 'count', origin: 'catalogue' },
    { key: '3.1.f', name: 'Vastausaika', unit: 'hours', origin: 'catalogue' },
  ],
};
const target = {
  id: 't1',
  programmeId: 'p1',
  indicator: '3.1.f',
  periodKind: 'year',
  period: null,
  value: 8,
  better: 'less',
  strict: false,
  greenFrom: 1,
  amberFrom: 0.8,
  validFrom: null,
  validUntil: null,
  budgetYear: 2027,
  spread: null,
  words: null,
  updatedAt: '2026-11-22T10:00:00Z',
  version: 1,
};
const always = {
  'GET /api/programmes': () => ({ items: [row], nextCursor: null }),
  'GET /api/programmes/p1': () => programme,
  'GET /api/programmes/p1/targets': () => ({ items: [target], nextCursor: null }),
  'GET /api/enquiry-stage-promises': () => ({ items: [] }),
} as const;

test('a factor shows its goals as a tree, its headline, and what its indicators are to reach', async () => {
  fakeApi(always);
  await renderApp('/programme', { role: 'director' });
  expect(await screen.findByRole('heading', { name: 'Testilän ohjelma' })).toBeTruthy();
  expect(screen.getByText('Voimassa')).toBeTruthy();
  const goal = screen.getByText('Käynnit').closest('ol');
  expect(goal?.parentElement?.textContent).toContain('Neuvonta');
  expect(screen.getByRole('link', { name: 'Tavoitteen F1.1 toimenpiteet' }).getAttribute('href')).toContain('F1.1');
  const table = screen.getByRole('table', { name: /Yrittäjyys/ });
  expect(within(table).getByText('Kärkimittari')).toBeTruthy();
  expect(within(table).getByText('Ei tavoitearvoa')).toBeTruthy();
  expect(within(table).getByText(/Vuosi: enintään 8 t/)).toBeTruthy();
  expect(within(table).getByText(/talousarvio 2027/)).toBeTruthy();
});

test('a target is set with its unit, and what is refused stands at its field', async () => {
  const asked = fakeApi({
    ...always,
    'POST /api/programmes/p1/targets': () =>
      answerWith(422, {
        title: 'Tiedoissa on korjattavaa',
        errors: [{ pointer: '/periodKind', code: 'target-overlaps', message: 'Mittarilla on jo tavoite.' }],
      }),
  });
  await renderApp('/programme', { role: 'director' });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Tavoitearvot: Vuorovaikutuksen määrä' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Tallenna' }));
  expect(await within(dialog).findByRole('link', { name: /Kirjoita tavoitearvo/ })).toBeTruthy();
  await user.type(within(dialog).getByRole('textbox', { name: /^Tavoitearvo/ }), '400');
  await user.click(within(dialog).getByRole('button', { name: 'Tallenna' }));
  expect(await within(dialog).findByRole('link', { name: /Mittarilla on jo tavoite/ })).toBeTruthy();
  expect(asked.find(({ method }) => method === 'POST')?.body).toMatchObject({
    indicator: '3.1.d',
    periodKind: 'year',
    period: null,
    value: 400,
    greenFrom: 1,
    amberFrom: 0.8,
  });
});

test('a goal is added under another with the next code', async () => {
  const asked = fakeApi({ ...always, 'PATCH /api/programmes/p1': () => ({ ...programme, version: 4 }) });
  await renderApp('/programme', { role: 'director' });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Lisää tavoite' }));
  const dialog = await screen.findByRole('dialog');
  for (const language of ['suomeksi', 'ruotsiksi', 'englanniksi'])
    await user.type(within(dialog).getByRole('textbox', { name: new RegExp(language) }), 'Uusi');
  await user.click(within(dialog).getByRole('button', { name: 'Tallenna' }));
  const patch = asked.find(({ method }) => method === 'PATCH');
  expect(patch?.headers.get('If-Match')).toBe('"3"');
  expect((patch?.body as typeof programme | undefined)?.goals.map(({ code }) => code)).toEqual([
    'F1.1',
    'F1.1.1',
    'F1.2',
  ]);
});

test('a factor takes in another indicator, one key a line', async () => {
  const asked = fakeApi({ ...always, 'PATCH /api/programmes/p1': () => ({ ...programme, version: 4 }) });
  await renderApp('/programme', { role: 'director' });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Muokkaa tekijää Yrittäjyys' }));
  const dialog = await screen.findByRole('dialog');
  await user.type(
    within(dialog).getByRole('textbox', { name: /^Mittarit järjestyksessä/ }),
    '{Enter}series:asukasluku',
  );
  await user.click(within(dialog).getByRole('button', { name: 'Tallenna' }));
  const patch = asked.find(({ method }) => method === 'PATCH')?.body as typeof programme | undefined;
  expect(patch?.factors[0]?.indicators).toEqual(['3.1.d', '3.1.f', 'series:asukasluku']);
});

test('who may only read is offered the file and nothing to change', async () => {
  fakeApi(always);
  await renderApp('/programme', { role: 'viewer' });
  expect(await screen.findByRole('link', { name: 'Vie tiedostoon' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Muokkaa/ })).toBeNull();
  expect(screen.queryByRole('button', { name: /Tavoitearvot/ })).toBeNull();
  expect(screen.queryByRole('link', { name: 'Tuo tiedostosta' })).toBeNull();
});

test('a file says what it will change before anything is saved, and its faults with their places', async () => {
  let isBroken = true;
  const asked = fakeApi({
    ...always,
    'POST /api/programmes/comparison': () =>
      isBroken
        ? answerWith(400, {
            title: 'Tiedostoa ei voi lukea',
            errors: [{ pointer: '/goals/1/code', code: 'code-repeats', message: 'Tunnus F1.1 on kahdesti.' }],
          })
        : {
            programmeId: 'p1',
            name: 'Testilän ohjelma',
            validFrom: '2025-06-01',
            isOurs: true,
            changes: [
              {
                section: 'goals',
                code: 'F1.1',
                kind: 'changed',
                members: { name: [names('Neuvonta'), names('Ohjaus')] },
              },
            ],
          },
    'POST /api/programmes': () => programme,
  });
  await renderApp('/programme/import', { role: 'director' });
  const user = userEvent.setup();
  const input = await screen.findByLabelText(/Ohjelmatiedosto/, { selector: 'input' });
  await user.upload(input, new File(['ei'], 'ohjelma.json', { type: 'application/json' }));
  expect(await screen.findByText('Tiedosto ei ole JSON-muotoa.')).toBeTruthy();
  await user.upload(input, new File(['{}'], 'ohjelma.json', { type: 'application/json' }));
  expect(await screen.findByText('/goals/1/code')).toBeTruthy();
  isBroken = false;
  await user.upload(input, new File(['{"format":2}'], 'ohjelma.json', { type: 'application/json' }));
  expect(await screen.findByText('Ohjaus')).toBeTruthy();
  expect(asked.some(({ path, method }) => method === 'POST' && path === '/api/programmes')).toBe(false);
  await user.click(screen.getByRole('button', { name: 'Tee muutokset' }));
  expect(await screen.findByRole('heading', { name: 'Testilän ohjelma' })).toBeTruthy();
});
