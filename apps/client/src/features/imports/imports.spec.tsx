import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answerWith, fakeApi } from '../../testing/fake-api.js';
import { renderApp } from '../../testing/render-screen.js';

const taken = {
  id: 'i1',
  kind: 'ytj',
  fileName: 'ytj.json',
  municipality: '082',
  state: 'ready',
  counts: { create: 3, update: 1, skip: 7, refuse: 1 },
  rowsRead: 12,
  rowsDone: 0,
  problem: null,
  problemCode: null,
  version: 1,
  table: null,
  appliedBefore: null,
  fileKeptUntil: null,
  createdAt: '2026-11-22T08:00:00Z',
  createdBy: { id: 'u1', name: 'Anna Aalto' },
  appliedAt: null,
  undoneAt: null,
};
const row = {
  n: 1,
  verdict: 'update',
  businessId: '9100001-3',
  title: 'Katinalan Konepaja Oy',
  reasonCode: null,
  reason: null,
  municipality: { code: '082', by: 'postal' },
  recordId: 'c1',
  companyId: 'c1',
  faults: [],
  alike: [],
  decision: null,
  difference: [
    { field: 'name', from: 'Konepaja', to: 'Katinalan Konepaja Oy', applies: false },
    { field: 'situation', from: null, to: 'liquidation', applies: true },
  ],
};
const refused = {
  ...row,
  n: 2,
  verdict: 'refuse',
  businessId: '9100007-3',
  title: '<img src=x onerror=alert(1)> Oy',
  reason: 'Y-tunnuksen tarkistusnumero ei täsmää.',
  recordId: null,
  companyId: null,
  difference: [],
};
const rows = { items: [row, refused], nextCursor: null, total: 2 };

test('what will happen is shown field by field before anything is written', async () => {
  fakeApi({ 'GET /api/imports/i1': () => taken, 'GET /api/imports/i1/rows': () => rows });
  await renderApp('/imports/i1');
  expect(await screen.findByText(/Mitään ei ole vielä tallennettu/)).toBeTruthy();
  const table = await screen.findByRole('table', { name: 'Rivit' });
  expect(within(table).getByText(/Oma tieto ”Konepaja” säilyy/)).toBeTruthy();
  expect(within(table).getByText('Selvitystilassa')).toBeTruthy();
  expect(within(table).getByText('Kunta postiosoitteen mukaan')).toBeTruthy();
  expect(within(table).getByText('Y-tunnuksen tarkistusnumero ei täsmää.')).toBeTruthy();
  // What a file says is text, whatever it looks like.
  expect(within(table).getByText('<img src=x onerror=alert(1)> Oy')).toBeTruthy();
});

test('one press writes it, and then it says what was done', async () => {
  let now = taken;
  const asked = fakeApi({
    'GET /api/imports/i1': () => now,
    'GET /api/imports/i1/rows': () => rows,
    'POST /api/imports/i1/apply': () => {
      now = { ...taken, state: 'applied', appliedAt: '2026-11-22T08:05:00Z' } as unknown as typeof taken;
      return answerWith(202, now);
    },
  });
  await renderApp('/imports/i1');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Tuo 4 riviä' }));
  expect(await screen.findByText(/3 lisättyä, 1 päivitetty\./)).toBeTruthy();
  expect(asked.filter(({ method }) => method === 'POST')).toHaveLength(1);
});

test('a writing that stopped for a passing reason says so and can be pressed again', async () => {
  fakeApi({
    'GET /api/imports/i1': () => ({ ...taken, problem: 'Jokin meni vikaan.', problemCode: 'unexpected' }),
    'GET /api/imports/i1/rows': () => rows,
  });
  await renderApp('/imports/i1');
  expect((await screen.findByRole('alert')).textContent).toContain('Jokin meni vikaan.');
  expect(screen.getByRole('button', { name: 'Tuo 4 riviä' })).toBeTruthy();
});

