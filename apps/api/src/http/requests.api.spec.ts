import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

describe('a request that cannot be right', () => {
  let api: TestApi;
  let coordinator: TestClient;

  beforeAll(async () => {
    api = await startTestApi();
    coordinator = await api.as('coordinator');
  });
  afterAll(() => api.close());

  const json = { 'content-type': 'application/json' };

  it.each([
    ['is not JSON', 400, () => coordinator.send('POST', 'companies', '{"name": "Kesken', json)],
    ['is 2 MB of notes', 413, () => coordinator.post('companies', { name: 'Iso Oy', notes: 'x'.repeat(2_000_000) })],
    [
      'is of another media type',
      415,
      () => coordinator.send('POST', 'companies', 'name=Oy', { 'content-type': 'application/xml' }),
    ],
    [
      'pollutes the prototype',
      400,
      () => coordinator.send('POST', 'companies', '{"name":"Oy","__proto__":{"polluted":true}}', json),
    ],
    ['has an array for a text', 400, () => coordinator.post('companies', { name: ['Oy'] })],
    ['has an object for a text', 400, () => coordinator.post('companies', { name: { where: 1 } })],
    ['has NUL in a text', 400, () => coordinator.post('companies', { name: 'Nolla\0 Oy' })],
    ['has a page size beyond reason', 400, () => coordinator.get('companies?limit=100000')],
    ['has a parameter twice', 400, () => coordinator.get('companies?q=a&q=b')],
    ['has an id that is none', 400, () => coordinator.get('companies/1%27%20or%201=1')],
    [
      'asks for a record that is not there',
      404,
      () => coordinator.get('companies/01900000-0000-7000-8000-000000000000'),
    ],
    ['has a name in its address that no place holds', 414, () => coordinator.delete(`companies/${'x'.repeat(600)}`, 1)],
    ['has a broken escape in its address', 400, () => coordinator.get('companies/%E0%A4%A')],
    ['asks for a route that is not there', 404, () => coordinator.get('nonsense')],
    [
      'has an empty idempotency key',
      400,
      () => coordinator.post('companies', { name: 'Oy' }, { 'idempotency-key': 'x'.repeat(200) }),
    ],
  ] as const)('that %s is answered %i with a problem, and nothing is written', async (_, status, send) => {
    const count = () =>
      api.db.one<{ companies: number; audit: number }>(
        'select (select count(*)::int from companies) as companies, (select count(*)::int from audit_entries) as audit',
      );
    const before = await count();
    const answer = await send();
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.body).toMatchObject({
      status,
      type: expect.stringMatching(/^urn:elinvoima:problem:/),
      title: expect.any(String),
    });
    expect(answer.text).not.toMatch(/select |node_modules|\bat \w+ \(/);
    expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
    expect(await count()).toEqual(before);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('answers carry the headers that keep browsers safe', async () => {
    const { headers } = await coordinator.get('companies');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(String(headers['content-security-policy'])).toContain("frame-ancestors 'none'");
    expect(String(headers['content-security-policy'])).not.toContain('unsafe-inline');
  });
});
