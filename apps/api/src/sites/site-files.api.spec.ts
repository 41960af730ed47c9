import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CheckImport, ApplyImport } from '@elinvoima/domain/imports';
import { rmSync } from 'node:fs';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';
import { uploadTable, type TableImport } from '../testing/table-import.js';

interface Collection {
  crs?: { properties: { name: string } };
  features: {
    id: string;
    properties: Record<string, unknown>;
    geometry: { type: string; coordinates: unknown } | null;
  }[];
}

const outline = (west: number, south: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west, south + 100],
      [west + 100, south + 100],
      [west + 100, south],
      [west, south],
    ],
  ],
});

describe('files of plots and premises', () => {
  let api: TestApi;
  let coordinator: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-22T10:00:00Z' });
    coordinator = await api.as('coordinator');
  });
  afterAll(async () => {
    await api.close();
    rmSync(api.config.dataDir, { recursive: true, force: true });
  });

  const take = async (content: string, fileName = 'lista.csv') => {
    const { status, body } = await uploadTable(coordinator, Buffer.from(content), { name: fileName, kind: 'sites' });
    expect(status).toBe(201);
    await api.app.get(CheckImport, { strict: false }).run(body.id);
    return (await coordinator.get<TableImport>(`imports/${body.id}`)).body;
  };
  const collection = (crs: string | null, ...features: object[]): string =>
    JSON.stringify({
      type: 'FeatureCollection',
      ...(crs !== null && { crs: { type: 'name', properties: { name: crs } } }),
      features: features.map((feature) => ({ type: 'Feature', ...feature })),
    });

  it('come in as GeoJSON whatever they are called; the refused come back as GeoJSON with their reason', async () => {
    const taken = await take(
      collection(
        'urn:ogc:def:crs:EPSG::3067',
        {
          properties: { kiinteistotunnus: '82-401-1-1', nimi: '=1+1', 'pinta-ala': 20_000 },
          geometry: outline(358_000, 6_771_000),
        },
        { properties: { nimi: 'Väärin' }, geometry: { type: 'Point', coordinates: [6_771_000, 358_000] } },
        { properties: { nimi: 'Toimitila', laji: 'Toimitila' }, geometry: null },
      ),
    );
    expect(taken).toMatchObject({
      state: 'ready',
      kind: 'sites',
      counts: { create: 2, refuse: 1 },
      table: { format: 'geojson', mapping: { propertyId: 0, name: 1, area: 2, kind: 3, geometry: 4 } },
    });
    const { items } = (
      await coordinator.get<{ items: { faults: { message: string }[] }[] }>(`imports/${taken.id}/rows`)
    ).body;
    expect(items[0]?.faults[0]?.message).toMatch(/poikkeaa rajauksen alasta/);
    expect(items[1]?.faults[0]?.message).toMatch(/Itä- ja pohjoiskoordinaatti näyttävät vaihtaneen paikkaa/);
    const refused = await coordinator.get<Collection>(`imports/${taken.id}/refused.geojson`);
    expect([refused.status, refused.headers['content-type']]).toEqual([200, 'application/geo+json']);
    expect(JSON.parse(refused.text)).toEqual({
      type: 'FeatureCollection',
      crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3067' } },
      features: [
        {
          type: 'Feature',
          properties: { nimi: 'Väärin', Syy: expect.stringMatching(/^geometry: Itä- ja pohjois/) },
          geometry: { type: 'Point', coordinates: [6_771_000, 358_000] },
        },
      ],
    });
    await coordinator.post(`imports/${taken.id}/apply`);
    await api.app.get(ApplyImport, { strict: false }).run(taken.id);
    expect((await coordinator.get<TableImport>(`imports/${taken.id}`)).body).toMatchObject({ state: 'applied' });
  });

  it('with swapped axes are refused with a sentence that says so; a list of companies is no map', async () => {
    const swapped = await take(
      collection('EPSG:3067', { properties: { nimi: 'A' }, geometry: outline(6_771_000, 358_000) }),
    );
    expect(swapped).toMatchObject({ state: 'failed', problemCode: 'file-geometry-swapped' });
    expect(swapped.problem).toMatch(/itä- ja pohjoiskoordinaatit näyttävät vaihtaneen paikkaa/);
    const wrong = await uploadTable(coordinator, Buffer.from(collection(null)), { kind: 'companies' });
    expect(wrong.status).toBe(415);
    const torn = await uploadTable(coordinator, Buffer.from(collection(null).slice(0, -3)), { kind: 'sites' });
    expect(torn.status).toBe(400);
    expect((await coordinator.get(`imports/${swapped.id}/refused.xlsx`)).status).toBe(409);
  });

  it('leave as GeoJSON in either system and as CSV, by the list’s own filter, on the trail', async () => {
    const metres = await coordinator.get<Collection>('sites.geojson');
    expect([metres.status, metres.headers['content-type']]).toEqual([200, 'application/geo+json']);
    expect(metres.headers['content-disposition']).toContain('2026-11-22.geojson');
    const read = JSON.parse(metres.text) as Collection;
    expect(read.crs?.properties.name).toBe('urn:ogc:def:crs:EPSG::3067');
    expect(read.features.map(({ properties, geometry }) => [properties['name'], geometry?.type])).toEqual([
      ['=1+1', 'Polygon'],
      ['Toimitila', undefined],
    ]);
    const degrees = JSON.parse((await coordinator.get('sites.geojson?crs=4326&kind=plot')).text) as Collection;
    expect(degrees.crs).toBeUndefined();
    // Counter-clockwise from its first corner: to the east, as no ring of ours was.
    expect(degrees.features).toHaveLength(1);
    const rings = degrees.features[0]?.geometry?.coordinates as [number, number][][] | undefined;
    const [first, second] = rings?.[0] ?? [];
    expect(first).toEqual([expect.closeTo(24.37, 1), expect.closeTo(61.05, 1)]);
    expect((second?.[0] ?? 0) > (first?.[0] ?? 0)).toBe(true);
    const csv = await coordinator.get('sites.csv?kind=plot');
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8');
    const [header, line] = csv.text.split('\r\n');
    expect(header).toMatch(/^\uFEFFKiinteistötunnus;Elinvoiman tunniste;Nimi;Laji;Tila;/);
    expect(line).toMatch(/^82-401-1-1;[0-9a-f-]{36};'=1\+1;Tontti;Vapaa;2026-11-22;20000;/);
    expect(line).toContain('POLYGON ((');
    const trail = await api.db.query<{ changes: Record<string, unknown> }>(
      `select changes from audit_entries where action = 'export' and object_kind = 'site' order by seq`,
    );
    expect(trail.map(({ changes }) => changes)).toMatchObject([
      { format: [null, 'geojson'], crs: [null, '3067'], filter: [null, {}] },
      { format: [null, 'geojson'], crs: [null, '4326'], filter: [null, { kind: 'plot' }] },
      { format: [null, 'csv'], filter: [null, { kind: 'plot' }] },
    ]);
    expect((await take(csv.text)).counts).toMatchObject({ create: 0, update: 0, skip: 1, refuse: 0 });
  });

  it('are for whoever may read plots; what the list does not know is refused', async () => {
    expect((await coordinator.get('sites.geojson?crs=3879')).status).toBe(400);
    expect((await coordinator.get('sites.geojson?sort=price')).status).toBe(400);
    expect((await coordinator.get('sites.csv?limit=1')).status).toBe(400);
    expect((await api.anonymous.get('sites.geojson')).status).toBe(401);
  });
});
