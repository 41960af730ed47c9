import { addDays, type AreaGeometry, type Day, type Position } from '@elinvoima/contracts';
import { theMunicipality, type Database } from '@elinvoima/domain/platform';
import { makeAreaSites } from './area-sites.js';
import { at } from './calendar.js';
import type { DemoCompany } from './companies.js';
import type { Staff } from './people.js';
import type { Random } from './random.js';

interface PlannedArea {
  name: string;
  services: string;
  description: string;
  publicText: { fi: string; sv: string; en: string };
  /** EPSG:3067, counter-clockwise, without the closing corner. */
  corners: readonly Position[];
  companies: number;
}

const outlineOf = (corners: readonly Position[]): AreaGeometry => ({
  type: 'Polygon',
  coordinates: [[...corners, ...corners.slice(0, 1)]],
});

/** Made up, around the middle of the demo's plots. */
export const demoBusinessAreas: readonly PlannedArea[] = [
  {
    name: 'Tehtaanmäen yritysalue',
    services: 'Kuorma-autovaaka, lounasravintola ja yhteinen kokoustila. Alueella on kunnan varikko.',
    description: 'Alueen pohjoisosa odottaa kadun jatkamista. Sähköliittymät suoraan verkkoyhtiöltä.',
    publicText: {
      fi: 'Teollisuutta ja verstaita valtatien varressa. Katu, sähkö, vesi ja valokuitu ovat tonttien rajalla.',
      sv: 'Industri och verkstäder vid riksvägen. Gata, el, vatten och fiber finns vid tomternas gräns.',
      en: 'Industry and workshops by the main road. Street, electricity, water and fibre are at the plots’ border.',
    },
    corners: [
      [357_640, 6_771_560],
      [358_120, 6_771_480],
      [358_360, 6_771_700],
      [358_300, 6_772_060],
      [357_900, 6_772_140],
      [357_620, 6_771_900],
    ],
    companies: 7,
  },
  {
    name: 'Radanvarren logistiikka-alue',
    services: 'Rekkaparkki, polttoainejakelu ja rengashuolto.',
    description: 'Pistoraiteen käytöstä sovitaan rataverkon haltijan kanssa.',
    publicText: {
      fi: 'Suuria tontteja varastoille ja kuljetuksille. Pääradan asema ja eritasoliittymä ovat lähellä.',
      sv: 'Stora tomter för lager och transporter. Stambanans station och en planskild anslutning ligger nära.',
      en: 'Large plots for storage and transport. The main line’s station and an interchange are near.',
    },
    corners: [
      [358_700, 6_770_900],
      [359_420, 6_770_760],
      [359_560, 6_771_140],
      [358_860, 6_771_320],
    ],
    companies: 4,
  },
  {
    name: 'Keskustan liikekortteli',
    services: 'Posti, apteekki, pankkipalvelut ja linja-autopysäkki.',
    description: 'Tyhjistä liiketiloista pidetään lukua laskennassa.',
    publicText: {
      fi: 'Liike- ja toimistotiloja kävelymatkan päässä palveluista ja asemalta.',
      sv: 'Affärs- och kontorslokaler på gångavstånd från service och station.',
      en: 'Shops and offices within walking distance of services and the station.',
    },
    corners: [
      [357_060, 6_771_060],
      [357_380, 6_771_020],
      [357_420, 6_771_280],
      [357_100, 6_771_330],
    ],
    companies: 9,
  },
];

/** Three areas that are public, and the companies that lie in them, each at a place of its own inside. */
export async function makeBusinessAreas(
  db: Database,
  random: Random,
  { today, companies, staff }: { today: Day; companies: readonly DemoCompany[]; staff: readonly Staff[] },
): Promise<void> {
  const officer = staff.find(({ role }) => role === 'land_use_officer')?.id ?? null;
  const createdAt = at(addDays(today, -30), 8);
  const { code } = await theMunicipality(db);
  let next = 0;
  for (const { name, services, description, publicText, corners, companies: count } of demoBusinessAreas) {
    const id = random.uuid(createdAt);
    await db.query(
      `insert into business_areas (id, name, services, description, public_text, geometry, is_public, created_at, created_by, updated_at)
       values ($1, $2, $3, $4, $5, $6, true, $7, $8, $7)`,
      [
        id,
        name,
        services,
        description,
        JSON.stringify(publicText),
        JSON.stringify(outlineOf(corners)),
        createdAt,
        officer,
      ],
    );
    const middle = (axis: 0 | 1) => corners.reduce((sum, corner) => sum + corner[axis], 0) / corners.length;
    const placed = companies.slice(next, next + count);
    next += count;
    await makeAreaSites(db, random, {
      areaId: id,
      areaName: name,
      today,
      officer,
      municipalityCode: code,
      companyIds: placed.map((company) => company.id),
    });
    await db.query(
      `insert into company_places (company_id, business_area_id, east, north, updated_at, updated_by)
       select c.id, $1, c.east, c.north, $2, $3 from unnest($4::uuid[], $5::double precision[], $6::double precision[]) as c (id, east, north)
       on conflict (company_id) do nothing`,
      [
        id,
        createdAt,
        officer,
        placed.map((company) => company.id),
        // On the way from the middle to a corner: always inside these.
        placed.map((_, n) =>
          Math.round(middle(0) + ((corners[n % corners.length]?.[0] ?? 0) - middle(0)) * (0.35 + n * 0.05)),
        ),
        placed.map((_, n) =>
          Math.round(middle(1) + ((corners[n % corners.length]?.[1] ?? 0) - middle(1)) * (0.35 + n * 0.05)),
        ),
      ],
    );
  }
}
