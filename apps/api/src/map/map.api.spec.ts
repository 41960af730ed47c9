import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface Feature {
  layer: string;
  id: string;
  name: string;
  kind: string | null;
  status: string | null;
  detail: string | null;
  geometry: { type: string; coordinates: unknown } | null;
}
interface Features {
  items: Feature[];
  cut: string[];
}
interface Project {
  id: string;
  version: number;
  geometry: unknown;
}

const ring = (east: number, north: number, side: number) => [
  [east, north],
  [east + side, north],
  [east + side, north + side],
  [east, north + side],
  [east, north],
];
const square = (east: number, north: number, side: number) => ({
  type: 'Polygon',
  coordinates: [ring(east, north, side)],
});

describe('the map', () => {
  let api: TestApi;
  let coordinator: TestClient;
  let company: string;
  let project: Project;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-22T10:00:00Z' });
    coordinator = await api.as('coordinator');
    company = (await coordinator.post<{ id: string }>('companies', { name: 'Kartalla Oy', municipalityCode: '082' }))
      .body.id;
    await coordinator.post('companies', { name: 'Missä Lie Oy', municipalityCode: '082' });
    const officer = await api.as('land_use_officer');
    await officer.post('business-areas', { name: 'Tehtaanmäki', geometry: square(358_000, 6_771_000, 500) });
    project = (
      await officer.post<Project>('land-use-projects', {
        name: 'Tehtaanmäen asemakaava',
        level: 'detailed',
        use: 'business',
        geometry: square(358_100.123, 6_771_100.456, 200),
      })
    ).body;
    await api.db.query(
      `insert into sites (kind, name, status, street, geometry, computed_area, east, north) values
         ('plot', 'Tontti 2', 'reserved', 'Sahatie 2', $1, 10000, 358150, 6771150),
         ('premises', 'Halli', 'empty', null, '{"type":"Point","coordinates":[358010,6771010]}', null, 358010, 6771010),
         ('plot', 'Ilman paikkaa', 'planned', null, null, null, null, null)`,
      [JSON.stringify(square(358_100, 6_771_100, 100))],
    );
    await api.db.query(
      `insert into sites (kind, name, status, deleted_at) values ('plot', 'Roskissa', 'available', now())`,
    );
  });
  afterAll(() => api.close());

  const features = async (query = '', client = coordinator) =>
    (await client.get<Features>(`map-features${query}`)).body;
  const told = async (layer: string) => (await features(`?layers=${layer}`)).items;

  it('tells every layer with what has a place first, and what has none too', async () => {
    const sites = await told('sites');
    expect(
      sites.map(({ name, kind, status, detail, geometry }) => [name, kind, status, detail, geometry?.type]),
    ).toEqual([
      ['Halli', 'premises', 'empty', null, 'Point'],
      ['Tontti 2', 'plot', 'reserved', 'Sahatie 2', 'Polygon'],
      ['Ilman paikkaa', 'plot', 'planned', null, undefined],
    ]);
    const { items, cut } = await features();
    expect([...new Set(items.map(({ layer }) => layer))]).toEqual([
      'sites',
      'business-areas',
      'companies',
      'land-use-projects',
    ]);
    expect(cut).toEqual([]);
    expect(await features('?layers=sites,companies')).toEqual(await features('?layers=sites&layers=companies'));
  });

  it('rounds to a tenth of a metre', async () => {
    const [plan] = await told('land-use-projects');
    expect(plan?.geometry).toEqual({ type: 'Polygon', coordinates: [ring(358_100.1, 6_771_100.5, 200)] });
    expect(project.geometry).toEqual(square(358_100.123, 6_771_100.456, 200));
  });

  it('costs one statement a layer, and gives a layer to those only who may read it', async () => {
    await features();
    // The session's own, and one for each of the four.
    expect(await api.countStatements(() => features())).toBeLessThanOrEqual(5);
    const contributor = await api.as('contributor');
    expect([...new Set((await features('', contributor)).items.map(({ layer }) => layer))]).toEqual(['companies']);
    expect((await contributor.get('map-features?layers=companies,sites')).status).toBe(403);
    expect((await (await api.as('viewer')).get('map-features')).status).toBe(403);
    expect((await coordinator.get('map-features?layers=enquiries')).status).toBe(400);
    expect((await api.anonymous.get('map-features')).status).toBe(401);
  });

  it('keeps where a company is: into an area, onto a point, and off again, each on its trail', async () => {
    const path = `companies/${company}/place`;
    expect((await coordinator.get(path)).body).toEqual({
      businessAreaId: null,
      businessArea: null,
      east: null,
      north: null,
    });
    const [area] = await told('business-areas');
    const place = { businessAreaId: area?.id, east: 358_250.5, north: 6_771_250 };
    const put = await coordinator.put(path, place);
    expect(put.body).toEqual({ ...place, businessArea: { id: area?.id, name: 'Tehtaanmäki' } });
    await coordinator.put(path, place);
    const [shown] = await told('companies');
    expect(shown).toMatchObject({
      name: 'Kartalla Oy',
      detail: 'Tehtaanmäki',
      geometry: { type: 'Point', coordinates: [358_250.5, 6_771_250] },
    });
    await coordinator.put(path, { businessAreaId: area?.id });
    expect((await coordinator.get(path)).body).toMatchObject({ businessAreaId: area?.id, east: null });
    const entries = await api.db.query<{ changes: Record<string, unknown> }>(
      `select changes from audit_entries where action = 'place' and object_id = $1 order by seq`,
      [company],
    );
    // What says the same again is no deed.
    expect(entries.map(({ changes }) => Object.keys(changes).toSorted())).toEqual([
      ['businessAreaId', 'east', 'north'],
      ['east', 'north'],
    ]);
  });

  it.each([
    [{ east: 358_000 }, '/north', 'place-half'],
    [{ east: 6_771_000, north: 358_000 }, '/east', 'geometry-swapped'],
    [{ east: 24.4, north: 61.05 }, '/east', 'geometry-degrees'],
    [{ businessAreaId: '00000000-0000-7000-8000-000000000000' }, '/businessAreaId', 'unknown-reference'],
  ])('refuses a place that cannot be: %j', async (place, pointer, code) => {
    const answer = await coordinator.put<{ errors: object[] }>(`companies/${company}/place`, place);
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toEqual([expect.objectContaining({ pointer, code })]);
  });

  it('a plan’s outline is changed and cleared; a point or swapped axes are refused with a sentence', async () => {
    const officer = await api.as('land_use_officer');
    const path = `land-use-projects/${project.id}`;
    const swapped = await officer.patch<{ errors: { message: string }[] }>(path, project.version, {
      geometry: { type: 'Polygon', coordinates: [ring(358_000, 6_771_000, 50).map((at) => at.toReversed())] },
    });
    expect(swapped.status).toBe(422);
    expect(swapped.body.errors[0]).toMatchObject({ pointer: '/geometry', code: 'geometry-swapped' });
    const point = await officer.patch<{ errors: { code: string }[] }>(path, project.version, {
      geometry: { type: 'Point', coordinates: [358_000, 6_771_000] },
    });
    expect(point.body.errors[0]?.code).toBe('geometry-other-type');
    const moved = await officer.patch<Project>(path, project.version, { geometry: square(358_000, 6_771_000, 50) });
    expect(moved.body.geometry).toEqual(square(358_000, 6_771_000, 50));
    expect((await officer.patch<Project>(path, moved.body.version, { geometry: null })).body.geometry).toBeNull();
  });
});

