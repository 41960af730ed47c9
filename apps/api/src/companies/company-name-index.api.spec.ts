import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface Index {
  items: { id: string; name: string; businessId: string | null; otherNames: string[]; postOffice: string | null }[];
}

describe('the index of company names', () => {
  let api: TestApi;
  let coordinator: TestClient;
  let id: string;

  beforeAll(async () => {
    api = await startTestApi();
    coordinator = await api.as('coordinator');
    const company = { name: 'Parolan Konepaja Oy', businessId: '9000001-1', postalCode: '13720', postOffice: 'Parola' };
    id = (await coordinator.post<{ id: string }>('companies', company)).body.id;
    await api.db.query(
      `insert into company_names (company_id, name, kind, source)
       values ($1, 'Parolan Konepaja Oy', 'main', 'register'), ($1, 'Konetaito', 'auxiliary', 'register')`,
      [id],
    );
  });
  afterAll(() => api.close());

  it('holds every company once, by all its names, without what it may be known for besides', async () => {
    await coordinator.post('companies', { name: 'Armin Leipomo Ky' });
    const gone = await coordinator.post<{ id: string }>('companies', { name: 'Poistettu Oy' });
    await coordinator.delete(`companies/${gone.body.id}`, 1);
    const { status, body } = await coordinator.get<Index>('companies/name-index');
    expect(status).toBe(200);
    expect(body.items.map(({ name }) => name)).toEqual(['Armin Leipomo Ky', 'Parolan Konepaja Oy']);
    expect(body.items[1]).toEqual({
      id,
      name: 'Parolan Konepaja Oy',
      businessId: '9000001-1',
      otherNames: ['Konetaito'],
      postalCode: '13720',
      postOffice: 'Parola',
    });
  });

  it('is not sent again while it holds, and is after a change', async () => {
    const { headers } = await coordinator.get('companies/name-index');
    const seen = { 'if-none-match': String(headers['etag']) };
    const again = await coordinator.get('companies/name-index', seen);
    expect({ status: again.status, text: again.text }).toEqual({ status: 304, text: '' });
    await coordinator.post('companies', { name: 'Uusi Yritys Oy' });
    expect((await coordinator.get('companies/name-index', seen)).status).toBe(200);
  });

  it('leaves packed and costs one statement beside the session’s', async () => {
    const count = await api.countStatements(() => coordinator.get('companies/name-index'));
    expect(count).toBeLessThanOrEqual(2);
    for (let n = 0; n < 20; n += 1) await coordinator.post('companies', { name: `Pakattu ${n} Oy` });
    const packed = await coordinator.getFile('companies/name-index', { 'accept-encoding': 'gzip' });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect((JSON.parse(gunzipSync(packed.bytes).toString('utf8')) as Index).items.length).toBeGreaterThan(20);
  });

  it('is for those who read companies', async () => {
    expect((await (await api.as('viewer')).get('companies/name-index')).status).toBe(403);
  });
});
