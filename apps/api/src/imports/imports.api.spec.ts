import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ApplyImport, CheckImport } from '@elinvoima/domain/imports';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface ImportAnswer {
  id: string;
  state: string;
  fileName: string;
  problem: string | null;
  counts: Record<string, number>;
}

interface Row {
  n: number;
  verdict: string;
  reason: string | null;
  reasonCode: string | null;
  difference: { field: string; from: string | null; to: string | null; applies: boolean }[];
}

const answer = readFileSync('libs/domain/src/imports/fixtures/answer.json');
const boundary = 'raja-1234';

/** One multipart file, as a browser sends it. */
const multipart = (content: Buffer, field = 'file', fileName = 'ytj.json') =>
  Buffer.concat([
    Buffer.from(
      `--${boundary}\r\nContent-Disposition: form-data; name="${field}"; filename="${fileName}"\r\nContent-Type: application/octet-stream\r\n\r\n`,
    ),
    content,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);

describe('imports', () => {
  let api: TestApi;
  let coordinator: TestClient;

  beforeAll(async () => {
    api = await startTestApi();
    coordinator = await api.as('coordinator');
  });
  afterAll(async () => {
    await api.close();
    rmSync(api.config.dataDir, { recursive: true, force: true });
  });

  const upload = <T = ImportAnswer>(
    content: Buffer,
    path = 'imports?kind=ytj',
    client = coordinator,
    headers: Record<string, string> = {},
  ) =>
    client.post<T>(path, multipart(content), {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      ...headers,
    });
  const uploads = (): string[] => {
    const folder = join(api.config.dataDir, 'uploads');
    return existsSync(folder) ? readdirSync(folder) : [];
  };
  const check = (id: string) => api.app.get(CheckImport, { strict: false }).run(id);
  const applyJob = (id: string) => api.app.get(ApplyImport, { strict: false }).run(id);

  it('a register file is taken in, judged, and written once somebody says so', async () => {
    const taken = await upload(answer);
    expect(taken.status).toBe(201);
    expect(taken.headers['location']).toBe(`/api/imports/${taken.body.id}`);
    expect(taken.body).toMatchObject({ state: 'checking', kind: 'ytj', fileName: 'ytj.json', municipality: null });
    const { id } = taken.body;
    expect((await coordinator.post(`imports/${id}/apply`)).status).toBe(409);

    await check(id);
    const ready = (await coordinator.get<ImportAnswer>(`imports/${id}`)).body;
    expect(ready).toMatchObject({ state: 'ready', counts: { create: 6, update: 0, skip: 1, refuse: 2 } });
    const refused = await coordinator.get<{ items: Row[]; total: number }>(
      `imports/${id}/rows?verdict=refuse&withTotal=true`,
    );
    expect(refused.body.total).toBe(2);
    expect(refused.body.items[0]).toMatchObject({
      n: 7,
      reasonCode: 'business-id-checksum',
      reason: 'Y-tunnuksen tarkistusnumero ei täsmää.',
    });
    const english = await coordinator.get<{ items: Row[] }>(`imports/${id}/rows?verdict=refuse`, {
      'accept-language': 'en',
    });
    expect(english.body.items[0]?.reason).toBe('The check digit of the business ID does not match.');

    expect(await coordinator.post(`imports/${id}/apply`)).toMatchObject({ status: 202, body: { state: 'applying' } });
    await applyJob(id);
    expect((await coordinator.post(`imports/${id}/apply`)).body).toMatchObject({ state: 'applied' });
    const { body } = await coordinator.get<{ items: { id: string; name: string }[] }>('companies?q=9100001-3');
    expect(body.items.map(({ name }) => name)).toEqual(['Katinalan Konepaja Oy']);
    const company = (await coordinator.get(`companies/${body.items[0]?.id}`)).body;
    expect(company).toMatchObject({
      streetAddress: 'Katinalantie 12 B',
      register: { visitingAddress: 'Katinalantie 12 B 3 a, 13800 KATINALA', inVatRegister: true },
    });
    expect((await coordinator.get<{ items: unknown[] }>('companies?q=sorvipojat')).body.items).toHaveLength(1);
    // The housing company came along, and stays out of the list.
    expect((await coordinator.get<{ items: unknown[] }>('companies?q=pihlaja')).body.items).toEqual([]);
  });

  it('pages rows by keyset', async () => {
    const { id } = (await upload(answer)).body;
    await check(id);
    const seen: number[] = [];
    let cursor: string | null = null;
    do {
      const path: string = `imports/${id}/rows?limit=4${cursor === null ? '' : `&cursor=${cursor}`}`;
      const { body }: { body: { items: Row[]; nextCursor: string | null } } = await coordinator.get(path);
      seen.push(...body.items.map(({ n }) => n));
      cursor = body.nextCursor;
    } while (cursor !== null);
    expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it.each([
    ['nothing', Buffer.alloc(0), 400, 'Tiedostossa ei ole rivejä.'],
    ['a web page', Buffer.from('\n<html><body>404</body></html>'), 415, /verkkosivu/],
    ['a table', Buffer.from('Y-tunnus;Nimi\n1234567-1;X Oy\n'), 415, /ei ole yritysrekisterin tiedosto/],
    ['an answer cut short', answer.subarray(0, 2000), 400, /päättyy kesken/],
    ['broken JSON', Buffer.from('{"companies":[{"a":}]}'), 400, /ei voi lukea/],
    [
      'an error of the register',
      Buffer.from('{"timestamp":"x","message":"Bad Request","errorcode":400}'),
      400,
      /ei ole yritysrekisterin/,
    ],
    ['a torn zip', Buffer.from('PK\u0003\u0004 and nothing more'), 400, /päättyy kesken/],
  ])('refuses %s with a sentence, and keeps no file', async (_, content, status, sentence) => {
    const before = uploads();
    const refused = await upload<{ title: string }>(content);
    expect(refused.headers['content-type']).toContain('application/problem+json');
    expect([refused.status, refused.body.title]).toEqual([
      status,
      typeof sentence === 'string' ? sentence : expect.stringMatching(sentence),
    ]);
    expect(uploads()).toEqual(before);
  });

  it('refuses what is no upload at all', async () => {
    const asJson = await coordinator.post('imports?kind=ytj', { companies: [] });
    expect(asJson.status).toBe(415);
    const bare = await coordinator.post('imports?kind=ytj', undefined);
    expect(bare.status).toBe(415);
    const noFile = await coordinator.post<{ errors: { pointer: string; code: string }[] }>(
      'imports?kind=ytj',
      Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="note"\r\n\r\nx\r\n--${boundary}--\r\n`),
      { 'content-type': `multipart/form-data; boundary=${boundary}` },
    );
    expect(noFile.status).toBe(400);
    expect(noFile.body.errors).toMatchObject([{ pointer: '/file', code: 'file-required' }]);
    const noBoundary = await coordinator.post('imports?kind=ytj', multipart(answer), {
      'content-type': 'multipart/form-data',
    });
    expect([400, 406, 415]).toContain(noBoundary.status);
    expect((await upload(answer, 'imports')).status).toBe(400);
    expect((await upload(answer, 'imports?kind=ytj&municipality=Hattula')).status).toBe(400);
    expect((await upload(answer, 'imports?kind=ytj&extra=1')).status).toBe(400);
  });

  it('takes a file larger than what a form may send', async () => {
    const many = Buffer.from(
      JSON.stringify(
        Array.from({ length: 4000 }, () => ({
          businessId: { value: '9100001-3' },
          names: [{ name: 'x'.repeat(280) }],
        })),
      ),
    );
    expect(many.length).toBeGreaterThan(1024 * 1024);
    expect((await upload(many)).status).toBe(201);
  });

  it('the name of a file is shown as text and never used', async () => {
    const body = multipart(answer, 'file', '..\\..\\<img src=x onerror=alert(1)>.json');
    const { body: taken } = await coordinator.post<ImportAnswer>('imports?kind=ytj', body, {
      'content-type': `multipart/form-data; boundary=${boundary}`,
    });
    expect(taken.fileName).toBe('<img src=x onerror=alert(1)>.json');
    expect(uploads().every((name) => /^[a-z0-9]{32}$/.test(name))).toBe(true);
  });

  it('is for those who may import', async () => {
    for (const role of ['viewer', 'contributor', 'land_use_officer'] as const) {
      const client = await api.as(role);
      expect((await client.get('imports')).status).toBe(403);
      expect((await upload(answer, 'imports?kind=ytj', client)).status).toBe(403);
    }
    expect((await api.anonymous.get('imports')).status).toBe(401);
    const unknown = '/api/imports/01900000-0000-7000-8000-000000000000';
    expect((await coordinator.get(unknown)).status).toBe(404);
    expect((await coordinator.post(`${unknown}/apply`)).status).toBe(404);
  });

  it('a list, an import and its rows cost one statement beside the session', async () => {
    const { id } = (await upload(answer)).body;
    expect(await api.countStatements(() => coordinator.get('imports'))).toBe(2);
    expect(await api.countStatements(() => coordinator.get(`imports/${id}`))).toBe(2);
    expect(await api.countStatements(() => coordinator.get(`imports/${id}/rows?q=oy`))).toBe(2);
  });
});