describe('the ground of the map', () => {
  const imgSrc = async (api: TestApi) => {
    const { headers } = await api.anonymous.get('health/live');
    return /img-src ([^;]*)/.exec(String(headers['content-security-policy']))?.[1];
  };

  it('is nobody’s by default: pictures come from ourselves only', async () => {
    const api = await startTestApi();
    try {
      expect((await (await api.as('viewer')).get('map-background')).body).toEqual({ source: null });
      expect((await api.anonymous.get('map-background')).status).toBe(401);
      expect(await imgSrc(api)).toBe(`'self' data:`);
    } finally {
      await api.close();
    }
  });

  it('when one is set, the client is told of it and pictures may come from its origin, and from no other', async () => {
    const api = await startTestApi({
      env: {
        MAP_BACKGROUND_URL: 'https://kartat.kunta.example/wmts/{Layer}/{TileMatrix}/{TileRow}/{TileCol}.png',
        MAP_BACKGROUND_LAYER: 'tausta',
        MAP_BACKGROUND_ATTRIBUTION: '© Kunta',
      },
    });
    try {
      expect((await (await api.as('viewer')).get('map-background')).body).toEqual({
        source: {
          kind: 'wmts',
          url: 'https://kartat.kunta.example/wmts/{Layer}/{TileMatrix}/{TileRow}/{TileCol}.png',
          layer: 'tausta',
          matrixSet: 'ETRS-TM35FIN',
          maxZoom: 15,
          attribution: '© Kunta',
        },
      });
      expect(await imgSrc(api)).toBe(`'self' data: https://kartat.kunta.example`);
    } finally {
      await api.close();
    }
  });
});
