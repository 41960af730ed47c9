import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CoordinateSystem, Position } from '@elinvoima/contracts';
import { Audit } from '../audit/index.js';
import { importView, listImportRows } from '../imports/index.js';
import { openImportRoom, type ImportRoom } from '../imports/testing/import-room.js';
import { SiteFiles } from './site-files.js';

const ogr2ogr = process.env['OGR2OGR_PATH'] ?? 'ogr2ogr';
const ogrinfo = ogr2ogr.replace(/ogr2ogr$/, 'ogrinfo');

const ring = (west: number, south: number, size: number): Position[] => [
  [west, south],
  [west + size, south + 0.125],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];
const features = [
  {
    properties: {
      propertyId: '82-401-1-1',
      name: 'Tontti, jossa on "aukko"',
      area: 9599.5,
      uses: 'industry, storage',
      connections: 'street',
      salePrice: 45_000.25,
      status: 'planned',
      statusSince: '2026-05-01',
      buildingObligation: 'Rakennettava;\nkahdessa vuodessa',
      buildingObligationOn: '2028-05-01',
      distances: 'railway_station 4,5 km (Parola); main_road 1 km',
    },
    geometry: { type: 'Polygon', coordinates: [ring(358_000, 6_771_000, 100), ring(358_010, 6_771_010, 20)] },
  },
  {
    properties: { propertyId: '82-401-1-2', name: 'Kaksi palstaa', zoningMark: 'T-1' },
    geometry: {
      type: 'MultiPolygon',
      coordinates: [[ring(359_000.123, 6_772_000.456, 50)], [ring(359_100, 6_772_000, 25)]],
    },
  },
  {
    properties: { name: 'Halli', kind: 'premises', floorArea: 1200, monthlyRent: 999.125, status: 'empty' },
    geometry: { type: 'Point', coordinates: [358_074.5, 6_771_826.25] },
  },
];

