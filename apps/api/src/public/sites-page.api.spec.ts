import { gzipSync } from 'node:zlib';
import { surveyAssets } from './survey-assets.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi } from '../testing/api.js';

/** All that may ever leave by the feed. Whoever adds to it has asked whether everybody may know. */
const allowed = [
  'id',
  'kind',
  'name',
  'status',
  'availableFrom',
  'uses',
  'area',
  'floorArea',
  'buildingRight',
  'zoningMark',
  'planName',
  'street',
  'postalCode',
  'town',
  'connections',
  'traffic',
  'powerKw',
  'distances',
  'salePrice',
  'monthlyRent',
  'publicText',
  'businessArea',
  'updatedAt',
  'address',
];

/** Stands in every field that is nobody's but the staff's. */
const secret = 'SALAINEN';

interface Feed {
  type: string;
  crs?: { properties: { name: string } };
  total: number;
  updatedAt: string;
  licence: { name: string };
  nextCursor: string | null;
  features: {
    id: string;
    geometry: { type: string; coordinates: number[][][] };
    properties: Record<string, unknown>;
  }[];
}

const square = (east: number, north: number, side: number) => ({
  type: 'Polygon',
  // Clockwise, as maps often have it: the feed turns it.
  coordinates: [
    [
      [east, north],
      [east, north + side],
      [east + side, north + side],
      [east + side, north],
      [east, north],
    ],
  ],
});

