import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { userActor, type Database } from '../platform/index.js';
import { openTestDatabase } from '../platform/testing.js';
import { mapFeatures } from './map-features.query.js';

describe('a layer of the map', () => {
  let db: Database;
  let close: () => Promise<void>;
  const actor = userActor({ id: '00000000-0000-7000-8000-000000000001', role: 'coordinator', language: 'fi' });

  beforeAll(async () => {
    ({ db, close } = await openTestDatabase([]));
    await db.query(`
      insert into business_areas (name, geometry)
      select 'Alue ' || n, jsonb_build_object('type', 'Polygon', 'coordinates',
        jsonb_build_array((select jsonb_agg(jsonb_build_array(358000 + random() * 100, 6771000 + random() * 100)) from generate_series(1, 2000) where n > 0)))
      from generate_series(1, 6) n`);
    await db.query(`insert into business_areas (name) values ('Aluetta vailla')`);
  });
  afterAll(() => close());

  it('is cut where its outlines weigh too much together, and says so; it is never heavier than that', async () => {
    const [{ bytes } = { bytes: 0 }] = await db.query<{ bytes: number }>(
      `select max(pg_column_size(geometry)) as bytes from business_areas`,
    );
    const told = async (mostBytes?: number) => {
      const { items, cut } = await mapFeatures(db, actor, ['business-areas'], mostBytes);
      return { names: items.map(({ name }) => name), cut };
    };
    const all = await told();
    expect(all.names).toHaveLength(7);
    expect(all.cut).toEqual([]);
    expect(await told(Math.round(bytes * 3.5))).toEqual({ names: all.names.slice(0, 3), cut: ['business-areas'] });
    expect(Object.keys((await mapFeatures(db, actor, ['business-areas'])).items[0] ?? {}).toSorted()).toEqual([
      'detail',
      'geometry',
      'id',
      'kind',
      'layer',
      'name',
      'status',
    ]);
  });
});
