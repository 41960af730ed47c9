import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface Row {
  title: string;
  maker: string | null;
  carriedOver: boolean;
  state: string;
  reason: string | null;
  measures: string[];
}

describe('the council’s yearly list', () => {
  let api: TestApi;
  let coordinator: TestClient;

  const enter = async (title: string, receivedOn: string, more: object = {}): Promise<string> =>
    (
      await coordinator.post<{ id: string }>('initiatives', {
        title,
        receivedOn,
        text: 'Teksti',
        makerKind: 'resident',
        makerName: 'Maija',
        legal: true,
        ...more,
      })
    ).body.id;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-22T10:00:00Z' });
    coordinator = await api.as('coordinator');
    await enter('Vuoden ensimmäisenä päivänä', '2026-01-01');
    const declined = await enter('Hylätty', '2026-03-01', { makerOrganisation: 'Kyläyhdistys' });
    await coordinator.post(`initiatives/${declined}/decline`, { reason: '=2+2 ei kuulu kunnalle', on: '2026-04-01' });
    await enter('Ei kuntalaisaloite', '2026-03-02', { legal: false });
    await enter('Viime vuodelta auki', '2025-12-31');
    const old = await enter('Viime vuonna vastattu', '2025-05-01');
    await coordinator.post(`initiatives/${old}/answer`, { text: 'Kyllä', on: '2025-12-31' });
    const led = await enter('Vastattu tänä vuonna', '2025-06-01');
    await coordinator.post(`initiatives/${led}/lead-to-measure`, { title: 'Liikenneturvallisuus', on: '2026-01-01' });
    await coordinator.post(`initiatives/${led}/answer`, { text: 'Tehdään', on: '2026-01-01' });
    const gone = await enter('Roskakorissa', '2026-02-01');
    await coordinator.delete(`initiatives/${gone}`, 1);
    const other = await enter('Sama asia', '2026-02-02');
    const survivor = await enter('Yhdistetty', '2026-02-03');
    await coordinator.post(`initiatives/${survivor}/merge`, { otherId: other });
  });
  afterAll(() => api.close());

  it('holds those of the year and those of earlier years that waited when it began, in the order they came', async () => {
    const { body } = await coordinator.get<{ year: number; items: Row[] }>('initiatives/yearly-list?year=2026');
    expect(body.items.map(({ title, carriedOver, state }) => [title, carriedOver, state])).toEqual([
      ['Vastattu tänä vuonna', true, 'accepted'],
      ['Viime vuodelta auki', true, 'received'],
      ['Vuoden ensimmäisenä päivänä', false, 'received'],
      ['Yhdistetty', false, 'received'],
      ['Hylätty', false, 'declined'],
    ]);
    expect(body.items[0]?.measures).toEqual(['Liikenneturvallisuus']);
    expect(body.items[4]).toMatchObject({ maker: 'Kyläyhdistys, Maija', reason: '=2+2 ei kuulu kunnalle' });
    expect((await coordinator.get('initiatives/yearly-list')).status).toBe(400);
    expect((await (await api.as('viewer')).get('initiatives/yearly-list?year=2026')).status).toBe(403);
  });

  it('is a table that runs no formula, and a workbook with real days', async () => {
    const csv = await coordinator.get('initiatives/yearly-list.csv?year=2026');
    expect(csv.headers['content-disposition']).toBe('attachment; filename="kuntalaisaloitteet-2026.csv"');
    expect(csv.text).toContain("'=2+2 ei kuulu kunnalle");
    expect(csv.text.split('\r\n')).toHaveLength(7);
    const { status, bytes } = await coordinator.getFile('initiatives/yearly-list.xlsx?year=2026&language=sv');
    expect(status).toBe(200);
    const sheets = unzipSync(new Uint8Array(bytes));
    const sheet = strFromU8(sheets['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).not.toContain('<f>');
    // 1 January 2026 as a spreadsheet counts days.
    expect(sheet).toContain('<v>46023</v>');
  });

  it('says on the trail who took the list out, and how much of it', async () => {
    await coordinator.get('initiatives/yearly-list.csv?year=2025');
    await coordinator.getFile('initiatives/yearly-list.xlsx?year=2026');
    const entries = await api.db.query(
      `select actor_id, changes from audit_entries where object_kind = 'initiative' and action = 'export' order by seq desc limit 2`,
    );
    expect(entries).toEqual([
      { actor_id: coordinator.userId, changes: { year: [null, 2026], format: [null, 'xlsx'], rows: [null, 5] } },
      { actor_id: coordinator.userId, changes: { year: [null, 2025], format: [null, 'csv'], rows: [null, 3] } },
    ]);
  });

  it('barriers to growth come by how often they are told of, with what is done about them', async () => {
    const company = await coordinator.post<{ id: string }>('companies', { name: 'Este Oy' });
    const told = { legal: false, makerKind: 'company', companyId: company.body.id, growthBarrier: 'workforce' };
    const first = await enter('Osaajia', '2026-06-01', told);
    await enter('Lisää osaajia', '2026-06-02', told);
    await enter('Lupa', '2026-06-03', { ...told, growthBarrier: 'permits' });
    await coordinator.post(`initiatives/${first}/lead-to-measure`, { title: 'Rekrytointipalvelu' });
    const { body } = await coordinator.get<{ items: object[] }>('initiatives/barriers');
    expect(body.items).toMatchObject([
      {
        barrier: 'workforce',
        initiatives: 2,
        companies: 1,
        measures: [{ title: 'Rekrytointipalvelu', stage: 'planned' }],
      },
      { barrier: 'permits', initiatives: 1, companies: 1, measures: [] },
    ]);
  });
});
