import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';
import { addressOf, contractOf, type Operation } from './contract.js';

const missing = '01900000-0000-7000-8000-000000000000';

/** Each would do something in SQL that was put together from words. */
const injections = [
  'name;select pg_sleep(5)--',
  '(select password_hash from users limit 1)',
  "Europe/Helsinki'||version()",
  '__proto__',
  'constructor',
  'passwordHash',
];

describe('what lists and addresses are asked for', () => {
  let api: TestApi;
  let administrator: TestClient;
  let reading: Operation[];

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-18T10:00:00Z', env: { PUBLIC_LIMIT_FACTOR: '1000' } });
    administrator = await api.as('administrator');
    reading = contractOf(api.app).operations.filter(({ method }) => method === 'GET');
  });
  afterAll(() => api.close());

  const taking = (name: string) => reading.filter(({ parameters }) => parameters.some((one) => one.name === name));
  /** A list of something that is not there may say so before it looks at the order. */
  const refused = (status: number, { path }: Operation): boolean =>
    status === 400 || (status === 404 && path.includes('{'));

  it('A08 a list is ordered by the fields it names, and by no other word', async () => {
    const taken: object[] = [];
    for (const operation of taking('sort')) {
      for (const sort of ['nonsense', '-nonsense', ...injections]) {
        const { status, text } = await administrator.get(
          `${addressOf(operation, missing)}?sort=${encodeURIComponent(sort)}`,
        );
        if (!refused(status, operation)) taken.push({ path: operation.path, sort, status, text: text.slice(0, 80) });
      }
    }
    expect(taken).toEqual([]);
    expect(taking('sort').length).toBeGreaterThan(60);
  });

  it('A08 an unknown filter is refused by every list', async () => {
    const taken: object[] = [];
    for (const operation of taking('limit')) {
      for (const filter of ['passwordHash', 'role', 'where[id]', '__proto__[x]', 'deletedAt']) {
        const { status } = await administrator.get(`${addressOf(operation, missing)}?${encodeURIComponent(filter)}=1`);
        // `role` is a filter of the users alone.
        const isOwn = operation.parameters.some(({ name }) => name === filter);
        if (!isOwn && !refused(status, operation)) taken.push({ path: operation.path, filter, status });
      }
    }
    expect(taken).toEqual([]);
  });

  it('A08 signs of LIKE and of SQL in a search are letters', async () => {
    await administrator.post('companies', { name: 'Koepaja Oy' });
    const searching = taking('q').filter(({ path }) => !path.includes('{'));
    for (const { path } of searching) {
      for (const q of ['%', '_', String.raw`\ `, "' or 1=1--", "');select 1--", '%%%%%%%%%']) {
        const answer = await administrator.get(`${path}?q=${encodeURIComponent(q)}`);
        expect({ path, q, isFound: answer.text.includes('Koepaja'), fails: answer.status >= 500 }).toEqual({
          path,
          q,
          isFound: false,
          fails: false,
        });
      }
    }
    expect(searching.length).toBeGreaterThan(15);
  });

  it('A41 a parameter that comes twice is refused where one is meant', async () => {
    const taken: object[] = [];
    for (const operation of taking('limit')) {
      const { status } = await administrator.get(`${addressOf(operation, missing)}?limit=1&limit=2`);
      if (!refused(status, operation)) taken.push({ path: operation.path, status });
    }
    expect(taken).toEqual([]);
  });

  it('A41 a page is never larger than the list says, and a cursor is none but ours', async () => {
    const taken: object[] = [];
    for (const operation of taking('limit')) {
      const most = operation.parameters.find(({ name }) => name === 'limit')?.schema?.maximum ?? 200;
      for (const query of [`limit=${most + 1}`, 'limit=0', 'limit=-1', 'limit=1e2', 'cursor=WyJ4Il0', "cursor='"]) {
        const { status } = await administrator.get(`${addressOf(operation, missing)}?${query}`);
        if (!refused(status, operation)) taken.push({ path: operation.path, query, status });
      }
    }
    expect(taken).toEqual([]);
  });

  it('A09 what is no id is refused by every address that takes one', async () => {
    const taken: object[] = [];
    const all = contractOf(api.app).operations.filter(({ path }) => path.includes('{id}'));
    for (const operation of all) {
      for (const id of ["1'", '1) or 1=1--', '{"where":1}', '%00']) {
        const { status } = await administrator.send(operation.method, addressOf(operation, id), undefined, {
          'if-match': '"1"',
        });
        if (status !== 400 && status !== 404 && status !== 415) taken.push({ operation: operation.name, id, status });
      }
    }
    expect(taken).toEqual([]);
    expect(all.length).toBeGreaterThan(200);
  });

  it.each([
    ['invitees', 'survey-waves/preview', { surveyId: missing, group: { added: ["1'", '1) or 1=1--'] } }],
    [
      'companies of an interaction',
      'interactions',
      { type: 'call', occurredAt: '2026-11-17T10:00:00Z', subject: 'Puhelu', companyIds: ["1') or 1=1--"] },
    ],
    ['records of a bulk change', 'bulk-changes', { ids: ['1) or 1=1--'] }],
    ['news of the register', 'register-changes/take', { ids: ["1'"] }],
  ])('A09 lists of ids are lists of ids: %s', async (_, path, body) => {
    const answer = await administrator.post(path, body);
    expect(answer.status).toBe(400);
    expect(answer.text).not.toMatch(/select |syntax/);
  });
});
