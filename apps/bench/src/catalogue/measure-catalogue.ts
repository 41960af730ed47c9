/** The public catalogue over five thousand sites of which five hundred are public: the page and the feed beside the SQL that finds the same. */
import { loadavg } from 'node:os';
import { countPublicSites, listPublicSites, publicBusinessAreas } from '@elinvoima/domain/sites';
import { Client } from 'pg';
import { fillDatabase } from '../filled-database.js';
import { openDoor } from '../http-door.js';
import { race, type Times } from '../measure.js';
import { makeSites } from './made-sites.js';

export const catalogueHeading = '## The public catalogue';

export interface CatalogueTimes {
  rows: { name: string; bare: Times; domain: Times; http: Times }[];
  before: number;
  after: number;
}

/** The same answer by one statement each, without a library between. */
const bareList = `select s.*, a.name from sites s join business_areas a on a.id = s.business_area_id and a.is_public and a.deleted_at is null
  where s.is_public and s.deleted_at is null and s.status in ('available', 'empty', 'planned', 'reserved')`;
const bareCount = `select count(*), max(updated_at) from sites s where s.is_public and s.deleted_at is null and s.status in ('available', 'empty', 'planned', 'reserved')`;
const ordered = `order by a.name collate "fi-x-icu", a.id, s.name collate "fi-x-icu", s.id`;

export async function measureCatalogue(serverUrl: string, now: Date): Promise<CatalogueTimes> {
  const filled = await fillDatabase(serverUrl, { companies: 60, interactions: 200 }, { now, connections: 4 });
  await makeSites(filled.db);
  const sql = new Client({ connectionString: filled.url, options: '-c jit=off' });
  await sql.connect();
  const http = await openDoor(filled.db, filled.url);
  const [before = 0] = loadavg();
  try {
    const ask = async (name: string, limit: number, filter: { kind?: 'plot' }, path: () => string) => {
      const narrowed = filter.kind ? `and s.kind = 'plot'` : '';
      const {
        bare,
        domain,
        http: whole,
      } = await race(
        {
          bare: async () => {
            await sql.query(`${bareList} ${narrowed} ${ordered} limit ${limit + 1}`);
            await sql.query(`${bareCount} ${narrowed}`);
          },
          domain: () =>
            Promise.all([
              listPublicSites(filled.db, filter, { limit }),
              countPublicSites(filled.db, filter),
              publicBusinessAreas(filled.db),
            ]),
          http: () => http.page(path()),
        },
        { rounds: 100 },
      );
      return { name, bare, domain, http: whole };
    };
    let anew = 100_000;
    const rows = [
      await ask('page, the first fifty', 50, {}, () => '/tontit'),
      // Asked for otherwise each time, so that none is kept from before.
      await ask('page, drawn anew each time', 50, {}, () => `/tontit?maxArea=${(anew += 1)}`),
      await ask('page, plots only', 50, { kind: 'plot' }, () => '/tontit?kind=plot'),
      await ask('feed, all five hundred', 500, {}, () => '/api/public/sites'),
    ];
    const [after = 0] = loadavg();
    return { rows, before, after };
  } finally {
    await http.close();
    await sql.end();
    await filled.close();
  }
}

const ms = ({ p50, p95 }: Times): string => `${p50.toFixed(1)} / ${p95.toFixed(1)}`;

export function catalogueSection({ rows, before, after }: CatalogueTimes, day: string): string {
  const table = rows.map(({ name, bare, domain, http }) => {
    const cells = [
      name,
      `${(domain.p95 / bare.p95).toFixed(1)}x`,
      `${(http.p95 / bare.p95).toFixed(1)}x`,
      http.p95 < 50 ? 'inside' : 'over 50 ms',
      ms(bare),
      ms(domain),
      ms(http),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return `${catalogueHeading}

${day}; load ${before.toFixed(1)} before it began and ${after.toFixed(1)} after it, on two cores. 5,000 plots and premises of forty corners each, 500 of them
public in thirty public areas. "SQL" finds the same rows and counts them; a page drawn anew also finds the areas, simplifies the outlines,
draws them and renders HTML; one that was drawn before is sent again while nothing that it shows has changed, which one statement tells.
The feed turns 20,000 corners to degrees. Goal 50 ms (HTTP) for the page. Run alone: \`npm run bench -- --catalogue\`.

| question | domain : SQL | HTTP : SQL | goal | SQL p50 / p95 ms | domain | HTTP |
| --- | ---: | ---: | --- | ---: | ---: | ---: |
${table.join('\n')}
`;
}