test('a file that could not be read says why and leads to choosing another', async () => {
  fakeApi({
    'GET /api/imports/i1': () => ({ ...taken, state: 'failed', problem: 'Tiedosto päättyy kesken.' }),
  });
  await renderApp('/imports/i1');
  expect(await screen.findByText('Tiedosto päättyy kesken.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Valitse tiedosto' }).getAttribute('href')).toBe('/imports');
});

test('while the file is checked, the rows read so far are told', async () => {
  fakeApi({ 'GET /api/imports/i1': () => ({ ...taken, state: 'checking', rowsRead: 4000 }) });
  await renderApp('/imports/i1');
  expect(await screen.findByRole('progressbar', { name: /4\s000 riviä luettu/ })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Tuo/ })).toBeNull();
});

test('no imports yet is a sentence', async () => {
  fakeApi({ 'GET /api/imports': () => ({ items: [], nextCursor: null, total: 0 }) });
  await renderApp('/imports');
  expect(await screen.findByText(/Tuonteja ei vielä ole/)).toBeTruthy();
});

const table = {
  format: 'csv',
  encoding: 'windows-1252',
  delimiter: ';',
  sheet: null,
  mapping: { name: 0, businessId: 1 },
  columns: [
    { header: 'Yritys', examples: ['Ämmän Leipä Oy', '<b>Oy</b>'], field: 'name', by: 'header' },
    { header: 'Koodi', examples: ['9100001-3', ''], field: 'businessId', by: 'content' },
    { header: '', examples: ['', ''], field: null, by: null },
  ],
  fields: ['name', 'businessId', 'email'],
  needed: [['name', 'businessId']],
};
const ofTable = { ...taken, kind: 'companies', fileName: 'lista.csv', municipality: null, table, version: 3 };

test('the columns are shown with their first cells, and put right', async () => {
  let now: object = ofTable;
  const asked = fakeApi({
    'GET /api/imports/i1': () => now,
    'GET /api/imports/i1/rows': () => rows,
    'PATCH /api/imports/i1': () => {
      now = { ...ofTable, state: 'checking', version: 4 };
      return now;
    },
  });
  await renderApp('/imports/i1');
  const user = userEvent.setup();
  const name = await screen.findByRole('combobox', { name: 'Yritys' });
  expect(screen.getByText('Esim. Ämmän Leipä Oy · <b>Oy</b>')).toBeTruthy();
  expect(screen.getByText('Arvattiin sisällöstä: tarkista')).toBeTruthy();
  expect(screen.getByRole('combobox', { name: 'Sarake 3' })).toBeTruthy();
  // A field is filled by one column: chosen anew, the other lets it go.
  await user.selectOptions(screen.getByRole('combobox', { name: 'Koodi' }), 'Yrityksen nimi');
  expect((name as HTMLSelectElement).value).toBe('');
  await user.click(screen.getByRole('button', { name: 'Tarkista näillä sarakkeilla' }));
  expect(await screen.findByRole('progressbar')).toBeTruthy();
  const sent = asked.find(({ method }) => method === 'PATCH');
  expect(sent?.body).toEqual({ mapping: { name: 1 } });
  expect(sent?.headers.get('if-match')).toBe('"3"');
});

test('a file without what is needed asks for its columns, not for another file', async () => {
  fakeApi({
    'GET /api/imports/i1': () => ({
      ...ofTable,
      state: 'failed',
      problemCode: 'import-mapping-incomplete',
      problem: 'Kerro, mikä sarake on mikäkin.',
    }),
  });
  await renderApp('/imports/i1');
  expect(await screen.findByRole('combobox', { name: 'Yritys' })).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Valitse tiedosto' })).toBeNull();
});

test('refused rows are fetched as a file, and a file that has been here says so', async () => {
  fakeApi({
    'GET /api/imports/i1': () => ({
      ...ofTable,
      fileKeptUntil: '2026-12-22T08:00:00Z',
      appliedBefore: { id: 'i0', at: '2026-11-20T08:00:00Z', by: 'Anna Aalto' },
    }),
    'GET /api/imports/i1/rows': () => rows,
  });
  await renderApp('/imports/i1');
  const download = await screen.findByRole('link', { name: 'Lataa 1 hylätty rivi' });
  expect(download.getAttribute('href')).toBe('/api/imports/i1/refused.csv');
  expect(screen.getByText(/Sama tiedosto on jo tuotu 20\.11\.2026 klo 10[.:]00 \(Anna Aalto\)\./)).toBeTruthy();
});

