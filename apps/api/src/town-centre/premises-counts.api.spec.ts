import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface Count {
  id: string;
  version: number;
  index: number | null;
  totals: Record<string, number>;
  rows: { name: string; state: string; siteId: string | null; siteName: string | null }[];
  countedBy: string | null;
}

describe('town-centre premises counts', () => {
  let api: TestApi;
  let officer: TestClient;
  let viewer: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-20T12:30:00Z' });
    officer = await api.as('land_use_officer');
    viewer = await api.as('viewer');
  });
  afterAll(() => api.close());

  const parola = {
    area: 'Parola',
    countedOn: '2026-10-17',
    countedBy: 'Laskija Laskunen',
    inhabitants: 4000,
    inhabitantsSource: 'Väestörekisteri',
    inhabitantsOn: '2026-01-01',
  };

  it('takes typed totals, and the index follows from them', async () => {
    const totals = { saturday_shop: 14, shop: 6, restaurant: 5, service: 9, empty: 4, under_repair: 1 };
    const { status, body } = await officer.post<Count>('premises-counts', { ...parola, totals });
    expect(status).toBe(201);
    expect(body).toMatchObject({ totals, index: 15 / 4000, rows: [] });
    const bare = await officer.post<Count>('premises-counts', { area: 'Kylä', countedOn: '2026-10-17', totals });
    expect(bare.body.index).toBeNull();
  });

  it('counts the premises of a walk, and a correction keeps what was said before in the trail', async () => {
    const rows = [
      { name: 'Kulmakauppa', state: 'saturday_shop' },
      { name: 'Kahvila', state: 'restaurant' },
      { name: 'Entinen pankki', state: 'empty' },
    ];
    const { body } = await officer.post<Count>('premises-counts', { ...parola, countedOn: '2025-10-18', rows });
    expect(body.totals).toMatchObject({ saturday_shop: 1, restaurant: 1, empty: 1, shop: 0 });
    const changed = await officer.patch<Count>(`premises-counts/${body.id}`, body.version, { rows: rows.slice(0, 2) });
    expect(changed.body).toMatchObject({ index: 2 / 4000, totals: { empty: 0 } });
    expect(changed.body.rows.map(({ name }) => name)).toEqual(['Kulmakauppa', 'Kahvila']);
    const [entry] = await api.db.query<{ changes: Record<string, unknown> }>(
      `select changes from audit_entries where object_id = $1 and action = 'update'`,
      [body.id],
    );
    expect(entry?.changes).toMatchObject({ empty: [1, 0] });
  });

  it('totals follow the premises that were counted, and are told apart from them only when there are none', async () => {
    const rows = [{ name: 'Kulmakauppa', state: 'shop' }];
    const made = await officer.post<Count>('premises-counts', { ...parola, area: 'Sahanmäki', rows });
    const path = `premises-counts/${made.body.id}`;
    const totals = { saturday_shop: 0, shop: 40, restaurant: 0, service: 0, empty: 3, under_repair: 0 };
    const change = { totals, notes: 'Tarkistettu' };
    const kept = await officer.patch<Count>(path, made.body.version, change);
    expect(kept.body.totals).toMatchObject({ shop: 1, empty: 0 });
    const bare = await officer.patch<Count>(path, kept.body.version, { ...change, rows: [] });
    expect(bare.body.totals).toMatchObject({ shop: 40, empty: 3 });
    const typed = await officer.patch<Count>(path, bare.body.version, { totals: { ...totals, shop: 41 } });
    expect(typed.body.totals).toMatchObject({ shop: 41, empty: 3 });
  });

  it('lies in no future, and is changed by those who may', async () => {
    expect((await officer.post('premises-counts', { ...parola, countedOn: '2026-11-21' })).status).toBe(422);
    expect((await officer.post('premises-counts', { ...parola, totals: { empty: -1 } })).status).toBe(400);
    expect((await viewer.post('premises-counts', parola)).status).toBe(403);
  });

  it('shows the index to those who see figures only, without who walked', async () => {
    const { body } = await viewer.get<{ items: Count[] }>('premises-counts?q=parola');
    expect(body.items.map(({ index, countedBy }) => ({ index, countedBy }))).toEqual([
      { index: 15 / 4000, countedBy: null },
      { index: 2 / 4000, countedBy: null },
    ]);
    const { body: staff } = await officer.get<Count>(`premises-counts/${body.items[0]?.id ?? ''}`);
    expect(staff.countedBy).toBe('Laskija Laskunen');
  });

  it('names the site of ours that a premises is, to those who may read sites, and forgets one in the bin', async () => {
    const { id: siteId } = await api.db.one<{ id: string }>(
      `insert into sites (kind, name, status) values ('premises', 'Asematie 3', 'empty') returning id`,
    );
    const rows = [{ name: 'Entinen kukkakauppa', state: 'empty', siteId }];
    const made = await officer.post<Count>('premises-counts', { ...parola, area: 'Asema', rows });
    expect(made.body.rows).toEqual([{ ...rows[0], siteName: 'Asematie 3' }]);
    const path = `premises-counts/${made.body.id}`;
    const none = [{ ...rows[0], siteId: null, siteName: null }];
    expect((await viewer.get<Count>(path)).body.rows).toEqual(none);
    await api.db.query(`update sites set deleted_at = '2026-11-20' where id = $1`, [siteId]);
    expect((await officer.get<Count>(path)).body.rows).toEqual(none);
  });

  it('goes to the bin and comes back', async () => {
    const { body } = await officer.post<Count>('premises-counts', parola);
    expect((await officer.delete(`premises-counts/${body.id}`, body.version)).status).toBe(204);
    expect((await officer.get(`premises-counts/${body.id}`)).status).toBe(404);
    expect((await officer.post(`premises-counts/${body.id}/restore`, {})).status).toBe(200);
  });
});
