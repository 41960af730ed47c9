import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface Company {
  id: string;
  name: string;
  businessId: string | null;
  version: number;
}

describe('companies', () => {
  let api: TestApi;
  let coordinator: TestClient;

  beforeAll(async () => {
    api = await startTestApi();
    coordinator = await api.as('coordinator');
  });
  afterAll(() => api.close());

  const enter = async (body: object): Promise<Company> => (await coordinator.post<Company>('companies', body)).body;

  it('a company entered by hand is found by the first letters of its name and by its business id', async () => {
    const created = await coordinator.post<Company>('companies', {
      name: 'Parolan Konepaja Oy',
      businessId: '9000001-1',
    });
    expect(created.status).toBe(201);
    expect(created.headers['location']).toBe(`/api/companies/${created.body.id}`);
    expect(created.headers['etag']).toBe('"1"');
    for (const q of ['parolan', 'KONEPAJA', '9000001-1', '90000011']) {
      const { body } = await coordinator.get<{ items: Company[] }>(`companies?q=${encodeURIComponent(q)}`);
      expect(body.items.map(({ name }) => name)).toEqual(['Parolan Konepaja Oy']);
    }
  });

  it('a sole trader and a person founding a company need no business id', async () => {
    expect((await coordinator.post('companies', { name: 'Toiminimi Testi', kind: 'sole_trader' })).status).toBe(201);
    expect(
      (await coordinator.post('companies', { name: 'Aino Aloittaja', kind: 'prospective', relationship: 'starting' }))
        .status,
    ).toBe(201);
  });

  it('a wrong check digit is refused in the reader’s language, with the field named', async () => {
    const answer = await coordinator.post<{ errors: { pointer: string; code: string; message: string }[] }>(
      'companies',
      { name: 'Väärä Oy', businessId: '1234567-8' },
    );
    expect(answer.status).toBe(422);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.body.errors).toEqual([
      {
        pointer: '/businessId',
        code: 'business-id-checksum',
        message: 'Y-tunnuksen tarkistusnumero ei täsmää. Tarkista numerot.',
      },
    ]);
    const swedish = await coordinator.post<{ errors: { message: string }[] }>(
      'companies',
      { name: 'Fel Ab', businessId: '1234567-8' },
      { 'accept-language': 'sv' },
    );
    expect(swedish.body.errors[0]?.message).toContain('kontrollsiffra');
  });

  it('unknown members are refused and nothing is written', async () => {
    const before = await api.db.one<{ n: number }>('select count(*)::int as n from companies');
    for (const extra of [
      { ownerName: 'x' },
      { version: 7 },
      { createdAt: '2020-01-01T00:00:00Z' },
      { housing: true },
    ]) {
      expect((await coordinator.post('companies', { name: 'Ylimääräinen Oy', ...extra })).status).toBe(400);
    }
    expect((await coordinator.get('companies?nonsense=1')).status).toBe(400);
    expect(await api.db.one('select count(*)::int as n from companies')).toEqual(before);
  });

  it('of two changes with the same version one wins, the other gets the current record', async () => {
    const company = await enter({ name: 'Kaksi Muokkaajaa Oy' });
    const [first, second] = await Promise.all([
      coordinator.patch<Company>(`companies/${company.id}`, 1, { notes: 'ensimmäinen' }),
      coordinator.patch<Company>(`companies/${company.id}`, 1, { notes: 'toinen' }),
    ]);
    expect(new Set([first.status, second.status])).toEqual(new Set([200, 412]));
    const lost = first.status === 412 ? first : second;
    expect((lost.body as unknown as { current: { version: number } }).current.version).toBe(2);
    expect((await coordinator.send('PATCH', `companies/${company.id}`, { notes: 'x' })).status).toBe(428);
  });

  it('undefined leaves a field and null clears it', async () => {
    const company = await enter({ name: 'Kenttä Oy', website: 'kentta.example', phone: '03 123' });
    const { body } = await coordinator.patch(`companies/${company.id}`, 1, { website: null });
    expect(body).toMatchObject({ website: null, phone: '03 123', version: 2 });
  });

  it('a removed company is gone from lists and comes back from the bin', async () => {
    const company = await enter({ name: 'Roskakori Oy', businessId: '9000003-8' });
    expect((await coordinator.delete(`companies/${company.id}`, 1)).status).toBe(204);
    expect((await coordinator.get(`companies/${company.id}`)).status).toBe(404);
    expect((await coordinator.post(`companies/${company.id}/restore`)).status).toBe(200);
    expect((await coordinator.get(`companies/${company.id}`)).status).toBe(200);
  });

  it('a repeated POST with the same key writes once and answers the same', async () => {
    const key = { 'idempotency-key': 'same-key-1' };
    const first = await coordinator.post<Company>('companies', { name: 'Kerran Oy' }, key);
    const again = await coordinator.post<Company>('companies', { name: 'Kerran Oy' }, key);
    expect(again.status).toBe(201);
    expect(again.body.id).toBe(first.body.id);
    expect((await coordinator.post('companies', { name: 'Toinen Oy' }, key)).status).toBe(422);
    const { body } = await coordinator.get<{ items: Company[] }>('companies?q=Kerran');
    expect(body.items).toHaveLength(1);
  });

  it('pages by keyset without losing or repeating a row, in Finnish order', async () => {
    const names = ['Äänekosken Ääni', 'Aamu Oy', 'Zeta Oy', 'Öljy Oy', 'Ågren Ab', 'Wau Oy', 'Västi Oy'].map(
      (name) => `sivutus ${name}`,
    );
    for (const name of names) await enter({ name });
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const path: string = `companies?q=sivutus&limit=2&sort=name${cursor === null ? '' : `&cursor=${cursor}`}`;
      const { body }: { body: { items: Company[]; nextCursor: string | null } } = await coordinator.get(path);
      seen.push(...body.items.map(({ name }) => name.replace('sivutus ', '')));
      cursor = body.nextCursor;
    } while (cursor !== null);
    expect(seen).toEqual(['Aamu Oy', 'Västi Oy', 'Wau Oy', 'Zeta Oy', 'Ågren Ab', 'Äänekosken Ääni', 'Öljy Oy']);
  });

  it('sorting by anything but a listed field is refused', async () => {
    expect((await coordinator.get('companies?sort=name;select pg_sleep(5)--')).status).toBe(400);
    expect((await coordinator.get('companies?sort=notes')).status).toBe(400);
    expect((await coordinator.get(`companies?cursor=${Buffer.from('["name"]').toString('base64url')}`)).status).toBe(
      400,
    );
  });

  it('those without the right get 403, those not signed in 401, and another site’s page nothing', async () => {
    const viewer = await api.as('viewer');
    expect((await viewer.get('companies')).status).toBe(403);
    expect((await viewer.post('companies', { name: 'X Oy' })).status).toBe(403);
    expect((await api.anonymous.get('companies')).status).toBe(401);
    expect((await coordinator.post('companies', { name: 'X Oy' }, { origin: 'https://evil.example' })).status).toBe(
      403,
    );
  });

  it('every write leaves its audit entry', async () => {
    const company = await enter({ name: 'Jälki Oy' });
    await coordinator.patch(`companies/${company.id}`, 1, { name: 'Jälki Group Oy' });
    await coordinator.delete(`companies/${company.id}`, 2);
    const trail = await api.db.query('select action, changes from audit_entries where object_id = $1 order by seq', [
      company.id,
    ]);
    expect(trail).toEqual([
      { action: 'create', changes: { name: [null, 'Jälki Oy'] } },
      { action: 'update', changes: { name: ['Jälki Oy', 'Jälki Group Oy'] } },
      { action: 'delete', changes: {} },
    ]);
  });

  it('a list costs two statements: the session and the page', async () => {
    expect(await api.countStatements(() => coordinator.get('companies?q=oy'))).toBe(2);
  });
});