test('a whole import is taken back, or says which rows stand in the way', async () => {
  let now: object = { ...ofTable, state: 'applied', appliedAt: '2026-11-22T08:05:00Z' };
  let isTouched = true;
  fakeApi({
    'GET /api/imports/i1': () => now,
    'GET /api/imports/i1/rows': () => rows,
    'GET /api/imports/i1/touched': () => ({
      items: [
        { n: 1, recordId: 'c1', title: 'Ämmän Leipä Oy', reasonCode: 'changed', reason: 'Muutettu tuonnin jälkeen' },
      ],
      nextCursor: null,
      total: 1,
    }),
    'POST /api/imports/i1/undo': () => {
      if (isTouched) return answerWith(409, { title: 'Mitään ei peruttu.', status: 409, errors: [] });
      now = { ...ofTable, state: 'undone', undoneAt: '2026-11-22T08:06:00Z' };
      return answerWith(202, now);
    },
  });
  await renderApp('/imports/i1');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Peru koko tuonti' }));
  expect(await screen.findByText('Mitään ei peruttu.')).toBeTruthy();
  expect(await screen.findByText('Muutettu tuonnin jälkeen')).toBeTruthy();
  isTouched = false;
  await user.click(screen.getByRole('button', { name: 'Peru koko tuonti' }));
  expect(await screen.findByText(/Tuonti on peruttu/)).toBeTruthy();
});

test('a row that is likely a known company says which, and people choose what is done with it', async () => {
  const alike = [
    { id: 'c7', n: null, title: 'Ämmän Leipä Oy', by: 'name' },
    { id: 'c8', n: null, title: 'Ämmän Kahvila Oy', by: 'phone' },
  ];
  let now: object = {
    ...row,
    verdict: 'skip',
    title: 'Ämmän leipä',
    businessId: null,
    municipality: null,
    recordId: null,
    difference: [],
    reasonCode: 'likely-same',
    reason: 'Muistuttaa tunnettua.',
    alike,
  };
  const repeated = {
    ...now,
    n: 3,
    title: 'Toisto Oy',
    reasonCode: 'repeated',
    reason: 'Toistuu.',
    alike: [{ id: null, n: 1, title: null, by: 'business-id' }],
  };
  let counts = { create: 0, update: 0, skip: 2, refuse: 0 };
  let refuses = true;
  const asked = fakeApi({
    'GET /api/imports/i1': () => ({ ...ofTable, counts }),
    'GET /api/imports/i1/rows': () => ({ items: [now, repeated], nextCursor: null, total: 2 }),
    'PATCH /api/imports/i1/rows/1': () => {
      if (refuses) return answerWith(422, { title: 'Toinen rivi päivittää samaa.', status: 422, errors: [] });
      counts = { ...counts, update: 1, skip: 1 };
      now = { ...now, verdict: 'update', decision: 'update', recordId: 'c8', reasonCode: null, reason: null };
      return now;
    },
  });
  await renderApp('/imports/i1');
  const user = userEvent.setup();
  const choices = within(await screen.findByRole('group', { name: 'Ämmän leipä' }));
  expect(choices.getByRole('link', { name: 'Muistuttaa: Ämmän Leipä Oy' }).getAttribute('href')).toBe('/companies/c7');
  expect(choices.getByText('(sama puhelinnumero)')).toBeTruthy();
  expect(choices.getByRole('button', { name: 'Jätä pois' }).getAttribute('aria-pressed')).toBe('true');
  expect(choices.getByRole('button', { name: 'Lisää silti' }).getAttribute('aria-pressed')).toBe('false');
  // One business id is one company: there is nothing to choose.
  expect(within(screen.getByRole('group', { name: 'Toisto Oy' })).queryByRole('button')).toBeNull();
  await user.click(choices.getByRole('button', { name: 'Päivitä tämä: Ämmän Kahvila Oy' }));
  expect(await screen.findByText('Toinen rivi päivittää samaa.')).toBeTruthy();
  refuses = false;
  await user.click(choices.getByRole('button', { name: 'Päivitä tämä: Ämmän Kahvila Oy' }));
  expect(await screen.findByRole('button', { name: 'Tuo 1 rivi' })).toBeTruthy();
  const chosen = await screen.findByRole('button', { name: 'Päivitä tämä: Ämmän Kahvila Oy', pressed: true });
  // What is so already is not sent again.
  await user.click(chosen);
  const sent = asked.filter(({ method }) => method === 'PATCH');
  expect(sent[0]?.headers.get('if-match')).toBe('"3"');
  expect(sent.map(({ body }) => body)).toEqual([
    { decision: 'update', recordId: 'c8' },
    { decision: 'update', recordId: 'c8' },
  ]);
});

