import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { inDegrees } from '../../geo/index.js';
import type { Geometry, Position } from '@elinvoima/contracts';
import { importView, listImportRows, type ImportRowView } from '../import-list.query.js';
import { everythingIn } from '../testing/everything-in.js';
import { openImportRoom, type ImportRoom } from '../testing/import-room.js';

const ring = (west: number, south: number, size = 100): Position[] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];
const plot = (west = 358_000, south = 6_771_000, size = 100): Geometry => ({
  type: 'Polygon',
  coordinates: [ring(west, south, size)],
});
const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3067' } };
const feature = (properties: object, geometry: unknown = null, id?: string) => ({
  type: 'Feature',
  id,
  properties,
  geometry,
});
const collection = (features: readonly unknown[], more: object = { crs }): string =>
  JSON.stringify({ type: 'FeatureCollection', name: 'tontit', features, ...more });

describe('files of plots and premises', () => {
  let room: ImportRoom;
  beforeAll(async () => {
    room = await openImportRoom();
    await room.db.query(`insert into business_areas (name) values ('Testilän yrityspuisto')`);
  });
  afterAll(() => room.close());
  beforeEach(() => room.db.query('delete from sites'));

  const checked = (geojson: string) => room.checkedTable('sites', geojson, { format: 'geojson', dialect: null });
  const rows = async (id: string): Promise<ImportRowView[]> =>
    (await listImportRows(room.db, id, {}, { limit: 100 })).items;
  const rowOf = async (id: string, n = 1) => (await rows(id))[n - 1];
  const sites = () =>
    room.db.query<Record<string, unknown>>(
      `select name, kind, property_id as "propertyId", area, computed_area as "computedArea", east, north, geometry, status,
         status_since::text as since, uses, connections, distances, sale_price as price, building_right as "right", zoning_mark as mark, version,
         (select a.name from business_areas a where a.id = business_area_id) as park
       from sites order by name`,
    );
  const histories = () =>
    room.db.query<{ line: string }>(
      `select s.name || ' ' || p.property_id || ' ' || coalesce(p.valid_from::text, '-') || ' ' || coalesce(p.valid_to::text, '-') as line
         from sites s join site_property_ids p on p.site_id = s.id
       union all select s.name || ' ' || c.status || ' ' || c.since from sites s join site_status_changes c on c.site_id = s.id order by 1`,
    );
  const lines = async () => (await histories()).map(({ line }) => line);

  it('takes GeoJSON of a town’s own making: its words for columns, its outline with the area of it', async () => {
    const id = await checked(
      collection([
        feature(
          {
            FID: 7,
            kiinteistotunnus: '82-401-1-23',
            nimi: 'Merven tontti 1',
            'pinta-ala': 10_000,
            kaavamerkinta: 'T-1',
            kayttotarkoitus: 'Teollisuus, varasto',
            hinta: '45 000 €',
            tila: 'Vapaa',
            rakennusoikeus: 4500.5,
            liittymat: ['Sähkö', 'Katu'],
            etaisyydet: 'Rautatieasema 4,5 km (Parola); main_road 1 km',
            yritysalue: 'testilän yrityspuisto',
          },
          plot(),
        ),
      ]),
    );
    expect(await rowOf(id)).toMatchObject({ verdict: 'create', title: 'Merven tontti 1', faults: null });
    await room.written(id);
    expect(await sites()).toEqual([
      {
        name: 'Merven tontti 1',
        kind: 'plot',
        propertyId: '08240100010023',
        area: 10_000,
        computedArea: 10_000,
        east: 358_050,
        north: 6_771_050,
        geometry: plot(),
        status: 'available',
        since: '2026-11-22',
        uses: ['industry', 'storage'],
        connections: ['street', 'electricity'],
        distances: [
          { to: 'railway_station', km: 4.5, name: 'Parola' },
          { to: 'main_road', km: 1, name: null },
        ],
        price: 45_000,
        right: 4500.5,
        mark: 'T-1',
        park: 'Testilän yrityspuisto',
        version: 1,
      },
    ]);
    expect(await lines()).toEqual(['Merven tontti 1 08240100010023 - -', 'Merven tontti 1 available 2026-11-22']);
  });

  it('puts degrees where metres are: WGS 84 without a crs, and in a table by their figures', async () => {
    const id = await checked(collection([feature({ nimi: 'Asteina' }, inDegrees(plot()))], {}));
    await room.written(id);
    const csv = await room.checkedTable('sites', 'Nimi;lat;lon\nPiste;61,0555581;24,3708291\n');
    await room.written(csv);
    const [outline, point] = await sites();
    expect(outline).toMatchObject({
      computedArea: expect.closeTo(10_000, 0),
      east: expect.closeTo(358_050, 1),
      north: expect.closeTo(6_771_050, 1),
    });
    expect(point).toMatchObject({
      computedArea: null,
      east: expect.closeTo(358_074, 1),
      north: expect.closeTo(6_771_826, 1),
    });
  });

  it('reads CSV with WKT or with two columns, and knows the property identifier whatever its writing', async () => {
    const csv = [
      'Kohde;Kiinteistö;Laji;Pinta-ala;wkt;E;N',
      'A;082-401-0001-0001;Tontti;1,25 ha;"POLYGON ((358000 6771000, 358100 6771000, 358100 6771125, 358000 6771125, 358000 6771000))";;',
      'B;08240100010002;Toimitila;120 m²;;358074;6771826.125',
      'C;82-401;Tontti;paljon;POINT (1 2;358074;',
    ].join('\n');
    const id = await room.checkedTable('sites', csv);
    expect((await rowOf(id, 3))?.faults?.map(({ column, code }) => `${column} ${code}`)).toEqual([
      'Kiinteistö property-id-unreadable',
      'Pinta-ala number-unreadable',
      'wkt geometry-unreadable',
    ]);
    await room.written(id);
    expect(await sites()).toMatchObject([
      { name: 'A', propertyId: '08240100010001', area: 12_500, computedArea: 12_500 },
      { name: 'B', kind: 'premises', area: 120, east: 358_074, north: 6_771_826.125, geometry: { type: 'Point' } },
    ]);
  });

  it('updates what it knows: by the identifier, by our own id, else by name and kind; says what differs; the histories go on', async () => {
    await room.written(
      await checked(
        collection([
          feature({ kiinteistotunnus: '82-401-1-1', nimi: 'Yksi', 'pinta-ala': 10_000 }, plot()),
          feature({ nimi: 'Kaksi', laji: 'Toimitila', tila: 'Tyhjillään', tila_alkaen: '1.9.2026' }),
          feature({ nimi: 'Kolme', kiinteistotunnus: '82-401-1-3' }),
        ]),
      ),
    );
    const [three] = await room.db.query<{ id: string }>(`select id from sites where name = 'Kolme'`);
    const id = await checked(
      collection([
        feature({ kiinteistotunnus: '82-401-1-1', 'pinta-ala': 12_000, tila: 'Myyty' }, plot(358_000, 6_771_000, 110)),
        feature({ nimi: 'KAKSI', laji: 'Toimitila', tila: 'Vuokrattu', tila_alkaen: '2.9.2026' }),
        feature({ kiinteistotunnus: '82-401-1-33', nimi: 'Kolme' }, null, three?.id),
        feature({ kiinteistotunnus: '82-401-1-33', nimi: 'Kolme' }, null, three?.id),
        feature({ kiinteistotunnus: '82-401-1-9', nimi: 'Uusi' }),
        feature({ kiinteistotunnus: '82-401-1-9', nimi: 'Uusi' }),
      ]),
    );
    expect((await rows(id)).map(({ verdict, reason }) => `${verdict} ${reason}`)).toEqual([
      'update null',
      'update null',
      'update null',
      'skip repeated-row',
      'create null',
      'skip repeated-row',
    ]);
    expect((await rowOf(id))?.difference).toEqual({
      area: { from: '10000', to: '12000', applies: true },
      status: { from: 'available', to: 'sold', applies: true },
      geometry: {
        from: '10000 m² (E 358050, N 6771050)',
        to: '12100 m² (E 358055, N 6771055)',
        applies: true,
      },
    });
    await room.written(id);
    expect(await lines()).toEqual([
      'KAKSI empty 2026-09-01',
      'KAKSI leased 2026-09-02',
      'Kolme 08240100010003 - 2026-11-22',
      'Kolme 08240100010033 2026-11-22 -',
      'Kolme available 2026-11-22',
      'Uusi 08240100010009 - -',
      'Uusi available 2026-11-22',
      'Yksi 08240100010001 - -',
      'Yksi available 2026-11-22',
      'Yksi sold 2026-11-22',
    ]);
    // The trail says that an outline has changed, not all its corners.
    const [trail] = await room.db.query<{ changes: Record<string, unknown> }>(
      `select changes from audit_entries where object_kind = 'site' and action = 'update' and changes ? 'geometry'`,
    );
    expect(trail?.changes).toMatchObject({ geometry: ['…', '…'], status: ['available', 'sold'] });
  });

  it('where several might be meant, or one that bore the identifier before, people choose', async () => {
    await room.written(
      await room.checkedTable(
        'sites',
        'Nimi;Kiinteistötunnus;Laji\nHalli;82-401-1-1;Tontti\nHalli 2;82-401-1-1;Tontti\nVanha;82-401-1-5;Tontti\nTunnukseton;;Tontti\n',
      ),
    );
    const [old] = await room.db.query<{ id: string }>(`select id from sites where name = 'Vanha'`);
    await room.written(await checked(collection([feature({ kiinteistotunnus: '82-401-1-6' }, null, old?.id)])));
    const id = await room.checkedTable(
      'sites',
      'Nimi;Kiinteistötunnus;Tila\nKumpi;82-401-1-1;\nHalli 2;82-401-1-1;\nLohkottu;82-401-1-5;Myyty\nTunnukseton;82-401-1-7;\n',
    );
    expect(
      (await rows(id)).map(({ verdict, reason, alike }) => [
        verdict,
        reason,
        (alike ?? []).map(({ title, by }) => `${title} ${by}`),
      ]),
    ).toEqual([
      ['skip', 'likely-same', ['Halli property-id', 'Halli 2 property-id']],
      ['skip', 'unchanged', []],
      ['skip', 'likely-same', ['Vanha property-id']],
      ['skip', 'likely-same', ['Tunnukseton name']],
    ]);
    await room.decide.decide(room.actor, id, 3, 1, { decision: 'update' });
    await room.decide.decide(room.actor, id, 4, 1, { decision: 'create' });
    await room.written(id);
    expect(
      (await sites()).map(
        ({ name, status, propertyId }) => `${name as string} ${status as string} ${propertyId as string}`,
      ),
    ).toEqual([
      'Halli available 08240100010001',
      'Halli 2 available 08240100010001',
      'Lohkottu sold 08240100010005',
      'Tunnukseton available null',
      'Tunnukseton available 08240100010007',
    ]);
  });

  it('refuses single shapes by their fault, and remarks on an area that differs by over two per cent', async () => {
    const bow = { type: 'Polygon', coordinates: [[0, 2, 1, 3, 0].map((corner) => ring(358_000, 6_771_000)[corner])] };
    const id = await checked(
      collection([
        feature({ nimi: 'Rusetti' }, bow),
        feature({ nimi: 'Avoin' }, { type: 'Polygon', coordinates: [ring(358_000, 6_771_000).slice(0, 4)] }),
        feature({ nimi: 'Viiva' }, { type: 'LineString', coordinates: ring(358_000, 6_771_000) }),
        feature({ nimi: 'Väärin päin' }, { type: 'Point', coordinates: [6_771_826, 358_074] }),
        { type: 'Geometry' },
        feature({ nimi: 'Ala', 'pinta-ala': 10_201 }, plot()),
        feature({ nimi: 'Kelpaa', 'pinta-ala': 10_200 }, plot(359_000)),
        feature({}, plot(360_000)),
        feature({ nimi: 'Varattu', tila: 'Varattu' }, plot(361_000)),
        feature({ nimi: 'Puisto', yritysalue: 'Olematon' }, plot(362_000)),
      ]),
    );
    expect(
      (await rows(id)).map(({ verdict, faults }) => `${verdict} ${(faults ?? []).map(({ code }) => code).join()}`),
    ).toEqual([
      'refuse geometry-crosses-itself',
      'refuse geometry-not-closed',
      'refuse geometry-other-type',
      'refuse geometry-swapped',
      'refuse not-a-feature',
      'create area-differs',
      'create ',
      'refuse name-missing',
      'refuse status-by-reservation',
      'refuse business-area-not-found',
    ]);
    expect((await rowOf(id, 6))?.faults).toEqual([
      { field: 'area', column: 'pinta-ala', code: 'area-differs', value: '10201 m² / 10000 m²' },
    ]);
    await room.written(id);
    expect((await sites()).map(({ name }) => name)).toEqual(['Ala', 'Kelpaa']);
  });

  it('never moves a reserved site, nor writes its history backwards', async () => {
    await room.db.query(
      `insert into sites (kind, name, status, status_since) values ('plot', 'Varattu', 'reserved', '2026-10-01'), ('plot', 'Myyty', 'sold', '2026-10-01')`,
    );
    const id = await room.checkedTable(
      'sites',
      'Nimi;Tila;Tila alkaen\nVarattu;Vapaa;\nVarattu;Varattu;\nMyyty;Vapaa;1.9.2026\n',
    );
    expect((await rows(id)).map(({ reason }) => reason)).toEqual([
      'status-by-reservation',
      'repeated-row',
      'status-older',
    ]);
    const codes = async (line: string) =>
      (await rowOf(await room.checkedTable('sites', `Nimi;Tila;Tila alkaen\n${line}\n`)))?.reason ?? null;
    expect(await codes('Varattu;Varattu;')).toBe('unchanged');
    expect(await codes('Myyty;Vapaa;1.9.2026')).toBe('status-older');
    expect(await codes('Myyty;Varattu;')).toBe('status-by-reservation');
    expect(await codes('Myyty;Vapaa;1.12.2026')).toBe('in-the-future');
    expect(await codes('Myyty;Tyhjillään;')).toBe('status-not-of-plots');
  });

  it.each([
    [
      'with swapped axes',
      [plot(6_771_000, 358_000), plot(6_772_000, 358_000), plot()],
      { crs },
      'file-geometry-swapped',
    ],
    ['in metres without saying so', [plot(), plot(359_000)], {}, 'file-geometry-metres'],
    ['in degrees that say metres', [inDegrees(plot())], { crs }, 'file-geometry-degrees'],
    ['of another country', [plot(358_000, 5_000_000)], { crs }, 'file-geometry-outside-finland'],
    [
      'in an older plane',
      [plot()],
      { crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3879' } } },
      'file-coordinates-unknown',
    ],
  ])('a file %s is refused whole, with a sentence that says so', async (_, shapes, more, problem) => {
    const id = await checked(
      collection(
        shapes.map((shape, n) => feature({ nimi: `Tontti ${n}` }, shape)),
        more,
      ),
    );
    expect(await importView(room.db, id)).toMatchObject({ state: 'failed', problem });
    await expect(room.imports.apply(room.actor, id)).rejects.toMatchObject({ code: 'import-not-ready' });
    expect(await sites()).toEqual([]);
  });

  it('a table with swapped columns is refused alike', async () => {
    const id = await room.checkedTable('sites', 'Nimi;E;N\nA;6771826;358074\nB;6771926;358074\n');
    expect(await importView(room.db, id)).toMatchObject({
      state: 'failed',
      problem: 'file-geometry-swapped',
      problemValues: { count: 2, all: 2 },
    });
  });

  it('is taken back whole, histories and all', async () => {
    await room.written(
      await room.checkedTable(
        'sites',
        'Nimi;Kiinteistötunnus;Tila;Tila alkaen\nYksi;82-401-1-1;Suunnitteilla;1.5.2026\n',
      ),
    );
    const [known] = await room.db.query<{ id: string }>('select id from sites');
    const before = await everythingIn(room.db);
    const id = await checked(
      collection([
        feature({ kiinteistotunnus: '82-401-1-2', tila: 'Vapaa', nimi: 'Toinen nimi' }, plot(), known?.id),
        feature({ kiinteistotunnus: '82-401-1-8', nimi: 'Uusi' }, plot(359_000)),
      ]),
    );
    await room.written(id);
    expect(await sites()).toHaveLength(2);
    expect(await lines()).toHaveLength(6);
    await room.undone(id);
    expect(await everythingIn(room.db)).toEqual(before);
  });

  it('is not taken back once somebody has changed one of them', async () => {
    const id = await checked(collection([feature({ nimi: 'Uusi' }, plot())]));
    await room.written(id);
    await room.db.query('update sites set version = version + 1');
    await expect(room.undo.start(room.actor, id)).rejects.toMatchObject({ code: 'import-touched' });
  });
});