describe('the catalogue of plots and premises', () => {
  let api: TestApi;
  let areaId: string;
  let publicId: string;
  const hidden: Record<string, string> = {};

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-22T10:00:00Z' });
    const outline = JSON.stringify(square(358_000, 6_771_800, 100));
    const companyId = (
      await api.db.one<{ id: string }>(`insert into companies (name) values ($1) returning id`, [`${secret} Oy`])
    ).id;
    const area = async (name: string, isPublic: boolean): Promise<string> =>
      (
        await api.db.one<{ id: string }>(
          `insert into business_areas (name, description, services, is_public, public_text, geometry)
           values ($1, $2, $2, $3, '{"fi": "Alueella on tilaa.", "en": "There is room."}', $4) returning id`,
          [name, secret, isPublic, JSON.stringify(square(357_900, 6_771_700, 400))],
        )
      ).id;
    areaId = await area('Tehtaanmäki', true);
    const hiddenAreaId = await area(`${secret} alue`, false);
    const site = async (fields: object): Promise<string> => {
      const row = {
        kind: 'plot',
        name: 'Tontti',
        description: secret,
        valuation_basis: secret,
        building_obligation: secret,
        property_id: '08240100010001',
        landowner: 'private',
        company_id: companyId,
        is_public: true,
        status: 'available',
        area: 5000,
        ...fields,
      };
      const names = Object.keys(row);
      const { id } = await api.db.one<{ id: string }>(
        `insert into sites (${names.join(', ')}) values (${names.map((_, n) => `$${n + 1}`).join(', ')}) returning id`,
        Object.values(row),
      );
      return id;
    };
    publicId = await site({
      name: 'Tehtaanmäentie 4 <b>',
      business_area_id: areaId,
      zoning_mark: 'T-2',
      building_right: 2500,
      uses: ['industry', 'storage'],
      connections: ['electricity', 'fibre'],
      power_kw: 250,
      distances: JSON.stringify([{ to: 'main_road', name: 'Valtatie 3', km: 1.2 }]),
      sale_price: 84_000,
      public_text: JSON.stringify({ fi: 'Tasainen tontti.', sv: 'Jämn tomt.' }),
      geometry: outline,
      computed_area: 10_000,
      east: 358_050,
      north: 6_771_850,
    });
    await site({
      name: 'Halli',
      kind: 'premises',
      floor_area: 700,
      area: null,
      status: 'empty',
      monthly_rent: 2800,
      business_area_id: hiddenAreaId,
    });
    await site({ name: 'Varattu tontti', status: 'reserved', area: 12_000 });
    hidden['not marked'] = await site({ name: `${secret} 1`, is_public: false });
    hidden['in the bin'] = await site({ name: `${secret} 2`, deleted_at: '2026-11-01' });
    for (const status of ['sold', 'leased', 'in_use'])
      hidden[status] = await site({ name: `${secret} ${status}`, status });
  });
  afterAll(() => api.close());

  const open = (path: string, headers = {}) => api.anonymous.get(path, { accept: 'text/html', ...headers });
  const feed = async (search = '') => (await api.anonymous.get<Feed>(`public/sites${search}`)).body;

  it('shows what is public, area by area, to anybody, with strict headers and no cookie', async () => {
    const { status, text, headers } = await open('/tontit');
    expect(status).toBe(200);
    for (const words of [
      'Tehtaanmäki',
      'Alueella on tilaa.',
      'Tehtaanmäentie 4 &lt;b&gt;',
      'T-2',
      'Halli',
      'Varattu tontti',
      'Muualla',
      '3 kohdetta',
    ])
      expect(text).toContain(words);
    expect(text).not.toMatch(/<script|\sstyle=|\son[a-z]+=/);
    expect(text).not.toContain(secret);
    expect(headers).toMatchObject({ 'cache-control': 'public, max-age=0, must-revalidate' });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['x-robots-tag']).toBeUndefined();
    expect(headers['set-cookie']).toBeUndefined();
    expect(String(headers['vary'])).toContain('Accept-Language');
  });

  it('tells a site in the reader’s language, else in Finnish that says it is; asking leads to the form', async () => {
    const finnish = (await open(`/tontit/${publicId}`)).text;
    for (const words of [
      'Tasainen tontti.',
      '10\u00a0000',
      '2\u00a0500\u00a0k-m²',
      '84\u00a0000',
      'Sähkö, Valokuitu',
      'Valtatie 3',
      `/kysy?kohde=${publicId}`,
    ])
      expect(finnish).toContain(words.replace('10\u00a0000', '5\u00a0000'));
    expect(finnish).toContain('pohjoinen 6\u00a0771\u00a0850, itä 358\u00a0050');
    expect(finnish).toMatch(/WGS 84: 61\.0\d{4}° N, 24\.3\d{4}° E/);
    expect(finnish).toContain('<svg');
    expect((await open(`/tontit/${publicId}?lang=sv`)).text).toContain('Jämn tomt.');
    const english = (await open(`/tontit/${publicId}?lang=en`)).text;
    expect(english).toContain('lang="fi">Tasainen tontti.');
    expect(english).toContain('Ask about this site');
  });

  it('is found by search engines under one address a language', async () => {
    const { text } = await open(`/tontit/${publicId}?lang=sv`);
    const at = `${api.config.publicUrl.replace(/\/$/, '')}/tontit/${publicId}`;
    expect(text).toContain(`<link rel="canonical" href="${at}?lang=sv"/>`);
    for (const language of ['fi', 'sv', 'en'])
      expect(text).toContain(`hrefLang="${language}" href="${at}?lang=${language}"`);
    expect(text).toContain('property="og:title"');
    expect(text).not.toContain('name="robots"');
  });

  it('is narrowed by a plain form, and empty fields narrow nothing', async () => {
    const names = async (search: string) =>
      [...(await open(`/tontit?${search}`)).text.matchAll(/<h3><a [^>]*>([^<]*)/g)].map(([, name]) => name);
    expect(await names('kind=&use=&businessAreaId=&minArea=&maxArea=&lang=fi')).toHaveLength(3);
    expect(await names('kind=premises')).toEqual(['Halli']);
    expect(await names('use=storage')).toEqual(['Tehtaanmäentie 4 &lt;b&gt;']);
    expect(await names(`businessAreaId=${areaId}`)).toEqual(['Tehtaanmäentie 4 &lt;b&gt;']);
    expect(await names('minArea=6 000')).toEqual(['Varattu tontti']);
    expect(await names('minArea=600&maxArea=5000')).toEqual(['Tehtaanmäentie 4 &lt;b&gt;', 'Halli']);
    expect(await names('kind=palace&minArea=many')).toHaveLength(3);
    const none = (await open('/tontit?minArea=900000&lang=en')).text;
    expect(none).toContain('No site fits the choices');
    expect(none).toContain('/tontit?minArea=900000&amp;lang=sv');
  });

  it('is GeoJSON for programs: degrees by the standard, metres with their name, outer rings counter-clockwise', async () => {
    const answer = await api.anonymous.get<Feed>('public/sites');
    expect(answer.headers).toMatchObject({
      'content-type': 'application/geo+json; charset=utf-8',
      'access-control-allow-origin': '*',
    });
    const { type, total, licence, features, crs } = answer.body;
    expect({ type, total, licence: licence.name, crs }).toEqual({
      type: 'FeatureCollection',
      total: 3,
      licence: 'CC BY 4.0',
      crs: undefined,
    });
    const ring = features[0]?.geometry.coordinates[0] ?? [];
    for (const [longitude = 0, latitude = 0] of ring) {
      expect(Math.abs(longitude - 24.37)).toBeLessThan(0.05);
      expect(Math.abs(latitude - 61.055)).toBeLessThan(0.05);
    }
    const metres = await feed('?crs=3067');
    expect(metres.crs?.properties.name).toBe('urn:ogc:def:crs:EPSG::3067');
    expect(metres.features[0]?.geometry.coordinates[0]).toEqual(
      square(358_000, 6_771_800, 100).coordinates[0]?.toReversed(),
    );
    expect((await api.anonymous.get('public/sites?crs=2393')).status).toBe(400);
    expect((await api.anonymous.get('public/sites?internal=true')).status).toBe(400);
  });

  it('pages by a cursor through all of it, once each', async () => {
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { features, nextCursor }: Feed = await feed(`?limit=1${cursor && `&cursor=${cursor}`}`);
      seen.push(...features.map(({ properties }) => String(properties['name'])));
      cursor = nextCursor;
    }
    expect(seen).toEqual(['Tehtaanmäentie 4 <b>', 'Halli', 'Varattu tontti']);
    expect((await api.anonymous.get('public/sites?cursor=bogus')).status).toBe(400);
  });

  it('lets nothing out but what is allowed', async () => {
    const { features } = await feed();
    for (const { properties } of features) expect(Object.keys(properties).toSorted()).toEqual(allowed.toSorted());
    const one = await api.anonymous.get<Feed['features'][number]>(`public/sites/${publicId}`);
    expect(Object.keys(one.body).toSorted()).toEqual(['geometry', 'id', 'properties', 'type']);
    for (const { text } of [one, await api.anonymous.get('public/sites'), await open(`/tontit/${publicId}`)])
      for (const word of [secret, '08240100010001', 'private', 'Yksityinen']) expect(text).not.toContain(word);
  });

  it('knows nothing at any door of what is not public', async () => {
    for (const [why, id] of Object.entries(hidden)) {
      expect({ why, status: (await open(`/tontit/${id}`)).status }).toEqual({ why, status: 404 });
      expect({ why, status: (await api.anonymous.get(`public/sites/${id}`)).status }).toEqual({ why, status: 404 });
      expect({ why, leaks: (await open(`/kysy?kohde=${id}`)).text.includes(secret) }).toEqual({ why, leaks: false });
    }
    expect((await open(`/kysy?kohde=${publicId}`)).text).toContain('Tehtaanmäentie 4 &lt;b&gt;');
    const page = await open('/tontit/sorvi');
    expect(page.status).toBe(404);
    expect(page.text).toContain('Kohdetta ei löydy');
    const { features } = await feed();
    const ids = features.map(({ id }) => id);
    for (const id of Object.values(hidden)) expect(ids).not.toContain(id);
  });

  it('is not sent again to who has it, and is when it has changed', async () => {
    for (const path of ['/tontit', `/tontit/${publicId}`, '/api/public/sites', `/api/public/sites/${publicId}`]) {
      const { headers } = await open(path);
      const again = await open(path, { 'if-none-match': String(headers['etag']) });
      expect({ path, status: again.status, text: again.text }).toEqual({ path, status: 304, text: '' });
    }
    const { headers } = await open('/tontit');
    await api.db.query(`update sites set zoning_mark = 'T-3' where id = $1`, [publicId]);
    expect((await open('/tontit', { 'if-none-match': String(headers['etag']) })).status).toBe(200);
    await api.db.query(`update sites set zoning_mark = 'T-2' where id = $1`, [publicId]);
  });

  it('is drawn anew at once when anything that it shows has changed, and only then', async () => {
    const shown = async (path = '/tontit') => (await open(path)).text;
    const site = (change: string) => api.db.query(`update sites set ${change} where id = $1`, [publicId]);
    const area = (change: string) => api.db.query(`update business_areas set ${change} where name = 'Tehtaanmäki'`);
    const town = (name: string) => api.db.query(`update municipality set name_fi = $1`, [name]);
    const { name } = await api.db.one<{ name: string }>('select name_fi as name from municipality');
    const first = await shown();
    await api.db.query(`update sites set name = name where not is_public`);
    expect(await api.countStatements(() => shown())).toBe(1);
    // None of them tells of itself by a time: what was written by hand in the database is shown as well.
    for (const [change, back] of [
      [() => site('is_public = false'), () => site('is_public = true')],
      [() => site(`status = 'sold'`), () => site(`status = 'available'`)],
      [() => site('deleted_at = now()'), () => site('deleted_at = null')],
      [() => site('sale_price = 91_000'), () => site('sale_price = 84_000')],
      [() => area('is_public = false'), () => area('is_public = true')],
      [
        () => area(`name = 'Tehtaanmäki', public_text = '{"fi": "Uusin sanoin."}'`),
        () => area(`public_text = '{"fi": "Alueella on tilaa.", "en": "There is room."}'`),
      ],
      [() => town('Uusikunta'), () => town(name)],
    ]) {
      await change?.();
      expect(await shown()).not.toBe(first);
      await back?.();
      expect(await shown()).toBe(first);
      expect(await shown()).toBe(first);
    }
    const narrowed = await shown('/tontit?kind=premises');
    expect(narrowed).not.toBe(first);
    expect(await shown('/tontit?lang=sv')).toContain('lang="sv"');
    expect([await shown('/tontit?kind=premises'), await shown()]).toEqual([narrowed, first]);
  });

  it('costs few statements, and a full page of fifty with long outlines stays under 60 KB over the wire', async () => {
    await api.db.query(
      `insert into sites (kind, name, status, area, is_public, business_area_id, uses, zoning_mark, sale_price, geometry, east, north, computed_area)
       select 'plot', 'Pitkänimisen teollisuuskadun tontti numero ' || n, 'available', 1000 + n, true, $1, '{industry,logistics,storage,office}', 'TY-' || n,
         n * 1000, jsonb_build_object('type', 'Polygon', 'coordinates', jsonb_build_array(
           (select jsonb_agg(jsonb_build_array(
              358000 + n * 37 % 400 + 20 * cos(k * pi() / 100) + (k * 7 + n) % 3, 6771800 + n * 53 % 400 + 20 * sin(k * pi() / 100) + (k * 5 + n) % 3) order by k)
            from generate_series(0, 200) k))), 358000 + n * 37 % 400, 6771800 + n * 53 % 400, 1200
       from generate_series(1, 80) n`,
      [areaId],
    );
    await api.db.query(
      `with files as (
         insert into attachments (subject_kind, subject_id, file_name, media_type, size_bytes, sha256, stored_as)
         select 'site', id, 'kuva.jpg', 'image/jpeg', 9, md5(id::text) || md5(id::text), md5(id::text) from sites where name like 'Pitkänimisen%'
         returning id, subject_id)
       insert into site_pictures (attachment_id, site_id, position, alt)
       select id, subject_id, 0, '{"fi": "Tontti kadulta katsottuna, taustalla valtatie ja metsää"}' from files`,
    );
    const first = await open('/tontit', { 'accept-encoding': 'identity' });
    expect(first.text.match(/<h3>/g)).toHaveLength(50);
    expect(first.text.match(/<img /g)?.length).toBeGreaterThan(45);
    const styles = [surveyAssets.addresses.stylesheet, surveyAssets.addresses.sites].map(
      (address) => surveyAssets.files.get(address.replace('/assets/survey/', ''))?.content ?? Buffer.alloc(100_000),
    );
    const wire = [Buffer.from(first.text), ...styles].map((part) => gzipSync(part).length);
    expect(wire.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(60 * 1024);
    const next = /href="(\/tontit\?[^"]*after=[^"]*)"/.exec(first.text)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const second = await open(next);
    expect(second.text.match(/<h3>/g)).toHaveLength(33);
    expect(second.text).toContain('Tehtaanmäki, jatkuu');
    // Whether anything has changed; and then what the page shows.
    expect(await api.countStatements(() => open('/tontit'))).toBe(1);
    expect(await api.countStatements(() => open('/tontit?minArea=1'))).toBe(6);
    expect(await api.countStatements(() => open(`/tontit/${publicId}`))).toBe(4);
    expect(await api.countStatements(() => api.anonymous.get('public/sites'))).toBe(2);
    await api.db.query(`delete from sites where name like 'Pitkänimisen%'`);
  });
});