test('each kind of file has its own hint, and tables a template', async () => {
  fakeApi({ 'GET /api/imports': () => ({ items: [], nextCursor: null, total: 0 }) });
  await renderApp('/imports');
  const user = userEvent.setup();
  const template = await screen.findByRole('link', { name: 'Lataa tyhjä pohja' });
  expect(template.getAttribute('href')).toBe('/api/imports/template.csv?kind=companies');
  await user.click(screen.getByRole('radio', { name: 'Yritysrekisteri (YTJ)' }));
  expect(screen.queryByRole('link', { name: 'Lataa tyhjä pohja' })).toBeNull();
  expect(screen.getByRole('checkbox', { name: 'Vain oman kunnan yritykset' })).toBeTruthy();
});

test('a map file: what would change is in words, a remark stops nothing, and the refused come back as a map', async () => {
  const ofMap = {
    ...ofTable,
    kind: 'sites',
    fileName: 'tontit.geojson',
    fileKeptUntil: '2026-12-22T08:00:00Z',
    table: {
      ...table,
      format: 'geojson',
      columns: [{ header: 'geometry', examples: ['{"type":"Point"}'], field: 'geometry', by: 'header' }],
      fields: ['geometry', 'name'],
    },
  };
  const known = {
    ...row,
    verdict: 'update',
    title: 'Merventien tontti',
    businessId: null,
    municipality: null,
    companyId: null,
    recordId: 's1',
    reasonCode: null,
    reason: null,
    difference: [
      { field: 'status', from: 'available', to: 'sold', applies: true },
      { field: 'uses', from: 'industry', to: 'industry, storage', applies: true },
    ],
    faults: [
      {
        field: 'area',
        column: 'pinta-ala',
        code: 'area-differs',
        message: 'Pinta-ala poikkeaa rajauksen alasta.',
        value: '20000 m² / 10000 m²',
      },
    ],
  };
  fakeApi({
    'GET /api/imports/i1': () => ofMap,
    'GET /api/imports/i1/rows': () => ({ items: [known], nextCursor: null, total: 1 }),
  });
  await renderApp('/imports/i1');
  expect((await screen.findByRole('link', { name: 'Merventien tontti' })).getAttribute('href')).toBe('/sites/s1');
  const words = screen.getByText('Tila').closest('li');
  expect(words?.textContent).toBe('Tila Vapaa → Myyty');
  expect(screen.getByText('Käyttötarkoitus').closest('li')?.textContent).toBe(
    'Käyttötarkoitus Teollisuus → Teollisuus, Varasto',
  );
  expect(screen.getByText('Huomaa').parentElement?.textContent).toMatch(/pinta-ala.*poikkeaa.*20000 m² \/ 10000 m²/);
  expect(screen.queryByText('Y-tunnus')).toBeNull();
  expect(screen.getByRole('link', { name: 'Lataa 1 hylätty rivi' }).getAttribute('href')).toBe(
    '/api/imports/i1/refused.geojson',
  );
});
