/** The nightly search for duplicates, among as many companies as a large municipality has: spread over eight of them, and all in one. */
import { loadavg } from 'node:os';
import { FindDuplicates, type FoundDuplicates } from '@elinvoima/domain/duplicates';
import { Clock, type Database } from '@elinvoima/domain/platform';

import { loadSaid, type Load } from '../alone.js';
import { fillDatabase } from '../filled-database.js';

export const duplicatesHeading = '## Nightly search for duplicates';

const companies = 20_000;
const contacts = 60_000;
const wordsOfEach = 300;
const towns = { 'eight municipalities': 8, 'one municipality': 1 };

interface Night {
  where: string;
  seconds: number;
  found: FoundDuplicates;
}

export interface DuplicatesTimes extends Load {
  nights: Night[];
}

/** SQL: the nth word of a kind, of syllables that many words share, as those of names do. */
const word = (n: string, kind: number): string =>
  `(select string_agg((array['ka','ti','na','la','le','pa','mä','ki','sa','tu','ho','vi','ra','ju','po','ne','su','mi','to','ry'])[
      1 + (hashtextextended('${kind} ' || (${n})::text, s) & 65535) % 20], '' order by s) || (array['nen','la','sto','mo','ri','kka','us','ja','in','en'])[1 + (${n}) % 10]
    from generate_series(1, 3) s)`;

/** Three fifths have no business id; of one in fifty names a letter is missing. */
const makeCompanies = `
  with words as materialized (select n, ${word('n', 1)} as first, ${word('n', 2)} as last from generate_series(0, ${wordsOfEach - 1}) n)
  insert into companies (name, business_id, municipality_code)
  select case when g % 50 = 0 then overlay(a.first placing '' from 2 for 1) else a.first end || ' ' || b.last,
    case when g % 5 < 2 then (1000000 + g)::text || '-1' end, '082'
  from generate_series(1, ${companies}) g
    join words a on a.n = (hashtextextended(g::text, 1) & 1048575) % ${wordsOfEach} join words b on b.n = (hashtextextended(g::text, 2) & 1048575) % ${wordsOfEach}`;
const makeContacts = `
  with words as materialized (select n, ${word('n', 3)} as first, ${word('n', 4)} as last from generate_series(0, ${wordsOfEach - 1}) n), made as (
    insert into contacts (first_name, last_name, email)
    select initcap(a.first), initcap(b.last), case when g % 3 > 0 then 'osoite' || g - g % 40 / 39 || '@example.test' end
    from generate_series(1, ${contacts}) g
      join words a on a.n = (hashtextextended(g::text, 3) & 1048575) % ${wordsOfEach} join words b on b.n = (hashtextextended(g::text, 4) & 1048575) % ${wordsOfEach}
    returning id
  )
  insert into contact_roles (contact_id, company_id)
  select m.id, c.id from (select id, row_number() over () as n from made) m
    join (select id, row_number() over () as n from companies) c on c.n = 1 + m.n % ${companies}`;

async function fill(db: Database): Promise<void> {
  await db.transaction(async () => {
    await db.query('set local statement_timeout = 0');
    await db.query(makeCompanies);
    await db.query(makeContacts);
  });
}

const spread = (db: Database, over: number): Promise<void> =>
  db.transaction(async () => {
    await db.query('set local statement_timeout = 0');
    await db.query(
      `update companies set postal_code = null, post_office = null, municipality_code = lpad(((hashtextextended(name, 5) & 1048575) % $1)::text, 3, '0')`,
      [over],
    );
  });

export async function measureDuplicates(serverUrl: string, now: Date): Promise<DuplicatesTimes> {
  const { db, close } = await fillDatabase(serverUrl, { companies: 60, interactions: 200 }, { now, connections: 1 });
  try {
    await fill(db);
    const search = new FindDuplicates(db, new Clock());
    const nights: Night[] = [];
    const [before = 0] = loadavg();
    for (const [where, over] of Object.entries(towns)) {
      await spread(db, over);
      // On the one connection, whose timeout the filling has lifted.
      await db.query('vacuum analyze companies');
      const began = performance.now();
      const found = await search.run();
      if (found === null) throw new Error('another search is running');
      const seconds = (performance.now() - began) / 1000;
      console.log(
        `  ${where}: ${seconds.toFixed(1)} s, ${found.companies} pairs of companies, ${found.contacts} of people`,
      );
      nights.push({ where, seconds, found });
    }
    const [after = 0] = loadavg();
    return { nights, before, after };
  } finally {
    await close();
  }
}

export const duplicatesSection = ({ nights, ...load }: DuplicatesTimes, today: string): string => `${duplicatesHeading}

${today}; ${loadSaid(load)}. ${companies} companies under made-up names of ${wordsOfEach} × ${wordsOfEach} words, three fifths of them without
a business ID, and ${contacts} people: the whole search, both kinds, with what it writes. Run alone: \`npm run bench -- --duplicates\`.

| the companies stand in | seconds | pairs of companies | of people |
| --- | ---: | ---: | ---: |
${nights.map(({ where, seconds, found }) => `| ${where} | ${seconds.toFixed(1)} | ${found.companies} | ${found.contacts} |`).join('\n')}
`;
