import { ApiKeyService, WarnOfKeyEnds } from '@elinvoima/domain/api-keys';
import { RunExport } from '@elinvoima/domain/exports';
import { Clock, Forbidden, hashToken, userActor, type FixedClock } from '@elinvoima/domain/platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApiDocument } from '../openapi.js';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';
import { makeKey, withKey } from '../testing/key-client.js';

const now = '2026-11-18T10:20:00Z';
const lastDay = '2026-12-31';

interface Made {
  id: string;
  version: number;
}

describe('keys of other systems', () => {
  let api: TestApi;
  let administrator: TestClient;
  const clock = () => api.app.get(Clock) as FixedClock;
  const at = async (instant: string, work: () => Promise<void>) => {
    clock().set(new Date(instant));
    try {
      await work();
    } finally {
      clock().set(new Date(now));
    }
  };

  beforeAll(async () => {
    api = await startTestApi({ now });
    administrator = await api.as('administrator');
  });
  afterAll(() => api.close());

  it('is told once and lies nowhere: the database knows its hash, the list its first characters', async () => {
    const made = await makeKey(api, ['companies.read'], lastDay);
    expect(made.key).toMatch(/^elv_[A-Za-z0-9_-]{43}$/);
    const row = await api.db.one<{ hash: Buffer }>('select token_hash as hash from api_keys where id = $1', [made.id]);
    expect(row.hash.equals(hashToken(made.key))).toBe(true);
    const secret = made.key.slice(made.prefix.length);
    const tables = await api.db.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    for (const { name } of tables)
      expect(await api.db.query(`select 1 from "${name}" t where strpos(t::text, $1) > 0 limit 1`, [secret])).toEqual(
        [],
      );
    const listed = await administrator.get<{ items: object[] }>('api-keys?withTotal=true&state=living');
    expect(listed.text).not.toContain(secret);
    expect(listed.body.items).toContainEqual(
      expect.objectContaining({ id: made.id, prefix: made.key.slice(0, 12), state: 'active', lastUsedAt: null }),
    );
    expect((await (await api.as('director')).get('api-keys')).status).toBe(403);
  });

  it('reads and writes what its scopes say, by itself: no cookie, no Origin; the trail says by which key', async () => {
    const { id, key } = await makeKey(api, ['companies.read', 'companies.write'], lastDay);
    const system = withKey(api, key);
    const body = { name: 'Avaimella tehty Oy' };
    const made = await system.post<Made>('companies', body, { 'idempotency-key': 'varasto-1' });
    expect(made.status).toBe(201);
    const again = await system.post<Made>('companies', body, { 'idempotency-key': 'varasto-1' });
    expect(again.body.id).toBe(made.body.id);
    // Another key's same word is another word.
    const other = withKey(api, (await makeKey(api, ['companies.write', 'companies.read'], lastDay)).key);
    expect((await other.post<Made>('companies', body, { 'idempotency-key': 'varasto-1' })).body.id).not.toBe(
      made.body.id,
    );
    expect((await system.patch(`companies/${made.body.id}`, 1, { name: 'Toinen nimi Oy' })).status).toBe(200);
    expect((await system.get('contacts')).status).toBe(403);
    const entries = await api.db.query(
      `select action, via_kind as "viaKind", via_id as "viaId", actor_kind as "actorKind" from audit_entries where object_id = $1 order by seq`,
      [made.body.id],
    );
    expect(entries).toEqual(
      ['create', 'update'].map((action) => ({ action, viaKind: 'api-key', viaId: id, actorKind: 'user' })),
    );
  });

  it('A26: a key beside a cookie acts as the key alone, and a bad key is not made up for by a cookie', async () => {
    const { key } = await makeKey(api, ['companies.read'], lastDay);
    const both = { ...administrator.headers, authorization: `Bearer ${key}` };
    expect((await api.anonymous.get('companies', both)).status).toBe(200);
    expect((await api.anonymous.get('users', both)).status).toBe(403);
    const bad = { ...administrator.headers, authorization: 'Bearer elv_nothing' };
    expect((await api.anonymous.get('companies', bad)).status).toBe(401);
    // A proxy's own password is none of ours.
    expect(
      (await api.anonymous.get('companies', { ...administrator.headers, authorization: 'Basic eDp5' })).status,
    ).toBe(200);
    // No browser sends a key by itself, so a foreign Origin beside one is no forgery.
    const foreign = {
      authorization: `Bearer ${key}`,
      origin: 'https://muualla.example',
      'sec-fetch-site': 'cross-site',
    };
    expect((await api.anonymous.post('companies', { name: 'X Oy' }, foreign)).status).toBe(403);
    expect((await api.anonymous.get('companies', foreign)).status).toBe(200);
  });

  it('A27: whatever is not exactly a living key gets one and the same refusal', async () => {
    const { id, key, version } = await makeKey(api, ['companies.read'], lastDay);
    const revoked = key;
    expect((await withKey(api, key).get('companies')).status).toBe(200);
    expect((await administrator.delete(`api-keys/${id}`, version)).status).toBe(204);
    const living = (await makeKey(api, ['companies.read'], lastDay)).key;
    const session = administrator.headers['cookie']?.split('=')[1] ?? '';
    const swapped = living.replace(/[a-zA-Z](?=[^a-zA-Z]*$)/, (letter) =>
      letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
    );
    const wrong = {
      revoked,
      truncated: living.slice(0, -1),
      longer: `${living}A`,
      'other case': swapped,
      'without mark': living.slice(4),
      'session token': session,
      'marked session token': `elv_${session}`,
      hash: hashToken(living).toString('hex'),
      empty: '',
      'alg none': 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZG1pbiJ9.',
      'two words': `${living} ${living}`,
      sql: `elv_' or 1=1 --`,
      unknown: `elv_${'A'.repeat(43)}`,
    };
    const answers = new Set<string>();
    for (const value of Object.values(wrong)) {
      const { status, text, headers } = await api.anonymous.get('companies', { authorization: `Bearer ${value}` });
      expect(headers['www-authenticate']).toBe('Bearer');
      answers.add(`${status} ${text}`);
    }
    expect(answers.size).toBe(1);
    expect([...answers][0]).toMatch(/^401 .*api-key-refused/);
    expect((await withKey(api, living).get('companies')).status).toBe(200);
  });

  it('is never taken from an address or a body', async () => {
    const { key } = await makeKey(api, ['companies.read'], lastDay);
    for (const name of ['api_key', 'apiKey', 'access_token', 'key', 'token', 'authorization'])
      expect((await api.anonymous.get(`companies?${name}=${key}`)).status).toBe(401);
    expect((await api.anonymous.get('companies', { 'x-api-key': key })).status).toBe(401);
    expect((await api.anonymous.get('companies', { cookie: `elinvoima=${key}` })).status).toBe(401);
  });

  it('ends with its last day in the municipality’s time, and can be renewed with the old one going on for a while', async () => {
    const { id, key } = await makeKey(api, ['companies.read'], '2026-11-20');
    await at('2026-11-20T21:59:00Z', async () => expect((await withKey(api, key).get('companies')).status).toBe(200));
    await at('2026-11-20T22:01:00Z', async () => expect((await withKey(api, key).get('companies')).status).toBe(401));
    const renewed = await administrator.post<{ key: string }>(`api-keys/${id}/rotate`, {
      overlapHours: 24,
      expiresOn: lastDay,
    });
    expect(renewed.status).toBe(200);
    for (const one of [key, renewed.body.key]) expect((await withKey(api, one).get('companies')).status).toBe(200);
    await at('2026-11-19T10:21:00Z', async () => {
      expect((await withKey(api, key).get('companies')).status).toBe(401);
      expect((await withKey(api, renewed.body.key).get('companies')).status).toBe(200);
    });
    const atOnce = await administrator.post<{ key: string; version: number }>(`api-keys/${id}/rotate`, {});
    for (const one of [key, renewed.body.key]) expect((await withKey(api, one).get('companies')).status).toBe(401);
    expect((await administrator.delete(`api-keys/${id}`, 1)).status).toBe(412);
    expect((await administrator.delete(`api-keys/${id}`, atOnce.body.version)).status).toBe(204);
    expect((await administrator.post(`api-keys/${id}/rotate`, {})).status).toBe(409);
  });

  it('A33: is never wider than its maker, and some things no key may', async () => {
    const peopleOnly = await administrator.post<{ errors: { pointer: string; code: string }[] }>('api-keys', {
      name: 'Liian laaja',
      scopes: ['companies.read', 'users.write', 'enquiries.confidential'],
      expiresOn: lastDay,
    });
    expect(peopleOnly.status).toBe(422);
    expect(peopleOnly.body.errors.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/scopes/1', 'scope-for-people'],
      ['/scopes/2', 'scope-for-people'],
    ]);
    const clerk = userActor({ id: administrator.userId ?? '', role: 'land_use_officer', language: 'fi' });
    const request = { name: 'X', scopes: ['imports.write' as const], expiresOn: lastDay };
    await expect(api.app.get(ApiKeyService).create(clerk, request)).rejects.toBeInstanceOf(Forbidden);
    // Not even when the row says so.
    const { id, key } = await makeKey(api, ['companies.read'], lastDay);
    await api.db.query(
      `update api_keys set scopes = '{companies.read,users.read,users.write,api-keys.write}' where id = $1`,
      [id],
    );
    expect((await withKey(api, key).get('users')).status).toBe(403);
    expect((await withKey(api, key).post('api-keys', request)).status).toBe(403);
    const { userId } = await api.db.one<{ userId: string }>('select user_id as "userId" from api_keys where id = $1', [
      id,
    ]);
    expect((await administrator.patch(`users/${userId}`, 1, { role: 'administrator' })).status).toBe(404);
    const people = await administrator.get<{ items: { id: string }[] }>('users?limit=200');
    expect(people.body.items.map((user) => user.id)).not.toContain(userId);
  });

  it('opens nothing that is for people: session, own settings, and each route without a scope', async () => {
    const { key } = await makeKey(api, undefined, lastDay);
    const system = withKey(api, key);
    const document = openApiDocument(api.app);
    const anyId = '01900000-0000-7000-8000-000000000000';
    for (const path of ['session', 'session/calendar-feed'])
      expect((await system.get<{ type: string }>(path)).body.type).toMatch(/people-only$/);
    for (const [path, operations] of Object.entries(document.paths))
      for (const [method, operation] of Object.entries(operations) as [string, { security?: object[] }][]) {
        if (method !== 'get') continue;
        const takesKeys = operation.security?.some((way) => 'bearer' in way) === true;
        if (operation.security === undefined) continue;
        const { status } = await system.get(path.replaceAll(/\{\w+\}/g, anyId));
        expect({ path, refused: status === 401 || (!takesKeys && status !== 403) }).toEqual({ path, refused: false });
      }
  });

  it('knows of no confidential enquiry and of no confidence, in lists, counts, details, search and files alike', async () => {
    const coordinator = await api.as('coordinator');
    const company = await coordinator.post<Made>('companies', { name: 'Salaisuus Oy' });
    const enquiry = await coordinator.post<Made>('enquiries', {
      kind: 'plot',
      companyId: company.body.id,
      title: 'Kanarialintutontti',
    });
    expect(enquiry.status).toBe(201);
    const assessment = await coordinator.post<Made>('needs-assessments', {
      companyId: company.body.id,
      confidential: 'Kanarialintu kerrottiin',
    });
    expect(assessment.status).toBe(201);
    const system = withKey(api, (await makeKey(api, undefined, lastDay)).key);
    const listed = await system.get<{ items: Made[]; total: number }>('enquiries?withTotal=true');
    expect([listed.status, listed.body.total, listed.body.items]).toEqual([200, 0, []]);
    expect((await system.get(`enquiries/${enquiry.body.id}`)).status).toBe(404);
    expect((await system.get('search?q=Kanarialintutontti')).text).not.toContain(enquiry.body.id);
    const seen = await system.get(`needs-assessments/${assessment.body.id}`);
    expect(seen.status).toBe(200);
    expect(seen.text).not.toContain('Kanarialintu');
    const file = await system.post<Made>('exports', { list: 'enquiries', format: 'csv' });
    expect(file.status).toBeLessThan(300);
    const content = await system.getFile(`exports/${file.body.id}/file`);
    expect(content.status).toBe(200);
    expect(content.bytes.toString('utf8')).not.toContain('Salaisuus');
    expect((await coordinator.getFile(`exports/${file.body.id}/file`)).status).toBe(404);
    // What a key ordered is not run once the key is gone.
    const order = await api.db.one<Made>(
      `insert into exports (list, format, language, filter, rows_total, requested_by) select list, format, language, filter, 0, requested_by from exports where id = $1 returning id`,
      [file.body.id],
    );
    await api.db.query(
      'update api_keys set revoked_at = now() where user_id = (select requested_by from exports where id = $1)',
      [order.id],
    );
    await api.app.get(RunExport).run(order.id);
    expect(await api.db.one('select state from exports where id = $1', [order.id])).toEqual({ state: 'failed' });
  });

  it('took part in nothing and owns nothing: a meeting and a promise need a person', async () => {
    const system = withKey(api, (await makeKey(api, undefined, lastDay)).key);
    const company = await system.post<Made>('companies', { name: 'Ajanvaraus Oy' });
    const meeting = {
      type: 'meeting',
      occurredAt: '2026-11-17T10:00:00Z',
      subject: 'Tapaaminen',
      companyIds: [company.body.id],
    };
    expect((await system.post('interactions', meeting)).status).toBe(422);
    const staffIds = [(await api.as('coordinator')).userId];
    expect((await system.post('interactions', { ...meeting, staffIds })).status).toBe(201);
    const promise = { dueOn: '2026-12-01', title: 'Soita', subject: { kind: 'company', id: company.body.id } };
    expect((await system.post('follow-ups', promise)).status).toBe(422);
    const ownerId = (await api.as('coordinator')).userId;
    expect((await system.post('follow-ups', { ...promise, ownerId })).status).toBe(201);
  });

  it('notes its use to the hour, with one more statement an hour', async () => {
    const { id, key } = await makeKey(api, ['companies.read'], lastDay);
    const ask = () => withKey(api, key).get('companies');
    const first = await api.countStatements(ask);
    expect(await api.countStatements(ask)).toBe(first - 1);
    expect((await administrator.get<{ lastUsedAt: string }>(`api-keys/${id}`)).body.lastUsedAt).toBe(
      '2026-11-18T10:00:00.000Z',
    );
  });

  it('the administrators are told 30, 7 and one day before its end, once each, and not of one that was revoked', async () => {
    await api.db.query('update api_keys set revoked_at = now() where revoked_at is null');
    await makeKey(api, ['companies.read'], '2026-12-10');
    const { id, version } = await makeKey(api, ['companies.read'], '2026-11-19');
    await administrator.delete(`api-keys/${id}`, version);
    const warn = () => api.app.get(WarnOfKeyEnds).run();
    expect([await warn(), await warn()]).toEqual([1, 0]);
    await at('2026-12-03T06:00:00Z', async () => expect([await warn(), await warn()]).toEqual([1, 0]));
    await at('2026-12-09T06:00:00Z', async () => expect([await warn(), await warn()]).toEqual([1, 0]));
    await at('2026-12-11T06:00:00Z', async () => expect(await warn()).toBe(0));
    const mails = await administrator.get<{ items: { template: string; subject: string; to: string }[] }>('outbox');
    const told = mails.body.items.filter(({ template }) => template === 'api-key-ending');
    expect(told.map(({ subject, to }) => [to, subject])).toEqual(
      Array.from({ length: 3 }, () => ['administrator@example.test', 'API-avain Raporttivarasto päättyy 10.12.2026']),
    );
  });

  it('refuses a last day that is past or too far', async () => {
    const request = (expiresOn: string) =>
      administrator.post('api-keys', { name: 'X', scopes: ['companies.read'], expiresOn });
    expect((await request('2026-11-17')).status).toBe(422);
    expect((await request('2029-01-01')).status).toBe(422);
    expect((await administrator.post('api-keys', { name: 'X', scopes: [], expiresOn: lastDay })).status).toBe(400);
  });
});

describe('keys that ask too often', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startTestApi({ env: { API_KEY_REQUESTS_PER_MINUTE: '3' } });
  });
  afterAll(() => api.close());

  it('wait, each by itself, and are told how long', async () => {
    const [busy, calm] = [await makeKey(api, ['companies.read']), await makeKey(api, ['companies.read'])];
    const statuses: number[] = [];
    for (let n = 0; n < 4; n += 1) statuses.push((await withKey(api, busy.key).get('companies')).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
    const refused = await withKey(api, busy.key).get('companies');
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await withKey(api, calm.key).get('companies')).status).toBe(200);
  });

  it('guesses are slowed down by network, and stop no key that is right', async () => {
    const { key } = await makeKey(api, ['companies.read']);
    const guess = () => api.anonymous.get('companies', { authorization: `Bearer elv_${'B'.repeat(43)}` });
    let status = 401;
    for (let n = 0; n < 70 && status === 401; n += 1) ({ status } = await guess());
    expect(status).toBe(429);
    expect((await withKey(api, key).get('companies')).status).toBe(200);
  });
});
