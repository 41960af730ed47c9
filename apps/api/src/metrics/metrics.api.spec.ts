import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { JobQueues } from '@elinvoima/domain/platform';
import { startTestApi, type TestApi } from '../testing/api.js';

const token = 'figures-for-the-watching-program-0123456789';
const address = 'aino.esimerkki@example.test';

/** Every line of the format, so that a program can read the whole. */
const line =
  /^# (HELP|TYPE) [a-z0-9_]+ \S.*$|^[a-z0-9_]+(\{[a-z]+="([^"\\\n]|\\["\\n])*"(,[a-z]+="([^"\\\n]|\\["\\n])*")*\})? -?\d+(\.\d+)?(e[+-]\d+)?$/;

describe('GET /metrics', () => {
  let api: TestApi;
  const read = async (authorization = `Bearer ${token}`) =>
    api.app.inject({ method: 'GET', url: '/metrics', headers: { authorization } });
  const valueOf = (text: string, sample: string): number | undefined => {
    const found = text.split('\n').find((one) => one.startsWith(`${sample} `));
    return found === undefined ? undefined : Number(found.slice(sample.length + 1));
  };

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-23T10:00:00Z', env: { METRICS_TOKEN: token } });
    await api.db.query(
      `insert into outbox_mails (template, recipient, language, state, created_at)
       select 'x', $1, 'fi', state, at::timestamptz from (values
         ('queued', '2026-11-23T09:58:00Z'), ('queued', '2026-11-23T09:59:00Z'), ('sent', '2026-11-23T09:00:00Z'),
         ('failed', '2026-11-23T09:00:00Z'), ('failed', '2026-11-01T09:00:00Z'), ('uncertain', '2026-11-23T09:00:00Z'))
         as mails (state, at)`,
      [address],
    );
    await api.db.query(
      `insert into register_syncs (state, postal_codes, is_first, started_at, finished_at) values
         ('done', '{13700}', true, '2026-11-20T09:00:00Z', '2026-11-20T10:00:00Z'),
         ('done', '{13700}', false, '2026-11-22T09:00:00Z', '2026-11-22T10:00:00Z'),
         ('failed', '{13700}', false, '2026-11-22T19:00:00Z', '2026-11-22T20:00:00Z')`,
    );
  });
  afterAll(() => api.close());

  it('is there for whoever bears the token, and for nobody else', async () => {
    const answer = await read();
    expect([answer.statusCode, answer.headers['content-type'], answer.headers['cache-control']]).toEqual([
      200,
      'text/plain; version=0.0.4; charset=utf-8',
      'no-store',
    ]);
    for (const wrong of ['', 'Bearer x', `Basic ${token}`])
      expect([(await read(wrong)).statusCode, (await read(wrong)).body.includes('elinvoima_')]).toEqual([404, false]);
    const administrator = await api.as('administrator');
    expect((await administrator.get('/metrics')).status).toBe(404);
    expect((await administrator.get(`/metrics?token=${token}&access_token=${token}`)).status).toBe(404);
  });

  it('every line is of the format, and each family is told once', async () => {
    const { body } = await read();
    expect(body.endsWith('\n')).toBe(true);
    const lines = body.trimEnd().split('\n');
    expect(lines.filter((one) => !line.test(one))).toEqual([]);
    const told = lines.filter((one) => one.startsWith('# TYPE')).map((one) => one.split(' ')[2]);
    expect(new Set(told).size).toBe(told.length);
  });

  it('counts answers by template and status, never by address', async () => {
    const coordinator = await api.as('coordinator');
    await coordinator.get('companies/01900000-0000-7000-8000-00000000abcd');
    await coordinator.get('companies/01900000-0000-7000-8000-00000000abce');
    await coordinator.get(`companies?q=${encodeURIComponent(address)}`);
    await api.anonymous.get(`/s/a-token-that-nobody-has?name=${address}`);
    await api.anonymous.get(`/nowhere/${address}`);
    const { body } = await read();
    expect(valueOf(body, 'elinvoima_http_requests_total{method="GET",route="/api/companies/:id",status="404"}')).toBe(
      2,
    );
    const timed = 'elinvoima_http_request_seconds';
    const labels = 'method="GET",route="/api/companies/:id"';
    expect(valueOf(body, `${timed}_count{${labels}}`)).toBe(2);
    expect(valueOf(body, `${timed}_bucket{${labels},le="+Inf"}`)).toBe(2);
    for (const word of [address, encodeURIComponent(address), 'a-token-that-nobody-has', 'nowhere', '00000000abcd'])
      expect(body).not.toContain(word);
  });

  it('tells what waits and what went wrong', async () => {
    await api.app.get(JobQueues).add('housekeeping', 'a job of a spec', {});
    const { body } = await read();
    const told = (sample: string) => valueOf(body, `elinvoima_${sample}`);
    expect({
      queued: told('outbox_mails{state="queued"}'),
      failed: told('outbox_mails{state="failed"}'),
      uncertain: told('outbox_mails{state="uncertain"}'),
      oldest: told('outbox_oldest_seconds'),
      register: told('register_sync_age_seconds'),
      registerFailures: told('register_sync_failures'),
      database: told('store_up{store="database"}'),
      queues: told('store_up{store="queues"}'),
      mailQueue: told('queue_jobs{queue="mail",state="failed"}'),
      limit: told('database_pool_limit'),
    }).toEqual({
      queued: 2,
      failed: 1,
      uncertain: 1,
      oldest: 120,
      register: 24 * 3600,
      registerFailures: 1,
      database: 1,
      queues: 1,
      mailQueue: 0,
      limit: api.config.databasePool,
    });
    expect(body).toMatch(/^elinvoima_build_info\{version="\d+\.\d+\.\d+",node="[\d.]+"\} 1$/m);
    expect(told('process_resident_bytes')).toBeGreaterThan(0);
    expect(told('database_pool{state="idle"}')).toBeGreaterThanOrEqual(0);
  });

  it('many askers cost the stores one look', async () => {
    const statements = await api.countStatements(() => Promise.all(Array.from({ length: 100 }, () => read())));
    expect(statements).toBeLessThan(10);
  });
});

describe('GET /metrics without a token', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ env: { PUBLIC_URL: 'https://elinvoima.example.test' } });
  });
  afterAll(() => api.close());

  it.each([
    ['this machine', 200, '127.0.0.1', {}],
    ['another machine', 404, '198.51.100.7', {}],
    ['a proxy on this machine, by our public name', 404, '127.0.0.1', { host: 'elinvoima.example.test' }],
    ['a proxy on this machine that says for whom', 404, '127.0.0.1', { 'x-forwarded-for': '198.51.100.7' }],
  ])('asked by %s: %i', async (_, status, remoteAddress, headers) => {
    const answer = await api.app.inject({ method: 'GET', url: '/metrics', remoteAddress, headers });
    expect(answer.statusCode).toBe(status);
  });
});