describe('plots and premises through GDAL', () => {
  let room: ImportRoom;
  let folder: string;
  let files: SiteFiles;

  beforeAll(async () => {
    room = await openImportRoom();
    folder = mkdtempSync(join(tmpdir(), 'elinvoima-gdal-'));
    files = new SiteFiles(room.db, new Audit(room.db));
    const made = {
      type: 'FeatureCollection',
      crs: { type: 'name', properties: { name: 'EPSG:3067' } },
      features: features.map((feature) => ({ type: 'Feature', ...feature })),
    };
    const id = await room.checkedTable('sites', JSON.stringify(made), { format: 'geojson', dialect: null });
    await room.written(id);
    expect(await importView(room.db, id)).toMatchObject({ state: 'applied', counts: { create: 3 } });
  });
  afterAll(async () => {
    await room.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const at = (name: string) => join(folder, name);
  async function exported(format: 'geojson' | 'csv', crs: CoordinateSystem, name: string): Promise<string> {
    const pieces: Buffer[] = [];
    for await (const piece of await files[format](room.actor, { filter: { today: '2026-11-22' }, crs }))
      pieces.push(piece);
    writeFileSync(at(name), Buffer.concat(pieces));
    return at(name);
  }
  const converted = (name: string, from: string, ...how: string[]): string => {
    execFileSync(ogr2ogr, [...how, at(name), from]);
    return at(name);
  };
  const told = (path: string): string => execFileSync(ogrinfo, ['-ro', '-so', '-al', path], { encoding: 'utf8' });
  const extentOf = (text: string): number[] =>
    (/^Extent: \(([^,]+), ([^)]+)\) - \(([^,]+), ([^)]+)\)$/m.exec(text) ?? []).slice(1).map(Number);
  /** What a file would change, row by row. */
  async function differences(path: string, isTable = false): Promise<string[]> {
    const options = isTable ? {} : ({ format: 'geojson', dialect: null } as const);
    const id = await room.checkedTable('sites', readFileSync(path, 'utf8'), options);
    expect(await importView(room.db, id)).toMatchObject({ state: 'ready', problem: null });
    const { items } = await listImportRows(room.db, id, {}, { limit: 10 });
    return items.map(({ title, reason, difference, faults }) =>
      JSON.stringify([title, reason, difference, (faults ?? []).map(({ code }) => code)]),
    );
  }
  const unchanged = ['Halli', 'Kaksi palstaa', 'Tontti, jossa on "aukko"'].map((title) =>
    JSON.stringify([title, 'unchanged', null, []]),
  );

  it('are told by ogrinfo as they are: how many, in what system, where, of what shapes and fields', async () => {
    const metres = told(await exported('geojson', '3067', 'metres.geojson'));
    expect(metres).toContain('Feature Count: 3');
    expect(metres).toContain('ETRS89 / TM35FIN(E,N)');
    expect(metres).toContain('ID["EPSG",3067]');
    expect(extentOf(metres)).toEqual(
      [358_000, 6_771_000, 359_125, 6_772_050.456].map((edge) => expect.closeTo(edge, 2)),
    );
    expect(metres).toMatch(/^area: Real/m);
    expect(metres).toMatch(/^name: String/m);
    const degrees = told(await exported('geojson', '4326', 'degrees.geojson'));
    expect(degrees).toContain('Feature Count: 3');
    expect(degrees).toContain('ID["EPSG",4326]');
    const [west = 0, south = 0, east = 0, north = 0] = extentOf(degrees);
    expect(west > 24.36 && east < 24.4 && south > 61.04 && north < 61.06).toBe(true);
    const all = execFileSync(ogrinfo, ['-ro', '-al', '-geom=SUMMARY', at('metres.geojson')], { encoding: 'utf8' });
    for (const shape of ['POINT', 'MULTIPOLYGON', 'POLYGON'])
      expect(all).toMatch(new RegExp(`^ +${shape} :|^ +${shape} \\(`, 'm'));
  });

  it('come back as they went: exported and read again nothing has changed, in every form', async () => {
    expect(await differences(await exported('geojson', '3067', 'own-metres.geojson'))).toEqual(unchanged);
    expect(await differences(await exported('geojson', '4326', 'own-degrees.geojson'))).toEqual(unchanged);
    expect(await differences(await exported('csv', '3067', 'own-metres.csv'), true)).toEqual(unchanged);
    expect(await differences(await exported('csv', '4326', 'own-degrees.csv'), true)).toEqual(unchanged);
  });

  it('go through GeoPackage and back, in metres and in degrees, and nothing has changed', async () => {
    const metres = await exported('geojson', '3067', 'out.geojson');
    const box = converted('out.gpkg', metres, '-f', 'GPKG', '-nlt', 'GEOMETRY');
    expect(told(box)).toContain('Feature Count: 3');
    const back = converted('back.geojson', box, '-f', 'GeoJSON');
    expect(told(back)).toContain('ID["EPSG",3067]');
    expect(await differences(back)).toEqual(unchanged);
    const degrees = converted(
      'back-degrees.geojson',
      box,
      '-f',
      'GeoJSON',
      '-t_srs',
      'EPSG:4326',
      '-lco',
      'RFC7946=YES',
    );
    expect(told(degrees)).toContain('ID["EPSG",4326]');
    expect(await differences(degrees)).toEqual(unchanged);
  });

  it('land where GDAL puts them: our degrees are its degrees, and our outer rings run as RFC 7946 asks', async () => {
    const ours = await exported('geojson', '4326', 'ours.geojson');
    const theirs = converted(
      'theirs.geojson',
      await exported('geojson', '3067', 'theirs-in.geojson'),
      '-f',
      'GeoJSON',
      '-t_srs',
      'EPSG:4326',
      '-lco',
      'RFC7946=YES',
      '-lco',
      'COORDINATE_PRECISION=9',
    );
    const shapes = (path: string) =>
      (
        JSON.parse(readFileSync(path, 'utf8')) as { features: { geometry: { type: string; coordinates: unknown[] } }[] }
      ).features.map(({ geometry }) => [geometry.type, geometry.coordinates.flat(9) as number[]] as const);
    const mine = shapes(ours);
    expect(mine.map(([type]) => type)).toEqual(['Point', 'MultiPolygon', 'Polygon']);
    for (const [index, [type, numbers]] of shapes(theirs).entries())
      expect(mine[index]).toEqual([type, numbers.map((number) => expect.closeTo(number, 7))]);
  });
});
