/** The public catalogue over five thousand sites of which five hundred are public: the page and the feed beside the SQL that finds the same. */
import { countPublicSites, listPublicSites, publicBusinessAreas } from '@elinvoima/domain/sites';
import { loadSaid, measureAlone, raceTable, type Load, type Row } from '../alone.js';
import { race } from '../measure.js';
import { makeSites } from './made-sites.js';

export const catalogueHeading = '## The public catalogue';

export interface CatalogueTimes extends Load {
  result: Row[];
}

/** The same answer by one statement each, without a library between. */
const bareList = `select s.*, a.name from sites s join business_areas a on a.id = s.business_area_id and a.is_public and a.deleted_at is null
  where s.is_public and s.deleted_at is null and s.status in ('available', 'empty', 'planned', 'reserved')`;
const bareCount = `select count(*), max(updated_at) from sites s where s.is_public and s.deleted_at is null and s.status in ('available', 'empty', 'planned', 'reserved')`;
const ordered = `order by a.name collate "fi-x-icu", a.id, s.name collate "fi-x-icu", s.id`;

export async function measureCatalogue(serverUrl: string, now: Date): Promise<CatalogueTimes> {
  return measureAlone(serverUrl, { now, prepare: ({ db }) => makeSites(db) }, async ({ filled: { db }, sql, http }) => {
    const ask = async (name: string, limit: number, filter: { kind?: 'plot' }, path: () => string): Promise<Row> => {
      const narrowed = filter.kind ? `and s.kind = 'plot'` : '';
      const times = await race(
        {
          bare: async () => {
            await sql.query(`${bareList} ${narrowed} ${ordered} limit ${limit + 1}`);
            await sql.query(`${bareCount} ${narrowed}`);
          },
          domain: () =>
            Promise.all([
              listPublicSites(db, filter, { limit }),
              countPublicSites(db, filter),
              publicBusinessAreas(db),
            ]),
          http: () => http.page(path()),
        },
        { rounds: 100 },
      );
      return { name, ...times };
    };
    let anew = 100_000;
    return [
      await ask('page, the first fifty', 50, {}, () => '/tontit'),
      // Asked for otherwise each time, so that none is kept from before.
      await ask('page, drawn anew each time', 50, {}, () => `/tontit?maxArea=${(anew += 1)}`),
      await ask('page, plots only', 50, { kind: 'plot' }, () => '/tontit?kind=plot'),
      await ask('feed, all five hundred', 500, {}, () => '/api/public/sites'),
    ];
  });
}

export const catalogueSection = ({ result, ...load }: CatalogueTimes, day: string): string => `${catalogueHeading}

${day}; ${loadSaid(load)}. 5,000 plots and premises of forty corners each, 500 of them
public in thirty public areas. "SQL" finds the same rows and counts them; a page drawn anew also finds the areas, simplifies the outlines,
draws them and renders HTML; one that was drawn before is sent again while nothing that it shows has changed, which one statement tells.
The feed turns 20,000 corners to degrees. Goal 50 ms (HTTP) for the page. Run alone: \`npm run bench -- --catalogue\`.

${raceTable('question', result)}
`;
