import { forgetSubject } from '@elinvoima/domain/audit';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface Entry {
  seq: string;
  action: string;
  kind: string;
  id: string;
  title: string | null;
  viaId: string | null;
  actor: { id: string; name: string } | null;
  changes: {
    field: string;
    label: string;
    before: string | null;
    after: string | null;
    isHidden: boolean;
    mayUndo: boolean;
  }[];
}
interface Page {
  items: Entry[];
  nextCursor: string | null;
}

describe('audit entries', () => {
  let api: TestApi;
  let administrator: TestClient;
  let coordinator: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-18T10:00:00Z' });
    [administrator, coordinator] = [await api.as('administrator'), await api.as('coordinator')];
  });
  afterAll(() => api.close());

  const made = async (collection: string, body: object) =>
    (await coordinator.post<{ id: string; version: number }>(collection, body)).body;
  const entries = async (who: TestClient, path: string) => (await who.get<Page>(path)).body.items;

  it('tells in words who changed what, to administrators alone', async () => {
    const { id, version } = await made('companies', { name: 'Koepaja Oy' });
    await coordinator.patch(`companies/${id}`, version, { ownerId: coordinator.userId, streetAddress: 'Koekatu 1' });
    expect((await coordinator.get('audit-entries')).status).toBe(403);
    const [entry] = await entries(administrator, `audit-entries?kind=company&id=${id}&action=update`);
    expect(entry).toMatchObject({
      title: 'Koepaja Oy',
      actor: { id: coordinator.userId, name: 'Testi coordinator' },
      changes: expect.arrayContaining([
        expect.objectContaining({
          field: 'ownerId',
          label: 'Kunnan yhteyshenkilö',
          before: null,
          after: 'Testi coordinator',
        }),
        expect.objectContaining({ field: 'streetAddress', after: 'Koekatu 1' }),
      ]) as unknown,
    });
  });

  it('G44: what a person and a session touched between two moments, page by page', async () => {
    const manager = await api.as('service_manager');
    const ids: string[] = [];
    for (const name of ['A Oy', 'B Oy', 'C Oy'])
      ids.push((await manager.post<{ id: string }>('companies', { name })).body.id);
    const span = `from=${new Date(Date.now() - 60_000).toISOString()}&to=${new Date(Date.now() + 60_000).toISOString()}`;
    const first = (await administrator.get<Page>(`audit-entries?actorId=${manager.userId}&${span}&limit=2`)).body;
    const second = (
      await administrator.get<Page>(
        `audit-entries?actorId=${manager.userId}&${span}&limit=2&cursor=${first.nextCursor}`,
      )
    ).body;
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids.toReversed());
    expect(second.nextCursor).toBeNull();
    const viaId = first.items[0]?.viaId;
    expect(await entries(administrator, `audit-entries?viaId=${viaId}&${span}`)).toHaveLength(3);
    expect(await entries(administrator, `audit-entries?viaId=${viaId}&to=2020-01-01T00:00:00Z`)).toEqual([]);
    expect((await administrator.get('audit-entries?cursor=xx')).status).toBe(400);
  });

  it('a record’s changes to who may read it; looks are not among them, a confidential case only for its circle', async () => {
    const { id } = await made('contacts', { firstName: 'Kaisa', lastName: 'Kuvitteellinen' });
    await coordinator.get(`contacts/${id}`);
    expect((await entries(coordinator, `contacts/${id}/changes`)).map(({ action }) => action)).toEqual(['create']);
    expect((await (await api.as('viewer')).get(`contacts/${id}/changes`)).status).toBe(403);
    const company = await made('companies', { name: 'Koepaja Oy' });
    const enquiry = await made('enquiries', { kind: 'plot', companyId: company.id });
    expect(await entries(coordinator, `enquiries/${enquiry.id}/changes`)).toHaveLength(1);
    await api.db.query(`update enquiries set owner_id = null where id = $1`, [enquiry.id]);
    const manager = await api.as('service_manager');
    expect([403, 404]).toContain((await manager.get(`enquiries/${enquiry.id}/changes`)).status);
  });

  describe('undo of a field', () => {
    const lastUpdate = async (id: string) =>
      (
        await api.db.one<{ seq: string }>(
          `select seq from audit_entries where object_id = $1 and action = 'update' order by seq desc limit 1`,
          [id],
        )
      ).seq;
    const undo = (who: TestClient, seq: string, field: string) =>
      who.post<{ code?: string; detail?: string }>(`audit-entries/${seq}/undo`, { field });

    it('takes it back by the noun’s own service, and says so on the trail', async () => {
      const { id, version } = await made('companies', { name: 'Koepaja Oy' });
      await coordinator.patch(`companies/${id}`, version, { name: 'Väärä Oy', streetAddress: 'Koekatu 1' });
      const seq = await lastUpdate(id);
      expect((await undo(coordinator, seq, 'name')).status).toBe(200);
      const after = (await coordinator.get<{ name: string; streetAddress: string; version: number }>(`companies/${id}`))
        .body;
      expect(after).toMatchObject({ name: 'Koepaja Oy', streetAddress: 'Koekatu 1', version: version + 2 });
      expect((await entries(coordinator, `companies/${id}/changes`)).map(({ action }) => action)).toEqual([
        'undo',
        'update',
        'update',
        'create',
      ]);
      // A second press finds the field as it was.
      expect((await undo(coordinator, seq, 'name')).status).toBe(409);
    });

    it('takes back what a person’s field held, which nobody reads in the trail, until they are erased', async () => {
      const { id, version } = await made('contacts', { firstName: 'Kaisa', lastName: 'Kanarialintu' });
      await coordinator.patch(`contacts/${id}`, version, { lastName: 'Väärä' });
      const seq = await lastUpdate(id);
      const [entry] = await entries(coordinator, `contacts/${id}/changes`);
      expect(entry?.changes).toMatchObject([
        { field: 'lastName', before: null, after: null, isHidden: true, mayUndo: true },
      ]);
      expect((await undo(coordinator, seq, 'lastName')).status).toBe(200);
      const { body } = await coordinator.get<{ lastName: string; version: number }>(`contacts/${id}`);
      expect(body.lastName).toBe('Kanarialintu');
      await coordinator.patch(`contacts/${id}`, body.version, { lastName: 'Väärä' });
      await forgetSubject(api.db, 'contact', id);
      const refused = await undo(coordinator, await lastUpdate(id), 'lastName');
      expect(refused.status).toBe(409);
      expect(refused.text).not.toContain('Kanarialintu');
    });

    it('is refused when somebody has changed it since, for other fields, and to who may not write the record', async () => {
      const { id, version } = await made('companies', { name: 'Koepaja Oy' });
      await coordinator.patch(`companies/${id}`, version, { name: 'Toinen Oy' });
      const seq = await lastUpdate(id);
      await coordinator.patch(`companies/${id}`, version + 1, { name: 'Kolmas Oy' });
      const refused = await undo(coordinator, seq, 'name');
      expect(refused.status).toBe(409);
      expect(refused.text).toContain('muutettu tämän jälkeen');
      expect((await undo(coordinator, seq, 'version')).status).toBe(409);
      expect((await undo(coordinator, seq, '__proto__')).status).toBe(409);
      expect((await undo(coordinator, '999999999', 'name')).status).toBe(404);
      expect((await undo(coordinator, 'x', 'name')).status).toBe(400);
      expect((await undo(await api.as('land_use_officer'), seq, 'name')).status).toBe(403);
    });
  });

  it('A45: no secret, no text of people and no address stands in the trail', async () => {
    const canaries = ['Kanarialintu', 'kanaria@example.test', '+358401111222', 'kanarian muistiinpano'];
    const contact = await made('contacts', {
      firstName: 'K',
      lastName: 'Kanarialintu',
      email: 'kanaria@example.test',
      phone: '+358401111222',
      notes: 'kanarian muistiinpano',
    });
    await coordinator.patch(`contacts/${contact.id}`, contact.version, {
      notes: 'toinen kanarian muistiinpano',
      email: null,
    });
    const company = await made('companies', { name: 'Koepaja Oy', notes: 'kanarian muistiinpano' });
    const call = await made('interactions', {
      type: 'call',
      occurredAt: '2026-11-17T10:00:00Z',
      subject: 'Puhelu',
      notes: 'kanarian muistiinpano',
      companyIds: [company.id],
    });
    await coordinator.patch(`interactions/${call.id}`, call.version, { notes: 'kolmas kanarian muistiinpano' });
    const session = coordinator.headers['cookie']?.split('=')[1] ?? '';
    expect(session).not.toBe('');
    const trail = await api.db.query<{ row: string }>('select to_jsonb(e)::text as row from audit_entries e');
    for (const canary of [...canaries, session])
      expect(trail.filter(({ row }) => row.includes(canary)).map(({ row }) => row)).toEqual([]);
  });
});
