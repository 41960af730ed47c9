import type { Database } from '@elinvoima/domain/platform';

/** Thirty areas, 5,000 plots and premises of some forty corners each, every tenth of them public. */
export async function makeSites(db: Database): Promise<void> {
  await db.query(
    `insert into business_areas (name, is_public, public_text) select 'Alue ' || n, true, '{"fi": "Tilaa yrityksille."}' from generate_series(1, 30) n`,
  );
  await db.query(
    `insert into sites (kind, name, status, area, floor_area, is_public, business_area_id, uses, connections, zoning_mark,
       sale_price, public_text, geometry, computed_area, east, north)
     select case when n % 4 = 0 then 'premises' else 'plot' end, 'Kohde ' || n, case when n % 7 = 0 then 'reserved' else 'available' end,
       1000 + n, 200 + n % 900, n % 10 = 0, a.id, '{industry,storage}', '{electricity,water,sewer}', 'T-' || n % 5, n * 10,
       '{"fi": "Tasainen tontti hyvien yhteyksien varrella.", "sv": "Jämn tomt.", "en": "Level plot."}',
       jsonb_build_object('type', 'Polygon', 'coordinates', jsonb_build_array(
         (select jsonb_agg(jsonb_build_array(352000 + n % 100 * 110 + 40 * cos(k * pi() / 20), 6766000 + n / 100 * 110 + 40 * sin(k * pi() / 20)) order by k)
          from generate_series(0, 40) k))), 5000, 352000 + n % 100 * 110, 6766000 + n / 100 * 110
     from generate_series(1, 5000) n
     join (select id, row_number() over () as place from business_areas where name like 'Alue %') a on a.place = n / 10 % 30 + 1`,
  );
  await db.query('analyze sites');
  await db.query('analyze business_areas');
}
