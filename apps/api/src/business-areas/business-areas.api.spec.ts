import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface Area {
  id: string;
  version: number;
  siteCount: number;
  freeCount: number;
  companyCount: number;
  tallies: { kind: string; status: string; count: number; area: number }[];
  sites: { name: string }[];
  companies: { name: string }[];
  landUseProjects: { name: string }[];
}

const square = (east: number, north: number, side: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [east, north],
      [east + side, north],
      [east + side, north + side],
      [east, north + side],
      [east, north],
    ],
  ],
});

describe('business areas', () => {
  let api: TestApi;
  let officer: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-22T10:00:00Z' });
    officer = await api.as('land_use_officer');
  });
  afterAll(() => api.close());

  const enter = async (body: object): Promise<Area> => {
    const answer = await officer.post<Area>('business-areas', body);
    expect(answer.status).toBe(201);
    return answer.body;
  };

  it('tell their plots and premises by status, the companies there, and the plans that touch them', async () => {
    const { id } = await enter({
      name: 'Tehtaanmäki',
      services: 'Vaaka ja kuntosali',
      geometry: square(358_000, 6_771_000, 500),
      publicText: { fi: 'Tilaa tien varressa.' },
    });
    await api.db.query(
      `insert into sites (kind, name, status, area, floor_area, business_area_id, deleted_at) values
         ('plot', 'Tontti 2', 'available', 4000, null, $1, null), ('plot', 'Tontti 1', 'available', 6000, null, $1, null),
         ('plot', 'Tontti 3', 'sold', 9000, null, $1, null), ('premises', 'Halli', 'empty', null, 700, $1, null),
         ('plot', 'Poistettu', 'available', 5000, null, $1, now()), ('plot', 'Muualla', 'available', 5000, null, null, null)`,
      [id],
    );
    await api.db.query(
      `with c as (insert into companies (name, deleted_at) values ('Sorvi Oy', null), ('Lopettanut Oy', now()) returning id)
       insert into company_places (company_id, business_area_id) select c.id, $1 from c`,
      [id],
    );
    await api.db.query(
      `insert into land_use_projects (name, level, use, geometry) values
         ('Laajennus', 'detailed', 'business', $1), ('Kaukana', 'detailed', 'business', $2), ('Vailla rajaa', 'detailed', 'business', null)`,
      [JSON.stringify(square(358_400, 6_771_400, 500)), JSON.stringify(square(350_000, 6_771_000, 500))],
    );
    const { body } = await officer.get<Area>(`business-areas/${id}`);
    expect(body).toMatchObject({
      siteCount: 4,
      freeCount: 3,
      companyCount: 1,
      publicText: { fi: 'Tilaa tien varressa.' },
    });
    expect(body.tallies).toEqual([
      { kind: 'plot', status: 'available', count: 2, area: 10_000 },
      { kind: 'plot', status: 'sold', count: 1, area: 9000 },
      { kind: 'premises', status: 'empty', count: 1, area: 700 },
    ]);
    expect(body.sites.map(({ name }) => name)).toEqual(['Halli', 'Tontti 1', 'Tontti 2', 'Tontti 3']);
    expect(body.companies.map(({ name }) => name)).toEqual(['Sorvi Oy']);
    expect(body.landUseProjects.map(({ name }) => name)).toEqual(['Laajennus']);
  });

  it('are changed by who has seen the version, go to the bin and come back', async () => {
    const { id, version } = await enter({ name: 'Rautatienvarsi' });
    const changed = await officer.patch<Area>(`business-areas/${id}`, version, { isPublic: true });
    expect(changed.body).toMatchObject({ isPublic: true, version: version + 1 });
    expect((await officer.patch(`business-areas/${id}`, version, { name: 'Vanha tieto' })).status).toBe(412);
    expect((await officer.delete(`business-areas/${id}`, version + 1)).status).toBe(204);
    expect((await officer.get(`business-areas/${id}`)).status).toBe(404);
    const administrator = await api.as('administrator');
    expect((await administrator.post(`business-areas/${id}/restore`)).status).toBe(200);
    const { items } = (await officer.get<{ items: { name: string }[] }>('business-areas?q=rauta&isPublic=true')).body;
    expect(items.map(({ name }) => name)).toEqual(['Rautatienvarsi']);
  });

  it('refuse an outline whose axes are swapped, and a mere point', async () => {
    const refused = async (geometry: object) => {
      const { status, body } = await officer.post<{ errors: unknown[] }>('business-areas', { name: 'Alue', geometry });
      return { status, errors: body.errors };
    };
    expect(await refused(square(6_771_000, 358_000, 500))).toMatchObject({
      status: 422,
      errors: [{ pointer: '/geometry', code: 'geometry-swapped' }],
    });
    expect(await refused({ type: 'Point', coordinates: [358_000, 6_771_000] })).toMatchObject({
      status: 422,
      errors: [{ pointer: '/geometry', code: 'geometry-other-type' }],
    });
  });

  it('are for those who read and write sites', async () => {
    expect((await api.anonymous.get('business-areas')).status).toBe(401);
    const viewer = await api.as('viewer');
    expect((await viewer.post('business-areas', { name: 'Ei saa' })).status).toBe(403);
    expect((await officer.post('business-areas', { name: '' })).status).toBe(400);
  });
});
