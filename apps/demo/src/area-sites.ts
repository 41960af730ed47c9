import { addDays, type Day } from '@elinvoima/contracts';
import type { Database } from '@elinvoima/domain/platform';
import { at } from './calendar.js';
import type { Random } from './random.js';

type Planned = readonly [
  name: string,
  status: 'available' | 'reserved' | 'planned' | 'sold',
  east: number,
  north: number,
  width: number,
  depth: number,
  zoning: string,
  use: string,
];

/** Plots of the demo's business areas, by the area's name: their south-western corners and measures. */
const plots: Readonly<Record<string, readonly Planned[]>> = {
  'Tehtaanmäen yritysalue': [
    ['Verstaskatu 2', 'available', 357_720, 6_771_640, 70, 60, 'T-2', 'workshop'],
    ['Verstaskatu 4', 'available', 357_800, 6_771_640, 80, 60, 'T-2', 'industry'],
    ['Verstaskatu 6', 'reserved', 357_890, 6_771_640, 90, 70, 'T-2', 'industry'],
    ['Valajankuja 1', 'available', 357_760, 6_771_760, 110, 90, 'TY', 'industry'],
    ['Valajankuja 3', 'sold', 357_900, 6_771_760, 120, 90, 'TY', 'industry'],
    ['Sorvikatu 5', 'planned', 358_060, 6_771_760, 100, 110, 'T-3', 'storage'],
  ],
  'Radanvarren logistiikka-alue': [
    ['Terminaalitie 1', 'available', 358_800, 6_770_960, 180, 140, 'TLT', 'logistics'],
    ['Terminaalitie 3', 'available', 359_000, 6_770_940, 160, 150, 'TLT', 'logistics'],
    ['Terminaalitie 5', 'planned', 359_200, 6_770_920, 190, 160, 'TLT', 'storage'],
  ],
  'Keskustan liikekortteli': [
    ['Kauppakuja 2', 'available', 357_150, 6_771_110, 45, 40, 'K', 'shop'],
    ['Kauppakuja 4', 'reserved', 357_210, 6_771_110, 50, 40, 'KL', 'services'],
  ],
};

/** Each with its outline, its price and what the catalogue says of it; the status as a line of its history. */
export async function makeAreaSites(
  db: Database,
  random: Random,
  { areaId, areaName, today }: { areaId: string; areaName: string; today: Day },
): Promise<void> {
  for (const [n, [name, status, east, north, width, depth, zoning, use]] of (plots[areaName] ?? []).entries()) {
    const since = addDays(today, -40 * (n + 2));
    const id = random.uuid(at(since, 9, n));
    const area = width * depth;
    const ring = [
      [east, north],
      [east + width, north],
      [east + width, north + depth],
      [east, north + depth],
      [east, north],
    ];
    await db.query(
      `insert into sites (id, kind, name, street, postal_code, town, business_area_id, area, computed_area, building_right, zoning_mark,
         uses, connections, traffic, power_kw, distances, sale_price, status, status_since, geometry, east, north, is_public, public_text,
         created_at, updated_at)
       values ($1, 'plot', $2, $2, '13720', 'Parola', $3, $4, $4, $5, $6, $7, '{street,electricity,water,sewer,fibre}',
         '{heavy_vehicles}', $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $18)`,
      [
        id,
        name,
        areaId,
        area,
        Math.round(area * 0.5),
        zoning,
        [use],
        area > 10_000 ? 1000 : 250,
        JSON.stringify([
          { to: 'main_road', name: 'Valtatie 3', km: 2.4 },
          { to: 'railway_station', name: 'Parola', km: 1.8 },
        ]),
        status === 'planned' ? null : area * 14,
        status,
        since,
        JSON.stringify({ type: 'Polygon', coordinates: [ring] }),
        east + width / 2,
        north + depth / 2,
        status !== 'sold',
        JSON.stringify({
          fi: `${area.toLocaleString('fi-FI')} m²:n tasainen tontti alueella ${areaName}. Kunnallistekniikka on rajalla.`,
          sv: 'Jämn tomt. Kommunaltekniken finns vid gränsen.',
        }),
        at(since, 9, n),
      ],
    );
    await db.query(`insert into site_status_changes (site_id, status, since, recorded_at) values ($1, $2, $3, $4)`, [
      id,
      status,
      since,
      at(since, 9, n),
    ]);
  }
}
